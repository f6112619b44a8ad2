import { deadlineLabel, type MailTexts } from '../mail-texts.js';

/** To who refers, once the person was hired through another referral; never to the firm of this one. */
export const choiceMails = {
  otherReferralHired: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Kies wat er met een andere toeleiding gebeurt',
          fr: "Choisissez la suite d'une autre orientation",
          en: 'Choose what happens to another referral',
        },
        message: {
          nl: 'De kandidaat is aangeworven, en een andere toeleiding loopt nog. Behoud of annuleer ze uiterlijk op {date}.',
          fr: "Le candidat est engagé, et une autre orientation court encore. Veuillez la maintenir ou l'annuler au plus tard le {date}.",
          en: 'The candidate was hired, and another referral is still open. Please keep or cancel it by {date}.',
        },
      },
      due: {
        subject: {
          nl: 'Vandaag te kiezen: een andere toeleiding na een aanwerving',
          fr: "À choisir aujourd'hui : une autre orientation après un engagement",
          en: 'To be chosen today: another referral after a hire',
        },
        message: {
          nl: 'De kandidaat is aangeworven, en over een andere toeleiding die nog loopt, is niets gekozen. Behoud of annuleer ze vandaag, {date}.',
          fr: "Le candidat est engagé, et rien n'est choisi pour une autre orientation qui court encore. Veuillez la maintenir ou l'annuler aujourd'hui, {date}.",
          en: 'The candidate was hired, and nothing was chosen about another referral that is still open. Please keep or cancel it today, {date}.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: een andere toeleiding loopt nog',
          fr: 'Délai dépassé : une autre orientation court encore',
          en: 'Overdue: another referral is still open',
        },
        message: {
          nl: 'De kandidaat is aangeworven, en over een andere toeleiding die nog loopt, moest uiterlijk op {date} gekozen zijn. De werkgever van die toeleiding wacht misschien tevergeefs.',
          fr: "Le candidat est engagé, et il fallait choisir au plus tard le {date} pour une autre orientation qui court encore. L'employeur de cette orientation attend peut-être en vain.",
          en: 'The candidate was hired, and another referral that is still open should have been kept or cancelled by {date}. The employer of that referral may be waiting in vain.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;

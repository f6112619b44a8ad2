import { deadlineLabel, type MailTexts } from './mail-texts.js';

/** To the lead at the employment service. */
export const indicationMails = {
  indicationUndecided: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Er wacht een indicering op uw beslissing',
          fr: 'Une indication attend votre décision',
          en: 'An indication awaits your decision',
        },
        message: {
          nl: 'Een ingediende indicering is nog niet beslist. Beslis uiterlijk op {date}.',
          fr: "Une indication introduite n'a pas encore fait l'objet d'une décision. Veuillez décider au plus tard le {date}.",
          en: 'A submitted indication has not been decided yet. Please decide by {date}.',
        },
      },
      due: {
        subject: {
          nl: 'Vandaag te beslissen: een indicering',
          fr: "À décider aujourd'hui : une indication",
          en: 'To be decided today: an indication',
        },
        message: {
          nl: 'Een ingediende indicering is nog niet beslist. De termijn loopt vandaag af, {date}.',
          fr: "Une indication introduite n'a pas encore fait l'objet d'une décision. Le délai expire aujourd'hui, {date}.",
          en: 'A submitted indication has not been decided yet. The term ends today, {date}.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: een indicering is nog niet beslist',
          fr: 'Délai dépassé : une indication reste sans décision',
          en: 'Overdue: an indication is still undecided',
        },
        message: {
          nl: 'Een ingediende indicering had uiterlijk op {date} beslist moeten zijn. Neem de beslissing zo snel mogelijk: de werkzoekende wacht erop.',
          fr: "Une indication introduite devait faire l'objet d'une décision au plus tard le {date}. Veuillez décider dès que possible : une personne attend cette décision.",
          en: 'A submitted indication should have been decided by {date}. Please decide as soon as possible: a job seeker is waiting for it.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;

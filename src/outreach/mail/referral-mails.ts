import { deadlineLabel, type MailTexts } from './mail-texts.js';

/** To the firm that was asked, except the notices that a referral lapsed, which go to who referred. */
export const referralMails = {
  referralUnanswered: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Een toeleiding wacht op uw antwoord',
          fr: 'Une orientation attend votre réponse',
          en: 'A referral awaits your answer',
        },
        message: {
          nl: 'Er is een kandidaat naar een van uw vacatures toegeleid. Laat uiterlijk op {date} weten of u de toeleiding aanvaardt of weigert. Zonder antwoord vervalt ze.',
          fr: "Un candidat a été orienté vers l'un de vos postes vacants. Veuillez accepter ou refuser cette orientation au plus tard le {date}. Sans réponse, elle devient caduque.",
          en: 'A candidate has been referred to one of your vacancies. Please accept or decline the referral by {date}. Without an answer it lapses.',
        },
      },
      due: {
        subject: {
          nl: 'Laatste dag om op een toeleiding te antwoorden',
          fr: 'Dernier jour pour répondre à une orientation',
          en: 'Last day to answer a referral',
        },
        message: {
          nl: 'U hebt nog niet geantwoord op een toeleiding naar een van uw vacatures. Dat kan nog vandaag, {date}. Daarna vervalt ze.',
          fr: "Vous n'avez pas encore répondu à une orientation vers l'un de vos postes vacants. Vous pouvez encore le faire aujourd'hui, {date}. Ensuite, elle devient caduque.",
          en: 'You have not yet answered a referral to one of your vacancies. You can still do so today, {date}. After that it lapses.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: een toeleiding bleef onbeantwoord',
          fr: 'Délai dépassé : une orientation est restée sans réponse',
          en: 'Overdue: a referral went unanswered',
        },
        message: {
          nl: 'Op een toeleiding naar een van uw vacatures kwam geen antwoord. De termijn liep af op {date}.',
          fr: "Une orientation vers l'un de vos postes vacants est restée sans réponse. Le délai a expiré le {date}.",
          en: 'A referral to one of your vacancies went unanswered. The term ended on {date}.',
        },
      },
    },
  },
  acceptedReferralUndecided: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Beslis over de aanwerving na een aanvaarde toeleiding',
          fr: "Décidez de l'engagement après une orientation acceptée",
          en: 'Decide on hiring after an accepted referral',
        },
        message: {
          nl: 'U hebt een toeleiding aanvaard. Laat uiterlijk op {date} weten of u de kandidaat aanwerft. Tot dan blijft de plaats voorbehouden.',
          fr: "Vous avez accepté une orientation. Veuillez indiquer au plus tard le {date} si vous engagez le candidat. D'ici là, la place reste réservée.",
          en: 'You accepted a referral. Please say by {date} whether you will hire the candidate. Until then the position stays reserved.',
        },
      },
      due: {
        subject: {
          nl: 'Vandaag te beslissen: aanwerving na een aanvaarde toeleiding',
          fr: "À décider aujourd'hui : l'engagement après une orientation acceptée",
          en: 'To be decided today: hiring after an accepted referral',
        },
        message: {
          nl: 'U hebt een toeleiding aanvaard, maar nog niet gemeld of u de kandidaat aanwerft. De termijn loopt vandaag af, {date}.',
          fr: "Vous avez accepté une orientation, mais n'avez pas encore indiqué si vous engagez le candidat. Le délai expire aujourd'hui, {date}.",
          en: 'You accepted a referral, but have not yet said whether you will hire the candidate. The term ends today, {date}.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: nog geen beslissing na een aanvaarde toeleiding',
          fr: 'Délai dépassé : pas encore de décision après une orientation acceptée',
          en: 'Overdue: no decision yet after an accepted referral',
        },
        message: {
          nl: 'U aanvaardde een toeleiding en zou uiterlijk op {date} melden of u de kandidaat aanwerft. Doe dat zo snel mogelijk: de kandidaat wacht op uw beslissing.',
          fr: 'Vous avez accepté une orientation et deviez indiquer au plus tard le {date} si vous engagez le candidat. Veuillez le faire dès que possible : le candidat attend votre décision.',
          en: 'You accepted a referral and were to say by {date} whether you will hire the candidate. Please do so as soon as possible: the candidate awaits your decision.',
        },
      },
    },
  },
  referralLapsed: {
    dateLabel: { nl: 'Laatste dag om te antwoorden', fr: 'Dernier jour pour répondre', en: 'Last day to answer' },
    steps: {
      notice: {
        subject: {
          nl: 'Een toeleiding is vervallen: de werkgever heeft niet geantwoord',
          fr: "Une orientation est devenue caduque : l'employeur n'a pas répondu",
          en: 'A referral has lapsed: the employer did not answer',
        },
        message: {
          nl: 'De werkgever heeft niet binnen de termijn op de toeleiding geantwoord. Ze is daardoor vervallen. U kunt de kandidaat nu naar een andere vacature toeleiden.',
          fr: "L'employeur n'a pas répondu à l'orientation dans le délai. Elle est donc devenue caduque. Vous pouvez à présent orienter le candidat vers un autre poste vacant.",
          en: 'The employer did not answer the referral in time, so it has lapsed. You can now refer the candidate to another vacancy.',
        },
      },
    },
  },
  acceptedReferralLapsed: {
    dateLabel: { nl: 'Laatste dag om te beslissen', fr: 'Dernier jour pour décider', en: 'Last day to decide' },
    steps: {
      notice: {
        subject: {
          nl: 'Een aanvaarde toeleiding is vervallen: de werkgever heeft niet beslist',
          fr: "Une orientation acceptée est devenue caduque : l'employeur n'a pas décidé",
          en: 'An accepted referral has lapsed: the employer did not decide',
        },
        message: {
          nl: 'De werkgever aanvaardde de toeleiding, maar liet niet binnen de termijn weten of de kandidaat aangeworven wordt. Ze is daardoor vervallen en de voorbehouden plaats is weer vrij.',
          fr: "L'employeur avait accepté l'orientation, mais n'a pas indiqué dans le délai s'il engageait le candidat. Elle est donc devenue caduque et la place réservée est à nouveau libre.",
          en: 'The employer accepted the referral, but did not say in time whether the candidate would be hired. It has therefore lapsed, and the reserved position is free again.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;

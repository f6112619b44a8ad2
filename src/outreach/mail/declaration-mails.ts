import { deadlineLabel, type MailTexts } from './mail-texts.js';

/** To the firm. */
export const declarationMails = {
  declarationMissing: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Doe uw kwartaalaangifte op tijd',
          fr: 'Introduisez votre déclaration trimestrielle à temps',
          en: 'Submit your quarterly declaration on time',
        },
        message: {
          nl: 'De aangifte over het voorbije kwartaal ontbreekt nog. Dien ze in uiterlijk op {date}.',
          fr: "La déclaration du trimestre écoulé n'a pas encore été introduite. Veuillez l'introduire au plus tard le {date}.",
          en: 'The declaration for the past quarter is still missing. Please submit it by {date}.',
        },
      },
      due: {
        subject: {
          nl: 'Laatste dag voor uw kwartaalaangifte',
          fr: 'Dernier jour pour votre déclaration trimestrielle',
          en: 'Last day for your quarterly declaration',
        },
        message: {
          nl: 'De aangifte over het voorbije kwartaal ontbreekt nog. Vandaag, {date}, is de laatste dag om ze in te dienen.',
          fr: "La déclaration du trimestre écoulé n'a pas encore été introduite. Aujourd'hui, {date}, est le dernier jour pour l'introduire.",
          en: 'The declaration for the past quarter is still missing. Today, {date}, is the last day to submit it.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: uw kwartaalaangifte ontbreekt',
          fr: 'Délai dépassé : votre déclaration trimestrielle manque',
          en: 'Overdue: your quarterly declaration is missing',
        },
        message: {
          nl: 'De kwartaalaangifte moest uiterlijk op {date} ingediend zijn en ontbreekt nog altijd. Dien ze zo snel mogelijk in.',
          fr: "La déclaration trimestrielle devait être introduite au plus tard le {date} et manque toujours. Veuillez l'introduire dès que possible.",
          en: 'The quarterly declaration was due by {date} and is still missing. Please submit it as soon as possible.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;

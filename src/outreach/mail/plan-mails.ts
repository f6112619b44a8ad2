import { deadlineLabel, type MailTexts } from './mail-texts.js';

/** To the firm. */
export const planMails = {
  planDue: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Stel het ontwikkelingsplan van een nieuwe werknemer op',
          fr: 'Établissez le plan de développement d’un nouveau travailleur',
          en: 'Write the development plan of a new worker',
        },
        message: {
          nl: 'Voor een werknemer die bij u begon, is er nog geen overeengekomen persoonlijk ontwikkelingsplan. Stel het op en laat het ondertekenen uiterlijk op {date}.',
          fr: "Un travailleur qui a commencé chez vous n'a pas encore de plan de développement personnel convenu. Veuillez l'établir et le faire signer au plus tard le {date}.",
          en: 'A worker who started with you has no agreed personal development plan yet. Please write it and have it signed by {date}.',
        },
      },
      due: {
        subject: {
          nl: 'Laatste dag voor een ontwikkelingsplan',
          fr: 'Dernier jour pour un plan de développement',
          en: 'Last day for a development plan',
        },
        message: {
          nl: 'Voor een werknemer is er nog geen overeengekomen persoonlijk ontwikkelingsplan. Vandaag, {date}, is de laatste dag om het rond te krijgen.',
          fr: "Un travailleur n'a pas encore de plan de développement personnel convenu. Aujourd'hui, {date}, est le dernier jour pour le conclure.",
          en: 'A worker has no agreed personal development plan yet. Today, {date}, is the last day to conclude it.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: een ontwikkelingsplan ontbreekt',
          fr: 'Délai dépassé : un plan de développement manque',
          en: 'Overdue: a development plan is missing',
        },
        message: {
          nl: 'Het persoonlijk ontwikkelingsplan van een werknemer moest uiterlijk op {date} overeengekomen zijn en ontbreekt nog altijd. Breng het zo snel mogelijk in orde.',
          fr: "Le plan de développement personnel d'un travailleur devait être convenu au plus tard le {date} et manque toujours. Veuillez y remédier dès que possible.",
          en: 'The personal development plan of a worker was to be agreed by {date} and is still missing. Please see to it as soon as possible.',
        },
      },
    },
  },
  planReviewDue: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Evalueer binnenkort een ontwikkelingsplan',
          fr: 'Évaluez bientôt un plan de développement',
          en: 'A development plan is to be reviewed soon',
        },
        message: {
          nl: 'Een persoonlijk ontwikkelingsplan wordt elk jaar geëvalueerd. Bespreek het met de werknemer en leg de evaluatie vast uiterlijk op {date}.',
          fr: "Un plan de développement personnel s'évalue chaque année. Veuillez en parler avec le travailleur et enregistrer l'évaluation au plus tard le {date}.",
          en: 'A personal development plan is reviewed every year. Please discuss it with the worker and record the review by {date}.',
        },
      },
      due: {
        subject: {
          nl: 'Vandaag te evalueren: een ontwikkelingsplan',
          fr: "À évaluer aujourd'hui : un plan de développement",
          en: 'To be reviewed today: a development plan',
        },
        message: {
          nl: 'De jaarlijkse evaluatie van een persoonlijk ontwikkelingsplan ontbreekt nog. De termijn loopt vandaag af, {date}.',
          fr: "L'évaluation annuelle d'un plan de développement personnel n'a pas encore été enregistrée. Le délai expire aujourd'hui, {date}.",
          en: 'The yearly review of a personal development plan is still missing. The term ends today, {date}.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: een ontwikkelingsplan is niet geëvalueerd',
          fr: "Délai dépassé : un plan de développement n'est pas évalué",
          en: 'Overdue: a development plan was not reviewed',
        },
        message: {
          nl: 'Een persoonlijk ontwikkelingsplan moest uiterlijk op {date} geëvalueerd zijn. Doe dat zo snel mogelijk.',
          fr: 'Un plan de développement personnel devait être évalué au plus tard le {date}. Veuillez le faire dès que possible.',
          en: 'A personal development plan was to be reviewed by {date}. Please do so as soon as possible.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;

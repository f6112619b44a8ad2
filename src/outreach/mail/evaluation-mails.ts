import { deadlineLabel, type MailTexts } from './mail-texts.js';

/** To the lead at the employment service; once it is overdue, to the whole team. */
export const evaluationMails = {
  evaluationDue: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Een evaluatie komt eraan',
          fr: 'Une évaluation approche',
          en: 'An evaluation is coming up',
        },
        message: {
          nl: 'Een ondersteunde tewerkstelling moet uiterlijk op {date} geëvalueerd en beslist zijn. Plan het bezoek op de werkvloer tijdig in.',
          fr: 'Une occupation soutenue doit être évaluée, décision comprise, au plus tard le {date}. Veuillez planifier à temps la visite sur le lieu de travail.',
          en: 'A supported employment must be evaluated and decided by {date}. Please plan the visit to the work floor in time.',
        },
      },
      due: {
        subject: {
          nl: 'Vandaag te beslissen: een evaluatie',
          fr: "À décider aujourd'hui : une évaluation",
          en: 'To be decided today: an evaluation',
        },
        message: {
          nl: 'Over de evaluatie van een ondersteunde tewerkstelling is nog niet beslist. De termijn loopt vandaag af, {date}.',
          fr: "L'évaluation d'une occupation soutenue n'a pas encore fait l'objet d'une décision. Le délai expire aujourd'hui, {date}.",
          en: 'The evaluation of a supported employment has not been decided yet. The term ends today, {date}.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: een evaluatie is nog niet beslist',
          fr: 'Délai dépassé : une évaluation reste sans décision',
          en: 'Overdue: an evaluation is still undecided',
        },
        message: {
          nl: 'Over de evaluatie van een ondersteunde tewerkstelling had uiterlijk op {date} beslist moeten zijn. De ondersteuning loopt intussen door. Dit bericht gaat naar het hele team: spreek af wie de evaluatie opneemt.',
          fr: "L'évaluation d'une occupation soutenue devait faire l'objet d'une décision au plus tard le {date}. Le soutien se poursuit entre-temps. Ce message est adressé à toute l'équipe : convenez de qui prend l'évaluation en charge.",
          en: 'The evaluation of a supported employment should have been decided by {date}. Meanwhile the support goes on. This message goes to the whole team: agree on who takes the evaluation up.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;

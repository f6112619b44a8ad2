import { deadlineLabel, type MailTexts } from '../mail-texts.js';

/** To the provider, or to who directs the case. */
export const transitionMails = {
  transitionNotAgreed: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Een doorstroomovereenkomst is nog niet gesloten',
          fr: "Une convention de transition n'est pas encore conclue",
          en: 'A transition agreement is still to be concluded',
        },
        message: {
          nl: 'Een doorstroomtraject is voorgesteld. De overeenkomst wordt gesloten uiterlijk op {date}.',
          fr: 'Un parcours de transition est proposé. La convention est à conclure au plus tard le {date}.',
          en: 'A transition was proposed. Please conclude the agreement by {date}.',
        },
      },
      due: {
        subject: {
          nl: 'Laatste dag voor een doorstroomovereenkomst',
          fr: 'Dernier jour pour une convention de transition',
          en: 'Last day for a transition agreement',
        },
        message: {
          nl: 'Een doorstroomtraject is voorgesteld. Vandaag, {date}, is de laatste dag om de overeenkomst te sluiten.',
          fr: "Un parcours de transition est proposé. Aujourd'hui, {date}, est le dernier jour pour conclure la convention.",
          en: 'A transition was proposed. Today, {date}, is the last day to conclude the agreement.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: de doorstroomovereenkomst ontbreekt',
          fr: 'Délai dépassé : la convention de transition manque',
          en: 'Overdue: the transition agreement is missing',
        },
        message: {
          nl: 'De doorstroomovereenkomst moest uiterlijk op {date} gesloten zijn. Sluit ze, of annuleer het traject.',
          fr: 'La convention de transition devait être conclue au plus tard le {date}. Concluez-la, ou annulez le parcours.',
          en: 'The transition agreement was due by {date}. Please conclude it, or cancel the path.',
        },
      },
    },
  },
  transitionPhaseEnding: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Een fase van een doorstroomtraject loopt ten einde',
          fr: "Une phase d'un parcours de transition touche à sa fin",
          en: 'A phase of a transition is about to end',
        },
        message: {
          nl: 'Deze fase van het doorstroomtraject duurt ten langste tot {date}. Zet de volgende stap op tijd.',
          fr: "Cette phase du parcours de transition dure au plus jusqu'au {date}. Passez à temps à l'étape suivante.",
          en: 'This phase of the transition lasts until {date} at most. Please take the next step in time.',
        },
      },
      due: {
        subject: {
          nl: 'Laatste dag van een fase van een doorstroomtraject',
          fr: "Dernier jour d'une phase d'un parcours de transition",
          en: 'Last day of a phase of a transition',
        },
        message: {
          nl: 'Vandaag, {date}, is de laatste dag van deze fase van het doorstroomtraject. Zet de volgende stap.',
          fr: "Aujourd'hui, {date}, est le dernier jour de cette phase du parcours de transition. Passez à l'étape suivante.",
          en: 'Today, {date}, is the last day of this phase of the transition. Please take the next step.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: een fase van een doorstroomtraject duurt te lang',
          fr: "Délai dépassé : une phase d'un parcours de transition dure trop longtemps",
          en: 'Overdue: a phase of a transition lasts too long',
        },
        message: {
          nl: 'Deze fase van het doorstroomtraject had uiterlijk op {date} moeten eindigen. Zet de volgende stap, of leg vast dat het traject mislukte.',
          fr: "Cette phase du parcours de transition devait se terminer au plus tard le {date}. Passez à l'étape suivante, ou enregistrez l'échec du parcours.",
          en: 'This phase of the transition should have ended by {date}. Please take the next step, or record that the path failed.',
        },
      },
    },
  },
  transitionFollowUp: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Volg een nieuwe job na doorstroming op',
          fr: 'Suivez un nouvel emploi après une transition',
          en: 'Follow up a new job after a transition',
        },
        message: {
          nl: 'Vraag uiterlijk op {date} hoe het in de nieuwe job gaat, en leg het vast.',
          fr: 'Demandez au plus tard le {date} comment se passe le nouvel emploi, et enregistrez-le.',
          en: 'Please ask by {date} how things go in the new job, and record it.',
        },
      },
      due: {
        subject: {
          nl: 'Vandaag: opvolging van een nieuwe job',
          fr: "Aujourd'hui : suivi d'un nouvel emploi",
          en: 'Today: follow-up of a new job',
        },
        message: {
          nl: 'Vandaag, {date}, is de opvolging van de nieuwe job voorzien. Leg vast of de persoon er nog werkt.',
          fr: "Aujourd'hui, {date}, le suivi du nouvel emploi est prévu. Enregistrez si la personne y travaille encore.",
          en: 'Today, {date}, the follow-up of the new job is due. Please record whether the person still works there.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: de opvolging van een nieuwe job ontbreekt',
          fr: "Délai dépassé : le suivi d'un nouvel emploi manque",
          en: 'Overdue: the follow-up of a new job is missing',
        },
        message: {
          nl: 'De opvolging van de nieuwe job was voorzien op {date} en ontbreekt nog. Het traject blijft open tot ze er is.',
          fr: 'Le suivi du nouvel emploi était prévu le {date} et manque encore. Le trajet reste ouvert jusque-là.',
          en: 'The follow-up of the new job was due on {date} and is still missing. The case stays open until it is there.',
        },
      },
    },
  },
  transitionRedetermination: {
    dateLabel: deadlineLabel,
    steps: {
      before: {
        subject: {
          nl: 'Bepaal de nood opnieuw na een mislukt doorstroomtraject',
          fr: "Déterminez à nouveau le besoin après l'échec d'une transition",
          en: 'Determine the need anew after a failed transition',
        },
        message: {
          nl: 'Een doorstroomtraject mislukte buiten de wil van werknemer en onderneming. Bepaal de nood opnieuw uiterlijk op {date}.',
          fr: "Une transition a échoué indépendamment du travailleur et de l'entreprise. Déterminez à nouveau le besoin au plus tard le {date}.",
          en: 'A transition failed by the doing of neither worker nor firm. Please determine the need anew by {date}.',
        },
      },
      due: {
        subject: {
          nl: 'Laatste dag om de nood opnieuw te bepalen',
          fr: 'Dernier jour pour déterminer à nouveau le besoin',
          en: 'Last day to determine the need anew',
        },
        message: {
          nl: 'Een doorstroomtraject mislukte buiten de wil van werknemer en onderneming. Vandaag, {date}, is de laatste dag om de nood opnieuw te bepalen.',
          fr: "Une transition a échoué indépendamment du travailleur et de l'entreprise. Aujourd'hui, {date}, est le dernier jour pour déterminer à nouveau le besoin.",
          en: 'A transition failed by the doing of neither worker nor firm. Today, {date}, is the last day to determine the need anew.',
        },
      },
      overdue: {
        subject: {
          nl: 'Termijn verstreken: de nood is nog niet opnieuw bepaald',
          fr: "Délai dépassé : le besoin n'est pas encore déterminé à nouveau",
          en: 'Overdue: the need has not been determined anew',
        },
        message: {
          nl: 'Na een mislukt doorstroomtraject moest de nood uiterlijk op {date} opnieuw bepaald zijn. Doe dat zo snel mogelijk.',
          fr: "Après l'échec d'une transition, le besoin devait être déterminé à nouveau au plus tard le {date}. Faites-le dès que possible.",
          en: 'After a failed transition the need was to be determined anew by {date}. Please do so as soon as possible.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;

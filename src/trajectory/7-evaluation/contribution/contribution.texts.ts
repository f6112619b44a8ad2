import type { Text } from '../../../platform/text.js';
import { evaluationRefusals } from '../evaluation.texts.js';

const { notAssigned, onBehalfOfOneself } = evaluationRefusals;

export const contributionRefusals = {
  notAssigned,
  onBehalfOfOneself,
  heldAlready: {
    nl: 'De evaluatie is niet meer in voorbereiding: een inbreng komt daarvoor.',
    fr: "L'évaluation n'est plus en préparation : un apport vient avant.",
    en: 'The evaluation is no longer being prepared: a contribution comes before it is held.',
  },
  notForYouToContribute: {
    nl: 'U spreekt niet voor deze partij.',
    fr: 'Vous ne parlez pas pour cette partie.',
    en: 'You do not speak for this party.',
  },
  firmSpeaksForNobody: {
    nl: 'Een onderneming registreert nooit de stem van de werknemer.',
    fr: "Une entreprise n'enregistre jamais la parole du travailleur.",
    en: "A firm never records the worker's voice.",
  },
  onBehalfMissing: {
    nl: 'Zeg hoe de werknemer gehoord is: op papier of in een gesprek.',
    fr: "Indiquez comment le travailleur a été entendu : par écrit ou lors d'un entretien.",
    en: 'Say how the worker was heard: on paper or in conversation.',
  },
} as const satisfies Record<string, Text>;

export const contributionSentences = {
  hearFirm: {
    nl: 'De onderneming heeft haar inbreng voor de evaluatie gegeven.',
    fr: "L'entreprise a donné son apport pour l'évaluation.",
    en: 'The firm contributed to the evaluation.',
  },
  hearCoach: {
    nl: 'De toeleider heeft een inbreng voor de evaluatie gegeven.',
    fr: "L'accompagnateur a donné son apport pour l'évaluation.",
    en: 'The coach contributed to the evaluation.',
  },
  hearWorker: {
    nl: 'De werknemer is voor de evaluatie gehoord.',
    fr: "Le travailleur a été entendu pour l'évaluation.",
    en: 'The worker was heard for the evaluation.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const reviewRefusals = {
  planNotAgreed: {
    nl: 'Alleen een plan dat loopt, wordt geëvalueerd.',
    fr: "Seul un plan en vigueur s'évalue.",
    en: 'Only a plan in force is reviewed.',
  },
  reviewedInTheFuture: {
    nl: 'Een evaluatie wordt ten vroegste op de dag zelf vastgelegd.',
    fr: "Une évaluation s'enregistre au plus tôt le jour même.",
    en: 'A review is recorded on the day itself at the earliest.',
  },
  reviewedBeforeItRan: {
    nl: 'Het plan loopt pas sinds {agreedOn}.',
    fr: 'Le plan ne court que depuis le {agreedOn}.',
    en: 'The plan runs only since {agreedOn}.',
  },
  reviewedLaterAlready: {
    nl: 'Er is al een evaluatie van {lastReviewedOn}; een volgende is van een latere dag.',
    fr: 'Il existe déjà une évaluation du {lastReviewedOn} ; la suivante est d’un jour ultérieur.',
    en: 'There is a review of {lastReviewedOn} already; the next is of a later day.',
  },
} as const satisfies Record<string, Text>;

export const reviewSentences = {
  create: {
    nl: 'De evaluatie van het ontwikkelingsplan besluit: {conclusion}',
    fr: "L'évaluation du plan de développement conclut : {conclusion}",
    en: 'The review of the development plan concludes: {conclusion}',
  },
} as const satisfies Record<string, Text>;

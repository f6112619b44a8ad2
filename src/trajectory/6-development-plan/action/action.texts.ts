import type { Text } from '../../../platform/text.js';

export const actionRefusals = {
  dueInThePast: {
    nl: 'Een verbeteractie ligt in de toekomst: kies een datum vanaf vandaag.',
    fr: "Une action d'amélioration se situe dans l'avenir : choisissez une date à partir d'aujourd'hui.",
    en: 'An improvement action lies ahead: choose a day from today on.',
  },
  actionIsAgreed: {
    nl: 'Wat is overeengekomen, wijzigt niet meer: alleen de voortgang wordt nog genoteerd.',
    fr: "Ce qui est convenu ne change plus : seul l'avancement est encore noté.",
    en: 'What was agreed does not change any more: only its progress is recorded.',
  },
  planNotAgreed: {
    nl: 'Voortgang wordt genoteerd zodra het plan is overeengekomen, en zolang het loopt.',
    fr: "L'avancement se note dès que le plan est convenu, et tant qu'il court.",
    en: 'Progress is recorded once the plan is agreed, and while it runs.',
  },
} as const satisfies Record<string, Text>;

export const actionSentences = {
  create: {
    nl: 'Een verbeteractie is gepland tegen {dueOn}: {description}',
    fr: "Une action d'amélioration est prévue pour le {dueOn} : {description}",
    en: 'An improvement action was planned, to be done by {dueOn}: {description}',
  },
  change: {
    nl: 'Een verbeteractie is gewijzigd.',
    fr: "Une action d'amélioration a été modifiée.",
    en: 'An improvement action was changed.',
  },
  progress: {
    nl: 'De voortgang van een verbeteractie is genoteerd.',
    fr: "L'avancement d'une action d'amélioration a été noté.",
    en: 'The progress of an improvement action was recorded.',
  },
  finish: {
    nl: 'Een verbeteractie is uitgevoerd.',
    fr: "Une action d'amélioration a été réalisée.",
    en: 'An improvement action was done.',
  },
  drop: {
    nl: 'Een verbeteractie gaat niet door.',
    fr: "Une action d'amélioration est abandonnée.",
    en: 'An improvement action was dropped.',
  },
} as const satisfies Record<string, Text>;

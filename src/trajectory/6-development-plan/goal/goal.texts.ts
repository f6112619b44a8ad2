import type { Text } from '../../../platform/text.js';

export const goalRefusals = {
  futureBelowPresent: {
    nl: 'Het toekomstige niveau ligt niet onder het huidige.',
    fr: "Le niveau futur n'est pas inférieur au niveau actuel.",
    en: 'The future level does not lie below the present one.',
  },
} as const satisfies Record<string, Text>;

export const goalSentences = {
  create: {
    nl: 'Aan het ontwikkelingsplan is een doel toegevoegd: {competence}, van niveau {presentLevel} naar {futureLevel}.',
    fr: 'Un objectif a été ajouté au plan de développement : {competence}, du niveau {presentLevel} au niveau {futureLevel}.',
    en: 'A goal was added to the development plan: {competence}, from level {presentLevel} to {futureLevel}.',
  },
  change: {
    nl: 'Een doel van het ontwikkelingsplan is gewijzigd.',
    fr: 'Un objectif du plan de développement a été modifié.',
    en: 'A goal of the development plan was changed.',
  },
  remove: {
    nl: 'Een doel is uit het ontwerp van ontwikkelingsplan gehaald.',
    fr: 'Un objectif a été retiré du projet de plan de développement.',
    en: 'A goal was taken out of the draft development plan.',
  },
} as const satisfies Record<string, Text>;

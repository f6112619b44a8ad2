import type { Text } from '../../../platform/text.js';

export const establishmentRefusals = {
  establishmentExists: {
    nl: 'Er is al een vestiging met dit vestigingseenheidsnummer.',
    fr: "Un établissement avec ce numéro d'unité existe déjà.",
    en: 'There is an establishment with this unit number already.',
  },
} as const satisfies Record<string, Text>;

export const establishmentSentences = {
  create: {
    nl: 'Vestiging {name} is opgenomen.',
    fr: "L'établissement {name} est inscrit.",
    en: 'Establishment {name} was entered.',
  },
  change: {
    nl: 'De vestiging is gewijzigd.',
    fr: "L'établissement est modifié.",
    en: 'The establishment was changed.',
  },
} as const satisfies Record<string, Text>;

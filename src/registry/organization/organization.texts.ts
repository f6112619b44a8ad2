import type { Text } from '../../platform/text.js';

export const organizationRefusals = {
  organizationExists: {
    nl: 'Er is al een organisatie met dit ondernemingsnummer.',
    fr: "Une organisation avec ce numéro d'entreprise existe déjà.",
    en: 'There is an organization with this enterprise number already.',
  },
} as const satisfies Record<string, Text>;

export const organizationSentences = {
  create: {
    nl: 'Organisatie {name} is opgenomen.',
    fr: "L'organisation {name} est inscrite.",
    en: 'Organization {name} was entered.',
  },
  change: {
    nl: 'De gegevens van de organisatie zijn gewijzigd.',
    fr: "Les données de l'organisation sont modifiées.",
    en: 'The organization was changed.',
  },
} as const satisfies Record<string, Text>;

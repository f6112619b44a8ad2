import type { Text } from '../../../platform/text.js';

export const serviceRefusals = {
  offeredAlready: {
    nl: 'De organisatie biedt deze dienst al aan.',
    fr: "L'organisation offre déjà ce service.",
    en: 'The organization offers this line already.',
  },
} as const satisfies Record<string, Text>;

export const serviceSentences = {
  create: { nl: 'Een aanbod is opgenomen.', fr: 'Une offre de service est inscrite.', en: 'A service was entered.' },
  change: { nl: 'Een aanbod is gewijzigd.', fr: 'Une offre de service est modifiée.', en: 'A service was changed.' },
} as const satisfies Record<string, Text>;

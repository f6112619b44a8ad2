import type { Text } from '../../../platform/text.js';

export const planTitles = {
  planDue: {
    nl: 'Een ontwikkelingsplan afspreken',
    fr: "Convenir d'un plan de développement",
    en: 'Agree on a development plan',
  },
  planReviewDue: {
    nl: 'Een ontwikkelingsplan evalueren',
    fr: 'Évaluer un plan de développement',
    en: 'Review a development plan',
  },
} as const satisfies Record<string, Text>;

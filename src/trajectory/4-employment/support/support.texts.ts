import type { Text } from '../../../platform/text.js';

export const supportTexts = {
  title: {
    nl: 'Werkondersteuning van {from} tot {until}',
    fr: 'Soutien au travail du {from} au {until}',
    en: 'Work support from {from} until {until}',
  },
  wage: { nl: '{rate}%', fr: '{rate}%', en: '{rate}%' },
  wageAndGuidance: {
    nl: '{rate}%, begeleiding {level}',
    fr: '{rate}%, accompagnement {level}',
    en: '{rate}%, guidance {level}',
  },
  guidance: { nl: 'begeleiding {level}', fr: 'accompagnement {level}', en: 'guidance {level}' },
} as const satisfies Record<string, Text>;

export const levelTexts = {
  low: { nl: 'laag', fr: 'faible', en: 'low' },
  medium: { nl: 'midden', fr: 'moyen', en: 'medium' },
  high: { nl: 'hoog', fr: 'élevé', en: 'high' },
} as const satisfies Record<string, Text>;

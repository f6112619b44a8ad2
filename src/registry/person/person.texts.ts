import type { Text } from '../../platform/text.js';

export const personRefusals = {
  bornInTheFuture: {
    nl: 'De geboortedatum ligt in de toekomst.',
    fr: 'La date de naissance est dans le futur.',
    en: 'The birth date lies in the future.',
  },
  numberOfAnotherBirthDate: {
    nl: 'Het INSZ hoort bij een andere geboortedatum.',
    fr: 'Le NISS appartient à une autre date de naissance.',
    en: 'The INSZ belongs to another birth date.',
  },
} as const satisfies Record<string, Text>;

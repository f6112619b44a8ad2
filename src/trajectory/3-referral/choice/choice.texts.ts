import type { Text } from '../../../platform/text.js';

export const choiceRefusals = {
  notOpen: {
    nl: 'Deze toeleiding loopt niet meer.',
    fr: 'Cette orientation ne court plus.',
    en: 'This referral is no longer open.',
  },
  nothingToChoose: {
    nl: 'Er is na een aanwerving niets meer te kiezen over deze toeleiding.',
    fr: "Après un engagement, il n'y a plus rien à choisir pour cette orientation.",
    en: 'After a hire there is nothing left to choose about this referral.',
  },
} as const satisfies Record<string, Text>;

/** What the timeline says. */
export const choiceSentences = {
  create: {
    nl: 'De persoon is elders aangeworven; deze andere toeleiding wordt behouden of geannuleerd.',
    fr: 'La personne est engagée ailleurs ; cette autre orientation est maintenue ou annulée.',
    en: 'The person was hired elsewhere; this other referral is kept or cancelled.',
  },
  keep: {
    nl: 'De toeleiding wordt behouden na een aanwerving elders.',
    fr: "L'orientation est maintenue après un engagement ailleurs.",
    en: 'The referral is kept after a hire elsewhere.',
  },
} as const satisfies Record<string, Text>;

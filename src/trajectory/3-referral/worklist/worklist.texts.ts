import type { Text } from '../../../platform/text.js';

export const referralTitles = {
  referralUnanswered: {
    nl: 'Antwoorden op een toeleiding',
    fr: 'Répondre à une orientation',
    en: 'Answer a referral',
  },
  acceptedReferralUndecided: {
    nl: 'Beslissen over de aanwerving na een aanvaarde toeleiding',
    fr: "Décider de l'engagement après une orientation acceptée",
    en: 'Decide whether to hire after an accepted referral',
  },
  otherReferralHired: {
    nl: 'Een toeleiding behouden of annuleren na een aanwerving elders',
    fr: 'Maintenir ou annuler une orientation après un engagement ailleurs',
    en: 'Keep or cancel a referral after a hire elsewhere',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const transitionTitles = {
  transitionNotAgreed: {
    nl: 'Een doorstroming overeenkomen',
    fr: "Convenir d'une transition",
    en: 'Agree on a transition',
  },
  transitionPhaseEnding: {
    nl: 'Een doorstroming verder zetten: de fase loopt af',
    fr: 'Poursuivre une transition : la phase se termine',
    en: 'Take a transition further: its phase ends',
  },
  transitionFollowUp: {
    nl: 'Navragen hoe het gaat in de nieuwe job',
    fr: 'Demander comment se passe le nouvel emploi',
    en: 'Ask how the new job goes',
  },
  transitionRedetermination: {
    nl: 'De nood aan ondersteuning opnieuw bepalen',
    fr: 'Redéterminer le besoin de soutien',
    en: 'Determine the need for support anew',
  },
} as const satisfies Record<string, Text>;

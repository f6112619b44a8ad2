import type { Text } from '../../../platform/text.js';

export const simulationRefusals = {
  askOneQuestion: {
    nl: 'Noem een tewerkstelling, een aanvaarde toeleiding of verzonnen steun: één van de drie.',
    fr: "Nommez une occupation, une orientation acceptée ou un soutien inventé : l'un des trois.",
    en: 'Name an employment, an accepted referral or invented support: one of the three.',
  },
  fractionMissing: {
    nl: 'Zonder tewerkstelling is de tewerkstellingsbreuk nodig.',
    fr: "Sans occupation, la fraction d'occupation est nécessaire.",
    en: 'Without an employment the contractual fraction is needed.',
  },
  packageIncomplete: {
    nl: 'Collectief maatwerk wordt gevraagd met percentage en begeleidingsniveau.',
    fr: "Le travail adapté collectif se demande avec pourcentage et niveau d'accompagnement.",
    en: 'Collective maatwerk is asked with rate and guidance level.',
  },
  startPackageMissing: {
    nl: 'Individueel maatwerk wordt gevraagd met een startpakket.',
    fr: 'Le travail adapté individuel se demande avec un paquet de départ.',
    en: 'Individual maatwerk is asked with a start package.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const signatureRefusals = {
  notYourSignature: {
    nl: 'U tekent niet namens deze partij.',
    fr: 'Vous ne signez pas pour cette partie.',
    en: 'You do not sign for this party.',
  },
  signedAlready: {
    nl: 'Deze partij heeft al getekend.',
    fr: 'Cette partie a déjà signé.',
    en: 'This party has signed already.',
  },
  onBehalfMissing: {
    nl: 'Zeg hoe de werknemer getekend heeft: op papier of in een gesprek.',
    fr: 'Dites comment le travailleur a signé : sur papier ou lors d’un entretien.',
    en: 'Say how the worker signed: on paper or in conversation.',
  },
  signsForItself: {
    nl: 'Wie zelf tekent, tekent niet namens iemand.',
    fr: 'Qui signe en personne ne signe pas au nom de quelqu’un.',
    en: 'Who signs in person does not sign on behalf.',
  },
} as const satisfies Record<string, Text>;

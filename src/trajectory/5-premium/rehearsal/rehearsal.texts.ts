import type { Text } from '../../../platform/text.js';

export const rehearsalRefusals = {
  notProposed: {
    nl: 'Dit bestand is al in werking of verworpen: er valt niets te beproeven.',
    fr: "Ce fichier est déjà en vigueur ou rejeté : il n'y a rien à simuler.",
    en: 'This file is in force already, or rejected: there is nothing to rehearse.',
  },
  notFinished: {
    nl: 'De proef is nog niet helemaal berekend.',
    fr: "La simulation n'est pas encore entièrement calculée.",
    en: 'The rehearsal is not calculated to its end yet.',
  },
  signedOffAlready: {
    nl: 'Deze proef is al goedgekeurd.',
    fr: 'Cette simulation est déjà approuvée.',
    en: 'This rehearsal is signed off already.',
  },
} as const satisfies Record<string, Text>;

export const rehearsalSentences = {
  create: { nl: 'Een proef is begonnen.', fr: 'Une simulation a commencé.', en: 'A rehearsal was begun.' },
  signOff: { nl: 'Een proef is goedgekeurd.', fr: 'Une simulation est approuvée.', en: 'A rehearsal was signed off.' },
} as const satisfies Record<string, Text>;

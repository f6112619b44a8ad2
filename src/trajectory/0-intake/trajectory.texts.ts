import type { Text } from '../../platform/text.js';
import type { EndReason } from './trajectory.lifecycle.js';

export const trajectoryRefusals = {
  trajectoryAlreadyOpen: {
    nl: 'Voor deze persoon loopt al een traject; vraag om erbij te komen.',
    fr: 'Un trajet est déjà ouvert pour cette personne ; demandez à y participer.',
    en: 'This person already has an open trajectory; ask to join it.',
  },
  endsInTheFuture: {
    nl: 'De einddatum ligt in de toekomst.',
    fr: 'La date de fin est dans le futur.',
    en: 'The end date lies in the future.',
  },
  endsBeforeItOpened: {
    nl: 'De einddatum ligt voor de opening op {openedOn}.',
    fr: "La date de fin précède l'ouverture du {openedOn}.",
    en: 'The end date lies before the opening on {openedOn}.',
  },
} as const satisfies Record<string, Text>;

/** What the timeline says of each event. */
export const trajectorySentences = {
  create: {
    nl: 'Traject {number} is geopend.',
    fr: 'Le trajet {number} est ouvert.',
    en: 'Trajectory {number} was opened.',
  },
  close: { nl: 'Het traject is afgesloten.', fr: 'Le trajet est clôturé.', en: 'The trajectory was closed.' },
  reopen: { nl: 'Het traject is heropend.', fr: 'Le trajet est rouvert.', en: 'The trajectory was reopened.' },
} as const satisfies Record<string, Text>;

/** Why a case is closed: local practice, no public list was found. */
export const endReasonTitles: Record<EndReason, Text> = {
  goalReached: { nl: 'Doel bereikt', fr: 'Objectif atteint', en: 'Goal reached' },
  onRequest: { nl: 'Op vraag van de persoon', fr: 'À la demande de la personne', en: "At the person's request" },
  notReachable: { nl: 'Niet bereikbaar', fr: 'Injoignable', en: 'Not reachable' },
  moved: { nl: 'Verhuisd', fr: 'Déménagement', en: 'Moved away' },
  noSupportNeeded: { nl: 'Geen ondersteuning nodig', fr: "Pas besoin d'accompagnement", en: 'No support needed' },
  deceased: { nl: 'Overleden', fr: 'Décès', en: 'Deceased' },
  merged: {
    nl: 'Samengevoegd met een ander dossier',
    fr: 'Fusionné avec un autre dossier',
    en: 'Merged with another case',
  },
  other: { nl: 'Andere reden', fr: 'Autre raison', en: 'Other reason' },
};

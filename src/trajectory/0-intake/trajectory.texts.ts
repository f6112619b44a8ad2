import type { Text } from '../../platform/text.js';

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

import type { Text } from '../../../platform/text.js';

export const assignmentRefusals = {
  assignedAlready: {
    nl: 'Deze medewerker is al aan het traject toegewezen.',
    fr: 'Ce collaborateur est déjà affecté au trajet.',
    en: 'This member is assigned to the trajectory already.',
  },
  leadStays: {
    nl: 'Wijs eerst een andere trajectverantwoordelijke aan.',
    fr: 'Désignez d’abord un autre responsable.',
    en: 'Assign another lead first.',
  },
} as const satisfies Record<string, Text>;

export const assignmentSentences = {
  create: { nl: 'Een medewerker is toegewezen.', fr: 'Un collaborateur est affecté.', en: 'A member was assigned.' },
  changeLead: { nl: 'De trajectverantwoordelijke wijzigt.', fr: 'Le responsable change.', en: 'The lead changes.' },
  end: { nl: 'Een toewijzing is beëindigd.', fr: 'Une affectation a pris fin.', en: 'An assignment ended.' },
} as const satisfies Record<string, Text>;

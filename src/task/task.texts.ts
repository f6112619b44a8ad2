import type { Text } from '../platform/text.js';

export const taskFailures = {
  givenUp: {
    nl: 'Het werk mislukte telkens opnieuw en is opgegeven. Wat al gedaan was, blijft gedaan.',
    fr: 'Le travail a échoué à plusieurs reprises et a été abandonné. Ce qui était fait reste fait.',
    en: 'The work failed again and again and was given up. What was done stays done.',
  },
} as const satisfies Record<string, Text>;

export type TaskFailure = keyof typeof taskFailures;

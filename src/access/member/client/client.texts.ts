import type { Text } from '../../../platform/text.js';

export const clientRefusals = {
  clientExists: {
    nl: 'Er is al een toepassing met deze naam.',
    fr: 'Une application de ce nom existe déjà.',
    en: 'There is a client of this name already.',
  },
  endsBeforeItBegins: {
    nl: 'De toegang eindigt voor ze begint.',
    fr: "L'accès se termine avant de commencer.",
    en: 'The access ends before it begins.',
  },
} as const satisfies Record<string, Text>;

export const clientSentences = {
  create: {
    nl: 'Toepassing {name} kreeg toegang.',
    fr: "L'application {name} a obtenu l'accès.",
    en: 'Client {name} was given access.',
  },
  change: { nl: 'Een toepassing is gewijzigd.', fr: 'Une application est modifiée.', en: 'A client was changed.' },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const declarationRefusals = {
  notEmployedInTheQuarter: {
    nl: 'In {quarter} was er geen ondersteunde tewerkstelling.',
    fr: "Il n'y avait pas d'occupation soutenue en {quarter}.",
    en: 'There was no supported employment in {quarter}.',
  },
  quarterNotOver: {
    nl: 'Het kwartaal {quarter} is nog niet voorbij.',
    fr: "Le trimestre {quarter} n'est pas encore terminé.",
    en: 'The quarter {quarter} is not over yet.',
  },
  reductionsExceedContributions: {
    nl: 'De verminderingen zijn hoger dan de bijdragen.',
    fr: 'Les réductions dépassent les cotisations.',
    en: 'The reductions exceed the contributions.',
  },
} as const satisfies Record<string, Text>;

export const declarationSentences = {
  create: { nl: 'Een kwartaal is aangegeven.', fr: 'Un trimestre est déclaré.', en: 'A quarter was declared.' },
  supersede: {
    nl: 'Een aangifte is vervangen.',
    fr: 'Une déclaration est remplacée.',
    en: 'A declaration was superseded.',
  },
} as const satisfies Record<string, Text>;

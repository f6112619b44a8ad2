import type { Text } from '../../../platform/text.js';

export const batchRefusals = {
  quarterNotOver: {
    nl: 'Het kwartaal {quarter} is nog niet voorbij.',
    fr: "Le trimestre {quarter} n'est pas encore terminé.",
    en: 'The quarter {quarter} is not over yet.',
  },
} as const satisfies Record<string, Text>;

/** What is said of a row of the batch; the row is the id of the employment or the label. */
export const batchIssues = {
  notCalculated: {
    nl: 'De premie kon niet worden berekend: de gegevens spreken elkaar tegen.',
    fr: "La prime n'a pas pu être calculée : les données se contredisent.",
    en: 'The premium could not be calculated: the facts contradict each other.',
  },
  notSupported: {
    nl: 'Aangegeven, maar in dit kwartaal niet ondersteund.',
    fr: 'Déclarée, mais sans soutien durant ce trimestre.',
    en: 'Declared, but not supported in this quarter.',
  },
  differsFromConfirmed: {
    nl: 'De bevestigde afrekening blijft staan; wat nu gekend is, geeft een ander bedrag: verbeter ze.',
    fr: 'Le décompte confirmé subsiste ; ce qui est connu maintenant donne un autre montant : corrigez-le.',
    en: 'The confirmed statement stands; what is known now gives another amount: correct it.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const scheduleRefusals = {
  scheduleNotOfTerm: {
    nl: 'Het tweejarige pakket hoort bij een termijn van hoogstens 2 jaar, elk ander bij een langere; hier {years} jaar.',
    fr: 'Le paquet de deux ans va avec une durée d’au plus 2 ans, tout autre avec une durée plus longue; ici {years} ans.',
    en: 'The two-year schedule goes with a term of 2 years at most, every other with a longer one; here {years} years.',
  },
  scheduleNeedsCmwAdvice: {
    nl: 'Dit pakket is er voor wie een advies collectief maatwerk aan 45% heeft, bij een maatwerkbedrijf.',
    fr: 'Ce paquet est pour qui a un avis de travail adapté collectif à 45%, auprès d’une entreprise de travail adapté.',
    en: 'This schedule is for who has CMW advice at 45%, at a supported work company.',
  },
  aboveCmwIndication: {
    nl: 'Bij een maatwerkbedrijf is de steun nooit hoger dan die van het advies collectief maatwerk ({rate}%).',
    fr: 'Auprès d’une entreprise de travail adapté, le soutien ne dépasse jamais celui de l’avis collectif ({rate}%).',
    en: 'At a supported work company, support is never above the CMW indication ({rate}%).',
  },
  noGuidanceNeed: {
    nl: 'Er is geen begeleidingsnood vastgesteld: begeleiding alleen geeft niets.',
    fr: "Aucun besoin d'accompagnement n'est constaté: l'accompagnement seul ne donne rien.",
    en: 'No need of guidance was found: guidance alone gives nothing.',
  },
} as const satisfies Record<string, Text>;

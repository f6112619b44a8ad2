import { fact, faultLine, type LawFact, maatwerkSince } from './fact.js';

const from = maatwerkSince;

/** With what support begins (B17 art. 50); other rates follow an evaluation only. */
export const cmwStartRates: readonly number[] = [45, 60];
export const cmwRates: readonly number[] = [40, 45, 50, 55, 60, 65, 70, 75];
export const cmwSliceYears = 5;
export const unusedRightYears = 5;

/** What an origin fixes of its slice; what is absent is decided. */
export const sliceOrigins = {
  start: {},
  evaluation: {},
  before2019: {},
  failedTransition: { rate: 40, level: 'low' },
  reEmployment: { rate: 45 },
  conversion2023: {},
  awaitingEvaluation: {},
} as const;

/** Who is supported, how much and how long, in collective maatwerk. */
export const cmwSupport: LawFact[] = [
  fact('CMW', 'inForce', {
    from,
    value: true,
    text: {
      nl: 'Collectief maatwerk is van kracht.',
      fr: 'Le travail adapté collectif est en vigueur.',
      en: 'Collective maatwerk is in force.',
    },
    source: 'D13; HERWIN begins on 1 January 2019, the note of the decree on 1 April 2019',
    confidence: 'localPractice',
    openQuestions: ['maatwerkStart', 'decreeAfter2019'],
  }),
  fact('CMW', 'targetGroups', {
    from,
    value: ['disability', 'psychosocial', 'extremelyVulnerable'],
    text: {
      nl: 'Arbeidshandicap, psychosociale arbeidsbeperking, of uiterst kwetsbaar: 24 maanden zonder betaald werk.',
      fr: 'Handicap du travail, limitation psychosociale, ou extrêmement vulnérable : 24 mois sans travail payé.',
      en: 'Disability, psychosocial limitation, or extremely vulnerable: 24 months without paid work.',
    },
    source: 'D13 art. 3, 2°',
    confidence: 'verified',
    openQuestions: ['extremelyVulnerable'],
  }),
  fact('CMW', 'longestSupportYears', {
    from,
    until: faultLine,
    value: { extremelyVulnerable: 2 },
    text: {
      nl: 'Onbepaalde duur, maar hoogstens 2 jaar voor wie uiterst kwetsbaar is.',
      fr: "Durée indéterminée, mais 2 ans au plus pour l'extrêmement vulnérable.",
      en: 'Without end, but at most 2 years for the extremely vulnerable.',
    },
    source: 'D13 arts 8, 10 par. 2',
    confidence: 'verified',
  }),
  fact('CMW', 'longestSupportYears', {
    from: faultLine,
    value: {},
    text: {
      nl: 'Onbepaalde duur, tot een evaluatie zegt dat steun niet meer nodig is.',
      fr: "Durée indéterminée, jusqu'à ce qu'une évaluation dise que le soutien n'est plus nécessaire.",
      en: 'Without end, until an evaluation finds that support is no longer needed.',
    },
    source: 'D13 arts 8, 10; D22 art. 70',
    confidence: 'verified',
  }),
  fact('CMW', 'highestRate', {
    from,
    until: faultLine,
    value: { extremelyVulnerable: 50 },
    text: {
      nl: 'Loonpremie van hoogstens 50% voor wie uiterst kwetsbaar is.',
      fr: "Prime salariale de 50 % au plus pour l'extrêmement vulnérable.",
      en: 'A wage premium of at most 50% for the extremely vulnerable.',
    },
    source: 'D13 art. 12; repealed by D22 art. 71',
    confidence: 'verified',
  }),
  fact('CMW', 'rates', {
    from,
    value: cmwRates,
    text: {
      nl: 'Loonpremie van 40% tot 75% van het begrensde referteloon, in stappen van 5.',
      fr: 'Prime salariale de 40 % à 75 % du salaire de référence plafonné, par pas de 5.',
      en: 'A wage premium of 40% to 75% of the capped reference wage, in steps of 5.',
    },
    source: 'D13 art. 12; HERWIN on the wage premium',
    confidence: 'verified',
  }),
  fact('CMW', 'startRates', {
    from,
    value: cmwStartRates,
    text: {
      nl: 'Een startpakket is 45% of 60%; andere stappen volgen na een evaluatie.',
      fr: "Un paquet de départ est de 45 % ou 60 % ; d'autres pas suivent une évaluation.",
      en: 'A start package is 45% or 60%; other steps follow an evaluation.',
    },
    source: 'B17 art. 50, as HERWIN and VDAB tell it',
    confidence: 'verified',
    openQuestions: ['startPackages'],
  }),
  fact('CMW', 'levels', {
    from,
    value: ['low', 'medium', 'high'],
    text: {
      nl: 'Begeleidingsnood laag, midden of hoog.',
      fr: "Besoin d'accompagnement faible, moyen ou élevé.",
      en: 'Need of guidance low, medium or high.',
    },
    source: 'D13 art. 16',
    confidence: 'verified',
  }),
  fact('CMW', 'rightBegins', {
    from,
    value: 'decision',
    text: {
      nl: 'Het toegekende advies is het recht, vanaf de beslissing van VDAB.',
      fr: "L'avis accordé est le droit, dès la décision du VDAB.",
      en: 'The granted advice is the right, from the decision of VDAB.',
    },
    source: 'D13 arts 7, 8',
    confidence: 'verified',
  }),
  fact('CMW', 'unusedRightYears', {
    from,
    value: unusedRightYears,
    text: {
      nl: 'Een ongebruikt advies vervalt na 5 jaar.',
      fr: 'Un avis inutilisé expire après 5 ans.',
      en: 'An unused advice lapses after 5 years.',
    },
    source: 'HERWIN on the evaluation of start packages',
    confidence: 'verified',
    openQuestions: ['rightAfterEmployment'],
  }),
  fact('CMW', 'sliceYears', {
    from,
    value: cmwSliceYears,
    text: {
      nl: 'Een werkondersteuningspakket loopt hoogstens 5 jaar.',
      fr: 'Un paquet de soutien court 5 ans au plus.',
      en: 'A work-support package runs for at most 5 years.',
    },
    source: 'D13 art. 10; HERWIN on the evaluation of start packages',
    confidence: 'verified',
  }),
  fact('CMW', 'sliceOrigins', {
    from,
    value: sliceOrigins,
    text: {
      nl: 'Na een mislukte doorstroming 40 laag, na wedertewerkstelling 45%; van voor 2019 zonder einde.',
      fr: 'Après une transition échouée 40 faible, après un retour 45 % ; ceux d’avant 2019 sans fin.',
      en: 'After a failed transition 40 low, after re-employment 45%; those from before 2019 without end.',
    },
    source: 'HERWIN on the wage premium and on workers of before 2019; D22 arts 65, 86',
    confidence: 'verified',
    openQuestions: ['evaluationOverdue'],
  }),
];

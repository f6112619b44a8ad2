import { fact, faultLine, type LawFact, maatwerkSince } from './fact.js';

const from = maatwerkSince;

export const evaluationRequest = { afterYears: 2, countedFrom: maatwerkSince, changeAfterWeeks: 8 };

export const cmwCourt = { count: 3, unit: 'months', afterWorkingDays: 0 } as const;

/** How collective maatwerk is evaluated, contested, left and entered again, and what its firms keep to. */
export const cmwCourse: LawFact[] = [
  fact('CMW', 'plan', {
    from,
    value: 'developmentPlan',
    text: {
      nl: 'Een persoonlijk ontwikkelingsplan binnen een maand, elk jaar geëvalueerd.',
      fr: 'Un plan de développement personnel dans le mois, évalué chaque année.',
      en: 'A personal development plan within a month, evaluated every year.',
    },
    source: 'D13 art. 15; HERWIN on the plan',
    confidence: 'verified',
    openQuestions: ['planUploadAndActions'],
  }),
  fact('CMW', 'evaluationYears', {
    from,
    value: 5,
    text: {
      nl: 'VDAB evalueert ten laatste na 5 jaar.',
      fr: 'Le VDAB évalue au plus tard après 5 ans.',
      en: 'VDAB evaluates after 5 years at the latest.',
    },
    source: 'D13 arts 8, 10',
    confidence: 'verified',
  }),
  fact('CMW', 'evaluationRequest', {
    from,
    value: evaluationRequest,
    text: {
      nl: 'Op vraag na 2 jaar, geteld vanaf 1 januari 2019; vroeger bij een geattesteerde wijziging, na 8 weken werk.',
      fr: 'Sur demande après 2 ans, comptés dès le 1er janvier 2019 ; plus tôt si un changement est attesté, après 8 semaines.',
      en: 'On request after 2 years, counted from 1 January 2019; earlier for an attested change, after 8 weeks of work.',
    },
    source: 'HERWIN and VDAB on the request of an evaluation',
    confidence: 'verified',
    openQuestions: ['earlyEvaluation'],
  }),
  fact('CMW', 'court', {
    from,
    value: cmwCourt,
    text: {
      nl: 'Arbeidsrechtbank binnen 3 maanden na verzending.',
      fr: "Tribunal du travail dans les 3 mois de l'envoi.",
      en: 'Labor court within 3 months of sending.',
    },
    source: 'D13 art. 31',
    confidence: 'verified',
    openQuestions: ['appealTermAtService', 'digitalDelivery'],
  }),
  fact('CMW', 'reconsiderationSuspends', {
    from,
    until: faultLine,
    value: true,
    text: {
      nl: 'Heroverweging en beroep schorsen de beslissing.',
      fr: 'Le réexamen et le recours suspendent la décision.',
      en: 'Reconsideration and appeal suspend the decision.',
    },
    source: 'D13 arts 29, 31, before D22 arts 78, 79',
    confidence: 'verified',
  }),
  fact('CMW', 'reconsiderationSuspends', {
    from: faultLine,
    value: false,
    text: {
      nl: 'Heroverweging en beroep schorsen de beslissing niet.',
      fr: 'Le réexamen et le recours ne suspendent pas la décision.',
      en: 'Reconsideration and appeal do not suspend the decision.',
    },
    source: 'D22 arts 78, 79',
    confidence: 'verified',
  }),
  fact('CMW', 'claimYears', {
    from,
    value: 5,
    text: {
      nl: 'Een terugvordering verjaart na 5 jaar; een bewaartermijn werd niet gelezen.',
      fr: "Une récupération se prescrit par 5 ans ; aucun délai de conservation n'a été lu.",
      en: 'A recovery lapses after 5 years; no term of retention was read.',
    },
    source: 'D13 arts 42, 49',
    confidence: 'verified',
    openQuestions: ['retentionOfCmw'],
  }),
  fact('CMW', 'transitionMonths', {
    from,
    value: { preparation: 1, matching: 3, internship: 3, aftercare: 3 },
    text: {
      nl: 'Doorstroming: voortraject 1 maand, jobmatching 3, stage 3, nazorg 3.',
      fr: 'Transition : préparation 1 mois, matching 3, stage 3, suivi 3.',
      en: 'Transition: preparation 1 month, matching 3, internship 3, aftercare 3.',
    },
    source: 'HERWIN on the transition paths',
    confidence: 'verified',
  }),
  fact('CMW', 'reEmployment', {
    from: faultLine,
    value: true,
    text: {
      nl: 'Wedertewerkstelling als een gewone job na doorstroming buiten de wil van de werknemer eindigt.',
      fr: "Retour si un emploi ordinaire après transition prend fin sans l'accord du travailleur.",
      en: 'Re-employment where a regular job after a transition ends without the consent of the worker.',
    },
    source: 'D13 art. 22 par. 2, added by D22 art. 73',
    confidence: 'verified',
    openQuestions: ['returnWindow'],
  }),
  fact('CMW', 'departments', {
    from,
    until: faultLine,
    value: true,
    text: {
      nl: 'Een maatwerkafdeling in een gewone onderneming kan.',
      fr: 'Une section de travail adapté dans une entreprise ordinaire est possible.',
      en: 'A supported-work department within an ordinary firm is possible.',
    },
    source: 'D13 art. 5; abolished by D22 arts 63, 65, 88',
    confidence: 'verified',
  }),
  fact('CMW', 'minimumFte', {
    from,
    value: 20,
    text: {
      nl: 'Minstens 20 gesubsidieerde VTE per jaar.',
      fr: 'Au moins 20 ETP subventionnés par an.',
      en: 'At least 20 subsidized FTE a year.',
    },
    source: 'D13 art. 4',
    confidence: 'verified',
    openQuestions: ['fteOfQuarter', 'starterTerm'],
  }),
  fact('CMW', 'targetGroupShare', {
    from,
    until: faultLine,
    value: 65,
    text: {
      nl: 'Minstens 65% doelgroep in het personeel.',
      fr: 'Au moins 65 % de groupe cible dans le personnel.',
      en: 'At least 65% target group in the payroll.',
    },
    source: 'D13 art. 4, before D22 art. 64',
    confidence: 'verified',
  }),
  fact('CMW', 'targetGroupShare', {
    from: faultLine,
    value: 55,
    text: {
      nl: 'Minstens 55% doelgroep in het personeel.',
      fr: 'Au moins 55 % de groupe cible dans le personnel.',
      en: 'At least 55% target group in the payroll.',
    },
    source: 'D22 art. 64',
    confidence: 'verified',
    openQuestions: ['targetGroupShareOnPages'],
  }),
];

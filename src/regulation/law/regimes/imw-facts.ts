import { imwStartPackages } from '../imw-schedule.js';
import { fact, faultLine, type LawFact } from './fact.js';

const from = faultLine;

export const imwRates: readonly number[] = [20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75];

/** D22 arts 8, 12. */
export const imwSupportYears = { disabledWorker: 5, severelyDisadvantaged: 2 } as const;

export const imwCourt = { count: 90, unit: 'days', afterWorkingDays: 3 } as const;

export const imwFacts: LawFact[] = [
  fact('IMW', 'inForce', {
    from,
    value: true,
    text: {
      nl: 'Individueel maatwerk is van kracht.',
      fr: 'Le travail adapté individuel est en vigueur.',
      en: 'Individual maatwerk is in force.',
    },
    source: 'D22, note',
    confidence: 'verified',
    openQuestions: ['executiveOrders'],
  }),
  fact('IMW', 'targetGroups', {
    from,
    value: ['disabledWorker', 'severelyDisadvantaged'],
    text: {
      nl: 'Persoon met een arbeidsbeperking, als gehandicapte of als uiterst kwetsbare werknemer.',
      fr: 'Personne avec une limitation du travail, comme travailleur handicapé ou gravement défavorisé.',
      en: 'A person with a work limitation, as a disabled or as a severely disadvantaged worker.',
    },
    source: 'D22 arts 2, 9°, 8',
    confidence: 'verified',
  }),
  fact('IMW', 'longestSupportYears', {
    from,
    value: imwSupportYears,
    text: {
      nl: '5 jaar, of hoogstens 2 jaar voor wie uiterst kwetsbaar is.',
      fr: '5 ans, ou 2 ans au plus pour le gravement défavorisé.',
      en: '5 years, or at most 2 for the severely disadvantaged.',
    },
    source: 'D22 arts 8, 12',
    confidence: 'verified',
    openQuestions: ['imwExtensionMoment'],
  }),
  fact('IMW', 'rates', {
    from,
    value: imwRates,
    text: {
      nl: 'Loonpremie van 20% tot 75% van het begrensde referteloon, in stappen van 5.',
      fr: 'Prime salariale de 20 % à 75 % du salaire de référence plafonné, par pas de 5.',
      en: 'A wage premium of 20% to 75% of the capped reference wage, in steps of 5.',
    },
    source: 'D22 art. 16; HERWIN on the subsidies of IMW',
    confidence: 'verified',
  }),
  fact('IMW', 'highestRate', {
    from,
    value: { disabledWorker: 75, severelyDisadvantaged: 50 },
    text: {
      nl: 'Hoogstens 75%, of 50% voor wie uiterst kwetsbaar is.',
      fr: 'Au plus 75 %, ou 50 % pour le gravement défavorisé.',
      en: 'At most 75%, or 50% for the severely disadvantaged.',
    },
    source: 'D22 art. 16',
    confidence: 'verified',
  }),
  fact('IMW', 'schedules', {
    from,
    value: imwStartPackages,
    text: {
      nl: 'Startpakketten: 20%; 40/30/20%; 55/50/40%; 45/45/40%.',
      fr: 'Paquets de départ : 20 % ; 40/30/20 % ; 55/50/40 % ; 45/45/40 %.',
      en: 'Start packages: 20%; 40/30/20%; 55/50/40%; 45/45/40%.',
    },
    source: 'HERWIN on the subsidies of IMW',
    confidence: 'verified',
    openQuestions: ['imwScheduleBorders'],
  }),
  fact('IMW', 'rightBegins', {
    from,
    value: 'quarterOfDecision',
    text: {
      nl: 'Vanaf het kwartaal van de beslissing van het departement.',
      fr: 'Dès le trimestre de la décision du département.',
      en: 'From the quarter of the decision of the department.',
    },
    source: 'VDAB and vlaanderen.be on IMW',
    confidence: 'verified',
    openQuestions: ['imwGapCounting'],
  }),
  fact('IMW', 'unusedRightYears', {
    from,
    value: 5,
    text: {
      nl: 'Een ongebruikt advies vervalt na 5 jaar.',
      fr: 'Un avis inutilisé expire après 5 ans.',
      en: 'An unused advice lapses after 5 years.',
    },
    source: 'HERWIN, read for CMW; the same is taken here',
    confidence: 'unverified',
  }),
  fact('IMW', 'plan', {
    from,
    value: 'supportPlan',
    text: {
      nl: 'Een ondersteuningsplan van de gekwalificeerde begeleider.',
      fr: "Un plan de soutien de l'accompagnateur qualifié.",
      en: 'A support plan by the qualified guide.',
    },
    source: 'D22 arts 2, 8°, 21 to 23',
    confidence: 'verified',
  }),
  fact('IMW', 'court', {
    from,
    value: imwCourt,
    text: {
      nl: 'Arbeidsrechtbank binnen 90 dagen vanaf de derde werkdag na verzending.',
      fr: "Tribunal du travail dans les 90 jours du troisième jour ouvrable après l'envoi.",
      en: 'Labor court within 90 days from the third working day after sending.',
    },
    source: 'D22 art. 36',
    confidence: 'verified',
    openQuestions: ['appealTermAtService', 'digitalDelivery'],
  }),
  fact('IMW', 'reconsiderationSuspends', {
    from,
    value: false,
    text: {
      nl: 'Heroverweging en beroep schorsen de beslissing niet.',
      fr: 'Le réexamen et le recours ne suspendent pas la décision.',
      en: 'Reconsideration and appeal do not suspend the decision.',
    },
    source: 'D22 arts 34 to 36',
    confidence: 'verified',
  }),
  fact('IMW', 'retentionYears', {
    from,
    value: 10,
    text: {
      nl: 'Bewaard tot hoogstens 10 jaar nadat alle vorderingen vervallen zijn.',
      fr: "Conservé 10 ans au plus après l'extinction de toutes les créances.",
      en: 'Kept for at most 10 years after all claims have lapsed.',
    },
    source: 'D22 art. 40',
    confidence: 'verified',
  }),
  fact('IMW', 'claimYears', {
    from,
    value: 5,
    text: {
      nl: 'Een terugvordering verjaart na 5 jaar.',
      fr: 'Une récupération se prescrit par 5 ans.',
      en: 'A recovery lapses after 5 years.',
    },
    source: 'D22 art. 54',
    confidence: 'verified',
  }),
];

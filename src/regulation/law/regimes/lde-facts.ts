import type { LocalDate } from '../../../platform/calendar/dates.js';
import { fact, faultLine, type LawFact } from './fact.js';

/** The version of DL13 that was read; what applied before it is not known here. */
const from: LocalDate = '2019-09-02';
const until = faultLine;

export const ldeFacts: LawFact[] = [
  fact('LDE', 'inForce', {
    // the day of the decree
    from: '2013-11-22',
    until,
    value: true,
    text: {
      nl: 'De lokale diensteneconomie is van kracht.',
      fr: "L'économie de services locaux est en vigueur.",
      en: 'The local services economy is in force.',
    },
    source: 'DL13, from the day of the decree: when it came into force was not read; repealed by D22 art. 82',
    confidence: 'unverified',
    openQuestions: ['localServicesHeader'],
  }),
  fact('LDE', 'targetGroups', {
    from,
    until,
    value: ['jobSeekerAtADistance'],
    text: {
      nl: 'Werkzoekende op afstand van de arbeidsmarkt die lange begeleiding nodig heeft.',
      fr: "Demandeur d'emploi éloigné du marché du travail qui a besoin d'un long accompagnement.",
      en: 'A job seeker at a distance from the labor market who needs long guidance.',
    },
    source: 'DL13 art. 6',
    confidence: 'verified',
  }),
  fact('LDE', 'longestSupportYears', {
    from,
    until,
    value: { jobSeekerAtADistance: 5 },
    text: {
      nl: 'Een inschakelingstraject duurt hoogstens 5 jaar.',
      fr: "Un parcours d'insertion dure 5 ans au plus.",
      en: 'An insertion path lasts at most 5 years.',
    },
    source: 'DL13 art. 9',
    confidence: 'verified',
  }),
  fact('LDE', 'extension', {
    from,
    until,
    value: { askedMonthsBefore: 6, answeredWithinMonths: 3, longestMonths: 12 },
    text: {
      nl: 'Verlenging 6 maanden voor het einde gevraagd, binnen 3 maanden beantwoord, hoogstens 1 jaar.',
      fr: 'Prolongation demandée 6 mois avant la fin, réponse dans les 3 mois, 1 an au plus.',
      en: 'An extension asked 6 months before the end, answered within 3 months, at most 1 year.',
    },
    source: 'DL13 art. 17',
    confidence: 'verified',
  }),
  fact('LDE', 'transitionMonths', {
    from,
    until,
    value: { path: 6, extension: 6 },
    text: {
      nl: 'Een doorstroomtraject van 6 maanden, hoogstens 6 maanden verlengd.',
      fr: 'Un parcours de transition de 6 mois, prolongé de 6 mois au plus.',
      en: 'A transition path of 6 months, extended by at most 6.',
    },
    source: 'DL13 arts 15, 18',
    confidence: 'verified',
  }),
  fact('LDE', 'court', {
    from,
    until,
    value: { count: 3, unit: 'months', afterWorkingDays: 0 },
    text: {
      nl: 'Arbeidsrechtbank binnen 3 maanden.',
      fr: 'Tribunal du travail dans les 3 mois.',
      en: 'Labor court within 3 months.',
    },
    source: 'DL13 art. 29',
    confidence: 'verified',
    openQuestions: ['appealTermAtService'],
  }),
  fact('LDE', 'reconsiderationSuspends', {
    from,
    until,
    value: true,
    text: {
      nl: 'De vraag van de onderneming schorst de beslissing.',
      fr: "La demande de l'entreprise suspend la décision.",
      en: 'The request of the firm suspends the decision.',
    },
    source: 'DL13 art. 30',
    confidence: 'verified',
  }),
  fact('LDE', 'minimumFte', {
    from,
    until,
    value: 5,
    text: {
      nl: 'Minstens 5 VTE doelgroepwerknemers in de onderneming.',
      fr: "Au moins 5 ETP du groupe cible dans l'entreprise.",
      en: 'At least 5 FTE of the target group in the firm.',
    },
    source: 'DL13 art. 4',
    confidence: 'verified',
  }),
];

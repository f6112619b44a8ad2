import type { Text } from '../../platform/text.js';

export const statementRefusals = {
  nameOneSubject: {
    nl: 'Noem een tewerkstelling of een label, één van beide.',
    fr: "Nommez une occupation ou un label, l'un des deux.",
    en: 'Name an employment or a label, one of the two.',
  },
  shareIsOfALabel: {
    nl: 'Het aandeel van de doelgroep hoort bij de afrekening van een label.',
    fr: "La part du groupe cible appartient au décompte d'un label.",
    en: "The share of the target group belongs to a label's statement.",
  },
  notSupportedInTheQuarter: {
    nl: 'In {quarter} was er geen ondersteunde tewerkstelling.',
    fr: "Il n'y avait pas d'occupation soutenue en {quarter}.",
    en: 'There was no supported employment in {quarter}.',
  },
  labelNotValidInTheQuarter: {
    nl: 'In {quarter} was het label niet geldig.',
    fr: "En {quarter} le label n'était pas valable.",
    en: 'The label was not valid in {quarter}.',
  },
  labelOfAnotherRegime: {
    nl: 'Organisatieondersteuning hoort bij een label van collectief maatwerk.',
    fr: 'Le soutien organisationnel appartient à un label de travail adapté collectif.',
    en: 'Organization support belongs to a label of collective maatwerk.',
  },
  quarterNotOver: {
    nl: 'Het kwartaal {quarter} is nog niet voorbij.',
    fr: "Le trimestre {quarter} n'est pas encore terminé.",
    en: 'The quarter {quarter} is not over yet.',
  },
  confirmedAlready: {
    nl: 'De afrekening van {quarter} is bevestigd; een verbetering is een nieuwe afrekening.',
    fr: 'Le décompte de {quarter} est confirmé ; une correction est un nouveau décompte.',
    en: 'The statement of {quarter} is confirmed; a correction is a new statement.',
  },
  changedSince: {
    nl: 'Sinds de berekening is er iets gewijzigd; bereken opnieuw.',
    fr: 'Depuis le calcul, quelque chose a changé ; recalculez.',
    en: 'Something changed since it was calculated; calculate it anew.',
  },
  linesNotNamed: {
    nl: 'Er ontbreken regels ({without}); noem de regels die u bevestigt: {lines}.',
    fr: 'Des lignes manquent ({without}) ; nommez les lignes que vous confirmez : {lines}.',
    en: 'Lines are missing ({without}); name the lines that you confirm: {lines}.',
  },
  lineHasNoAmount: {
    nl: 'Regel {line} heeft geen bedrag om te bevestigen.',
    fr: "La ligne {line} n'a pas de montant à confirmer.",
    en: 'Line {line} has no amount to confirm.',
  },
  lineUnknown: {
    nl: 'Er is geen regel {line}.',
    fr: "Il n'y a pas de ligne {line}.",
    en: 'There is no line {line}.',
  },
  replacedAlready: {
    nl: 'Een andere afrekening neemt haar plaats in.',
    fr: 'Un autre décompte prend sa place.',
    en: 'Another statement takes its place.',
  },
  nothingToCorrect: {
    nl: 'Een nieuwe berekening geeft dezelfde bedragen: er is niets te verbeteren.',
    fr: "Un nouveau calcul donne les mêmes montants : il n'y a rien à corriger.",
    en: 'A new calculation gives the same amounts: there is nothing to correct.',
  },
} as const satisfies Record<string, Text>;

export const statementSentences = {
  create: {
    nl: 'De premie van {quarter} is berekend.',
    fr: 'La prime de {quarter} est calculée.',
    en: 'The premium of {quarter} was calculated.',
  },
  recalculate: {
    nl: 'De premie van {quarter} is opnieuw berekend.',
    fr: 'La prime de {quarter} est recalculée.',
    en: 'The premium of {quarter} was calculated anew.',
  },
  confirm: {
    nl: 'De afrekening van {quarter} is bevestigd.',
    fr: 'Le décompte de {quarter} est confirmé.',
    en: 'The statement of {quarter} was confirmed.',
  },
  correct: {
    nl: 'Een verbeterde afrekening van {quarter} is berekend.',
    fr: 'Un décompte corrigé de {quarter} est calculé.',
    en: 'A corrected statement of {quarter} was calculated.',
  },
} as const satisfies Record<string, Text>;

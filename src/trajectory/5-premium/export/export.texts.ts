import type { Text } from '../../../platform/text.js';
import type { FigureConfidence } from '../../../regulation/law/figure.js';
import type { Certainty } from '../../../regulation/law/line.js';
import type { StatementStatus } from '../statement.lifecycle.js';

export const markTexts: Record<FigureConfidence, Text> = {
  verified: { nl: 'geverifieerd', fr: 'vérifié', en: 'verified' },
  unverified: { nl: 'niet geverifieerd', fr: 'non vérifié', en: 'not verified' },
  localPractice: { nl: 'lokale praktijk', fr: 'pratique locale', en: 'local practice' },
  fictitious: {
    nl: 'FICTIEF, ter demonstratie',
    fr: 'FICTIF, pour démonstration',
    en: 'FICTITIOUS, for demonstration',
  },
};

export const certaintyTexts: Record<Certainty, Text> = {
  complete: { nl: 'volledig', fr: 'complet', en: 'complete' },
  unverified: { nl: 'niet geverifieerd', fr: 'non vérifié', en: 'unverified' },
  missing: { nl: 'ontbreekt', fr: 'manquant', en: 'missing' },
};

export const statusTexts: Record<StatementStatus, Text> = {
  calculated: {
    nl: 'berekend, nog niet bevestigd',
    fr: 'calculé, pas encore confirmé',
    en: 'calculated, not confirmed yet',
  },
  confirmed: { nl: 'bevestigd op {day}', fr: 'confirmé le {day}', en: 'confirmed on {day}' },
};

export const reportTexts = {
  title: { nl: 'Premieafrekening', fr: 'Décompte des primes', en: 'Premium statement' },
  quarter: {
    nl: '{quarter}e kwartaal {year}',
    fr: 'trimestre {quarter} de {year}',
    en: 'quarter {quarter} of {year}',
  },
  printed: { nl: 'Stand op {day}', fr: 'Situation au {day}', en: 'As it stood on {day}' },
  supports: {
    nl: 'Organisatieondersteuning per label',
    fr: 'Soutien organisationnel par label',
    en: 'Organization support per label',
  },
  workers: { nl: 'Per werknemer', fr: 'Par travailleur', en: 'Per worker' },
  unnamed: {
    nl: 'Naam niet (meer) zichtbaar voor u',
    fr: 'Nom qui ne vous est pas (ou plus) visible',
    en: 'Name not, or no longer, visible to you',
  },
  label: { nl: 'Label', fr: 'Label', en: 'Label' },
  none: {
    nl: 'Er zijn geen afrekeningen van dit kwartaal.',
    fr: "Il n'y a pas de décompte pour ce trimestre.",
    en: 'There are no statements for this quarter.',
  },
  total: { nl: 'Totaal', fr: 'Total', en: 'Total' },
  totals: { nl: 'Alles samen', fr: 'Récapitulatif', en: 'All together' },
  without: { nl: 'zonder: {kinds}', fr: 'sans : {kinds}', en: 'without: {kinds}' },
  missing: { nl: 'ontbreekt', fr: 'manque', en: 'missing' },
  rests: { nl: 'rust op', fr: 'repose sur', en: 'rests on' },
  until: { nl: 'tot en met', fr: 'au', en: 'to' },
  page: { nl: 'pagina {page} van {pages}', fr: 'page {page} de {pages}', en: 'page {page} of {pages}' },
  marks: {
    nl: 'Een bedrag draagt het merkteken van het minst zekere cijfer waarop het rust. Wat ontbreekt, telt in geen totaal mee.',
    fr: 'Un montant porte la marque du chiffre le moins sûr sur lequel il repose. Ce qui manque ne compte dans aucun total.',
    en: 'An amount carries the mark of the least certain figure that it rests on. What is missing counts in no total.',
  },
} as const satisfies Record<string, Text>;

/** The head of the table; amounts are in euro. */
export const columnTexts = {
  quarter: { nl: 'kwartaal', fr: 'trimestre', en: 'quarter' },
  firm: { nl: 'onderneming', fr: 'entreprise', en: 'firm' },
  firmId: { nl: 'onderneming id', fr: 'entreprise id', en: 'firm id' },
  worker: { nl: 'werknemer', fr: 'travailleur', en: 'worker' },
  employmentId: { nl: 'tewerkstelling id', fr: 'occupation id', en: 'employment id' },
  labelId: { nl: 'label id', fr: 'label id', en: 'label id' },
  measure: { nl: 'maatregel', fr: 'mesure', en: 'measure' },
  statementId: { nl: 'afrekening id', fr: 'décompte id', en: 'statement id' },
  status: { nl: 'status', fr: 'statut', en: 'status' },
  position: { nl: 'lijn', fr: 'ligne', en: 'line' },
  kind: { nl: 'soort', fr: 'type', en: 'kind' },
  from: { nl: 'vanaf', fr: 'du', en: 'from' },
  until: { nl: 'tot', fr: "jusqu'au", en: 'until' },
  amount: { nl: 'bedrag EUR', fr: 'montant EUR', en: 'amount EUR' },
  certainty: { nl: 'zekerheid', fr: 'certitude', en: 'certainty' },
  formula: { nl: 'formule', fr: 'formule', en: 'formula' },
  figures: { nl: 'cijfers', fr: 'chiffres', en: 'figures' },
  sources: { nl: 'bronnen', fr: 'sources', en: 'sources' },
  marks: { nl: 'merktekens', fr: 'marques', en: 'marks' },
  missing: { nl: 'ontbreekt', fr: 'manque', en: 'missing' },
  articles: { nl: 'artikels', fr: 'articles', en: 'articles' },
  openQuestions: { nl: 'open vragen', fr: 'questions ouvertes', en: 'open questions' },
} as const satisfies Record<string, Text>;

export type ColumnName = keyof typeof columnTexts;

export const exportIssues = {
  noFirm: {
    nl: 'Zeg van welke onderneming: een verslag gaat over één onderneming.',
    fr: "Indiquez l'entreprise : un rapport porte sur une seule entreprise.",
    en: 'Say of which firm: a report is about one firm.',
  },
} as const satisfies Record<string, Text>;

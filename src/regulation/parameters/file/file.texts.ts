import type { Text } from '../../../platform/text.js';

export const fileRefusals = {
  reviewerLoadedIt: {
    nl: 'Wie een bestand laadde, kijkt het niet zelf na.',
    fr: 'Qui a chargé un fichier ne le contrôle pas soi-même.',
    en: 'Who loaded a file does not review it.',
  },
  notBeforeItsDay: {
    nl: 'Dit bestand mag pas vanaf {day} in werking.',
    fr: 'Ce fichier ne peut entrer en vigueur avant le {day}.',
    en: 'This file may be activated from {day} on.',
  },
  rehearsalNotSignedOff: {
    nl: 'Dit bestand is beproefd op een vorig kwartaal; het departement heeft de uitkomst nog niet goedgekeurd.',
    fr: "Ce fichier a été simulé sur un trimestre passé ; le département n'en a pas encore approuvé le résultat.",
    en: 'This file was rehearsed on a past quarter; the department has not signed off the outcome yet.',
  },
} as const satisfies Record<string, Text>;

export const rowFailures = {
  notOfUnit: {
    nl: 'Past niet bij de eenheid {unit}.',
    fr: "Ne convient pas à l'unité {unit}.",
    en: 'Does not fit the unit {unit}.',
  },
  otherUnit: {
    nl: 'De eenheid van dit bedrag is {unit}.',
    fr: "L'unité de ce montant est {unit}.",
    en: 'The unit of this figure is {unit}.',
  },
  endsBeforeItBegins: {
    nl: 'Eindigt voor het begint.',
    fr: 'Finit avant de commencer.',
    en: 'Ends before it begins.',
  },
  overlapsRow: {
    nl: 'Overlapt met rij {row}.',
    fr: 'Chevauche la ligne {row}.',
    en: 'Overlaps row {row}.',
  },
  eitherRowsOrCsv: {
    nl: 'Geef rijen, of een csv: één van beide.',
    fr: 'Donnez des lignes ou un csv: un des deux.',
    en: 'Give rows, or a csv: one of the two.',
  },
  notCsv: {
    nl: 'Is geen csv met een kop: {error}',
    fr: "N'est pas un csv avec un en-tête: {error}",
    en: 'Is no csv with a header: {error}',
  },
} as const satisfies Record<string, Text>;

export const parameterFileSentences = {
  create: {
    nl: 'Een parameterbestand is geladen.',
    fr: 'Un fichier de paramètres est chargé.',
    en: 'A parameter file was loaded.',
  },
  review: {
    nl: 'Een parameterbestand is nagekeken.',
    fr: 'Un fichier de paramètres est contrôlé.',
    en: 'A parameter file was reviewed.',
  },
  reject: {
    nl: 'Een parameterbestand is afgewezen.',
    fr: 'Un fichier de paramètres est rejeté.',
    en: 'A parameter file was rejected.',
  },
  activate: {
    nl: 'Een parameterbestand is in werking.',
    fr: 'Un fichier de paramètres est en vigueur.',
    en: 'A parameter file was activated.',
  },
} as const satisfies Record<string, Text>;

export const parameterSentences = {
  create: { nl: 'Een parameter geldt.', fr: 'Un paramètre est valable.', en: 'A parameter holds.' },
  shorten: { nl: 'Een parameter is ingekort.', fr: 'Un paramètre est raccourci.', en: 'A parameter was shortened.' },
  void: { nl: 'Een parameter is vervangen.', fr: 'Un paramètre est remplacé.', en: 'A parameter was replaced.' },
} as const satisfies Record<string, Text>;

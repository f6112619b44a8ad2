import type { Text } from '../../platform/text.js';

export const employmentRefusals = {
  startsInTheFuture: {
    nl: 'Een start wordt pas vastgelegd op de dag zelf.',
    fr: 'Le début ne s’enregistre que le jour même.',
    en: 'A start is recorded on the day itself at the earliest.',
  },
  startsBeforeTheContract: {
    nl: 'De start ligt voor de eerste dag van het contract, {contractFrom}.',
    fr: 'Le début précède le premier jour du contrat, {contractFrom}.',
    en: 'The start lies before the first day of the contract, {contractFrom}.',
  },
  startsAfterTheContract: {
    nl: 'Het contract is dan al afgelopen.',
    fr: 'Le contrat est alors déjà terminé.',
    en: 'The contract has ended by then.',
  },
  rightNotValid: {
    nl: 'Op {day} is er geen geldig recht op {measure}.',
    fr: 'Il n’y a pas de droit {measure} valable le {day}.',
    en: 'There is no valid {measure} right on {day}.',
  },
  labelNotValid: {
    nl: 'Op {day} heeft de onderneming geen geldig maatwerklabel.',
    fr: "L'entreprise n'a pas de label de travail adapté valable le {day}.",
    en: 'The firm has no valid maatwerk label on {day}.',
  },
  employedHereAlready: {
    nl: 'De persoon werkt in die periode al bij uw onderneming.',
    fr: 'La personne travaille déjà dans votre entreprise pendant cette période.',
    en: 'The person works at your firm in that period already.',
  },
  fractionsExceedOne: {
    nl: 'Met deze tewerkstelling werkt de persoon meer dan voltijds.',
    fr: 'Avec cette occupation, la personne travaille plus qu’à temps plein.',
    en: 'With this employment the person works more than full time.',
  },
  endsBeforeItStarted: {
    nl: 'De laatste dag ligt voor de start op {supportedFrom}.',
    fr: 'Le dernier jour précède le début du {supportedFrom}.',
    en: 'The last day lies before the start on {supportedFrom}.',
  },
  endsAfterTheContract: {
    nl: 'Het contract loopt maar tot {contractUntil}; de laatste dag ligt daarvoor.',
    fr: 'Le contrat court seulement jusqu’au {contractUntil} ; le dernier jour le précède.',
    en: 'The contract runs only until {contractUntil}; the last day lies before that.',
  },
  endsInTheFuture: {
    nl: 'Een einde wordt ten vroegste op de laatste dag vastgelegd.',
    fr: 'La fin s’enregistre au plus tôt le dernier jour.',
    en: 'An end is recorded on the last day at the earliest.',
  },
  supportedAlready: {
    nl: 'Sinds {supportedFrom} wordt onder dit recht gewerkt: het eindigt ten vroegste de dag erna.',
    fr: 'Une occupation soutenue court depuis le {supportedFrom} : le droit prend fin au plus tôt le lendemain.',
    en: 'Supported employment runs under this right since {supportedFrom}: it ends on the next day at the earliest.',
  },
  employmentRuns: {
    nl: 'Er loopt nog een tewerkstelling of er is er een gepland; beëindig die eerst.',
    fr: "Une occupation est en cours ou prévue ; mettez-y d'abord fin.",
    en: 'An employment runs or is planned; end it first.',
  },
} as const satisfies Record<string, Text>;

export const employmentSentences = {
  create: { nl: 'Een tewerkstelling is gepland.', fr: 'Une occupation est prévue.', en: 'An employment was planned.' },
  start: {
    nl: 'De ondersteunde tewerkstelling start op {supportedFrom}.',
    fr: "L'occupation soutenue commence le {supportedFrom}.",
    en: 'The supported employment starts on {supportedFrom}.',
  },
  end: { nl: 'De tewerkstelling is beëindigd.', fr: "L'occupation a pris fin.", en: 'The employment ended.' },
  endSupport: {
    nl: 'De ondersteuning eindigt met het recht, op {supportedUntil}.',
    fr: 'Le soutien prend fin avec le droit, le {supportedUntil}.',
    en: 'The support ends with the right, on {supportedUntil}.',
  },
  cancel: { nl: 'De start is niet doorgegaan.', fr: "Le début n'a pas eu lieu.", en: 'The start never came.' },
} as const satisfies Record<string, Text>;

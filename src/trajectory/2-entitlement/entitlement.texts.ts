import type { Text } from '../../platform/text.js';

export const entitlementRefusals = {
  rightNotValid: {
    nl: 'Het recht is op die dag niet geldig.',
    fr: "Le droit n'est pas valable ce jour-là.",
    en: 'The right is not valid on that day.',
  },
  rightOpenAlready: {
    nl: 'Deze persoon heeft in deze periode al een recht op collectief maatwerk.',
    fr: 'Cette personne a déjà, pendant cette période, un droit au travail adapté collectif.',
    en: 'This person has a right to collective supported work in this period already.',
  },
  notForYouToRevoke: {
    nl: 'Een recht op collectief maatwerk wordt ingetrokken door de toegewezen expert, een recht op individueel maatwerk door het departement dat het toekende.',
    fr: "Un droit au travail adapté collectif est retiré par l'expert affecté, un droit au travail adapté individuel par le département qui l'a octroyé.",
    en: 'A CMW right is revoked by the assigned expert, an IMW right by the department that granted it.',
  },
  revokedInThePast: {
    nl: 'Een recht wordt ten vroegste vandaag ingetrokken.',
    fr: "Un droit est retiré au plus tôt aujourd'hui.",
    en: 'A right is revoked from today on at the earliest.',
  },
  endsSooner: {
    nl: 'Het recht is op die dag al geëindigd.',
    fr: 'Ce jour-là, le droit a déjà pris fin.',
    en: 'The right has ended by that day.',
  },
} as const satisfies Record<string, Text>;

export const entitlementSentences = {
  create: {
    nl: 'Een recht op {measure} is geopend, geldig vanaf {validFrom}.',
    fr: 'Un droit à {measure} est ouvert, valable à partir du {validFrom}.',
    en: 'A right to {measure} was opened, valid from {validFrom}.',
  },
  openReturn: {
    nl: 'Een recht om terug te keren naar collectief maatwerk is geopend, geldig vanaf {validFrom}.',
    fr: 'Un droit de retour au travail adapté collectif est ouvert, valable à partir du {validFrom}.',
    en: 'A right to return to collective supported work was opened, valid from {validFrom}.',
  },
  use: {
    nl: 'Het recht wordt gebruikt: een ondersteunde tewerkstelling is begonnen.',
    fr: 'Le droit est utilisé : un emploi soutenu a commencé.',
    en: 'The right is in use: a supported employment began.',
  },
  endUse: {
    nl: 'De ondersteunde tewerkstelling is geëindigd; dit blijft over van het recht.',
    fr: "L'emploi soutenu a pris fin ; voici ce qui reste du droit.",
    en: 'The supported employment ended; this remains of the right.',
  },
  revise: {
    nl: 'Het recht steunt voortaan op de herziene beslissing.',
    fr: 'Le droit repose désormais sur la décision révisée.',
    en: 'The right rests on the revised decision from now on.',
  },
  revoke: {
    nl: 'Het recht is ingetrokken vanaf {revokedOn}.',
    fr: 'Le droit est retiré à partir du {revokedOn}.',
    en: 'The right was revoked from {revokedOn}.',
  },
} as const satisfies Record<string, Text>;

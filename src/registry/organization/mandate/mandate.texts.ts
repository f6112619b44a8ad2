import type { Text } from '../../../platform/text.js';

export const mandateRefusals = {
  endsBeforeItBegins: {
    nl: 'Het mandaat eindigt voor het begint.',
    fr: 'Le mandat se termine avant de commencer.',
    en: 'The mandate ends before it begins.',
  },
  mandatedAlready: {
    nl: 'Voor deze periode is er al zo een mandaat.',
    fr: 'Un tel mandat existe déjà pour cette période.',
    en: 'There is such a mandate in this period already.',
  },
  adviserIsMissing: {
    nl: 'Een adviesmandaat noemt het lid dat adviseert en zijn attest.',
    fr: 'Un mandat de conseil nomme le membre qui conseille et son attestation.',
    en: 'A mandate to advise names the member who advises, and the certificate.',
  },
  longerThanSixYears: {
    nl: 'Een mandaat voor doorstroombegeleiding duurt hoogstens zes jaar, tot {latest}.',
    fr: "Un mandat d'accompagnement de transition dure au plus six ans, jusqu'au {latest}.",
    en: 'A mandate for transition guidance lasts at most six years, until {latest}.',
  },
  mandateVoided: {
    nl: 'Het mandaat is geschrapt.',
    fr: 'Le mandat est annulé.',
    en: 'The mandate is void.',
  },
} as const satisfies Record<string, Text>;

export const mandateSentences = {
  create: {
    nl: 'Een mandaat is verleend vanaf {validFrom}.',
    fr: 'Un mandat est donné à partir du {validFrom}.',
    en: 'A mandate was given from {validFrom}.',
  },
  end: {
    nl: 'Het mandaat eindigt op {validUntil}.',
    fr: 'Le mandat prend fin le {validUntil}.',
    en: 'The mandate ends on {validUntil}.',
  },
  void: { nl: 'Het mandaat is geschrapt.', fr: 'Le mandat est annulé.', en: 'The mandate was voided.' },
} as const satisfies Record<string, Text>;

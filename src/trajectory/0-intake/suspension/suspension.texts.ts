import type { Text } from '../../../platform/text.js';

export const suspensionRefusals = {
  endsBeforeItBegins: {
    nl: 'De schorsing eindigt voor ze begint.',
    fr: 'La suspension se termine avant de commencer.',
    en: 'The suspension ends before it begins.',
  },
  suspendedAlready: {
    nl: 'Het traject is in deze periode al geschorst.',
    fr: 'Le trajet est déjà suspendu pendant cette période.',
    en: 'The trajectory is suspended in this period already.',
  },
  trajectoryClosed: {
    nl: 'Het traject is afgesloten.',
    fr: 'Le trajet est clôturé.',
    en: 'The trajectory is closed.',
  },
} as const satisfies Record<string, Text>;

export const suspensionSentences = {
  create: {
    nl: 'Het traject is geschorst vanaf {validFrom}.',
    fr: 'Le trajet est suspendu à partir du {validFrom}.',
    en: 'The trajectory is suspended from {validFrom}.',
  },
  end: {
    nl: 'De schorsing eindigt op {validUntil}.',
    fr: 'La suspension prend fin le {validUntil}.',
    en: 'The suspension ends on {validUntil}.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const labelRefusals = {
  endsBeforeItBegins: {
    nl: 'Het label eindigt voor het begint.',
    fr: 'Le label se termine avant de commencer.',
    en: 'The label ends before it begins.',
  },
  labeledAlready: {
    nl: 'Voor deze periode is er al een label van dit stelsel.',
    fr: 'Un label de ce régime existe déjà pour cette période.',
    en: 'There is a label of this regime in this period already.',
  },
  kindHasNoLabel: {
    nl: 'Een organisatie van deze soort krijgt geen label {regime}.',
    fr: "Une organisation de ce type n'obtient pas de label {regime}.",
    en: 'An organization of this kind gets no {regime} label.',
  },
  regimeRepealed: {
    nl: 'Het decreet lokale diensteneconomie is opgeheven op 1 juli 2023: er komen geen nieuwe erkenningen.',
    fr: "Le décret sur l'économie de services locaux est abrogé depuis le 1er juillet 2023 : plus de nouvelles reconnaissances.",
    en: 'The decree on local services was repealed on 1 July 2023: there are no new recognitions.',
  },
  labelVoided: {
    nl: 'Het label is geschrapt.',
    fr: 'Le label est annulé.',
    en: 'The label is void.',
  },
} as const satisfies Record<string, Text>;

export const labelSentences = {
  create: {
    nl: 'Label {regime} is toegekend vanaf {validFrom}.',
    fr: 'Le label {regime} est accordé à partir du {validFrom}.',
    en: 'Label {regime} was granted from {validFrom}.',
  },
  end: {
    nl: 'Het label eindigt op {validUntil}.',
    fr: 'Le label prend fin le {validUntil}.',
    en: 'The label ends on {validUntil}.',
  },
  void: { nl: 'Het label is geschrapt.', fr: 'Le label est annulé.', en: 'The label was voided.' },
} as const satisfies Record<string, Text>;

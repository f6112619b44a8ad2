import type { Text } from '../../../platform/text.js';

export const packageSentences = {
  create: {
    nl: 'Een werkondersteuningspakket van {rate}% begint op {validFrom}.',
    fr: "Un paquet de soutien à l'emploi de {rate} % commence le {validFrom}.",
    en: 'A work support package of {rate}% begins on {validFrom}.',
  },
  await: {
    nl: 'De termijn is verstreken zonder evaluatiebeslissing: de ondersteuning van {rate}% loopt door vanaf {validFrom}.',
    fr: "Le délai est écoulé sans décision d'évaluation : le soutien de {rate} % se poursuit à partir du {validFrom}.",
    en: 'The term passed without a decision on an evaluation: the support of {rate}% goes on from {validFrom}.',
  },
  end: {
    nl: 'Een werkondersteuningspakket eindigt op {validUntil}.',
    fr: "Un paquet de soutien à l'emploi prend fin le {validUntil}.",
    en: 'A work support package ends on {validUntil}.',
  },
  void: {
    nl: 'Een werkondersteuningspakket dat nog niet begonnen was, vervalt.',
    fr: "Un paquet de soutien à l'emploi qui n'avait pas encore commencé est annulé.",
    en: 'A work support package that had not begun was voided.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const internshipRefusals = {
  notInThisPhase: {
    nl: 'Een stage wordt afgesproken tijdens de jobmatching of de stagefase.',
    fr: "Un stage se convient pendant la recherche d'un emploi adapté ou la phase de stage.",
    en: 'An internship is arranged during the job matching or the internship phase.',
  },
  endsBeforeItBegins: {
    nl: 'De stage eindigt voor ze begint.',
    fr: 'Le stage se termine avant de commencer.',
    en: 'The internship ends before it begins.',
  },
  internshipTooLong: {
    nl: 'Een stage duurt ten hoogste {months} maanden.',
    fr: 'Un stage dure au plus {months} mois.',
    en: 'An internship lasts {months} months at most.',
  },
  beforeTheAgreement: {
    nl: 'De stage begint na de overeenkomst van {agreedOn}.',
    fr: 'Le stage commence après la convention du {agreedOn}.',
    en: 'The internship begins after the agreement of {agreedOn}.',
  },
  hostIsTheFirm: {
    nl: 'Een stage loopt bij een andere werkgever dan de eigen onderneming.',
    fr: "Un stage se fait auprès d'un autre employeur que la propre entreprise.",
    en: 'An internship is at another employer than the own firm.',
  },
  overlapsAtTheHost: {
    nl: 'In die periode loopt bij deze werkgever al een stage.',
    fr: 'Pendant cette période, un stage est déjà en cours auprès de cet employeur.',
    en: 'An internship runs at this host in that period already.',
  },
  concludedAlready: {
    nl: 'Het resultaat van deze stage ligt al vast.',
    fr: 'Le résultat de ce stage est déjà enregistré.',
    en: 'The result of this internship is recorded already.',
  },
  endsInTheFuture: {
    nl: 'Een resultaat wordt ten vroegste op de laatste dag vastgelegd.',
    fr: "Un résultat s'enregistre au plus tôt le dernier jour.",
    en: 'A result is recorded on the last day at the earliest.',
  },
} as const satisfies Record<string, Text>;

export const internshipSentences = {
  create: {
    nl: 'Een stage is afgesproken, van {periodFrom}.',
    fr: 'Un stage est convenu, à partir du {periodFrom}.',
    en: 'An internship was arranged, from {periodFrom}.',
  },
  conclude: {
    nl: 'Het resultaat van een stage is vastgelegd.',
    fr: "Le résultat d'un stage est enregistré.",
    en: 'The result of an internship was recorded.',
  },
} as const satisfies Record<string, Text>;

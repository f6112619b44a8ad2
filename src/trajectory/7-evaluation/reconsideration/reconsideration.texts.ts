import type { Text } from '../../../platform/text.js';
import { evaluationRefusals } from '../evaluation.texts.js';

const { notAssigned, onBehalfMissing, onBehalfOfOneself } = evaluationRefusals;

export const evaluationReconsiderationRefusals = {
  notAssigned,
  onBehalfMissing,
  onBehalfOfOneself,
  nothingDecided: {
    nl: 'Over deze evaluatie is nog niet beslist.',
    fr: "Cette évaluation n'a pas encore fait l'objet d'une décision.",
    en: 'This evaluation has not been decided yet.',
  },
  reconsiderationOpen: {
    nl: 'Over deze beslissing loopt al een heroverweging.',
    fr: 'Un réexamen de cette décision est déjà en cours.',
    en: 'A reconsideration of this decision is open already.',
  },
  holderReconsiders: {
    nl: 'Wie de evaluatie uitvoerde, heroverweegt de beslissing niet.',
    fr: "Qui a mené l'évaluation ne réexamine pas la décision.",
    en: 'Who held the evaluation does not reconsider the decision.',
  },
  revisionMissing: {
    nl: 'Een herziening noemt de nieuwe beslissing.',
    fr: 'Une révision indique la nouvelle décision.',
    en: 'A revision names the new decision.',
  },
  revisionNotAsked: {
    nl: 'Een bevestiging heeft geen nieuwe beslissing.',
    fr: 'Une confirmation ne comporte pas de nouvelle décision.',
    en: 'A decision that is upheld has no new one.',
  },
  revisionChangesNothing: {
    nl: 'De herziene beslissing is dezelfde als de vorige.',
    fr: 'La décision révisée est identique à la précédente.',
    en: 'The revised decision is the same as the one before.',
  },
  notForYouToWithdraw: {
    nl: 'Enkel wie de heroverweging vroeg, of ze namens de werknemer registreerde, trekt ze in.',
    fr: "Seul qui a demandé le réexamen, ou l'a enregistré au nom du travailleur, le retire.",
    en: 'Only who asked for it, or recorded it on behalf of the worker, withdraws it.',
  },
} as const satisfies Record<string, Text>;

export const evaluationReconsiderationSentences = {
  create: {
    nl: 'Een heroverweging van de evaluatiebeslissing is gevraagd; de beslissing blijft intussen gelden.',
    fr: "Un réexamen de la décision d'évaluation est demandé ; entre-temps la décision reste valable.",
    en: 'A reconsideration of the decision on the evaluation was asked for; meanwhile the decision stands.',
  },
  uphold: {
    nl: 'De evaluatiebeslissing is na heroverweging bevestigd.',
    fr: "La décision d'évaluation est confirmée après réexamen.",
    en: 'The decision on the evaluation was upheld after reconsideration.',
  },
  revise: {
    nl: 'De evaluatiebeslissing is na heroverweging herzien.',
    fr: "La décision d'évaluation est révisée après réexamen.",
    en: 'The decision on the evaluation was revised after reconsideration.',
  },
  withdraw: {
    nl: 'De vraag tot heroverweging van de evaluatiebeslissing is ingetrokken.',
    fr: "La demande de réexamen de la décision d'évaluation est retirée.",
    en: 'The request to reconsider the decision on the evaluation was withdrawn.',
  },
} as const satisfies Record<string, Text>;

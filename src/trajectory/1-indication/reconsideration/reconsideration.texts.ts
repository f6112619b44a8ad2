import type { Text } from '../../../platform/text.js';

export const reconsiderationRefusals = {
  outcomeReplaced: {
    nl: 'Deze uitkomst is al vervangen door een herziene uitkomst.',
    fr: 'Ce résultat est déjà remplacé par un résultat révisé.',
    en: 'This outcome was replaced by a revised one already.',
  },
  reconsiderationOpen: {
    nl: 'Over deze uitkomst loopt al een heroverweging.',
    fr: 'Un réexamen de ce résultat est déjà en cours.',
    en: 'A reconsideration of this outcome is open already.',
  },
  onBehalfMissing: {
    nl: 'Zeg hoe de persoon het vroeg: op papier of in een gesprek.',
    fr: "Indiquez comment la personne l'a demandé : par écrit ou lors d'un entretien.",
    en: 'Say how the person asked for it: on paper or in conversation.',
  },
  onBehalfOfOneself: {
    nl: 'Wie voor zichzelf vraagt, vraagt niet namens iemand.',
    fr: "Qui demande pour soi ne demande pas au nom de quelqu'un.",
    en: 'Who asks for oneself does not ask on behalf of somebody.',
  },
  notForYouToWithdraw: {
    nl: 'Enkel de persoon, of wie de vraag namens de persoon registreerde, trekt ze in.',
    fr: 'Seule la personne, ou qui a enregistré la demande en son nom, la retire.',
    en: 'Only the person, or who recorded it on behalf, withdraws it.',
  },
  notAssigned: {
    nl: 'U bent niet aan dit traject toegewezen.',
    fr: "Vous n'êtes pas affecté à ce trajet.",
    en: 'You are not assigned to this trajectory.',
  },
  authorReconsiders: {
    nl: 'Wie de indicering schreef, heroverweegt ze niet.',
    fr: "L'auteur de l'indication ne la réexamine pas.",
    en: 'The author of the indication does not reconsider it.',
  },
  revisionMissing: {
    nl: 'Een herziening noemt de nieuwe uitkomst.',
    fr: 'Une révision indique le nouveau résultat.',
    en: 'A revision names the new outcome.',
  },
  revisionNotAsked: {
    nl: 'Een bevestiging heeft geen nieuwe uitkomst.',
    fr: 'Une confirmation ne comporte pas de nouveau résultat.',
    en: 'An outcome that is upheld has no new one.',
  },
  revisionOfAnotherMeasure: {
    nl: 'De herziene uitkomst gaat over {measure}.',
    fr: 'Le résultat révisé concerne {measure}.',
    en: 'The revised outcome is about {measure}.',
  },
  revisionChangesNothing: {
    nl: 'De herziene uitkomst is dezelfde als de vorige.',
    fr: 'Le résultat révisé est identique au précédent.',
    en: 'The revised outcome is the same as the one before.',
  },
} as const satisfies Record<string, Text>;

export const reconsiderationSentences = {
  create: {
    nl: 'Een heroverweging is gevraagd; de uitkomst blijft intussen gelden.',
    fr: 'Un réexamen est demandé ; entre-temps le résultat reste valable.',
    en: 'A reconsideration was asked for; meanwhile the outcome stands.',
  },
  uphold: {
    nl: 'De uitkomst is na heroverweging bevestigd.',
    fr: 'Le résultat est confirmé après réexamen.',
    en: 'The outcome was upheld after reconsideration.',
  },
  revise: {
    nl: 'De uitkomst is na heroverweging herzien.',
    fr: 'Le résultat est révisé après réexamen.',
    en: 'The outcome was revised after reconsideration.',
  },
  withdraw: {
    nl: 'De vraag tot heroverweging is ingetrokken.',
    fr: 'La demande de réexamen est retirée.',
    en: 'The request for reconsideration was withdrawn.',
  },
} as const satisfies Record<string, Text>;

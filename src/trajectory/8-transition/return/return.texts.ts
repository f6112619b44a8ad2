import type { Text } from '../../../platform/text.js';

export const returnRefusals = {
  notFailedByNeither: {
    nl: 'De nood wordt enkel opnieuw bepaald waar het traject mislukte buiten de wil van werknemer en onderneming.',
    fr: "Le besoin n'est déterminé à nouveau que si le parcours a échoué indépendamment du travailleur et de l'entreprise.",
    en: 'The need is determined anew only where the path failed by the doing of neither worker nor firm.',
  },
  redeterminedAlready: {
    nl: 'De nood is al opnieuw bepaald.',
    fr: 'Le besoin a déjà été déterminé à nouveau.',
    en: 'The need has been determined anew already.',
  },
  supportEnded: {
    nl: 'De ondersteunde tewerkstelling is intussen geëindigd.',
    fr: "L'occupation soutenue a pris fin entre-temps.",
    en: 'The supported employment has ended meanwhile.',
  },
  noRegularJob: {
    nl: 'Een terugkeer volgt op een gewone job na doorstroming.',
    fr: 'Un retour suit un emploi ordinaire après une transition.',
    en: 'A return follows a regular job after a transition.',
  },
  endedWithConsent: {
    nl: 'De werknemer stemde in met het einde van de job: er is een nieuwe indicering nodig.',
    fr: "Le travailleur a consenti à la fin de l'emploi : une nouvelle indication est nécessaire.",
    en: 'The worker consented to the end of the job: a new indication is needed.',
  },
  endedBeforeItBegan: {
    nl: 'De job begon pas op {jobStartsOn}.',
    fr: "L'emploi n'a commencé que le {jobStartsOn}.",
    en: 'The job began on {jobStartsOn} only.',
  },
  endedInTheFuture: {
    nl: 'De job is nog niet geëindigd.',
    fr: "L'emploi n'a pas encore pris fin.",
    en: 'The job has not ended yet.',
  },
  returnTooLate: {
    nl: 'Een terugkeer kan tot {lastDay}.',
    fr: "Un retour est possible jusqu'au {lastDay}.",
    en: 'A return is possible until {lastDay}.',
  },
  returnedAlready: {
    nl: 'De terugkeer is al toegestaan.',
    fr: 'Le retour est déjà accordé.',
    en: 'The return was granted already.',
  },
  trajectoryClosed: {
    nl: 'Het traject is afgesloten; heropen het eerst.',
    fr: "Le trajet est clôturé ; rouvrez-le d'abord.",
    en: 'The trajectory is closed; reopen it first.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../platform/text.js';

export const planRefusals = {
  employmentDoesNotRun: {
    nl: 'Een ontwikkelingsplan hoort bij een lopende tewerkstelling.',
    fr: 'Un plan de développement accompagne une occupation en cours.',
    en: 'A development plan belongs to a running employment.',
  },
  draftExists: {
    nl: 'Er is al een ontwerp van een plan voor deze tewerkstelling.',
    fr: 'Il existe déjà un projet de plan pour cette occupation.',
    en: 'There is a draft plan for this employment already.',
  },
  planInForce: {
    nl: 'Er loopt al een plan: stel er een nieuwe versie van op.',
    fr: 'Un plan est déjà en vigueur : établissez-en une nouvelle version.',
    en: 'A plan is in force already: write a new version of it.',
  },
  planIsNoDraft: {
    nl: 'Dit plan is geen ontwerp meer en wijzigt niet: stel een nieuwe versie op.',
    fr: 'Ce plan n’est plus un projet et ne change plus : établissez une nouvelle version.',
    en: 'This plan is no draft any more and does not change: write a new version.',
  },
  genericGoalMissing: {
    nl: 'Er is nog geen doel voor een generieke competentie.',
    fr: 'Il n’y a pas encore d’objectif pour une compétence générique.',
    en: 'There is no goal for a generic competence yet.',
  },
  technicalGoalMissing: {
    nl: 'Er is nog geen doel voor een technische competentie.',
    fr: 'Il n’y a pas encore d’objectif pour une compétence technique.',
    en: 'There is no goal for a technical competence yet.',
  },
  genericActionMissing: {
    nl: 'Voor het komende jaar is er geen verbeteractie voor een generieke competentie.',
    fr: 'Aucune action d’amélioration n’est prévue dans l’année pour une compétence générique.',
    en: 'There is no improvement action on a generic competence for the coming year.',
  },
  technicalActionMissing: {
    nl: 'Voor het komende jaar is er geen verbeteractie voor een technische competentie.',
    fr: 'Aucune action d’amélioration n’est prévue dans l’année pour une compétence technique.',
    en: 'There is no improvement action on a technical competence for the coming year.',
  },
  actionsMissing: {
    nl: 'Voor het komende jaar zijn er geen twee verbeteracties.',
    fr: 'Deux actions d’amélioration ne sont pas prévues dans l’année.',
    en: 'There are no two improvement actions for the coming year.',
  },
  workerSignatureMissing: {
    nl: 'De werknemer heeft dit plan nog niet ondertekend.',
    fr: 'Le travailleur n’a pas encore signé ce plan.',
    en: 'The worker has not signed this plan yet.',
  },
  firmSignatureMissing: {
    nl: 'De onderneming heeft dit plan nog niet ondertekend.',
    fr: 'L’entreprise n’a pas encore signé ce plan.',
    en: 'The firm has not signed this plan yet.',
  },
} as const satisfies Record<string, Text>;

export const closeReasonTitles: Record<string, Text> = {
  writtenInError: { nl: 'Bij vergissing opgesteld', fr: 'Établi par erreur', en: 'Written in error' },
  noLongerNeeded: { nl: 'Niet langer nodig', fr: 'Plus nécessaire', en: 'No longer needed' },
  employmentEnded: { nl: 'De tewerkstelling is beëindigd', fr: "L'occupation a pris fin", en: 'The employment ended' },
  other: { nl: 'Andere reden', fr: 'Autre raison', en: 'Another reason' },
};

export const planSentences = {
  create: {
    nl: 'Een persoonlijk ontwikkelingsplan is in opmaak.',
    fr: 'Un plan de développement personnel est en préparation.',
    en: 'A personal development plan is being written.',
  },
  renew: {
    nl: 'Een nieuwe versie van het ontwikkelingsplan is in opmaak, vertrekkend van de vorige.',
    fr: 'Une nouvelle version du plan de développement est en préparation, à partir de la précédente.',
    en: 'A new version of the development plan is being written, beginning with the one before.',
  },
  agree: {
    nl: 'Het ontwikkelingsplan is overeengekomen en loopt vanaf {agreedOn}.',
    fr: 'Le plan de développement est convenu et court à partir du {agreedOn}.',
    en: 'The development plan is agreed and runs from {agreedOn}.',
  },
  review: {
    nl: 'Het ontwikkelingsplan is geëvalueerd op {lastReviewedOn}.',
    fr: 'Le plan de développement a été évalué le {lastReviewedOn}.',
    en: 'The development plan was reviewed on {lastReviewedOn}.',
  },
  supersede: {
    nl: 'Een nieuwe versie neemt de plaats in van het ontwikkelingsplan.',
    fr: 'Une nouvelle version remplace le plan de développement.',
    en: 'A new version takes the place of the development plan.',
  },
  close: {
    nl: 'Het ontwikkelingsplan is afgesloten op {closedOn}.',
    fr: 'Le plan de développement est clôturé le {closedOn}.',
    en: 'The development plan was closed on {closedOn}.',
  },
} as const satisfies Record<string, Text>;

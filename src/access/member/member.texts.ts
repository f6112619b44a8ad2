import type { Text } from '../../platform/text.js';

export const memberRefusals = {
  memberExists: {
    nl: 'Deze persoon is al lid van de organisatie.',
    fr: "Cette personne est déjà membre de l'organisation.",
    en: 'This person is a member of the organization already.',
  },
  endsBeforeItBegins: {
    nl: 'De toegang eindigt voor ze begint.',
    fr: "L'accès se termine avant de commencer.",
    en: 'The access ends before it begins.',
  },
  roleOfAnotherKind: {
    nl: 'De rol {role} bestaat niet in een organisatie van deze soort.',
    fr: "Le rôle {role} n'existe pas dans une organisation de ce type.",
    en: 'The role {role} does not exist in an organization of this kind.',
  },
} as const satisfies Record<string, Text>;

export const memberSentences = {
  create: { nl: '{name} is lid geworden.', fr: '{name} est devenu membre.', en: '{name} became a member.' },
  change: { nl: 'Een lid is gewijzigd.', fr: 'Un membre est modifié.', en: 'A member was changed.' },
  joinTeam: {
    nl: 'Een lid is bij een team gekomen.',
    fr: 'Un membre a rejoint une équipe.',
    en: 'A member joined a team.',
  },
  leaveTeam: {
    nl: 'Een lid heeft een team verlaten.',
    fr: 'Un membre a quitté une équipe.',
    en: 'A member left a team.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const teamRefusals = {
  teamExists: {
    nl: 'De organisatie heeft al een team met deze naam.',
    fr: "L'organisation a déjà une équipe de ce nom.",
    en: 'The organization has a team of this name already.',
  },
} as const satisfies Record<string, Text>;

export const teamSentences = {
  create: { nl: 'Team {name} is gevormd.', fr: "L'équipe {name} est formée.", en: 'Team {name} was formed.' },
  join: { nl: 'Het team kreeg een lid bij.', fr: "L'équipe a un membre de plus.", en: 'The team gained a member.' },
  leave: { nl: 'Een lid verliet het team.', fr: "Un membre a quitté l'équipe.", en: 'A member left the team.' },
} as const satisfies Record<string, Text>;

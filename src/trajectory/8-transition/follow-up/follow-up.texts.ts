import type { Text } from '../../../platform/text.js';

export const followUpRefusals = {
  notAFollowUp: {
    nl: 'Een opvolging is er na 3, 6 en 12 maanden.',
    fr: 'Le suivi se fait après 3, 6 et 12 mois.',
    en: 'A follow-up is made after 3, 6 and 12 months.',
  },
  noJobToFollow: {
    nl: 'Er is nog geen nieuwe job om op te volgen.',
    fr: "Il n'y a pas encore de nouvel emploi à suivre.",
    en: 'There is no new job to follow yet.',
  },
  followUpTooSoon: {
    nl: 'Deze opvolging kan vanaf {opensOn}.',
    fr: 'Ce suivi est possible à partir du {opensOn}.',
    en: 'This follow-up is possible from {opensOn}.',
  },
  recordedAlready: {
    nl: 'Deze opvolging is al vastgelegd.',
    fr: 'Ce suivi est déjà enregistré.',
    en: 'This follow-up is recorded already.',
  },
  jobEndedAlready: {
    nl: 'De job is geëindigd: er valt niets meer op te volgen.',
    fr: "L'emploi a pris fin : il n'y a plus rien à suivre.",
    en: 'The job has ended: there is nothing left to follow.',
  },
} as const satisfies Record<string, Text>;

export const followUpSentences = {
  create: {
    nl: 'Opvolging {months} maanden na de start van de nieuwe job.',
    fr: 'Suivi {months} mois après le début du nouvel emploi.',
    en: 'Follow-up {months} months after the new job began.',
  },
} as const satisfies Record<string, Text>;

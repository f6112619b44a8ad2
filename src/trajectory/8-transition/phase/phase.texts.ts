import type { Text } from '../../../platform/text.js';

export const phaseRefusals = {
  startsLater: {
    nl: 'Het doorstroomtraject begint pas op {startsOn}.',
    fr: 'Le parcours de transition ne commence que le {startsOn}.',
    en: 'The transition begins on {startsOn} only.',
  },
  noInternship: {
    nl: 'Er is nog geen stage afgesproken.',
    fr: "Aucun stage n'est encore convenu.",
    en: 'No internship has been arranged yet.',
  },
  newJobMissing: {
    nl: 'De nazorg begint met een nieuwe job: geef werkgever, startdag en soort op.',
    fr: "L'accompagnement commence avec un nouvel emploi : indiquez l'employeur, le premier jour et le type.",
    en: 'Aftercare begins with a new job: give employer, first day and kind.',
  },
  newJobTooSoon: {
    nl: 'Een nieuwe job komt na de stages; alleen binnen de onderneming kan het zonder.',
    fr: "Un nouvel emploi vient après les stages ; on ne s'en passe qu'au sein de l'entreprise.",
    en: 'A new job comes after the internships; only within the firm it does without.',
  },
  jobOfAnotherKind: {
    nl: 'Een interne doorstroming leidt tot een job bij dezelfde onderneming, en alleen zij.',
    fr: 'Une transition interne mène à un emploi dans la même entreprise, et elle seule.',
    en: 'An internal transition leads to a job at the same firm, and it alone.',
  },
  employerMissing: {
    nl: 'Geef de werkgever op, met naam of uit de lijst van organisaties, niet allebei.',
    fr: "Indiquez l'employeur, par son nom ou dans la liste des organisations, pas les deux.",
    en: 'Give the employer, by name or from the directory, not both.',
  },
  jobLiesAhead: {
    nl: 'Een nieuwe job wordt ten vroegste de dag voor de start vastgelegd.',
    fr: "Un nouvel emploi s'enregistre au plus tôt la veille de son début.",
    en: 'A new job is recorded on the day before its start at the earliest.',
  },
  jobBeforeTheAgreement: {
    nl: 'De nieuwe job begint na de overeenkomst van {agreedOn}.',
    fr: 'Le nouvel emploi commence après la convention du {agreedOn}.',
    en: 'The new job begins after the agreement of {agreedOn}.',
  },
  jobBeforeTheSupport: {
    nl: 'De nieuwe job begint na de ondersteunde tewerkstelling, die op {supportedFrom} begon.',
    fr: "Le nouvel emploi commence après l'occupation soutenue, commencée le {supportedFrom}.",
    en: 'The new job begins after the supported employment, which began on {supportedFrom}.',
  },
  jobHasNotStarted: {
    nl: 'De nieuwe job begint pas op {jobStartsOn}.',
    fr: 'Le nouvel emploi ne commence que le {jobStartsOn}.',
    en: 'The new job begins on {jobStartsOn} only.',
  },
  notYoursToGuide: {
    nl: 'Dit doet de doorstroombegeleider, of de toegewezen bemiddelaar.',
    fr: "C'est à l'accompagnateur de transition ou au conseiller affecté de le faire.",
    en: 'This is for the provider, or the assigned counselor.',
  },
} as const satisfies Record<string, Text>;

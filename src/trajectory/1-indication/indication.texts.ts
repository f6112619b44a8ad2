import type { Text } from '../../platform/text.js';

export const indicationRefusals = {
  trajectoryClosed: {
    nl: 'Het traject is afgesloten.',
    fr: 'Le trajet est clôturé.',
    en: 'The trajectory is closed.',
  },
  indicationRuns: {
    nl: 'In dit traject loopt al een indicering.',
    fr: 'Une indication est déjà en cours dans ce trajet.',
    en: 'An indication is running in this trajectory already.',
  },
  notAssigned: {
    nl: 'U bent niet aan dit traject toegewezen.',
    fr: "Vous n'êtes pas affecté à ce trajet.",
    en: 'You are not assigned to this trajectory.',
  },
  mandateNotValid: {
    nl: 'U hebt vandaag geen geldig mandaat om te adviseren over indicering.',
    fr: "Vous n'avez pas aujourd'hui de mandat valable pour conseiller sur l'indication.",
    en: 'You have no mandate to advise on indications that is valid today.',
  },
  partnerAdvisesCmwOnly: {
    nl: 'Een partner adviseert enkel over CMW.',
    fr: 'Un partenaire conseille uniquement sur le CMW.',
    en: 'A partner advises on CMW only.',
  },
  notTheAuthor: {
    nl: 'Enkel wie de indicering schreef, wijzigt ze en dient ze in.',
    fr: "Seul l'auteur de l'indication la modifie et l'introduit.",
    en: 'Only the author of the indication changes and submits it.',
  },
  notOfTheAuthor: {
    nl: 'Enkel de organisatie die de indicering schreef, trekt ze in.',
    fr: "Seule l'organisation qui a écrit l'indication la retire.",
    en: 'Only the organization that wrote the indication withdraws it.',
  },
  authorDecides: {
    nl: 'Wie de indicering schreef, beslist er niet over.',
    fr: "L'auteur de l'indication ne décide pas.",
    en: 'The author of the indication does not decide on it.',
  },
  categoryTwice: {
    nl: 'Een ICF-categorie komt meer dan eens voor.',
    fr: 'Une catégorie de la CIF figure plus d’une fois.',
    en: 'An ICF category appears more than once.',
  },
  qualifierUnknown: {
    nl: 'Een ICF-typering is 0 tot 4, 8 of 9.',
    fr: 'Un code qualificatif de la CIF est de 0 à 4, 8 ou 9.',
    en: 'An ICF qualifier is 0 to 4, 8 or 9.',
  },
  attestInTheFuture: {
    nl: 'Een attest is in de toekomst gedateerd.',
    fr: 'Une attestation est datée dans le futur.',
    en: 'An attest is dated in the future.',
  },
  noFindings: { nl: 'De bevindingen ontbreken.', fr: 'Les constats manquent.', en: 'The findings are missing.' },
  fileMarkUnfounded: {
    nl: 'De indicatie PMAH of PMP steunt op een attest of op bevindingen.',
    fr: "L'indication PMAH ou PMP repose sur une attestation ou sur des constats.",
    en: 'The file mark rests on an attest or on findings.',
  },
  targetGroupMissing: {
    nl: 'Voor CMW ontbreekt de doelgroep.',
    fr: 'Pour le CMW, le groupe cible manque.',
    en: 'The target group is missing, for CMW.',
  },
  aidCategoryMissing: {
    nl: 'Voor IMW ontbreekt de EU-categorie.',
    fr: "Pour l'IMW, la catégorie européenne manque.",
    en: 'The EU aid category is missing, for IMW.',
  },
  packageMissing: {
    nl: 'Voor CMW ontbreekt het voorgestelde startpakket.',
    fr: 'Pour le CMW, le paquet de départ proposé manque.',
    en: 'The proposed start package is missing, for CMW.',
  },
  guidanceNeedMissing: {
    nl: 'Voor IMW ontbreekt de voorgestelde begeleidingsnood.',
    fr: "Pour l'IMW, le besoin d'accompagnement proposé manque.",
    en: 'The proposed guidance need is missing, for IMW.',
  },
  conclusionMissing: { nl: 'Het besluit ontbreekt.', fr: 'La conclusion manque.', en: 'The conclusion is missing.' },
} as const satisfies Record<string, Text>;

export const indicationSentences = {
  create: {
    nl: 'Een indicering is begonnen.',
    fr: 'Une indication est commencée.',
    en: 'An indication was begun.',
  },
  change: {
    nl: 'De indicering is bijgewerkt.',
    fr: "L'indication est mise à jour.",
    en: 'The indication was changed.',
  },
  submit: {
    nl: 'De indicering is ingediend; een beslissing wordt verwacht tegen {decideBy}.',
    fr: "L'indication est introduite ; une décision est attendue pour le {decideBy}.",
    en: 'The indication was submitted; a decision is expected by {decideBy}.',
  },
  decide: {
    nl: 'Over de indicering is beslist.',
    fr: "Une décision a été prise sur l'indication.",
    en: 'The indication was decided.',
  },
  withdraw: {
    nl: 'De indicering is ingetrokken.',
    fr: "L'indication est retirée.",
    en: 'The indication was withdrawn.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';

export const outcomeRefusals = {
  ldeIsRepealed: {
    nl: 'De lokale diensteneconomie is sinds 1 juli 2023 afgeschaft: er wordt geen LDE-advies meer gegeven.',
    fr: "L'économie de services locaux est abrogée depuis le 1er juillet 2023 : plus aucun avis n'est donné.",
    en: 'LDE was repealed on July 1, 2023: no LDE advice is given any more.',
  },
  measureNotProposed: {
    nl: '{measure} is niet voorgesteld.',
    fr: "{measure} n'est pas proposé.",
    en: '{measure} is not proposed.',
  },
  measureTwice: {
    nl: '{measure} komt meer dan eens voor.',
    fr: '{measure} figure plus d’une fois.',
    en: '{measure} appears more than once.',
  },
  outcomeMissing: {
    nl: 'Over {measure} ontbreekt een beslissing.',
    fr: 'Une décision sur {measure} manque.',
    en: 'A decision on {measure} is missing.',
  },
  resultNotOfMeasure: {
    nl: 'CMW wordt toegekend of geweigerd; IMW wordt geadviseerd of geweigerd, want het departement kent het toe.',
    fr: 'Le CMW est octroyé ou refusé ; l’IMW est conseillé ou refusé, car le département l’octroie.',
    en: 'CMW is granted or refused; IMW is advised or refused, since the department grants it.',
  },
  startPackageMissing: {
    nl: 'Een toekenning van CMW noemt het startpakket: loonpremie 45 of 60 en het begeleidingsniveau.',
    fr: 'Un octroi de CMW indique le paquet de départ : prime salariale 45 ou 60 et niveau d’accompagnement.',
    en: 'A grant of CMW names the start package: rate 45 or 60, and the level.',
  },
  rateIsNoStartRate: {
    nl: 'Een startpakket heeft een loonpremie van 45% of 60%.',
    fr: 'Un paquet de départ a une prime salariale de 45 % ou 60 %.',
    en: 'A start package has a rate of 45% or 60%.',
  },
  guidanceNeedMissing: {
    nl: 'Een advies voor IMW noemt de begeleidingsnood en de EU-categorie.',
    fr: "Un avis d'IMW indique le besoin d'accompagnement et la catégorie européenne.",
    en: 'An IMW advice names the guidance need and the EU aid category.',
  },
  packageNotOfResult: {
    nl: 'Deze uitkomst noemt een pakket of nood die er niet bij hoort.',
    fr: 'Ce résultat mentionne un paquet ou un besoin qui ne le concerne pas.',
    en: 'This outcome names a package or need that does not belong to it.',
  },
  sentBeforeDecision: {
    nl: 'De kennisgeving wordt ten vroegste op de dag van de beslissing verzonden.',
    fr: 'La notification est envoyée au plus tôt le jour de la décision.',
    en: 'The notice is sent on the day of the decision at the earliest.',
  },
  sentTooLate: {
    nl: 'De verzending ligt meer dan een maand na de beslissing.',
    fr: "L'envoi a lieu plus d'un mois après la décision.",
    en: 'The sending lies more than a month after the decision.',
  },
} as const satisfies Record<string, Text>;

/** The term is not known from a public source, and is not made up here. */
export const reconsiderationTermText: Text = {
  nl: 'De termijn om VDAB om een heroverweging te vragen staat in een uitvoeringsbesluit dat hier niet geraadpleegd kon worden; hij is niet bekend.',
  fr: 'Le délai pour demander un réexamen au VDAB figure dans un arrêté qui n’a pas pu être consulté ; il est inconnu.',
  en: 'The term to ask VDAB for a reconsideration stands in an executive decree that could not be read; it is not known.',
};

export const outcomeSentences = {
  grant: {
    nl: 'CMW is toegekend, met een loonpremie van {rate}%.',
    fr: 'Le CMW est octroyé, avec une prime salariale de {rate} %.',
    en: 'CMW was granted, with a rate of {rate}%.',
  },
  advise: {
    nl: 'IMW is geadviseerd; het departement beslist over de toekenning.',
    fr: "L'IMW est conseillé ; le département décide de l'octroi.",
    en: 'IMW was advised; the department decides on the grant.',
  },
  refuse: { nl: '{measure} is geweigerd.', fr: '{measure} est refusé.', en: '{measure} was refused.' },
  replace: {
    nl: 'Een uitkomst is vervangen door een herziene uitkomst.',
    fr: 'Un résultat est remplacé par un résultat révisé.',
    en: 'An outcome was replaced by a revised one.',
  },
} as const satisfies Record<string, Text>;

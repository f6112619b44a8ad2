import type { Text } from '../../../platform/text.js';

export const decisionRefusals = {
  notAssigned: {
    nl: 'U bent niet aan dit traject toegewezen.',
    fr: "Vous n'êtes pas affecté à ce trajet.",
    en: 'You are not assigned to this trajectory.',
  },
  holderDecides: {
    nl: 'Wie de evaluatie uitvoerde, beslist er niet over.',
    fr: "Qui a mené l'évaluation ne décide pas.",
    en: 'Who held the evaluation does not decide on it.',
  },
  packageNotOfResult: {
    nl: 'Een nieuw pakket hoort bij het resultaat newPackage, en enkel daarbij.',
    fr: 'Un nouveau paquet accompagne le résultat newPackage, et lui seul.',
    en: 'A new package belongs to the result newPackage, and to that one alone.',
  },
  transitionNotOfResult: {
    nl: 'De grond van een doorstroomtraject hoort bij het resultaat startTransition, en enkel daarbij.',
    fr: 'Le fondement d’un trajet de transition accompagne le résultat startTransition, et lui seul.',
    en: 'The basis of a transition belongs to the result startTransition, and to that one alone.',
  },
  rateIsNoStep: {
    nl: 'De loonpremie is een veelvoud van 5: voor CMW van 40% tot 75%, voor IMW van 20% tot 75%.',
    fr: 'La prime salariale est un multiple de 5 : de 40 % à 75 % pour le CMW, de 20 % à 75 % pour l’IMW.',
    en: 'The rate is a multiple of 5: from 40% to 75% for CMW, from 20% to 75% for IMW.',
  },
  packageFromThePast: {
    nl: 'Het nieuwe pakket begint ten vroegste vandaag.',
    fr: "Le nouveau paquet commence au plus tôt aujourd'hui.",
    en: 'The new package begins today at the earliest.',
  },
  packageLeavesAGap: {
    nl: 'Tussen het lopende en het nieuwe pakket zou een dag zonder ondersteuning liggen.',
    fr: 'Entre le paquet en cours et le nouveau, il y aurait un jour sans soutien.',
    en: 'Between the running package and the new one a day would be without support.',
  },
  packageOutsideTheRight: {
    nl: 'Het nieuwe pakket valt buiten het recht.',
    fr: 'Le nouveau paquet se situe en dehors du droit.',
    en: 'The new package lies outside the right.',
  },
  packageEndsBeforeItBegins: {
    nl: 'Het nieuwe pakket eindigt voor het begint.',
    fr: 'Le nouveau paquet se termine avant de commencer.',
    en: 'The new package ends before it begins.',
  },
  packageLongerThanFiveYears: {
    nl: 'Een pakket duurt hoogstens vijf jaar: daarna volgt een nieuwe evaluatie.',
    fr: 'Un paquet dure au plus cinq ans : une nouvelle évaluation suit.',
    en: 'A package lasts five years at most: another evaluation follows.',
  },
  transitionOfCmwOnly: {
    nl: 'Een doorstroomtraject begint enkel vanuit collectief maatwerk.',
    fr: 'Un trajet de transition ne part que du travail adapté collectif.',
    en: 'A transition begins from CMW alone.',
  },
  lastingRegularJobUnanswered: {
    nl: 'Zeg of duurzaam regulier werk mogelijk is, gezien de persoonlijke situatie.',
    fr: 'Indiquez si un emploi régulier durable est possible, vu la situation personnelle.',
    en: 'Say whether a lasting regular job is possible, given the personal situation.',
  },
  continuityUnanswered: {
    nl: 'Zeg of de continuïteit van de onderneming en van haar zwakste werknemers verzekerd blijft, gezien haar schaal.',
    fr: "Indiquez si la continuité de l'entreprise et de ses travailleurs les plus faibles reste assurée, vu son échelle.",
    en: 'Say whether the firm and its weakest workers can go on, given its scale.',
  },
  transitionFromThePast: {
    nl: 'Het doorstroomtraject begint ten vroegste vandaag.',
    fr: "Le trajet de transition commence au plus tôt aujourd'hui.",
    en: 'The transition begins today at the earliest.',
  },
  provisionalNeedNotLowered: {
    nl: 'Een voorlopige nood is lager dan het lopende pakket.',
    fr: 'Un besoin provisoire est inférieur au paquet en cours.',
    en: 'A provisional need is lower than the running package.',
  },
} as const satisfies Record<string, Text>;

export const decisionSentences = {
  same: {
    nl: 'De nood blijft dezelfde: een nieuw pakket van {rate}% vanaf {packageFrom} ({article}).',
    fr: 'Le besoin reste le même : un nouveau paquet de {rate} % à partir du {packageFrom} ({article}).',
    en: 'The need stays the same: a new package of {rate}% from {packageFrom} ({article}).',
  },
  raised: {
    nl: 'De ondersteuning wordt verhoogd: een nieuw pakket van {rate}% vanaf {packageFrom} ({article}).',
    fr: 'Le soutien est relevé : un nouveau paquet de {rate} % à partir du {packageFrom} ({article}).',
    en: 'The support is raised: a new package of {rate}% from {packageFrom} ({article}).',
  },
  lowered: {
    nl: 'De ondersteuning wordt verlaagd: een nieuw pakket van {rate}% vanaf {packageFrom} ({article}).',
    fr: 'Le soutien est abaissé : un nouveau paquet de {rate} % à partir du {packageFrom} ({article}).',
    en: 'The support is lowered: a new package of {rate}% from {packageFrom} ({article}).',
  },
  advise: {
    nl: 'Een pakket van {rate}% vanaf {packageFrom} is geadviseerd; het departement beslist ({article}).',
    fr: 'Un paquet de {rate} % à partir du {packageFrom} est conseillé ; le département décide ({article}).',
    en: 'A package of {rate}% from {packageFrom} was advised; the department decides ({article}).',
  },
  startTransition: {
    nl: 'Een doorstroomtraject mag beginnen vanaf {startsOn} ({article}).',
    fr: 'Un trajet de transition peut commencer à partir du {startsOn} ({article}).',
    en: 'A transition may begin from {startsOn} ({article}).',
  },
  replace: {
    nl: 'Een evaluatiebeslissing is vervangen door een herziene beslissing.',
    fr: "Une décision d'évaluation est remplacée par une décision révisée.",
    en: 'A decision on an evaluation was replaced by a revised one.',
  },
} as const satisfies Record<string, Text>;

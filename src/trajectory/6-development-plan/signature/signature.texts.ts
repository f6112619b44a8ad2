import type { Text } from '../../../platform/text.js';

export const signatureRefusals = {
  planIsNoDraft: {
    nl: 'Alleen een ontwerp wordt ondertekend.',
    fr: 'Seul un projet se signe.',
    en: 'Only a draft is signed.',
  },
  signedAlready: {
    nl: 'Deze partij heeft het plan al ondertekend.',
    fr: 'Cette partie a déjà signé le plan.',
    en: 'This party has signed the plan already.',
  },
  onBehalfOfOneself: {
    nl: 'Wie zelf tekent, doet dat vandaag en niet in iemands naam.',
    fr: "Qui signe pour soi signe aujourd'hui, et non au nom d'autrui.",
    en: 'Who signs for oneself does so today, and not on behalf of somebody.',
  },
  onBehalfMissing: {
    nl: 'Geef op hoe de werknemer akkoord ging: op papier of in een gesprek.',
    fr: "Indiquez comment le travailleur a marqué son accord : sur papier ou lors d'un entretien.",
    en: 'Say how the worker agreed: on paper or in conversation.',
  },
  signedInTheFuture: {
    nl: 'Een handtekening is niet van een dag die nog komt.',
    fr: "Une signature n'est pas d'un jour à venir.",
    en: 'A signature is not of a day to come.',
  },
  signedBeforeItWasWritten: {
    nl: 'Het plan is op {writtenOn} nog gewijzigd: een eerdere handtekening geldt niet voor deze tekst.',
    fr: 'Le plan a encore été modifié le {writtenOn} : une signature antérieure ne vaut pas pour ce texte.',
    en: 'The plan was still changed on {writtenOn}: an earlier signature is not of this text.',
  },
} as const satisfies Record<string, Text>;

export const signatureSentences = {
  workerSigns: {
    nl: 'De werknemer heeft het ontwikkelingsplan ondertekend.',
    fr: 'Le travailleur a signé le plan de développement.',
    en: 'The worker signed the development plan.',
  },
  workerSignsOnPaper: {
    nl: 'De werknemer heeft het ontwikkelingsplan op {signedOn} op papier ondertekend.',
    fr: 'Le travailleur a signé le plan de développement sur papier le {signedOn}.',
    en: 'The worker signed the development plan on paper on {signedOn}.',
  },
  workerSignsInConversation: {
    nl: 'De werknemer is op {signedOn} in een gesprek akkoord gegaan met het ontwikkelingsplan.',
    fr: "Le travailleur a marqué son accord sur le plan de développement lors d'un entretien le {signedOn}.",
    en: 'The worker agreed to the development plan in conversation on {signedOn}.',
  },
  firmSigns: {
    nl: 'De onderneming heeft het ontwikkelingsplan ondertekend.',
    fr: "L'entreprise a signé le plan de développement.",
    en: 'The firm signed the development plan.',
  },
  void: {
    nl: 'Het ontwikkelingsplan is gewijzigd: een handtekening eronder geldt niet meer.',
    fr: 'Le plan de développement a été modifié : une signature ne vaut plus.',
    en: 'The development plan was changed: a signature under it no longer stands.',
  },
} as const satisfies Record<string, Text>;

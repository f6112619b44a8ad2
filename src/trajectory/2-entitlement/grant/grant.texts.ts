import type { Text } from '../../../platform/text.js';

export const grantRefusals = {
  selfEmployedNotOffered: {
    nl: 'Individueel maatwerk voor zelfstandigen (D22 art. 27-31) wordt hier niet geregistreerd.',
    fr: 'Le travail adapté individuel des indépendants (D22 art. 27-31) n’est pas enregistré ici.',
    en: 'IMW for the self-employed (D22 arts 27-31) is not recorded here.',
  },
  noAdvisedOutcome: {
    nl: 'Er is geen positief advies voor individueel maatwerk bij dit INSZ en deze geboortedatum.',
    fr: "Aucun avis positif de travail adapté individuel n'existe pour ce NISS et cette date de naissance.",
    en: 'There is no positive IMW advice for this INSZ and birth date.',
  },
  decidedInTheFuture: {
    nl: 'De beslissing ligt in de toekomst.',
    fr: 'La décision est dans le futur.',
    en: 'The decision lies in the future.',
  },
  imwNotInForce: {
    nl: 'Individueel maatwerk bestaat sinds 1 juli 2023.',
    fr: 'Le travail adapté individuel existe depuis le 1er juillet 2023.',
    en: 'IMW is in force since July 1, 2023.',
  },
  appliedAfterDecision: {
    nl: 'De aanvraag is jonger dan de beslissing.',
    fr: 'La demande est postérieure à la décision.',
    en: 'The application came after the decision.',
  },
  decidedBeforeAdvice: {
    nl: 'De beslissing is ouder dan het advies van {advisedOn}.',
    fr: "La décision précède l'avis du {advisedOn}.",
    en: 'The decision came before the advice of {advisedOn}.',
  },
  adviceExpired: {
    nl: 'Het advies van {advisedOn} was bij de aanvraag ouder dan 5 jaar.',
    fr: "L'avis du {advisedOn} avait plus de 5 ans lors de la demande.",
    en: 'The advice of {advisedOn} was older than 5 years at the application.',
  },
  termTooLong: {
    nl: 'De ondersteuning loopt hoogstens {years} jaar.',
    fr: 'Le soutien dure au plus {years} ans.',
    en: 'Support runs for {years} years at most.',
  },
  grantOverlaps: {
    nl: 'Bij deze werkgever loopt in deze periode al een recht op individueel maatwerk.',
    fr: 'Un droit au travail adapté individuel existe déjà auprès de cet employeur pendant cette période.',
    en: 'An IMW right at this employer covers this period already.',
  },
} as const satisfies Record<string, Text>;

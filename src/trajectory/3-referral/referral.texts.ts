import type { Text } from '../../platform/text.js';

export const referralRefusals = {
  trajectoryClosed: {
    nl: 'Het traject is afgesloten.',
    fr: 'Le trajet est clôturé.',
    en: 'The trajectory is closed.',
  },
  referredAlready: {
    nl: 'Voor deze vacature loopt al een toeleiding van deze persoon.',
    fr: 'Cette personne est déjà orientée vers cette offre.',
    en: 'This person is referred to this vacancy already.',
  },
  notADraft: {
    nl: 'De brief is verstuurd en verandert niet meer.',
    fr: 'La lettre est envoyée et ne change plus.',
    en: 'The letter was sent and no longer changes.',
  },
  letterMissing: {
    nl: 'De brief aan de werkgever ontbreekt.',
    fr: "La lettre à l'employeur manque.",
    en: 'The letter to the employer is missing.',
  },
  rightMissing: {
    nl: 'De persoon heeft op {day} geen geldig recht op {measure} dat bij deze vacature past.',
    fr: "La personne n'a pas, le {day}, de droit valable au {measure} qui convienne à cette offre.",
    en: 'On {day} the person has no valid right to {measure} that fits this vacancy.',
  },
  labelNotValid: {
    nl: 'De onderneming heeft op {day} geen geldig label collectief maatwerk voor deze vacature.',
    fr: "L'entreprise n'a pas, le {day}, de label de travail adapté collectif valable pour cette offre.",
    en: 'On {day} the firm has no valid label for collective maatwerk for this vacancy.',
  },
  vacancyNotOpen: {
    nl: 'De vacature staat niet open.',
    fr: "L'offre n'est pas ouverte.",
    en: 'The vacancy is not open.',
  },
  noPositionOpen: {
    nl: 'Alle plaatsen van de vacature zijn ingenomen.',
    fr: "Toutes les places de l'offre sont prises.",
    en: 'Every position of the vacancy is taken.',
  },
  answerTermPassed: {
    nl: 'De termijn liep tot en met {dueOn}; een antwoord kan niet meer.',
    fr: "Le délai courait jusqu'au {dueOn} inclus ; une réponse n'est plus possible.",
    en: 'The term ran up to and including {dueOn}; an answer is no longer possible.',
  },
  contractEndsBeforeItBegins: {
    nl: 'Het contract eindigt voor het begint.',
    fr: 'Le contrat se termine avant de commencer.',
    en: 'The contract ends before it begins.',
  },
  fractionNotPositive: {
    nl: 'De tewerkstellingsbreuk moet groter zijn dan nul.',
    fr: "La fraction d'occupation doit être supérieure à zéro.",
    en: 'The contractual fraction must be more than zero.',
  },
} as const satisfies Record<string, Text>;

/** What the timeline says of each event. */
export const referralSentences = {
  create: {
    nl: 'Een toeleiding naar een vacature is voorbereid.',
    fr: 'Une orientation vers une offre est préparée.',
    en: 'A referral to a vacancy was prepared.',
  },
  change: {
    nl: 'De brief van de toeleiding is aangepast.',
    fr: "La lettre de l'orientation est adaptée.",
    en: "The referral's letter was changed.",
  },
  request: {
    nl: 'De toeleiding is aangevraagd; de onderneming antwoordt uiterlijk op {answerDueOn}.',
    fr: "L'orientation est demandée ; l'entreprise répond au plus tard le {answerDueOn}.",
    en: 'The referral was requested; the firm answers by {answerDueOn}.',
  },
  accept: {
    nl: 'De onderneming aanvaardt de toeleiding en beslist uiterlijk op {decisionDueOn}.',
    fr: "L'entreprise accepte l'orientation et décide au plus tard le {decisionDueOn}.",
    en: 'The firm accepts the referral and decides by {decisionDueOn}.',
  },
  refuse: {
    nl: 'De onderneming weigert de toeleiding.',
    fr: "L'entreprise refuse l'orientation.",
    en: 'The firm declines the referral.',
  },
  hire: {
    nl: 'De onderneming werft aan vanaf {plannedFrom}.',
    fr: "L'entreprise engage à partir du {plannedFrom}.",
    en: 'The firm hires from {plannedFrom}.',
  },
  reject: { nl: 'De onderneming werft niet aan.', fr: "L'entreprise n'engage pas.", en: 'The firm does not hire.' },
  cancel: { nl: 'De toeleiding is geannuleerd.', fr: "L'orientation est annulée.", en: 'The referral was cancelled.' },
  lapse: {
    nl: 'De termijn is verstreken; de toeleiding is vervallen.',
    fr: "Le délai est passé ; l'orientation est caduque.",
    en: 'The term passed; the referral lapsed.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../platform/text.js';

export const evaluationRefusals = {
  notAssigned: {
    nl: 'U bent niet aan dit traject toegewezen.',
    fr: "Vous n'êtes pas affecté à ce trajet.",
    en: 'You are not assigned to this trajectory.',
  },
  employmentNotActive: {
    nl: 'Enkel een lopende, ondersteunde tewerkstelling wordt geëvalueerd.',
    fr: 'Seule une occupation soutenue en cours est évaluée.',
    en: 'Only a running, supported employment is evaluated.',
  },
  evaluationOpen: {
    nl: 'Voor deze tewerkstelling loopt al een evaluatie.',
    fr: 'Une évaluation de cette occupation est déjà en cours.',
    en: 'An evaluation of this employment is open already.',
  },
  plannedInThePast: {
    nl: 'De evaluatie is in het verleden gepland.',
    fr: "L'évaluation est prévue dans le passé.",
    en: 'The evaluation is planned in the past.',
  },
  plannedTooLate: {
    nl: 'De evaluatie vindt uiterlijk plaats op {dueOn}.',
    fr: "L'évaluation a lieu au plus tard le {dueOn}.",
    en: 'The evaluation takes place by {dueOn} at the latest.',
  },
  onBehalfMissing: {
    nl: 'Zeg hoe de werknemer het vroeg: op papier of in een gesprek.',
    fr: "Indiquez comment le travailleur l'a demandé : par écrit ou lors d'un entretien.",
    en: 'Say how the worker asked for it: on paper or in conversation.',
  },
  onBehalfOfOneself: {
    nl: 'Wie voor zichzelf spreekt, doet dat niet namens iemand.',
    fr: "Qui parle pour soi ne parle pas au nom de quelqu'un.",
    en: 'Who speaks for oneself does not do so on behalf of somebody.',
  },
  periodicityOfTheService: {
    nl: 'Enkel VDAB bepaalt hoe vaak er geëvalueerd wordt.',
    fr: 'Seul le VDAB fixe la périodicité des évaluations.',
    en: 'Only the employment service sets how often evaluations take place.',
  },
  changeNotAsked: {
    nl: 'Een evaluatie op initiatief van VDAB noemt geen geattesteerde wijziging.',
    fr: "Une évaluation à l'initiative du VDAB ne mentionne pas de changement attesté.",
    en: "An evaluation on the employment service's initiative names no attested change.",
  },
  requestedTooEarly: {
    nl: 'Een evaluatie kan gevraagd worden vanaf {from}, tenzij een geattesteerde wijziging genoemd wordt.',
    fr: 'Une évaluation peut être demandée à partir du {from}, sauf si un changement attesté est mentionné.',
    en: 'An evaluation can be requested from {from}, unless an attested change is named.',
  },
  workedTooShort: {
    nl: 'Ook bij een geattesteerde wijziging moet er acht weken gewerkt zijn: vanaf {workedFrom}.',
    fr: 'Même en cas de changement attesté, huit semaines de travail sont requises : à partir du {workedFrom}.',
    en: 'Even for an attested change eight weeks must have been worked: from {workedFrom}.',
  },
  attestInTheFuture: {
    nl: 'Het attest is in de toekomst gedateerd.',
    fr: "L'attestation est datée dans le futur.",
    en: 'The attest is dated in the future.',
  },
  attestTooOld: {
    nl: 'Het attest toont een wijziging sinds de aanwerving of de vorige evaluatie: het dateert van na {since}.',
    fr: "L'attestation montre un changement depuis l'engagement ou la dernière évaluation : elle est postérieure au {since}.",
    en: 'The attest shows a change since the hire or the last evaluation: it is dated after {since}.',
  },
  decisionRuns: {
    nl: 'Een evaluatiebeslissing loopt nog: een nieuwe vraag vergt een geattesteerde, grondige wijziging.',
    fr: "Une décision d'évaluation est encore en cours : une nouvelle demande exige un changement profond et attesté.",
    en: 'A decision on an evaluation still runs: another request takes a thorough change that is attested.',
  },
  planMissing: {
    nl: 'Er is geen ondertekend persoonlijk ontwikkelingsplan.',
    fr: "Il n'y a pas de plan de développement personnel signé.",
    en: 'There is no agreed personal development plan.',
  },
  planTooOld: {
    nl: 'Het persoonlijk ontwikkelingsplan dateert van {planDatedOn} en is ouder dan een jaar.',
    fr: "Le plan de développement personnel date du {planDatedOn} et a plus d'un an.",
    en: 'The personal development plan dates from {planDatedOn} and is older than a year.',
  },
  heldInTheFuture: {
    nl: 'De evaluatie is in de toekomst gedateerd.',
    fr: "L'évaluation est datée dans le futur.",
    en: 'The evaluation is dated in the future.',
  },
  heldBeforeTheRequest: {
    nl: 'De evaluatie dateert van voor de planning op {requestedOn}.',
    fr: "L'évaluation est antérieure à sa planification le {requestedOn}.",
    en: 'The evaluation is dated before it was scheduled on {requestedOn}.',
  },
  heldAfterTheSupport: {
    nl: 'De ondersteuning is dan al geëindigd.',
    fr: 'Le soutien a alors déjà pris fin.',
    en: 'The support has ended by then.',
  },
  firmContributionMissing: {
    nl: 'De inbreng van de onderneming ontbreekt.',
    fr: "L'apport de l'entreprise manque.",
    en: 'The contribution of the firm is missing.',
  },
  workerNotHeard: {
    nl: 'De werknemer is nog niet gehoord.',
    fr: "Le travailleur n'a pas encore été entendu.",
    en: 'The worker has not been heard yet.',
  },
} as const satisfies Record<string, Text>;

export const evaluationSentences = {
  create: {
    nl: 'Een evaluatie is gepland op {plannedOn}.',
    fr: 'Une évaluation est prévue le {plannedOn}.',
    en: 'An evaluation is planned for {plannedOn}.',
  },
  prepare: {
    nl: 'De evaluatie wordt voorbereid.',
    fr: "L'évaluation est en préparation.",
    en: 'The evaluation is being prepared.',
  },
  hold: {
    nl: 'De evaluatie vond plaats op {heldOn}.',
    fr: "L'évaluation a eu lieu le {heldOn}.",
    en: 'The evaluation took place on {heldOn}.',
  },
  decide: {
    nl: 'Over de evaluatie is beslist.',
    fr: "Une décision a été prise sur l'évaluation.",
    en: 'The evaluation was decided.',
  },
  revise: {
    nl: 'De beslissing over de evaluatie is herzien.',
    fr: "La décision sur l'évaluation est révisée.",
    en: 'The decision on the evaluation was revised.',
  },
  cancel: {
    nl: 'De evaluatie gaat niet door.',
    fr: "L'évaluation n'a pas lieu.",
    en: 'The evaluation was cancelled.',
  },
} as const satisfies Record<string, Text>;

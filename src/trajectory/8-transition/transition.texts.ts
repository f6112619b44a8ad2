import type { Text } from '../../platform/text.js';
import type { Party } from './transition.lifecycle.js';

export const transitionRefusals = {
  employmentNotRunning: {
    nl: 'Er loopt geen ondersteunde tewerkstelling: er is niets om van door te stromen.',
    fr: "Aucune occupation soutenue n'est en cours : il n'y a pas de point de départ pour une transition.",
    en: 'No supported employment runs: there is nothing to move on from.',
  },
  onlyFromCollective: {
    nl: 'Doorstroming vertrekt van collectief maatwerk; over individueel maatwerk beslist het departement.',
    fr: 'La transition part du travail adapté collectif ; le département décide du travail adapté individuel.',
    en: 'A transition departs from collective maatwerk; the department decides on individual maatwerk.',
  },
  transitionRunsAlready: {
    nl: 'Er loopt al een doorstroomtraject voor deze persoon.',
    fr: 'Un parcours de transition est déjà en cours pour cette personne.',
    en: 'A transition runs for this person already.',
  },
  startsInThePast: {
    nl: 'Een doorstroomtraject begint ten vroegste vandaag.',
    fr: "Un parcours de transition commence au plus tôt aujourd'hui.",
    en: 'A transition begins today at the earliest.',
  },
  notAProvider: {
    nl: 'Deze organisatie is geen doorstroombegeleider.',
    fr: "Cette organisation n'accompagne pas les transitions.",
    en: 'This organization is no transition provider.',
  },
  mandateNotValid: {
    nl: 'De doorstroombegeleider heeft op {day} geen geldig mandaat.',
    fr: "L'accompagnateur de transition n'a pas de mandat valable le {day}.",
    en: 'The transition provider has no valid mandate on {day}.',
  },
  providerNotNamed: {
    nl: 'Er is nog geen doorstroombegeleider aangeduid.',
    fr: "Aucun accompagnateur de transition n'est encore désigné.",
    en: 'No transition provider has been named yet.',
  },
  notAssigned: {
    nl: 'Alleen wie aan het dossier is toegewezen, doet dit.',
    fr: 'Seul un collaborateur affecté au dossier peut le faire.',
    en: 'Only who is assigned to the case does this.',
  },
  jobHasBegun: {
    nl: 'De nieuwe job is er al: het traject wordt niet meer geannuleerd, het slaagt of mislukt.',
    fr: "Le nouvel emploi est déjà là : le parcours n'est plus annulé, il réussit ou échoue.",
    en: 'The new job is there already: the path is no longer cancelled, it succeeds or fails.',
  },
  transitionRuns: {
    nl: 'Er loopt nog een doorstroomtraject; beëindig het eerst.',
    fr: "Un parcours de transition est encore en cours ; mettez-y d'abord fin.",
    en: 'A transition still runs; end it first.',
  },
  followUpDue: {
    nl: 'De opvolging van de nieuwe job is nog niet afgerond: {months} maanden na de start volgt nog een gesprek.',
    fr: "Le suivi du nouvel emploi n'est pas terminé : un entretien suit encore {months} mois après le début.",
    en: 'The follow-up of the new job is not over: one is still due {months} months after its start.',
  },
} as const satisfies Record<string, Text>;

/** Why the agreement does not stand yet: one for each of the four (D13 art. 25). */
export const unsigned: Record<Party, { code: string; text: Text }> = {
  firm: {
    code: 'firmHasNotSigned',
    text: {
      nl: 'De onderneming heeft nog niet getekend.',
      fr: "L'entreprise n'a pas encore signé.",
      en: 'The firm has not signed yet.',
    },
  },
  employmentService: {
    code: 'employmentServiceHasNotSigned',
    text: {
      nl: 'De VDAB heeft nog niet getekend.',
      fr: "Le VDAB n'a pas encore signé.",
      en: 'The employment service has not signed yet.',
    },
  },
  provider: {
    code: 'providerHasNotSigned',
    text: {
      nl: 'De doorstroombegeleider heeft nog niet getekend.',
      fr: "L'accompagnateur de transition n'a pas encore signé.",
      en: 'The transition provider has not signed yet.',
    },
  },
  worker: {
    code: 'workerHasNotSigned',
    text: {
      nl: 'De werknemer heeft nog niet getekend.',
      fr: "Le travailleur n'a pas encore signé.",
      en: 'The worker has not signed yet.',
    },
  },
};

export const transitionSentences = {
  create: {
    nl: 'Een doorstroomtraject is voorgesteld, te beginnen op {startsOn}.',
    fr: 'Un parcours de transition est proposé, à commencer le {startsOn}.',
    en: 'A transition was proposed, to begin on {startsOn}.',
  },
  nameProvider: {
    nl: 'Een doorstroombegeleider is aangeduid.',
    fr: 'Un accompagnateur de transition est désigné.',
    en: 'A transition provider was named.',
  },
  signFirm: {
    nl: 'De onderneming tekent de doorstroomovereenkomst.',
    fr: "L'entreprise signe la convention de transition.",
    en: 'The firm signed the transition agreement.',
  },
  signEmploymentService: {
    nl: 'De VDAB tekent de doorstroomovereenkomst.',
    fr: 'Le VDAB signe la convention de transition.',
    en: 'The employment service signed the transition agreement.',
  },
  signProvider: {
    nl: 'De doorstroombegeleider tekent de doorstroomovereenkomst.',
    fr: "L'accompagnateur de transition signe la convention de transition.",
    en: 'The provider signed the transition agreement.',
  },
  signWorker: {
    nl: 'De werknemer tekent de doorstroomovereenkomst.',
    fr: 'Le travailleur signe la convention de transition.',
    en: 'The worker signed the transition agreement.',
  },
  agree: {
    nl: 'De doorstroomovereenkomst is gesloten.',
    fr: 'La convention de transition est conclue.',
    en: 'The transition was agreed.',
  },
  prepare: {
    nl: 'Het voortraject begint en duurt ten langste tot {phaseDueOn}.',
    fr: "La préparation commence et dure au plus jusqu'au {phaseDueOn}.",
    en: 'The preparation begins and lasts until {phaseDueOn} at most.',
  },
  match: {
    nl: 'De jobmatching begint en duurt ten langste tot {phaseDueOn}.',
    fr: "La recherche d'un emploi adapté commence et dure au plus jusqu'au {phaseDueOn}.",
    en: 'The job matching begins and lasts until {phaseDueOn} at most.',
  },
  place: {
    nl: 'De stagefase begint en duurt ten langste tot {phaseDueOn}.',
    fr: "La phase de stage commence et dure au plus jusqu'au {phaseDueOn}.",
    en: 'The internship phase begins and lasts until {phaseDueOn} at most.',
  },
  employ: {
    nl: 'Een nieuwe job begint op {jobStartsOn}: de ondersteuning eindigt de dag ervoor, de nazorg begint.',
    fr: "Un nouvel emploi commence le {jobStartsOn} : le soutien prend fin la veille, l'accompagnement commence.",
    en: 'A new job begins on {jobStartsOn}: the support ends the day before, aftercare begins.',
  },
  complete: {
    nl: 'Het doorstroomtraject is voltooid.',
    fr: 'Le parcours de transition est accompli.',
    en: 'The transition was completed.',
  },
  fail: {
    nl: 'Het doorstroomtraject is mislukt.',
    fr: 'Le parcours de transition a échoué.',
    en: 'The transition failed.',
  },
  cancel: {
    nl: 'Het doorstroomtraject is geannuleerd.',
    fr: 'Le parcours de transition est annulé.',
    en: 'The transition was cancelled.',
  },
  redetermine: {
    nl: 'Na het mislukte doorstroomtraject is de nood aan ondersteuning opnieuw bepaald.',
    fr: "Après l'échec de la transition, le besoin de soutien est déterminé à nouveau.",
    en: 'After the failed transition the need for support was determined anew.',
  },
  return: {
    nl: 'De gewone job eindigde buiten de wil van de werknemer: een terugkeer is mogelijk.',
    fr: "L'emploi ordinaire a pris fin contre la volonté du travailleur : un retour est possible.",
    en: 'The regular job ended without the consent of the worker: a return is possible.',
  },
  close: {
    nl: 'De opvolging na de doorstroming is afgerond.',
    fr: 'Le suivi après la transition est terminé.',
    en: 'The follow-up after the transition is over.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../platform/text.js';
import type { OrganizationKind } from '../organization/organization.entity.js';
import type { ServiceLine } from '../organization/service/service.entity.js';

export const serviceLineTitles: Record<ServiceLine, Text> = {
  recycling: { nl: 'Kringloop', fr: 'Récupération', en: 'Recycling' },
  care: { nl: 'Zorg', fr: 'Soins', en: 'Care' },
  greenMaintenance: { nl: 'Groenonderhoud', fr: 'Entretien des espaces verts', en: 'Green maintenance' },
  cleaning: { nl: 'Schoonmaak', fr: 'Nettoyage', en: 'Cleaning' },
  catering: { nl: 'Catering', fr: 'Restauration', en: 'Catering' },
  assembly: { nl: 'Montage en verpakking', fr: 'Montage et emballage', en: 'Assembly and packing' },
  logistics: { nl: 'Logistiek', fr: 'Logistique', en: 'Logistics' },
  construction: { nl: 'Bouw en energie', fr: 'Construction et énergie', en: 'Construction and energy' },
  mobility: { nl: 'Mobiliteit', fr: 'Mobilité', en: 'Mobility' },
  other: { nl: 'Andere', fr: 'Autre', en: 'Other' },
};

export const organizationKindTitles: Record<OrganizationKind, Text> = {
  employmentService: { nl: 'Dienst voor arbeidsbemiddeling', fr: "Service de l'emploi", en: 'Employment service' },
  department: { nl: 'Departement', fr: 'Département', en: 'Department' },
  welfareCenter: { nl: 'OCMW', fr: 'CPAS', en: 'Public welfare center' },
  coachingService: {
    nl: 'Dienst voor trajectbegeleiding',
    fr: "Service d'accompagnement de trajet",
    en: 'Coaching service',
  },
  supportedWorkCompany: { nl: 'Maatwerkbedrijf', fr: 'Entreprise de travail adapté', en: 'Supported work company' },
  localServicesFirm: {
    nl: 'Onderneming lokale diensteneconomie',
    fr: "Entreprise de l'économie de services locaux",
    en: 'Local services firm',
  },
  regularEmployer: { nl: 'Reguliere werkgever', fr: 'Employeur ordinaire', en: 'Regular employer' },
  transitionProvider: {
    nl: 'Dienstverlener doorstroom',
    fr: "Prestataire d'accompagnement de transition",
    en: 'Transition provider',
  },
  municipality: { nl: 'Gemeente', fr: 'Commune', en: 'Municipality' },
  network: { nl: 'Organisatienetwerk', fr: "Réseau d'organisations", en: 'Organization network' },
};

/** The generic qualifier of the International Classification of Functioning (ICF): the extent of a problem. */
export const icfQualifierTitles: Record<string, Text> = {
  0: { nl: 'Geen probleem', fr: 'Pas de problème', en: 'No problem' },
  1: { nl: 'Licht probleem', fr: 'Problème léger', en: 'Mild problem' },
  2: { nl: 'Matig probleem', fr: 'Problème modéré', en: 'Moderate problem' },
  3: { nl: 'Ernstig probleem', fr: 'Problème grave', en: 'Severe problem' },
  4: { nl: 'Volledig probleem', fr: 'Problème absolu', en: 'Complete problem' },
  8: { nl: 'Niet gespecificeerd', fr: 'Non précisé', en: 'Not specified' },
  9: { nl: 'Niet van toepassing', fr: 'Sans objet', en: 'Not applicable' },
};

export const deadlineKindTitles: Record<string, Text> = {
  indicationUndecided: { nl: 'Indicering beslissen', fr: "Décider de l'indication", en: 'Decide the indication' },
  referralUnanswered: {
    nl: 'Toeleiding beantwoorden',
    fr: "Répondre à l'orientation",
    en: 'Answer the referral',
  },
  acceptedReferralUndecided: {
    nl: 'Beslissen over de aanwerving',
    fr: "Décider de l'engagement",
    en: 'Decide on the hire',
  },
  otherReferralHired: {
    nl: 'Andere toeleidingen houden of annuleren na een aanwerving',
    fr: 'Garder ou annuler les autres orientations après un engagement',
    en: 'Keep or cancel the other referrals after a hire',
  },
  unusedRightExpiring: {
    nl: 'Ongebruikt recht vervalt',
    fr: 'Un droit non utilisé expire',
    en: 'An unused right expires',
  },
  declarationMissing: {
    nl: 'Kwartaalaangifte indienen',
    fr: 'Introduire la déclaration trimestrielle',
    en: 'Declare the quarter',
  },
  planDue: {
    nl: 'Persoonlijk ontwikkelingsplan opstellen',
    fr: 'Établir le plan de développement personnel',
    en: 'Write the personal development plan',
  },
  planReviewDue: {
    nl: 'Ontwikkelingsplan evalueren',
    fr: 'Évaluer le plan de développement',
    en: 'Review the development plan',
  },
  evaluationDue: {
    nl: 'Evalueren en beslissen',
    fr: 'Évaluer et décider',
    en: 'Evaluate and decide',
  },
  transitionNotAgreed: {
    nl: 'Doorstroomovereenkomst sluiten',
    fr: 'Conclure la convention de transition',
    en: 'Conclude the transition agreement',
  },
  transitionPhaseEnding: {
    nl: 'Volgende fase van het doorstroomtraject',
    fr: 'Phase suivante du parcours de transition',
    en: 'Next phase of the transition',
  },
  transitionFollowUp: {
    nl: 'Nieuwe job na doorstroming opvolgen',
    fr: 'Suivre le nouvel emploi après la transition',
    en: 'Follow up the new job after the transition',
  },
  transitionRedetermination: {
    nl: 'Nood opnieuw bepalen na mislukte doorstroming',
    fr: "Déterminer à nouveau le besoin après l'échec de la transition",
    en: 'Determine the need anew after a failed transition',
  },
};

import type { Text } from '../../platform/text.js';
import type { FigureName } from '../law/figure.js';

export const figureTitles = {
  guaranteedMinimumMonthlyIncome: {
    nl: 'Gewaarborgd gemiddeld minimummaandinkomen (GGMMI)',
    fr: 'Revenu minimum mensuel moyen garanti (RMMMG)',
    en: 'Guaranteed minimum monthly income (GGMMI)',
  },
  referenceWageCap: {
    nl: 'Plafond van het referteloon, in keren het GGMMI',
    fr: 'Plafond du salaire de référence, en fois le RMMMG',
    en: 'Cap of the reference wage, in times the GGMMI',
  },
  cmwFixedGuidancePremium: {
    nl: 'Vaste begeleidingspremie collectief maatwerk',
    fr: "Prime d'accompagnement fixe, travail adapté collectif",
    en: 'Fixed guidance premium, CMW',
  },
  cmwVariableGuidancePremiumLow: {
    nl: 'Variabele begeleidingspremie collectief maatwerk, laag',
    fr: "Prime d'accompagnement variable, travail adapté collectif, faible",
    en: 'Variable guidance premium, CMW, low',
  },
  cmwVariableGuidancePremiumMedium: {
    nl: 'Variabele begeleidingspremie collectief maatwerk, midden',
    fr: "Prime d'accompagnement variable, travail adapté collectif, moyen",
    en: 'Variable guidance premium, CMW, medium',
  },
  cmwVariableGuidancePremiumHigh: {
    nl: 'Variabele begeleidingspremie collectief maatwerk, hoog',
    fr: "Prime d'accompagnement variable, travail adapté collectif, élevé",
    en: 'Variable guidance premium, CMW, high',
  },
  contingentHeads: {
    nl: 'Koppen met vaste begeleidingspremie per VTE contingent',
    fr: "Têtes avec prime d'accompagnement fixe par ETP du contingent",
    en: 'Heads with fixed guidance premium per FTE of the contingent',
  },
  organizationSupport: {
    nl: 'Organisatieondersteuning',
    fr: "Soutien à l'organisation",
    en: 'Organization support',
  },
  organizationSupportSupplement: {
    nl: 'Supplement op de organisatieondersteuning',
    fr: "Supplément au soutien à l'organisation",
    en: 'Supplement to organization support',
  },
  organizationSupportSupplementFte: {
    nl: 'VTE waarvoor het supplement telt, per label',
    fr: 'ETP pour lesquels le supplément compte, par label',
    en: 'FTE that the supplement is paid for, per label',
  },
  labelMinimumFte: {
    nl: 'Minimum aan gesubsidieerde VTE van een label',
    fr: "Minimum d'ETP subsidiés d'un label",
    en: 'Minimum of subsidized FTE of a label',
  },
  labelTargetGroupShare: {
    nl: 'Minimumaandeel PmAH en PSP in het personeel van een label',
    fr: "Part minimale PmAH et PSP dans le personnel d'un label",
    en: 'Minimum share of PmAH and PSP in the payroll of a label',
  },
  imwFixedGuidancePremiumFirst: {
    nl: 'Vaste begeleidingspremie individueel maatwerk, eerste kwartalen',
    fr: "Prime d'accompagnement fixe, travail adapté individuel, premiers trimestres",
    en: 'Fixed guidance premium, IMW, first quarters',
  },
  imwFixedGuidancePremiumLater: {
    nl: 'Vaste begeleidingspremie individueel maatwerk, latere kwartalen',
    fr: "Prime d'accompagnement fixe, travail adapté individuel, trimestres suivants",
    en: 'Fixed guidance premium, IMW, later quarters',
  },
  imwFixedGuidanceFirstQuarters: {
    nl: 'Aantal eerste kwartalen van de vaste begeleidingspremie',
    fr: "Nombre de premiers trimestres de la prime d'accompagnement fixe",
    en: 'Number of first quarters of the fixed guidance premium',
  },
  imwVariableGuidancePremiumLow: {
    nl: 'Variabele begeleidingspremie individueel maatwerk, laag',
    fr: "Prime d'accompagnement variable, travail adapté individuel, faible",
    en: 'Variable guidance premium, IMW, low',
  },
  imwVariableGuidancePremiumMedium: {
    nl: 'Variabele begeleidingspremie individueel maatwerk, midden',
    fr: "Prime d'accompagnement variable, travail adapté individuel, moyen",
    en: 'Variable guidance premium, IMW, medium',
  },
  imwVariableGuidancePremiumHigh: {
    nl: 'Variabele begeleidingspremie individueel maatwerk, hoog',
    fr: "Prime d'accompagnement variable, travail adapté individuel, élevé",
    en: 'Variable guidance premium, IMW, high',
  },
  imwFullTimeDays: {
    nl: 'Dagen van een voltijds kwartaal',
    fr: "Jours d'un trimestre à temps plein",
    en: 'Days of a full-time quarter',
  },
  imwGapQuarters: {
    nl: 'Onderbreking in kwartalen vanaf wanneer een nieuwe tewerkstelling begint',
    fr: 'Interruption en trimestres à partir de laquelle une nouvelle occupation commence',
    en: 'Gap in quarters from which on another employment begins',
  },
  imwScheduleBorders: {
    nl: 'Kwartalen per trap van het startpakket individueel maatwerk',
    fr: 'Trimestres par palier du paquet de départ, travail adapté individuel',
    en: 'Quarters per step of the IMW start package',
  },
  imwExtensionWindow: {
    nl: 'Vanaf wanneer een verlenging gevraagd kan worden',
    fr: 'À partir de quand une prolongation peut être demandée',
    en: 'From when on an extension may be asked',
  },
} as const satisfies Record<FigureName, Text>;

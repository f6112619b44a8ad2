import type { Text } from '../../../platform/text.js';
import type { LineKind } from '../../../regulation/law/line.js';

export const lineTitles: Record<LineKind, Text> = {
  wagePremium: { nl: 'Loonpremie', fr: 'Prime salariale', en: 'Wage premium' },
  otherAid: {
    nl: 'Andere loonsteun, afgetrokken',
    fr: 'Autre aide salariale, déduite',
    en: 'Other wage aid, deducted',
  },
  fixedGuidancePremium: {
    nl: 'Begeleidingspremie, vast deel',
    fr: "Prime d'accompagnement, partie fixe",
    en: 'Guidance premium, fixed part',
  },
  variableGuidancePremium: {
    nl: 'Begeleidingspremie, variabel deel',
    fr: "Prime d'accompagnement, partie variable",
    en: 'Guidance premium, variable part',
  },
  organizationSupport: { nl: 'Organisatieondersteuning', fr: 'Soutien organisationnel', en: 'Organization support' },
  organizationSupportSupplement: {
    nl: 'Organisatieondersteuning, supplement',
    fr: 'Soutien organisationnel, supplément',
    en: 'Organization support, supplement',
  },
};

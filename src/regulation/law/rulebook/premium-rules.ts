import type { Rule } from './rule.js';

const spreading = ['quarterOfThreeMonths', 'wageSpreadByDay', 'rounding'] as const;

/** Of collective maatwerk (D13). */
export const cmwRules = {
  wagePremium: {
    title: 'CMW: wage premium (loonpremie)',
    statement:
      'rate x min(monthly reference wage; cap x GGMMI x contractual fraction) x months. The reference wage of the quarter is gross + contributions - reductions, spread over the supported days.',
    articles: ['D13 art. 12'],
    // read for VOP and IMW only
    confidence: 'unverified',
    figures: ['guaranteedMinimumMonthlyIncome', 'referenceWageCap'],
    openQuestions: ['cmwReferenceWageCap', ...spreading],
  },
  otherAid: {
    title: 'CMW: other wage aid',
    statement: 'Other aid for the same wage is deducted from the wage premium of the quarter, at most that premium.',
    articles: ['D13 art. 14'],
    confidence: 'verified',
    figures: [],
    openQuestions: [],
  },
  fixedGuidancePremium: {
    title: 'CMW: fixed guidance premium',
    statement: 'One amount per head and quarter, whatever the fraction, as it stands on the first day of the quarter.',
    articles: ['D13 art. 16'],
    confidence: 'verified',
    figures: ['cmwFixedGuidancePremium'],
    openQuestions: ['cmwAmounts', 'indexRule', 'headsBeyondContingent'],
  },
  variableGuidancePremium: {
    title: 'CMW: variable guidance premium',
    statement: 'The amount of the level x contractual fraction x days of the slice over days of the quarter.',
    articles: ['D13 art. 16'],
    confidence: 'verified',
    figures: ['cmwVariableGuidancePremiumLow', 'cmwVariableGuidancePremiumMedium', 'cmwVariableGuidancePremiumHigh'],
    openQuestions: ['cmwAmounts', 'indexRule', 'guidanceByDay', 'rounding'],
  },
} as const satisfies Record<string, Rule>;

/** Of individual maatwerk (D22). */
export const imwRules = {
  wagePremium: {
    title: 'IMW: wage premium (loonpremie)',
    statement: cmwRules.wagePremium.statement,
    articles: ['D22 art. 16', 'D22 art. 17'],
    confidence: 'verified',
    figures: ['guaranteedMinimumMonthlyIncome', 'referenceWageCap', 'imwScheduleBorders'],
    openQuestions: ['imwScheduleBorders', ...spreading],
  },
  otherAid: {
    title: 'IMW: other wage aid',
    statement: cmwRules.otherAid.statement,
    articles: ['D22 art. 18'],
    confidence: 'verified',
    figures: [],
    openQuestions: [],
  },
  fixedGuidancePremium: {
    title: 'IMW: fixed guidance premium',
    statement: 'One amount per quarter in the first quarters of support, another one in those that follow.',
    articles: ['D22 art. 19'],
    confidence: 'verified',
    figures: ['imwFixedGuidancePremiumFirst', 'imwFixedGuidancePremiumLater', 'imwFixedGuidanceFirstQuarters'],
    openQuestions: ['imwAmountsOf2023', 'indexRule'],
  },
  variableGuidancePremium: {
    title: 'IMW: variable guidance premium',
    statement:
      'The amount of the level x performed fraction: declared days over the full-time days of the quarter, to 2 decimals and at most 1; where the level changes, by days of the supported part.',
    articles: ['D22 art. 19'],
    confidence: 'verified',
    figures: [
      'imwVariableGuidancePremiumLow',
      'imwVariableGuidancePremiumMedium',
      'imwVariableGuidancePremiumHigh',
      'imwFullTimeDays',
    ],
    openQuestions: ['imwAmountsOf2023', 'indexRule', 'performedFraction', 'guidanceByDay', 'rounding'],
  },
} as const satisfies Record<string, Rule>;

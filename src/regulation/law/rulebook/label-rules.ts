import type { Rule } from './rule.js';

/** Of the label of a supported-work company (D13). */
export const labelRules = {
  organizationSupport: {
    title: 'Organization support (organisatieondersteuning)',
    statement: 'An amount per FTE of the quarter, as it stands on the first day of the quarter.',
    articles: ['D13 art. 19'],
    confidence: 'verified',
    figures: ['organizationSupport'],
    openQuestions: ['cmwAmounts', 'indexRule', 'fteOfQuarter', 'rounding'],
  },
  organizationSupportSupplement: {
    title: 'Supplement to the organization support',
    statement: 'A supplement per FTE, for the first FTE of a label only.',
    articles: ['D13 art. 19'],
    confidence: 'verified',
    figures: ['organizationSupportSupplement', 'organizationSupportSupplementFte'],
    openQuestions: ['cmwAmounts', 'indexRule', 'fteOfQuarter', 'rounding'],
  },
  headsPaid: {
    title: 'Heads that the fixed guidance premium is paid for',
    statement: 'At most so many heads per FTE of the contingent, in whole heads; which heads fall out is not said.',
    articles: ['D13 art. 16'],
    confidence: 'verified',
    figures: ['contingentHeads'],
    openQuestions: ['headsBeyondContingent'],
  },
  minimumFte: {
    title: 'Label: minimum of subsidized FTE',
    statement:
      'The yearly mean, each of four quarters taken at 25%, reaches the minimum. A label without four quarters is a starter.',
    articles: ['D13 art. 4'],
    confidence: 'verified',
    figures: ['labelMinimumFte'],
    openQuestions: ['fteOfQuarter', 'starterTerm'],
  },
  targetGroupShare: {
    title: 'Label: share of the target group in the payroll',
    statement: 'PmAH and PSP reach the share of the payroll; UKP do not count.',
    articles: ['D13 art. 4', 'D22 art. 64'],
    confidence: 'verified',
    figures: ['labelTargetGroupShare'],
    openQuestions: ['targetGroupShareOnPages', 'starterTerm'],
  },
  contingentFilled: {
    title: 'Label: contingent against filled',
    statement: 'The FTE of the quarter against the FTE that the minister granted.',
    articles: ['D13 art. 4'],
    confidence: 'verified',
    figures: [],
    openQuestions: ['fteOfQuarter'],
  },
} as const satisfies Record<string, Rule>;

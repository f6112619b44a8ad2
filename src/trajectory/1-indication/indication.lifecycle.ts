import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

/** CMW: collectief maatwerk; IMW: individueel maatwerk. */
export const measures = ['CMW', 'IMW'] as const;
/** LDE (lokale diensteneconomie) may be asked, so that it can be refused by name: repealed on 1 July 2023 (D22 art. 82). */
export const askedMeasures = ['CMW', 'IMW', 'LDE'] as const;
/** D13 art. 3, 2°; CMW only. Whether new advice is still given to the extremely vulnerable is not known from a public source. */
export const targetGroups = ['disability', 'psychosocial', 'extremelyVulnerable'] as const;
/** PMAH and PMP, the two lists of D22 art. 10. */
export const fileMarks = ['disability', 'multipleProblems'] as const;
/** D22 arts 8, 12, 16; IMW only. */
export const aidCategories = ['disabledWorker', 'severelyDisadvantaged'] as const;
export const levels = ['low', 'medium', 'high'] as const;
export const guidanceNeeds = ['none', 'low', 'medium', 'high'] as const;

export type Measure = (typeof measures)[number];
export type AskedMeasure = (typeof askedMeasures)[number];
export type TargetGroup = (typeof targetGroups)[number];
export type FileMark = (typeof fileMarks)[number];
export type AidCategory = (typeof aidCategories)[number];
export type Level = (typeof levels)[number];
export type GuidanceNeed = (typeof guidanceNeeds)[number];
export type IndicationStatus = 'draft' | 'submitted' | 'decided' | 'withdrawn';
export type IndicationAction = 'submit' | 'decide' | 'withdraw';

export const indicationLifecycle = lifecycle<IndicationStatus, IndicationAction>({
  noun: 'indication',
  path: 'indications',
  initial: 'draft',
  states: ['draft', 'submitted', 'decided', 'withdrawn'],
  actions: {
    submit: { from: ['draft'], to: 'submitted', noun: 'submission' },
    decide: { from: ['submitted'], to: 'decided', noun: 'decision' },
    withdraw: { from: ['draft', 'submitted'], to: 'withdrawn', noun: 'withdrawal' },
  },
  deadlines: { indicationUndecided: { runsIn: ['submitted'], metBy: ['decide'] } },
  reactsTo: { 'trajectory.close': 'A draft and a submitted one are withdrawn.' },
});

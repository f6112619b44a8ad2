import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

export type PlanStatus = 'draft' | 'agreed' | 'superseded' | 'closed';
export type PlanAction = 'agree' | 'supersede' | 'close';

/** Local practice; `employmentEnded` is the reaction's alone. */
export const closeReasons = ['writtenInError', 'noLongerNeeded', 'other'] as const;

export type CloseReason = (typeof closeReasons)[number];

export const planLifecycle = lifecycle<PlanStatus, PlanAction>({
  noun: 'plan',
  path: 'plans',
  initial: 'draft',
  states: ['draft', 'agreed', 'superseded', 'closed'],
  actions: {
    agree: { from: ['draft'], to: 'agreed', noun: 'agreement' },
    // asked for by a new draft, and come true when that is agreed
    supersede: { from: ['agreed'], to: 'superseded', noun: 'supersession' },
    close: { from: ['draft', 'agreed'], to: 'closed', noun: 'closure' },
  },
  deadlines: { planReviewDue: { runsIn: ['agreed'], metBy: ['review'] } },
  reactsTo: {
    'employment.start': 'A plan is due within a month, kept with the employment (planDue) until one is agreed.',
    'employment.end': 'Drafts and the agreed plan close.',
    'plan.agree': 'The plan that it supersedes is superseded; the first one meets planDue.',
    'plan.close': 'Where the employment goes on, a plan is due again a month later.',
  },
});

/** The one deadline of a plan that is not there yet: it is kept with the employment, from its start. */
export const planDuty = {
  noun: 'employment',
  definition: { path: 'employments', deadlines: { planDue: { runsIn: ['active'], metBy: ['agreePlan'] } } },
};

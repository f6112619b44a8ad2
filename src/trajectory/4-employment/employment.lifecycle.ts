import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

export type EmploymentStatus = 'planned' | 'active' | 'ended' | 'cancelled';
export type EmploymentAction = 'start' | 'end' | 'cancel';

/** Local practice: no public list was found. */
export const endReasons = [
  'contractEnded',
  'byWorker',
  'byEmployer',
  'mutualConsent',
  'illness',
  'retirement',
  'deceased',
  'other',
] as const;
export const cancelReasons = ['workerWithdrew', 'employerWithdrew', 'notAvailable', 'other'] as const;

/** A transition led to another job: told by that step, never chosen. */
export const endedByTransition = 'transition';

export type EndReason = (typeof endReasons)[number];
export type CancelReason = (typeof cancelReasons)[number];

export const employmentLifecycle = lifecycle<EmploymentStatus, EmploymentAction>({
  noun: 'employment',
  path: 'employments',
  initial: 'planned',
  states: ['planned', 'active', 'ended', 'cancelled'],
  actions: {
    start: { from: ['planned'], to: 'active', noun: 'start' },
    end: { from: ['active'], to: 'ended', noun: 'termination' },
    cancel: { from: ['planned'], to: 'cancelled', noun: 'cancellation' },
  },
  deadlines: { declarationMissing: { runsIn: ['active', 'ended'], metBy: ['declare'] } },
  reactsTo: {
    'referral.hire': 'The employment comes to be, planned.',
    'entitlement.revoke': 'The support ends with the right; the contract goes on.',
    'trajectory.close':
      'Refused while an employment is planned or runs; nobody is urged any more to declare its quarters.',
    'trajectory.reopen': 'Quarters of an ended employment that nobody declared are due again.',
  },
});

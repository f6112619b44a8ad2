import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

export type ReferralStatus =
  | 'draft'
  | 'requested'
  | 'accepted'
  | 'declined'
  | 'hired'
  | 'notHired'
  | 'cancelled'
  | 'lapsed';
export type ReferralAction = 'request' | 'accept' | 'refuse' | 'hire' | 'reject' | 'cancel' | 'lapse';

/** Something is still to happen. */
export const openReferralStates = ['draft', 'requested', 'accepted'] as const;

/** The firm's own moves; the others are the referring organization's, and the clock's. */
export const firmActions: readonly ReferralAction[] = ['accept', 'refuse', 'hire', 'reject'];

export const referralLifecycle = lifecycle<ReferralStatus, ReferralAction>({
  noun: 'referral',
  path: 'referrals',
  initial: 'draft',
  states: ['draft', 'requested', 'accepted', 'declined', 'hired', 'notHired', 'cancelled', 'lapsed'],
  actions: {
    request: { from: ['draft'], to: 'requested', noun: 'request' },
    accept: { from: ['requested'], to: 'accepted', noun: 'acceptance' },
    refuse: { from: ['requested'], to: 'declined', noun: 'refusal' },
    hire: { from: ['accepted'], to: 'hired', noun: 'hire' },
    reject: { from: ['accepted'], to: 'notHired', noun: 'rejection' },
    cancel: { from: ['draft', 'requested', 'accepted'], to: 'cancelled', noun: 'cancellation' },
    lapse: { from: ['requested', 'accepted'], to: 'lapsed', noun: 'lapse' },
  },
  deadlines: {
    referralUnanswered: { runsIn: ['requested'], metBy: ['accept', 'refuse'] },
    acceptedReferralUndecided: { runsIn: ['accepted'], metBy: ['hire', 'reject'] },
  },
  reactsTo: {
    'referral.hire':
      "The person's other open referrals are kept or cancelled, each by who refers (otherReferralHired).",
    'trajectory.close': 'Open referrals of the case are cancelled.',
    'entitlement.revoke': 'Open referrals that rest on the right are cancelled.',
    'vacancy.close': 'Requests for the vacancy that nobody answered are cancelled.',
  },
});

/** What a hire asks of the person's other open referrals; kept with each of them, and never with its firm. */
export const choiceDuty = {
  noun: 'referral',
  definition: {
    path: 'referrals',
    deadlines: { otherReferralHired: { runsIn: openReferralStates, metBy: ['keep', 'cancel'] } },
  },
};

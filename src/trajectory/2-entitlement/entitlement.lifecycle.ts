import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

export type EntitlementStatus = 'notYet' | 'open' | 'ended' | 'revoked' | 'voided';
export type EntitlementAction = 'revoke';

/**
 * No row stores its state: it is derived from dates for the day asked (`statusOn`). What changes a right is therefore
 * recorded, not moved. Later steps hear `create`, `openReturn`, `use`, `endUse`, `revise` and `revoke`; a right that is revoked before
 * its first day has passed is voided in the same event.
 */
export const entitlementLifecycle = lifecycle<EntitlementStatus, EntitlementAction>({
  noun: 'entitlement',
  path: 'entitlements',
  initial: 'open',
  states: ['notYet', 'open', 'ended', 'revoked', 'voided'],
  actions: { revoke: { from: ['notYet', 'open'], to: 'revoked', noun: 'revocation' } },
  deadlines: { unusedRightExpiring: { runsIn: ['notYet', 'open'], metBy: ['use'] } },
  reactsTo: {
    'indication.decide':
      'A granted CMW outcome opens a right; an advised IMW outcome opens none, the department grants.',
    'trajectory.close': 'The right stays; nobody is reminded of it until the case is reopened.',
    'reconsideration.revise': 'A CMW outcome that is revised ends, opens or changes the right from that day.',
  },
});

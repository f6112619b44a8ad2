import { lifecycle } from '../../../platform/lifecycle/lifecycle.js';

export const onBehalfWays = ['onPaper', 'inConversation'] as const;

export type OnBehalf = (typeof onBehalfWays)[number];
export type ReconsiderationStatus = 'open' | 'upheld' | 'revised' | 'withdrawn';
export type ReconsiderationAction = 'uphold' | 'revise' | 'withdraw';

/** One decision, two ways it can go. Meanwhile the outcome stands: since 1 July 2023 nothing is suspended (D22 arts 78-79). */
export const reconsiderationLifecycle = lifecycle<ReconsiderationStatus, ReconsiderationAction>({
  noun: 'reconsideration',
  path: 'reconsiderations',
  initial: 'open',
  states: ['open', 'upheld', 'revised', 'withdrawn'],
  actions: {
    uphold: { from: ['open'], to: 'upheld', noun: 'decision' },
    revise: { from: ['open'], to: 'revised', noun: 'decision' },
    withdraw: { from: ['open'], to: 'withdrawn', noun: 'withdrawal' },
  },
});

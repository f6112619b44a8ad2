import { lifecycle } from '../../../platform/lifecycle/lifecycle.js';
import type {
  ReconsiderationAction,
  ReconsiderationStatus,
} from '../../1-indication/reconsideration/reconsideration.lifecycle.js';

/** As for an outcome: one decision, two ways it can go, and meanwhile what was decided stands (D22 arts 78-79). */
export const evaluationReconsiderationLifecycle = lifecycle<ReconsiderationStatus, ReconsiderationAction>({
  noun: 'evaluationReconsideration',
  path: 'evaluationReconsiderations',
  initial: 'open',
  states: ['open', 'upheld', 'revised', 'withdrawn'],
  actions: {
    uphold: { from: ['open'], to: 'upheld', noun: 'decision' },
    revise: { from: ['open'], to: 'revised', noun: 'decision' },
    withdraw: { from: ['open'], to: 'withdrawn', noun: 'withdrawal' },
  },
});

import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

export type TrajectoryStatus = 'open' | 'closed';
export type TrajectoryAction = 'close' | 'reopen';

export const endReasons = [
  'goalReached',
  'onRequest',
  'notReachable',
  'moved',
  'noSupportNeeded',
  'deceased',
  'merged',
  'other',
] as const;

export type EndReason = (typeof endReasons)[number];

export const trajectoryLifecycle = lifecycle<TrajectoryStatus, TrajectoryAction>({
  noun: 'trajectory',
  path: 'trajectories',
  initial: 'open',
  states: ['open', 'closed'],
  actions: {
    close: { from: ['open'], to: 'closed', noun: 'closure' },
    reopen: { from: ['closed'], to: 'open', noun: 'reopening' },
  },
});

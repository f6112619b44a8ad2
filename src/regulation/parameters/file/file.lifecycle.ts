import { lifecycle } from '../../../platform/lifecycle/lifecycle.js';

export type ParameterFileStatus = 'draft' | 'reviewed' | 'active' | 'rejected';
export type ParameterFileAction = 'review' | 'reject' | 'activate';

export const parameterFileLifecycle = lifecycle<ParameterFileStatus, ParameterFileAction>({
  noun: 'parameterFile',
  path: 'parameterFiles',
  initial: 'draft',
  states: ['draft', 'reviewed', 'active', 'rejected'],
  actions: {
    review: { from: ['draft'], to: 'reviewed', noun: 'review' },
    reject: { from: ['draft', 'reviewed'], to: 'rejected', noun: 'rejection' },
    activate: { from: ['reviewed'], to: 'active', noun: 'activation' },
  },
});

import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

export type VacancyStatus = 'draft' | 'open' | 'closed';
export type VacancyAction = 'publish' | 'close';

export const measures = ['CMW', 'IMW'] as const;

export type Measure = (typeof measures)[number];

/** Filled is no state: it is derived, where no position is open. */
export const vacancyLifecycle = lifecycle<VacancyStatus, VacancyAction>({
  noun: 'vacancy',
  path: 'vacancies',
  initial: 'draft',
  states: ['draft', 'open', 'closed'],
  actions: {
    publish: { from: ['draft'], to: 'open', noun: 'publication' },
    close: { from: ['open'], to: 'closed', noun: 'closure' },
  },
});

import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

export type StatementStatus = 'calculated' | 'confirmed';
export type StatementAction = 'confirm' | 'correct';

export const statementLifecycle = lifecycle<StatementStatus, StatementAction>({
  noun: 'statement',
  path: 'statements',
  initial: 'calculated',
  states: ['calculated', 'confirmed'],
  actions: {
    confirm: { from: ['calculated'], to: 'confirmed', noun: 'confirmation' },
    // what is confirmed stands: its correction is a new statement that replaces it
    correct: { from: ['confirmed'], to: 'confirmed', noun: 'correction' },
  },
});

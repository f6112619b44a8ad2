import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

/** On whose initiative: the employment service's own, or asked by the firm or the worker (D13 art. 8). */
export const initiatives = ['employmentService', 'firm', 'worker'] as const;
export const evaluationResults = ['newPackage', 'startTransition'] as const;
/** Local practice: no public list was found. The last is the end of the employment's doing, never chosen. */
export const cancelReasons = ['plannedWrongly', 'requestWithdrawn', 'illness', 'other'] as const;
export const endedReasons = [...cancelReasons, 'employmentEnded', 'supportEnded'] as const;

export type Initiative = (typeof initiatives)[number];
export type EvaluationResult = (typeof evaluationResults)[number];
export type CancelReason = (typeof cancelReasons)[number];
export type EndedReason = (typeof endedReasons)[number];
export type EvaluationStatus = 'scheduled' | 'inPreparation' | 'held' | 'decided' | 'cancelled';
export type EvaluationAction = 'prepare' | 'hold' | 'decide' | 'cancel';

/** Something is still to happen. */
export const openEvaluationStates = ['scheduled', 'inPreparation', 'held'] as const;

/**
 * Later steps hear `decide`, with the result on the row, and `revise`, which changes the result of a decided evaluation
 * after reconsideration without moving its state.
 */
export const evaluationLifecycle = lifecycle<EvaluationStatus, EvaluationAction>({
  noun: 'evaluation',
  path: 'evaluations',
  initial: 'scheduled',
  states: ['scheduled', 'inPreparation', 'held', 'decided', 'cancelled'],
  actions: {
    prepare: { from: ['scheduled'], to: 'inPreparation', noun: 'preparation' },
    hold: { from: ['inPreparation'], to: 'held', noun: 'record' },
    decide: { from: ['held'], to: 'decided', noun: 'decision' },
    cancel: { from: ['scheduled', 'inPreparation', 'held'], to: 'cancelled', noun: 'cancellation' },
  },
  reactsTo: {
    'employment.start': 'The evaluation is due: at the latest on the last day of the slice, or at the periodicity set.',
    'employment.end': 'Open evaluations of the employment are cancelled, and nothing is due any more.',
    'employment.endSupport': 'Open evaluations are cancelled where the support has ended.',
    'deadline evaluationDue passed': 'The support goes on in a slice that awaits the evaluation; it stays due.',
  },
});

/** Each supported employment is evaluated in time: due although nobody has scheduled anything. Its subject is the employment. */
export const evaluatedEmployment = {
  noun: 'employment',
  definition: {
    path: 'employments',
    deadlines: { evaluationDue: { runsIn: ['active'], metBy: ['evaluate'] } },
  },
};

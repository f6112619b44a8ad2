import { lifecycle } from '../../platform/lifecycle/lifecycle.js';

/** From an evaluation that found the support no longer needed, or the chances favorable; or within the firm itself. */
export const bases = ['noLongerNeeded', 'favorable', 'internal'] as const;
/** Who signs the agreement (D13 art. 25). */
export const parties = ['firm', 'employmentService', 'provider', 'worker'] as const;
export const jobKinds = ['regular', 'IMW', 'internal'] as const;
/** Whose doing it is that a path fails. */
export const doings = ['worker', 'firm', 'neither'] as const;
/** Local practice: no public list was found. */
export const cancelReasons = [
  'workerWithdraws',
  'firmWithdraws',
  'noProvider',
  'circumstancesChanged',
  'other',
] as const;
/** The last ones are other steps' doing, never chosen. */
export const endedReasons = [...cancelReasons, 'employmentEnded', 'decisionRevised', 'trajectoryClosed'] as const;
export const followUpMonths = [3, 6, 12] as const;

export type Basis = (typeof bases)[number];
export type Party = (typeof parties)[number];
export type JobKind = (typeof jobKinds)[number];
export type Doing = (typeof doings)[number];
export type CancelReason = (typeof cancelReasons)[number];
export type EndedReason = (typeof endedReasons)[number];
export type TransitionStatus =
  | 'proposed'
  | 'agreed'
  | 'preparation'
  | 'matching'
  | 'internship'
  | 'aftercare'
  | 'completed'
  | 'failed'
  | 'cancelled';
export type TransitionAction = 'agree' | 'prepare' | 'match' | 'place' | 'employ' | 'complete' | 'fail' | 'cancel';

/** Voortraject, jobmatching, stage, nazorg: each with a longest duration. */
export const phases = ['preparation', 'matching', 'internship', 'aftercare'] as const;
export type Phase = (typeof phases)[number];

/** Something is still to happen before the new job has proved itself. */
export const openStatuses: readonly TransitionStatus[] = ['proposed', 'agreed', ...phases];

/** What a phase leads to: one request, told apart by where the path stands and whether there is a job. */
export const advances = ['prepare', 'match', 'place', 'employ'] as const satisfies readonly TransitionAction[];

export const transitionLifecycle = lifecycle<TransitionStatus, TransitionAction>({
  noun: 'transition',
  path: 'transitions',
  initial: 'proposed',
  states: ['proposed', 'agreed', ...phases, 'completed', 'failed', 'cancelled'],
  actions: {
    agree: { from: ['proposed'], to: 'agreed', noun: 'agreement' },
    prepare: { from: ['agreed'], to: 'preparation', noun: 'advance' },
    match: { from: ['preparation'], to: 'matching', noun: 'advance' },
    place: { from: ['matching'], to: 'internship', noun: 'advance' },
    employ: { from: ['agreed', 'internship'], to: 'aftercare', noun: 'advance' },
    complete: { from: ['aftercare'], to: 'completed', noun: 'completion' },
    fail: { from: ['agreed', ...phases], to: 'failed', noun: 'failure' },
    // from aftercare by the case's end alone: the rules refuse it to everybody
    cancel: { from: ['proposed', 'agreed', ...phases], to: 'cancelled', noun: 'cancellation' },
  },
  deadlines: {
    transitionNotAgreed: { runsIn: ['proposed'], metBy: ['agree'] },
    transitionPhaseEnding: { runsIn: ['agreed', ...phases], metBy: [...advances, 'complete'] },
    transitionFollowUp: { runsIn: ['aftercare', 'completed'], metBy: ['followUp'] },
    transitionRedetermination: { runsIn: ['failed'], metBy: ['redetermine', 'return'] },
  },
  reactsTo: {
    'evaluation.decide': 'A decision that starts a transition proposes one.',
    'evaluation.revise': 'A revised decision cancels a path that has not led to a job, or proposes one.',
    'employment.end': 'An end by any other cause cancels the path.',
    'trajectory.close': 'Refused while the path runs or a follow-up is due, but where the person died or was merged.',
  },
});

import { addMonths, type LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { phaseRefusals } from '../phase/phase.texts.js';
import type { Doing, JobKind, TransitionStatus } from '../transition.lifecycle.js';
import { transitionRefusals } from '../transition.texts.js';
import { returnRefusals as text } from './return.texts.js';

const notAssigned = { code: 'notAssigned', text: transitionRefusals.notAssigned };

/** Said by who guides the path. */
export function reasonsNotToFail({ guides }: { guides: boolean }): Refusal[] {
  return guides ? [] : [{ code: 'notYoursToGuide', text: phaseRefusals.notYoursToGuide }];
}

export interface FailureFacts {
  status: TransitionStatus;
  failedBy: Doing | null;
  redeterminedOn: LocalDate | null;
  supportRuns: boolean;
  assigned: boolean;
}

/** D13 art. 11: where the path failed for reasons outside worker and firm, the employment service sets the need anew. */
export function reasonsNotToRedetermine(facts: FailureFacts): Refusal[] {
  const refusals: Refusal[] = facts.assigned ? [] : [notAssigned];
  const refuse = (code: keyof typeof text) =>
    refusals.push({ code, text: text[code], ...(code === 'notFailedByNeither' && { article: 'D13 art. 11' }) });
  if (facts.status !== 'failed' || facts.failedBy !== 'neither') refuse('notFailedByNeither');
  if (facts.redeterminedOn !== null) refuse('redeterminedAlready');
  if (!facts.supportRuns) refuse('supportEnded');
  return refusals;
}

export interface ReturnFacts {
  status: TransitionStatus;
  jobKind: JobKind | null;
  jobStartsOn: LocalDate | null;
  returnedOn: LocalDate | null;
  /** practice is open: a setting says it */
  windowMonths: number;
  trajectoryOpen: boolean;
  assigned: boolean;
}

export interface EndedJob {
  jobEndedOn: LocalDate;
  withoutConsent: boolean;
}

/** D13 art. 22, par. 2: re-employment where a regular job after a transition ended without the worker's consent. */
export function reasonsNotToReturn(facts: ReturnFacts, job: EndedJob, today: LocalDate): Refusal[] {
  const { status, jobKind, jobStartsOn, windowMonths } = facts;
  const refusals: Refusal[] = facts.assigned ? [] : [notAssigned];
  const refuse = (code: keyof typeof text, more: Partial<Refusal> = {}) =>
    refusals.push({ code, text: text[code], article: 'D13 art. 22', ...more });
  const field = 'jobEndedOn';
  if (!facts.trajectoryOpen) refuse('trajectoryClosed', { article: undefined });
  if (jobKind !== 'regular' || (status !== 'completed' && status !== 'failed')) refuse('noRegularJob');
  if (!job.withoutConsent) refuse('endedWithConsent', { field: 'withoutConsent' });
  if (jobStartsOn !== null && job.jobEndedOn < jobStartsOn) {
    refuse('endedBeforeItBegan', { field, parameters: { jobStartsOn } });
  }
  if (job.jobEndedOn > today) refuse('endedInTheFuture', { field });
  const lastDay = addMonths(job.jobEndedOn, windowMonths);
  if (today > lastDay) refuse('returnTooLate', { field, parameters: { lastDay } });
  if (facts.returnedOn !== null) refuse('returnedAlready');
  return refusals;
}

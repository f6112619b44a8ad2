import { addDays, addMonths, type LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { type Basis, followUpMonths, type JobKind, type TransitionStatus } from '../transition.lifecycle.js';
import { transitionRefusals } from '../transition.texts.js';
import { phaseRefusals as text } from './phase.texts.js';

type Refuse = (code: keyof typeof text, more?: Partial<Refusal>) => void;
type Advance = 'prepare' | 'match' | 'place' | 'employ';

const nextStep: Partial<Record<TransitionStatus, Advance>> = {
  agreed: 'prepare',
  preparation: 'match',
  matching: 'place',
  internship: 'employ',
};

/** What advancing means where the path stands; a job means aftercare. Null where no phase follows. */
export function stepFrom(status: TransitionStatus, hasJob: boolean): Advance | null {
  const step = nextStep[status] ?? null;
  return step !== null && hasJob && status === 'agreed' ? 'employ' : step;
}

export interface Job {
  kind: JobKind;
  startsOn: LocalDate;
  employerName?: string;
  employerId?: string;
}

export interface AdvanceFacts {
  status: TransitionStatus;
  basis: Basis;
  /** the provider of the path, or the counselor assigned to the case */
  guides: boolean;
  providerNamed: boolean;
  startsOn: LocalDate;
  agreedOn: LocalDate | null;
  internships: number;
  /** the first day of the support that ends */
  supportedFrom: LocalDate | null;
  firmId: string;
}

export function reasonsNotToAdvance(facts: AdvanceFacts, job: Job | undefined, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (code, more = {}) => refusals.push({ code, text: text[code], ...more });
  const step = stepFrom(facts.status, job !== undefined);
  if (!facts.guides) refuse('notYoursToGuide');
  if (step === 'prepare' && today < facts.startsOn) refuse('startsLater', { parameters: { startsOn: facts.startsOn } });
  if (step === 'prepare' && !facts.providerNamed) {
    refusals.push({ code: 'providerNotNamed', text: transitionRefusals.providerNotNamed });
  }
  if (step === 'place' && facts.internships === 0) refuse('noInternship');
  if (step === 'employ' && job === undefined) refuse('newJobMissing', { field: 'newJob' });
  const withoutInternship = facts.status !== 'internship' && facts.basis !== 'internal';
  if (job !== undefined && (step !== 'employ' || withoutInternship)) refuse('newJobTooSoon', { field: 'newJob' });
  if (job !== undefined) refuseJob(facts, { job, today }, refuse);
  return refusals;
}

/** D13 art. 3, 3°: a post without support, or with less; the support ends the day before it begins. */
function refuseJob(facts: AdvanceFacts, { job, today }: { job: Job; today: LocalDate }, refuse: Refuse): void {
  const { startsOn, kind, employerId, employerName } = job;
  const { agreedOn, supportedFrom, firmId, basis } = facts;
  const field = 'newJob.startsOn';
  const isInternal = kind === 'internal';
  if (isInternal !== (employerId === firmId) || (basis === 'internal' && !isInternal)) {
    refuse('jobOfAnotherKind', { field: 'newJob.kind' });
  }
  if ((employerId === undefined) === (employerName === undefined)) refuse('employerMissing', { field: 'newJob' });
  if (startsOn > addDays(today, 1)) refuse('jobLiesAhead', { field });
  if (agreedOn !== null && startsOn < agreedOn) refuse('jobBeforeTheAgreement', { field, parameters: { agreedOn } });
  if (supportedFrom !== null && startsOn <= supportedFrom) {
    refuse('jobBeforeTheSupport', { field, parameters: { supportedFrom } });
  }
}

export function reasonsNotToComplete(facts: { guides: boolean; jobStartsOn: LocalDate }, today: LocalDate): Refusal[] {
  const { guides, jobStartsOn } = facts;
  const refusals: Refusal[] = [];
  if (!guides) refusals.push({ code: 'notYoursToGuide', text: text.notYoursToGuide });
  if (jobStartsOn > today) {
    refusals.push({ code: 'jobHasNotStarted', text: text.jobHasNotStarted, parameters: { jobStartsOn } });
  }
  return refusals;
}

/** The last day of a phase that may last so many months. */
export function lastDayOf(from: LocalDate, months: number): LocalDate {
  return addDays(addMonths(from, months), -1);
}

export interface FollowUpFacts {
  jobStartsOn: LocalDate | null;
  recorded: { months: number; stillEmployed: boolean }[];
}

/** After 3, 6 and 12 months; once the job has ended there is nothing left to follow. */
export function followUpsLeft({ jobStartsOn, recorded }: FollowUpFacts): { months: number; dueOn: LocalDate }[] {
  if (jobStartsOn === null || recorded.some(({ stillEmployed }) => !stillEmployed)) return [];
  return followUpMonths
    .filter((months) => !recorded.some((one) => one.months === months))
    .map((months) => ({ months, dueOn: addMonths(jobStartsOn, months) }));
}

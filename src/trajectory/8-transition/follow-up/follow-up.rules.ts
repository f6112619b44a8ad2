import { addDays, addMonths, type LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { followUpMonths, type TransitionStatus } from '../transition.lifecycle.js';
import { followUpRefusals as text } from './follow-up.texts.js';

export interface RecordingFacts {
  status: TransitionStatus;
  jobStartsOn: LocalDate | null;
  /** the last day of the path */
  closedOn: LocalDate | null;
  recorded: { months: number; stillEmployed: boolean }[];
  /** days before it is due, from which it may be recorded */
  opensDays: number;
}

export function reasonsNotToRecord(facts: RecordingFacts, months: number, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, parameters = {}) =>
    refusals.push({ code, field: 'months', text: text[code], parameters });
  const { status, jobStartsOn, closedOn, recorded, opensDays } = facts;
  if (!followUpMonths.some((one) => one === months))
    return [{ code: 'notAFollowUp', field: 'months', text: text.notAFollowUp }];
  const jobEnded = recorded.some(({ stillEmployed }) => !stillEmployed);
  const pathEnded = closedOn !== null && !jobEnded;
  if (jobStartsOn === null || pathEnded || (status !== 'aftercare' && status !== 'completed')) refuse('noJobToFollow');
  else if (today < addDays(addMonths(jobStartsOn, months), -opensDays)) {
    refuse('followUpTooSoon', { opensOn: addDays(addMonths(jobStartsOn, months), -opensDays) });
  }
  if (recorded.some((one) => one.months === months)) refuse('recordedAlready');
  else if (jobEnded) refuse('jobEndedAlready');
  return refusals;
}

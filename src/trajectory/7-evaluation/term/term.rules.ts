import { addDays, addMonths, type LocalDate } from '../../../platform/calendar/dates.js';
import { termOfSlice } from '../../../regulation/law/regimes/terms.js';

export interface LastSlice {
  origin: string;
  from: LocalDate;
  /** the first day after it; open-ended where null */
  until: LocalDate | null;
}

export interface TermFacts {
  /** the last slice of the right, the running one or one that is to follow it; none for IMW */
  slice: LastSlice | null;
  supportedFrom: LocalDate;
  /** the first day after the supported employment */
  supportedUntil: LocalDate | null;
  lastDecidedOn: LocalDate | null;
  periodicity: { months: number; setOn: LocalDate } | null;
}

/**
 * The last day for the next decision: the last day of the slice (D13 arts 8, 10), or sooner at the periodicity that the
 * employment service set (D13 art. 8). Null where nothing is due before the support ends.
 */
export function evaluationDueOn(facts: TermFacts): LocalDate | null {
  const [dueOn] = [lastDayOfTerm(facts), lastDayOfRound(facts)].filter((day) => day !== null).toSorted();
  if (dueOn === undefined) return null;
  return facts.supportedUntil !== null && dueOn >= facts.supportedUntil ? null : dueOn;
}

/** A slice that awaits its evaluation began when the term had passed: until a decision, that day stays the term. */
function lastDayOfTerm({ slice, lastDecidedOn }: TermFacts): LocalDate | null {
  if (slice === null) return null;
  if (slice.origin !== 'awaitingEvaluation') return slice.until === null ? null : addDays(slice.until, -1);
  const isDecided = lastDecidedOn !== null && lastDecidedOn >= slice.from;
  return addDays(isDecided ? termOfSlice(lastDecidedOn) : slice.from, -1);
}

/** Rounds count from the last decision, or from the start; the first to end after the day on which the periodicity was set. */
function lastDayOfRound({ periodicity, lastDecidedOn, supportedFrom }: TermFacts): LocalDate | null {
  if (periodicity === null) return null;
  const from = lastDecidedOn !== null && lastDecidedOn > supportedFrom ? lastDecidedOn : supportedFrom;
  for (let round = 1; ; round += 1) {
    const end = addDays(addMonths(from, round * periodicity.months), -1);
    if (end > periodicity.setOn) return end;
  }
}

/** From which day the support goes on although nobody decided: the day after a term that has passed; null where none has. */
export function awaitingFrom({ slice }: Pick<TermFacts, 'slice'>, today: LocalDate): LocalDate | null {
  return slice !== null && slice.until !== null && slice.until <= today ? slice.until : null;
}

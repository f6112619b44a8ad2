import { addDays, daysBetween, type LocalDate } from '../platform/calendar/dates.js';

/** What a subject's facts make due. */
export interface Due {
  occurrence?: string;
  dueOn: LocalDate;
  organizationId: string;
}

interface Written {
  occurrence: string;
  dueOn: LocalDate;
  organizationId: string;
}

export interface Difference<W extends Written> {
  toOpen: Due[];
  /** another day or addressee took their place */
  superseded: W[];
  /** no longer due */
  ended: W[];
}

/** Compares what is due with what is written; nothing to do where they agree, so it may be asked any number of times. */
export function differenceOf<W extends Written>(dues: Due[], written: W[]): Difference<W> {
  const agrees = (due: Due, row: W) =>
    (due.occurrence ?? '') === row.occurrence && due.dueOn === row.dueOn && due.organizationId === row.organizationId;
  const isDue = (row: W) => dues.some((due) => (due.occurrence ?? '') === row.occurrence);
  const stale = written.filter((row) => !dues.some((due) => agrees(due, row)));
  return {
    toOpen: dues.filter((due) => !written.some((row) => agrees(due, row))),
    superseded: stale.filter(isDue),
    ended: stale.filter((row) => !isDue(row)),
  };
}

export interface ReminderPlan {
  /** days relative to the due day, ascending: negative before it, 0 on it */
  reminderSteps: number[];
  repeatDays: number | null;
}

/** The first day of a reminder that is not before `from`; null where none is left. */
export function nextReminder(
  { reminderSteps, repeatDays }: ReminderPlan,
  dueOn: LocalDate,
  from: LocalDate,
): LocalDate | null {
  const offset = daysBetween(dueOn, from);
  const step = [...reminderSteps].sort((a, b) => a - b).find((candidate) => candidate >= offset);
  if (step !== undefined) return addDays(dueOn, step);
  if (repeatDays === null) return null;
  return addDays(dueOn, Math.max(1, Math.ceil(offset / repeatDays)) * repeatDays);
}

/** The latest reminder that should have left by now: after an outage one leaves, not a pile. */
export function latestReminder(
  { reminderSteps, repeatDays }: ReminderPlan,
  dueOn: LocalDate,
  today: LocalDate,
): LocalDate | null {
  const offset = daysBetween(dueOn, today);
  if (repeatDays !== null && offset >= repeatDays) return addDays(dueOn, Math.floor(offset / repeatDays) * repeatDays);
  const passed = reminderSteps.filter((step) => step <= offset);
  return passed.length > 0 ? addDays(dueOn, Math.max(...passed)) : null;
}

export type ReminderStep = 'before' | 'due' | 'overdue';

export function stepOf(dueOn: LocalDate, today: LocalDate): ReminderStep {
  if (today < dueOn) return 'before';
  return today === dueOn ? 'due' : 'overdue';
}

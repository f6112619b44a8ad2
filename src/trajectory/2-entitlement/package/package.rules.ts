import { addDays, type LocalDate } from '../../../platform/calendar/dates.js';
import { covers, isEmpty, type Period } from '../../../platform/calendar/periods.js';
import { sliceOrigins } from '../../../regulation/law/regimes/cmw-support.js';
import { termOfSlice } from '../../../regulation/law/regimes/terms.js';
import type { Level } from '../../1-indication/indication.lifecycle.js';

/** Where a slice comes from fixes which rates it may have, how long it runs and whether it must be evaluated. */
export type PackageOrigin = keyof typeof sliceOrigins | 'imwSchedule';

export const packageOrigins = [...Object.keys(sliceOrigins), 'imwSchedule'] as PackageOrigin[];

/** A new slice ends at its term, or where a slice that is written already begins. */
export function startSlice(from: LocalDate, others: Period[]): Period {
  const later = others.map((other) => other.from).filter((begin) => begin > from);
  return { from, until: [...later, termOfSlice(from)].toSorted()[0] };
}

/** Whether a slice runs on that day already: a second employment shares it. */
export function runsOn(slices: Period[], day: LocalDate): boolean {
  return slices.some((slice) => covers(slice, day));
}

/** What is left of a slice when support ends: nothing where it had not begun. */
export function sliceEndedAfter({ from, until }: Period, lastDay: LocalDate): Period | null {
  const end = addDays(lastDay, 1);
  const shortened = { from, until: until === undefined || end < until ? end : until };
  return isEmpty(shortened) ? null : shortened;
}

/** A slice never outlasts its right. */
export function within({ from, until }: Period, rightUntil: LocalDate | null): Period {
  const ends = [until, rightUntil ?? undefined].filter((end) => end !== undefined);
  return { from, until: ends.toSorted()[0] };
}

interface Grounds {
  basis: 'indication' | 'return';
  returnLevel: Level | null;
}

/** With what a hire begins: what the outcome granted, or 45% after a return (HERWIN). Null where nothing was granted. */
export function startPackage(
  { basis, returnLevel }: Grounds,
  { rate, level }: { rate: number | null; level: Level | null },
): { origin: 'start' | 'reEmployment'; rate: number; level: Level } | null {
  if (basis === 'return')
    return returnLevel && { origin: 'reEmployment', ...sliceOrigins.reEmployment, level: returnLevel };
  return rate === null || level === null ? null : { origin: 'start', rate, level };
}

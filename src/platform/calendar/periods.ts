import type { LocalDate } from './dates.js';

/** Days from the first on; half-open, as a `daterange` is. */
export interface Period {
  from: LocalDate;
  /** the first day after it; open-ended where absent */
  until?: LocalDate;
}

export function overlap(one: Period, other: Period): boolean {
  return (other.until === undefined || one.from < other.until) && (one.until === undefined || other.from < one.until);
}

export function covers({ from, until }: Period, day: LocalDate): boolean {
  return from <= day && (until === undefined || day < until);
}

export function isEmpty({ from, until }: Period): boolean {
  return until !== undefined && until <= from;
}

/** As PostgreSQL writes a `daterange`. */
export function rangeOf({ from, until }: Period): string {
  return `[${from},${until ?? ''})`;
}

/** The period of a row with generated columns of its validity. */
export function periodOf(row: { validFrom: LocalDate; validUntil: LocalDate | null }): Period {
  return { from: row.validFrom, until: row.validUntil ?? undefined };
}

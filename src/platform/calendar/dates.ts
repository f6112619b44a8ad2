import { Temporal } from 'temporal-polyfill';

/** A calendar day as `YYYY-MM-DD`, without time or zone. Two of them compare as strings. */
export type LocalDate = string;

export interface Quarter {
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

const brusselsFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The legal day in Belgium at an instant. Throws RangeError for an invalid `Date`. */
export function brusselsDay(instant: Date): LocalDate {
  return brusselsFormat.format(instant);
}

/** Counts calendar days; a negative number counts back. Like all below, throws RangeError for a day that does not exist. */
export const addDays = remembered((date: LocalDate, days: number): LocalDate => plain(date).add({ days }).toString());

/**
 * The same day of the month, so many months on; where that month has no such day, its last day (January 31 + 1 month =
 * February 28 or 29). It does not step back to the eve: a period that runs *until* this day excludes it by being half-open.
 */
export const addMonths = remembered(
  (date: LocalDate, months: number): LocalDate => plain(date).add({ months }).toString(),
);

/** As addMonths: February 29 + 1 year = February 28. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return plain(date).add({ years }).toString();
}

/** Days from the first to the second; negative when the second comes earlier. */
export const daysBetween = remembered(
  (from: LocalDate, to: LocalDate): number => plain(from).until(plain(to), { largestUnit: 'days' }).days,
);

export const isBefore = (date: LocalDate, other: LocalDate): boolean => date < other;
export const isAfter = (date: LocalDate, other: LocalDate): boolean => date > other;
export const isOnOrBefore = (date: LocalDate, other: LocalDate): boolean => date <= other;
export const isOnOrAfter = (date: LocalDate, other: LocalDate): boolean => date >= other;

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function dayOfWeek(date: LocalDate): number {
  return plain(date).dayOfWeek;
}

export function lastDayOfMonth(date: LocalDate): LocalDate {
  const day = plain(date);
  return day.with({ day: day.daysInMonth }).toString();
}

export function quarterOf(date: LocalDate): Quarter {
  const { year, month } = plain(date);
  return { year, quarter: Math.ceil(month / 3) as Quarter['quarter'] };
}

/** `2026Q3` */
export function quarterName({ year, quarter }: Quarter): string {
  return `${year}Q${quarter}`;
}

const firstDay = remembered((year: number, month: number) => new Temporal.PlainDate(year, month, 1).toString());

export function firstDayOfQuarter({ year, quarter }: Quarter): LocalDate {
  return firstDay(year, quarter * 3 - 2);
}

export function lastDayOfQuarter(quarter: Quarter): LocalDate {
  return addDays(firstDayOfQuarter(nextQuarter(quarter)), -1);
}

export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Quarter['quarter'] };
}

/** The last day of the month that follows the quarter: October 31 for the third quarter. */
export function lastDayOfMonthAfterQuarter(quarter: Quarter): LocalDate {
  return lastDayOfMonth(firstDayOfQuarter(nextQuarter(quarter)));
}

// Temporal also reads `20260203` and `2026-02-03T10:00`, which would break the comparison as strings.
function plain(date: LocalDate): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`not a date of the form YYYY-MM-DD: ${date}`);
  return Temporal.PlainDate.from(date);
}

/** The same few days come back thousands of times within a quarter's statements: a calendar answer never changes. */
function remembered<A extends string | number, B extends string | number, R>(
  answer: (one: A, other: B) => R,
): (one: A, other: B) => R {
  const known = new Map<string, R>();
  return (one, other) => {
    const key = `${one} ${other}`;
    let found = known.get(key);
    if (found === undefined) {
      found = answer(one, other);
      if (known.size >= 10_000) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

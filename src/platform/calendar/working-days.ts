import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { addDays, dayOfWeek, type LocalDate } from './dates.js';

const holidaysByYear = new Map<string, ReadonlySet<LocalDate>>();
let belgium: Holidays | undefined;

/** Monday to Friday, but for the ten national public holidays (Feestdagenwet of January 4, 1974). */
export function isWorkingDay(date: LocalDate): boolean {
  return dayOfWeek(date) <= 5 && !holidaysOf(date.slice(0, 4)).has(date);
}

/**
 * The nth working day after a date, which itself is not counted; a negative number counts back. Zero leaves the date as
 * it is, working day or not. Throws RangeError unless the number is whole.
 */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of working days: ${days}`);
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function holidaysOf(year: string): ReadonlySet<LocalDate> {
  let holidays = holidaysByYear.get(year);
  if (!holidays) {
    holidays = new Set(
      calendar()
        .getHolidays(year)
        .map(({ date }) => date.slice(0, 10)),
    );
    holidaysByYear.set(year, holidays);
  }
  return holidays;
}

// Loaded at the first question: the package carries the holidays of every country, which a process that never counts
// working days need not hold in memory. Without a state it knows the national days alone.
function calendar(): Holidays {
  if (!belgium) {
    const Calendar = createRequire(import.meta.url)('date-holidays') as typeof Holidays;
    belgium = new Calendar('BE', { types: ['public'] });
  }
  return belgium;
}

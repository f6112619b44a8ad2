import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek } from './dates.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

const aDate = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

// Easter Monday, Ascension Day and Whit Monday; 2038 has the latest Easter there can be
const movable: Record<number, string[]> = {
  2024: ['2024-04-01', '2024-05-09', '2024-05-20'],
  2026: ['2026-04-06', '2026-05-14', '2026-05-25'],
  2027: ['2027-03-29', '2027-05-06', '2027-05-17'],
  2038: ['2038-04-26', '2038-06-03', '2038-06-14'],
};
const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

function freeWeekdays(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(`${year}`) && dayOfWeek(day) <= 5 && !isWorkingDay(day));
}

describe('a working day', () => {
  it.each(Object.keys(movable).map(Number))('of %i is every weekday but the ten public holidays', (year) => {
    const holidays = [...fixed.map((day) => `${year}-${day}`), ...(movable[year] ?? [])];
    expect(freeWeekdays(year)).toEqual(holidays.filter((day) => dayOfWeek(day) <= 5).sort());
  });

  it.each([
    ['2026-07-11', false, 'a Saturday'],
    ['2028-07-11', true, 'the Flemish feast day, which is no public holiday'],
    ['2027-11-15', true, "King's Feast"],
    ['2026-11-02', true, "All Souls' Day"],
    ['2026-12-26', false, 'a Saturday'],
    ['2025-12-26', true, 'the day after Christmas'],
    ['2026-04-03', true, 'Good Friday'],
    ['2026-08-17', true, 'the Monday after a holiday on a Saturday: the free day in its place is set by each firm'],
  ])('%s: %p, %s', (date, expected) => expect(isWorkingDay(date)).toBe(expected));
});

describe('working days', () => {
  it.each([
    ['2026-08-07', 1, '2026-08-10'],
    ['2026-08-08', 1, '2026-08-10'],
    ['2026-08-08', 0, '2026-08-08'],
    ['2026-08-10', -1, '2026-08-07'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2027-01-04', -1, '2026-12-31'],
    ['2026-04-02', 2, '2026-04-07'],
    ['2026-05-13', 1, '2026-05-15'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-07-17', 10, '2026-08-03'],
    ['2026-12-18', 20, '2027-01-19'],
  ])('%s + %i = %s', (date, days, expected) => expect(addWorkingDays(date, days)).toBe(expected));

  it('refuses half days', () => expect(() => addWorkingDays('2026-08-10', 1.5)).toThrow(RangeError));

  it('passes exactly as many working days as asked, and lands on one', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 60 }), (date, days) => {
        const end = addWorkingDays(date, days);
        let passed = 0;
        for (let day = addDays(date, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day)) passed += 1;
        expect(passed).toBe(days);
        expect(isWorkingDay(end)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('counts back to where it started from', () => {
    fc.assert(
      fc.property(aDate.filter(isWorkingDay), fc.integer({ min: 1, max: 60 }), (date, days) => {
        expect(addWorkingDays(addWorkingDays(date, days), -days)).toBe(date);
      }),
      { numRuns: 50 },
    );
  });
});

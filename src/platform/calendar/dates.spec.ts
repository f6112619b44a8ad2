import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  brusselsDay,
  dayOfWeek,
  daysBetween,
  firstDayOfQuarter,
  isAfter,
  isBefore,
  isOnOrAfter,
  isOnOrBefore,
  lastDayOfMonth,
  lastDayOfMonthAfterQuarter,
  lastDayOfQuarter,
  nextQuarter,
  quarterName,
  quarterOf,
} from './dates.js';

const aDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aCount = fc.integer({ min: -5_000, max: 5_000 });

describe('calendar days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s + %i days = %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s + %i months = %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it.each([
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2026-12-31', 5, '2031-12-31'],
  ])('%s + %i years = %s', (date, years, expected) => expect(addYears(date, years)).toBe(expected));

  it.each([
    ['2026-02-10', '2026-02-28'],
    ['2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-31'],
  ])('the month of %s ends on %s', (date, expected) => expect(lastDayOfMonth(date)).toBe(expected));

  it('numbers the days of the week from Monday', () => {
    expect(dayOfWeek('2026-08-10')).toBe(1);
    expect(dayOfWeek('2026-08-16')).toBe(7);
  });

  it('compares', () => {
    expect([isBefore('2026-01-01', '2026-01-02'), isBefore('2026-01-01', '2026-01-01')]).toEqual([true, false]);
    expect([isAfter('2026-01-02', '2026-01-01'), isAfter('2026-01-01', '2026-01-01')]).toEqual([true, false]);
    expect([isOnOrBefore('2026-01-01', '2026-01-01'), isOnOrBefore('2026-01-02', '2026-01-01')]).toEqual([true, false]);
    expect([isOnOrAfter('2026-01-01', '2026-01-01'), isOnOrAfter('2026-01-01', '2026-01-02')]).toEqual([true, false]);
  });

  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '20260203', '2026-02-03T10:00', '', 'today'])(
    'refuses %p',
    (date) => expect(() => addDays(date, 1)).toThrow(RangeError),
  );

  it('adds and takes away the same number of days', () => {
    fc.assert(
      fc.property(aDate, aCount, (date, days) => {
        const other = addDays(date, days);
        expect(addDays(other, -days)).toBe(date);
        expect(daysBetween(date, other)).toBe(days);
        expect(isBefore(date, other)).toBe(days > 0);
      }),
    );
  });

  it('never leaves the month that adding months arrives at', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const other = addMonths(date, months);
        expect(other.slice(0, 7)).toBe(addMonths(`${date.slice(0, 7)}-01`, months).slice(0, 7));
        expect(other.slice(8) === date.slice(8) || other === lastDayOfMonth(other)).toBe(true);
      }),
    );
  });
});

describe('the legal day in Belgium', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:30:00Z', '2026-10-25'],
    ['2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s falls on %s', (instant, expected) => expect(brusselsDay(new Date(instant))).toBe(expected));

  it('refuses an instant that is none', () => expect(() => brusselsDay(new Date('never'))).toThrow(RangeError));
});

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026Q1', '2026-01-01', '2026-03-31', '2026-04-30'],
    ['2026-06-30', '2026Q2', '2026-04-01', '2026-06-30', '2026-07-31'],
    ['2026-07-01', '2026Q3', '2026-07-01', '2026-09-30', '2026-10-31'],
    ['2026-12-31', '2026Q4', '2026-10-01', '2026-12-31', '2027-01-31'],
  ])('%s is in %s, from %s to %s, declared by %s', (date, name, first, last, declared) => {
    const quarter = quarterOf(date);
    expect(quarterName(quarter)).toBe(name);
    expect(firstDayOfQuarter(quarter)).toBe(first);
    expect(lastDayOfQuarter(quarter)).toBe(last);
    expect(lastDayOfMonthAfterQuarter(quarter)).toBe(declared);
  });

  it('follow each other without gap or overlap, and hold each of their days', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const quarter = quarterOf(date);
        expect(firstDayOfQuarter(quarter) <= date && date <= lastDayOfQuarter(quarter)).toBe(true);
        expect(addDays(lastDayOfQuarter(quarter), 1)).toBe(firstDayOfQuarter(nextQuarter(quarter)));
      }),
    );
  });
});

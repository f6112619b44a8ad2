import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../platform/calendar/dates.js';
import { overlap, type Period } from '../../../platform/calendar/periods.js';
import { termOfSlice } from '../../../regulation/law/regimes/terms.js';
import { runsOn, sliceEndedAfter, startPackage, startSlice, within } from './package.rules.js';

test.each([
  ['2026-03-02', '2031-03-02'],
  ['2028-02-29', '2033-02-28'],
])('a slice from %s has a term until %s', (from, until) => {
  expect(termOfSlice(from)).toBe(until);
});

test.each([
  ['2026-03-02', [], '2031-03-02'],
  ['2026-03-02', [{ from: '2026-01-01', until: '2026-02-01' }], '2031-03-02'],
  ['2026-03-02', [{ from: '2026-06-01', until: '2031-06-01' }], '2026-06-01'],
  ['2026-03-02', [{ from: '2026-06-01' }, { from: '2026-04-01', until: '2026-05-01' }], '2026-04-01'],
])('a start slice from %s beside %o ends on %s', (from, others, until) => {
  expect(startSlice(from, others)).toEqual({ from, until });
});

const slice = { from: '2026-03-02', until: '2031-03-02' };

test.each([
  ['2026-03-01', false],
  ['2026-03-02', true],
  ['2031-03-01', true],
  ['2031-03-02', false],
])('on %s the slice runs: %s', (day, expected) => {
  expect(runsOn([slice], day)).toBe(expected);
});

test.each([
  ['2026-03-01', null],
  ['2026-03-02', { from: '2026-03-02', until: '2026-03-03' }],
  ['2027-06-30', { from: '2026-03-02', until: '2027-07-01' }],
  ['2031-03-01', slice],
  ['2035-01-01', slice],
])('what is left of it after %s', (lastDay, expected) => {
  expect(sliceEndedAfter(slice, lastDay)).toEqual(expected);
});

test('a slice without an end gets one', () => {
  expect(sliceEndedAfter({ from: '2019-01-01' }, '2026-06-30')).toEqual({ from: '2019-01-01', until: '2026-07-01' });
});

test('whatever came before, a new start slice overlaps no slice where none runs on its first day', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2019-01-01', days));
  const period = fc
    .tuple(day, fc.integer({ min: 1, max: 2000 }))
    .map(([from, days]): Period => ({ from, until: addDays(from, days) }));
  fc.assert(
    fc.property(day, fc.array(period, { maxLength: 5 }), (from, others) => {
      fc.pre(!runsOn(others, from));
      expect(others.some((other) => overlap(startSlice(from, others), other))).toBe(false);
    }),
  );
});

test.each([
  ['2031-03-02', null, '2031-03-02'],
  ['2031-03-02', '2030-01-01', '2030-01-01'],
  ['2031-03-02', '2032-01-01', '2031-03-02'],
  [undefined, '2030-01-01', '2030-01-01'],
  [undefined, null, undefined],
])('a slice until %s in a right until %s ends on %s', (until, rightUntil, expected) => {
  expect(within({ from: '2026-03-02', until }, rightUntil)).toEqual({ from: '2026-03-02', until: expected });
});

test.each([
  ['indication', null, { rate: 60, level: 'high' }, { origin: 'start', rate: 60, level: 'high' }],
  ['indication', null, { rate: null, level: null }, null],
  ['return', 'medium', { rate: 60, level: 'high' }, { origin: 'reEmployment', rate: 45, level: 'medium' }],
] as const)(
  'a hire under a right of basis %s, level %s, on an outcome %o begins with %o',
  (basis, returnLevel, outcome, expected) => {
    expect(startPackage({ basis, returnLevel }, outcome)).toEqual(expected);
  },
);

import { expect, test } from '@jest/globals';
import { covers, isEmpty, overlap, periodOf, rangeOf } from './periods.js';

const march = { from: '2026-03-01', until: '2026-04-01' };

test.each([
  [{ from: '2026-04-01' }, false],
  [{ from: '2026-03-31' }, true],
  [{ from: '2026-02-01', until: '2026-03-01' }, false],
  [{ from: '2026-02-01', until: '2026-03-02' }, true],
  [{ from: '2026-02-01' }, true],
  [march, true],
])('%o and March', (period, expected) => {
  expect(overlap(period, march)).toBe(expected);
  expect(overlap(march, period)).toBe(expected);
});

test.each([
  ['2026-02-28', false],
  ['2026-03-01', true],
  ['2026-03-31', true],
  ['2026-04-01', false],
])('March and %s', (day, expected) => expect(covers(march, day)).toBe(expected));

test('what has no last day covers every later day', () => {
  expect(covers({ from: '2026-03-01' }, '2126-03-01')).toBe(true);
});

test('a period that ends where it begins holds no day', () => {
  expect(isEmpty({ from: '2026-03-01', until: '2026-03-01' })).toBe(true);
  expect(isEmpty({ from: '2026-03-01', until: '2026-03-02' })).toBe(false);
  expect(isEmpty({ from: '2026-03-01' })).toBe(false);
});

test('it is written as PostgreSQL writes it', () => {
  expect(rangeOf(march)).toBe('[2026-03-01,2026-04-01)');
  expect(rangeOf(periodOf({ validFrom: '2026-03-01', validUntil: null }))).toBe('[2026-03-01,)');
});

import { expect, test } from '@jest/globals';
import { centsIn, centsOf } from './arithmetic.js';

test.each([
  ['0.60 x min(2450.00; 2 x 2070.48 x 0.5) x 3', 372_686],
  ['1 / 3', 33],
  ['2 / 3', 67],
  ['0.125', 13],
  ['-0.125', -13],
  ['0.124999', 12],
  ['2 + 3 x 4', 1400],
  ['(2 + 3) x 4', 2000],
  ['12 / 2 / 3', 200],
  ['1 x 14/28 + 1', 150],
  ['min(1; round(40 / 65; 2)) x 1280', 79_360],
  ['-min(5; 3)', -300],
  ['1280 x declaration', undefined],
  ['2 x guaranteedMinimumMonthlyIncome x 1', undefined],
])('%s is %s cents', (arithmetic, cents) => expect(centsOf(arithmetic)).toBe(cents));

test.each(['1 +', '(1', 'min(1; 2', '1 2', '1 % 2', ''])('"%s" is no arithmetic', (text) => {
  expect(() => centsOf(text)).toThrow();
});

test.each([
  ['5242.50', 524_250],
  ['-0.05', -5],
  ['0.00', 0],
])('%s is %i cents', (amount, cents) => expect(centsIn(amount)).toBe(cents));

test('an amount without cents is none', () => expect(() => centsIn('5')).toThrow());

import { expect, test } from '@jest/globals';
import { evaluate, inCents, toPlaces } from './expression.js';

test.each([
  ['1 + 2 x 3', 700n],
  ['(1 + 2) x 3', 900n],
  ['10 - 3 - 2', 500n],
  ['12 / 3 / 2', 200n],
  ['6 / 3 x 2', 400n],
  ['1/3 + 1/3 + 1/3', 100n],
  ['0.1 + 0.2', 30n],
  ['min(2450.00; 2 x 2070.48 x 0.5)', 207048n],
  ['min(1; min(3; 2))', 100n],
  ['-min(120.00; 3702.51)', -12000n],
  ['- -2', 200n],
  ['round(35 / 65; 2)', 54n],
  ['round(2.5; 0)', 300n],
  ['0.125', 13n],
  ['-0.125', -13n],
  ['0.124999', 12n],
  ['1 / (0 - 3)', -33n],
])('%s', (text, cents) => expect(inCents(text)).toBe(cents));

test.each([
  '',
  '1 +',
  '1 2',
  '(1',
  'min(1, 2)',
  'max(1; 2)',
  'cmwFixedGuidancePremium',
  '2 x guaranteedMinimumMonthlyIncome',
])('%j cannot be read', (text) => expect(() => evaluate(text)).toThrow());

test.each([
  ['1 / 90', '0.0111'],
  ['0.00005', '0.0001'],
  ['-1.5', '-1.5000'],
  ['20', '20.0000'],
])('%s to four places', (text, places) => expect(toPlaces(text, 4)).toBe(places));

test('it knows nothing of the regulation', async () => {
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(new URL('expression.ts', import.meta.url), 'utf8')).not.toMatch(/\bimport\b/);
});

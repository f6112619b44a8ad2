import { expect, test } from '@jest/globals';
import { dayIn, euroIn } from './amounts.rules.js';

test.each([
  [0, 'nl', '€\u00a00,00'],
  [5, 'nl', '€\u00a00,05'],
  [123_456_789, 'nl', '€\u00a01.234.567,89'],
  [123_456_789, 'fr', '€\u00a01\u00a0234\u00a0567,89'],
  [123_456_789, 'en', '€\u00a01,234,567.89'],
  [99_999, 'en', '€\u00a0999.99'],
  [-100_000, 'nl', '-€\u00a01.000,00'],
] as const)('%i cents in %s', (cents, language, expected) => {
  expect(euroIn(cents, language)).toBe(expected);
});

test.each([
  ['nl', '31/03/2026'],
  ['fr', '31/03/2026'],
  ['en', '2026-03-31'],
] as const)('a day in %s', (language, expected) => {
  expect(dayIn('2026-03-31', language)).toBe(expected);
});

import { expect, test } from '@jest/globals';
import { type Figure, Figures, figureUnits } from '../figure.js';
import { extensionWindowOn, extensionWindows, imwWindows, mayBeAsked } from './imw-windows.js';

const fiveYears = { from: '2023-10-01', until: '2028-10-01' };
const twoYears = { from: '2023-10-01', until: '2025-10-01' };
const reading = (value: string, from = '2023-07-01', until?: string): Figure => ({
  ...{ name: 'imwExtensionWindow', value, from, until },
  ...{ source: 'VDAB; vlaanderen.be', confidence: 'localPractice' },
});

test.each([
  ['extension', 'fifthYear', '2027-09-30', false],
  ['extension', 'fifthYear', '2027-10-01', true],
  ['extension', 'fifthYear', '2028-09-30', true],
  ['extension', 'fifthYear', '2028-10-01', false],
  ['extension', 'penultimateYear', '2026-09-30', false],
  ['extension', 'penultimateYear', '2026-10-01', true],
  ['extension', 'penultimateYear', '2028-09-30', true],
  ['extension', 'penultimateYear', '2028-10-01', false],
  ['change', 'fifthYear', '2024-09-30', false],
  ['change', 'fifthYear', '2024-10-01', true],
  ['change', 'penultimateYear', '2028-09-30', true],
  ['change', 'penultimateYear', '2028-10-01', false],
] as const)('%s of five years, %s, on %s: %s', (what, window, on, expected) => {
  expect(mayBeAsked(what, fiveYears, { on, figures: new Figures([reading(window)]) })).toBe(expected);
});

test('two years are neither extended nor changed, on whatever day; a day more are', () => {
  for (const on of ['2023-10-01', '2024-10-01', '2025-09-30', '2025-10-01'])
    for (const what of ['extension', 'change'] as const)
      expect([on, what, mayBeAsked(what, twoYears, { on, figures: new Figures([]) })]).toEqual([on, what, false]);
  expect(imwWindows(twoYears, 'penultimateYear')).toBeUndefined();
  expect(imwWindows({ ...twoYears, until: '2025-10-02' }, 'fifthYear')).toBeDefined();
});

test('a grant from a leap day keeps to days that exist', () => {
  expect(imwWindows({ from: '2024-02-29', until: '2029-02-28' }, 'fifthYear')).toEqual({
    extension: { from: '2028-02-28', until: '2029-02-28' },
    change: { from: '2025-02-28', until: '2029-02-28' },
  });
});

test('the reading of the day holds; without one, that of the employment service', () => {
  const figures = new Figures([
    reading('fifthYear', '2023-07-01', '2027-01-01'),
    reading('penultimateYear', '2027-01-01'),
  ]);
  expect(extensionWindowOn('2026-12-31', figures)).toBe('fifthYear');
  expect(extensionWindowOn('2027-01-01', figures)).toBe('penultimateYear');
  expect(extensionWindowOn('2023-06-30', figures)).toBe('fifthYear');
});

test('the readings are those that may be loaded', () => {
  expect(`choice: ${Object.keys(extensionWindows).join(', ')}`).toBe(figureUnits.imwExtensionWindow);
});

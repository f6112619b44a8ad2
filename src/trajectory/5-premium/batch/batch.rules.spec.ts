import { expect, test } from '@jest/globals';
import { differs, placeAfter, placeIn, reasonsNotToBegin } from './batch.rules.js';

test.each([
  ['2026Q1', '2026-03-31', ['quarterNotOver']],
  ['2026Q1', '2026-04-01', []],
  ['2026Q4', '2026-12-31', ['quarterNotOver']],
  ['2025Q4', '2026-01-01', []],
])('%s on %s', (quarter, today, expected) => {
  expect(reasonsNotToBegin(quarter, today).map(({ code }) => code)).toEqual(expected);
});

const nobody = '00000000-0000-0000-0000-000000000000';

test.each([
  [null, ['a', 'b'], 'employment b'],
  ['employment b', ['c'], `label ${nobody}`],
  ['employment b', [], `label ${nobody}`],
  [`label ${nobody}`, ['l', 'm'], 'label m'],
  ['label m', ['n'], undefined],
  ['label m', [], undefined],
])('after %s, with %j done of two at a time: %s', (lastDone, ids, expected) => {
  expect(placeAfter(placeIn(lastDone), ids, 2)).toBe(expected);
});

const told = { totalCents: 100, certainty: 'missing', without: ['wagePremium', 'otherAid'] };

test.each([
  [{}, false],
  [{ without: ['otherAid', 'wagePremium'] }, false],
  [{ totalCents: 101 }, true],
  [{ certainty: 'complete' }, true],
  [{ without: ['wagePremium'] }, true],
])('a confirmed statement and %j', (changes, expected) => {
  expect(differs(told, { ...told, ...changes })).toBe(expected);
});

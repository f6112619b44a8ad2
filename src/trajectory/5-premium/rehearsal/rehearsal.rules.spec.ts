import { expect, test } from '@jest/globals';
import type { Figure, FigureName } from '../../../regulation/law/figure.js';
import type { LoadedRow } from '../../../regulation/parameters/file/file.rules.js';
import { reasonsNotToRehearse, reasonsNotToSignOff, rehearsedFigures } from './rehearsal.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test.each([
  ['draft', []],
  ['reviewed', []],
  ['active', ['notProposed']],
  ['rejected', ['notProposed']],
])('a file that is %s', (status, expected) => {
  expect(codes(reasonsNotToRehearse({ status }))).toEqual(expected);
});

test.each([
  [true, false, []],
  [false, false, ['notFinished']],
  [true, true, ['signedOffAlready']],
  [false, true, ['notFinished', 'signedOffAlready']],
])('finished %s, signed off %s', (isFinished, isSignedOff, expected) => {
  expect(codes(reasonsNotToSignOff({ isFinished, isSignedOff }))).toEqual(expected);
});

const row = (name: FigureName, value: string, from: string, until?: string): LoadedRow => {
  return { name, value, from, until, source: 'test', confidence: 'fictitious' };
};
const income = 'guaranteedMinimumMonthlyIncome';
const inForce: Figure[] = [
  { ...row(income, '2000', '2025-01-01', '2026-02-01'), id: 'a', version: 1 },
  { ...row(income, '2100', '2026-02-01'), id: 'b', version: 1 },
  { ...row('contingentHeads', '1.15', '2019-01-01'), id: 'c', version: 1 },
];
const on = (rows: LoadedRow[], days: string[], quarter = '2026Q1') => {
  const figures = rehearsedFigures(inForce, rows, quarter);
  return days.map((day) => figures.find(income, day)?.value);
};
const days = ['2025-12-31', '2026-01-01', '2026-02-01', '2026-03-31', '2026-04-01'];

test.each([
  ['nothing', [], ['2000', '2000', '2100', '2100', '2100']],
  ['only next year', [row(income, '2300', '2027-01-01')], ['2000', '2300', '2300', '2300', '2100']],
  [
    'next year, in two steps: the first',
    [row(income, '2400', '2027-07-01'), row(income, '2300', '2027-01-01', '2027-07-01')],
    ['2000', '2300', '2300', '2300', '2100'],
  ],
  ['from a day in the quarter', [row(income, '2300', '2026-03-01')], ['2000', '2000', '2100', '2300', '2300']],
  [
    'in the quarter and later: what it says of the quarter',
    [row(income, '2300', '2026-03-01', '2026-07-01'), row(income, '2400', '2027-01-01')],
    ['2000', '2000', '2100', '2300', '2300'],
  ],
  ['another figure', [row('contingentHeads', '1.2', '2027-01-01')], ['2000', '2000', '2100', '2100', '2100']],
])('of a file that says %s', (_, rows, expected) => {
  expect(on(rows, days)).toEqual(expected);
});

test('no two rows of one figure hold on one day', () => {
  const figures = rehearsedFigures(inForce, [row(income, '2300', '2027-01-01')], '2026Q1');
  for (const day of days)
    expect(
      figures.rows.filter(
        ({ name, from, until }) => name === income && from <= day && (until === undefined || day < until),
      ),
    ).toHaveLength(1);
});

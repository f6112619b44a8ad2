import { expect, test } from '@jest/globals';
import { reasonsNotToDeclare, undeclared } from './declaration.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const facts = { supported: { from: '2026-06-30', until: undefined }, contributionsCents: 100, reductionsCents: 100 };

test.each([
  ['2026Q2', '2026-07-01', {}, []],
  ['2026Q2', '2026-06-30', {}, ['quarterNotOver']],
  ['2026Q1', '2026-07-01', {}, ['notEmployedInTheQuarter']],
  ['2026Q3', '2026-07-10', { supported: { from: '2026-06-30', until: '2026-07-06' } }, []],
  ['2026Q3', '2026-10-01', { supported: { from: '2026-06-30', until: '2026-07-01' } }, ['notEmployedInTheQuarter']],
  ['2026Q2', '2026-07-01', { supported: null }, ['notEmployedInTheQuarter']],
  ['2026Q2', '2026-07-01', { reductionsCents: 101 }, ['reductionsExceedContributions']],
  [
    '2026Q4',
    '2026-07-01',
    { supported: null, reductionsCents: 101 },
    ['notEmployedInTheQuarter', 'quarterNotOver', 'reductionsExceedContributions'],
  ],
])('declaring %s on %s with %o', (quarter, today, more, expected) => {
  expect(codes(reasonsNotToDeclare({ ...facts, ...more, quarter }, today))).toEqual(expected);
});

test.each([
  [{ from: '2026-03-31' }, [], '2026-03-31', [['2026Q1', '2026-04-30']]],
  [
    { from: '2026-03-31' },
    [],
    '2026-04-01',
    [
      ['2026Q1', '2026-04-30'],
      ['2026Q2', '2026-07-31'],
    ],
  ],
  [{ from: '2026-03-31' }, ['2026Q1'], '2026-04-01', [['2026Q2', '2026-07-31']]],
  [{ from: '2026-03-31', until: '2026-04-01' }, [], '2026-12-01', [['2026Q1', '2026-04-30']]],
  [{ from: '2026-10-01' }, [], '2026-12-31', [['2026Q4', '2027-01-31']]],
  [{ from: '2026-10-01' }, [], '2026-09-30', []],
])('of %o with %o declared, on %s', (supported, declared, today, expected) => {
  expect(undeclared(supported, declared, today).map(({ occurrence, dueOn }) => [occurrence, dueOn])).toEqual(expected);
});

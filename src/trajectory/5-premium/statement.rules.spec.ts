import { expect, test } from '@jest/globals';
import {
  type CalculationFacts,
  type ConfirmationFacts,
  differencesOf,
  reasonsAgainstAsking,
  reasonsNotToCalculate,
  reasonsNotToConfirm,
  reasonsNotToCorrect,
} from './statement.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test.each([
  [{ employmentId: 'e' }, []],
  [{ labelId: 'l' }, []],
  [{ labelId: 'l', targetGroupShare: '60' }, []],
  [{}, ['nameOneSubject']],
  [{ employmentId: 'e', labelId: 'l' }, ['nameOneSubject']],
  [{ employmentId: 'e', targetGroupShare: '60' }, ['shareIsOfALabel']],
])('asking %o', (asked, expected) => {
  expect(codes(reasonsAgainstAsking(asked))).toEqual(expected);
});

const facts: CalculationFacts = {
  quarter: '2026Q2',
  subject: 'employment',
  period: { from: '2026-04-01' },
  isConfirmed: false,
};

test.each<[Partial<CalculationFacts>, string, string[]]>([
  [{}, '2026-07-01', []],
  [{}, '2026-06-30', ['quarterNotOver']],
  [{ period: { from: '2026-04-01', until: '2026-06-30' } }, '2026-06-30', []],
  [{ period: { from: '2026-04-01', until: '2026-06-30' } }, '2026-06-29', ['quarterNotOver']],
  [{ period: { from: '2026-06-30' } }, '2026-07-01', []],
  [{ period: { from: '2026-07-01' } }, '2026-07-01', ['notSupportedInTheQuarter']],
  [{ period: { from: '2026-01-01', until: '2026-04-01' } }, '2026-07-01', ['notSupportedInTheQuarter']],
  [{ period: { from: '2026-01-01', until: '2026-04-02' } }, '2026-07-01', []],
  [{ period: undefined }, '2026-07-01', ['notSupportedInTheQuarter']],
  [{ isConfirmed: true }, '2026-07-01', ['confirmedAlready']],
  [{ subject: 'label', regime: 'CMW' }, '2026-07-01', []],
  [{ subject: 'label', regime: 'CMW', period: undefined }, '2026-07-01', ['labelNotValidInTheQuarter']],
  [{ subject: 'label', regime: 'LDE' }, '2026-07-01', ['labelOfAnotherRegime']],
  // a label that ends within the quarter is settled when the quarter is over
  [{ subject: 'label', period: { from: '2020-01-01', until: '2026-06-01' } }, '2026-06-15', ['quarterNotOver']],
  [
    { period: { from: '2026-07-01' }, isConfirmed: true },
    '2026-06-01',
    ['notSupportedInTheQuarter', 'quarterNotOver', 'confirmedAlready'],
  ],
])('calculating %o on %s', (more, today, expected) => {
  expect(codes(reasonsNotToCalculate({ ...facts, ...more }, today))).toEqual(expected);
});

const amounts = [{ amountCents: undefined }, { amountCents: 30_000 }, { amountCents: 0 }];
const whole: ConfirmationFacts = { lines: amounts.slice(1), without: [], hasChanged: false };
const inPart: ConfirmationFacts = { lines: amounts, without: ['wagePremium'], hasChanged: false };

test.each<[ConfirmationFacts, string[]]>([
  [whole, []],
  [{ ...whole, named: [1, 2] }, []],
  [{ ...whole, named: [1] }, ['linesNotNamed']],
  [{ ...whole, named: [1, 2, 3] }, ['lineUnknown']],
  [{ ...whole, hasChanged: true }, ['changedSince']],
  [inPart, ['linesNotNamed']],
  [{ ...inPart, named: [] }, ['linesNotNamed']],
  [{ ...inPart, named: [2] }, ['linesNotNamed']],
  [{ ...inPart, named: [3, 2] }, []],
  [{ ...inPart, named: [1, 2, 3] }, ['lineHasNoAmount']],
  [{ ...inPart, named: [1, 4], hasChanged: true }, ['changedSince', 'lineHasNoAmount', 'lineUnknown', 'linesNotNamed']],
  // where nothing has an amount there is nothing to name
  [{ lines: [{}], without: ['wagePremium'], hasChanged: false }, []],
])('confirming %o', (asked, expected) => {
  expect(codes(reasonsNotToConfirm(asked))).toEqual(expected);
});

const wage = { kind: 'wagePremium' as const, from: '2026-04-01', until: '2026-07-01', amountCents: 100 };
const half = { ...wage, until: '2026-05-16', amountCents: 60 };
const rest = { ...wage, from: '2026-05-16', amountCents: 50 };
const missing = { ...wage, amountCents: undefined };

test.each([
  ['the same', [wage], [wage], []],
  ['more', [wage], [{ ...wage, amountCents: 130 }], [{ beforeCents: 100, afterCents: 130, differenceCents: 30 }]],
  ['missing now', [wage], [missing], [{ beforeCents: 100, afterCents: undefined, differenceCents: -100 }]],
  ['there now', [missing], [wage], [{ beforeCents: undefined, afterCents: 100, differenceCents: 100 }]],
  ['missing still', [missing], [missing], []],
  [
    'cut in two',
    [wage],
    [half, rest],
    [
      { from: '2026-04-01', until: '2026-05-16', afterCents: 60, differenceCents: 60 },
      { from: '2026-05-16', until: '2026-07-01', afterCents: 50, differenceCents: 50 },
      { from: '2026-04-01', until: '2026-07-01', beforeCents: 100, differenceCents: -100 },
    ],
  ],
])('a line that is %s', (_, before, after, expected) => {
  const found = differencesOf(before, after);
  expect(found).toEqual(expected.map((one) => expect.objectContaining(one)));
  const sum = (lines: { amountCents?: number }[]) => lines.reduce((total, line) => total + (line.amountCents ?? 0), 0);
  const difference = found.reduce((total, line) => total + line.differenceCents, 0);
  expect(difference).toBe(sum(after) - sum(before));
});

test('a correction needs a difference, and that nothing takes the place already', () => {
  const differences = differencesOf([wage], [half]);
  expect(codes(reasonsNotToCorrect({ isReplaced: false, differences }))).toEqual([]);
  expect(codes(reasonsNotToCorrect({ isReplaced: false, differences: [] }))).toEqual(['nothingToCorrect']);
  expect(codes(reasonsNotToCorrect({ isReplaced: true, differences }))).toEqual(['replacedAlready']);
});

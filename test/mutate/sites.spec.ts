import { expect, test } from '@jest/globals';
import { mutantsOf, mutated } from './sites.js';

const source = `
import { addDays } from './a1.js';
export interface Slice { count: 4 }
const from: LocalDate = '2023-07-01';
const rates: 60[] = [45, 60];
const borders = '5/4/11';
const share = Exact.of('0.25');
const told = 'from 20 FTE on';
Decimal.RM = Decimal.roundHalfUp;
const rounding = { min: Math.min(one, other) };
const isLast = from <= day && true;
`;

const changes = (line: number) =>
  mutantsOf('a.ts', source)
    .filter((mutant) => mutant.line === line)
    .map(({ before, after }) => `${before} -> ${after}`);

test('rates, bounds, dates, comparisons and rounding are shifted by one step', () => {
  expect(changes(4)).toEqual(["'2023-07-01' -> '2023-06-30'", "'2023-07-01' -> '2023-07-02'"]);
  expect(changes(5)).toEqual(['45 -> 46', '45 -> 44', '60 -> 61', '60 -> 59']);
  expect(changes(7)).toEqual(["'0.25' -> '0.26'"]);
  expect(changes(9)).toEqual(['roundHalfEven', 'roundDown', 'roundUp'].map((mode) => `roundHalfUp -> ${mode}`));
  expect(changes(10)).toEqual(['min -> max']);
  expect(changes(11)).toEqual(['<= -> <', '&& -> ||', 'true -> false']);
});

test('types, imports and sentences are not', () => {
  expect([2, 3, 6, 8].flatMap(changes)).toEqual([]);
});

test('a mutant is the whole file with one change', () => {
  const text = 'f(0, 0);';
  const [first, second] = mutantsOf('a.ts', text).filter(({ after }) => after === '1');
  expect([first, second].map((mutant) => mutant && mutated(text, mutant))).toEqual(['f(1, 0);', 'f(0, 1);']);
});

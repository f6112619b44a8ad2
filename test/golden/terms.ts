import { deepStrictEqual, strictEqual, throws } from 'node:assert';
import type { Check } from './amounts.js';
import type { Law } from './law.js';
import { readCases } from './reading.js';

type Measure = 'CMW' | 'IMW';

interface Terms {
  court: { case: string; article: string; measure: Measure; sentOn: string; until: string }[];
  slices: { case: string; from: string; until: string }[];
  advices: { case: string; from: string; until: string }[];
  rates: { measure: Measure; lawful: string[]; unlawful: string[] }[];
  grants: { aidCategory: 'disabledWorker' | 'severelyDisadvantaged' | 'none'; years: string }[];
}

export function termChecks(): Check[] {
  const { court, slices, advices, rates, grants } = readCases<Terms>('terms');
  return [
    ...court.map(({ case: name, measure, sentOn, until, article }) => ({
      name: `terms: court, ${name}`,
      run: (law: Law) => deepStrictEqual(law.courtTerm(measure, sentOn), { until, article }),
    })),
    ...slices.map(({ case: name, from, until }) => ({
      name: `terms: slice, ${name}`,
      run: (law: Law) => strictEqual(law.termOfSlice(from), until),
    })),
    ...advices.map(({ case: name, from, until }) => ({
      name: `terms: advice, ${name}`,
      run: (law: Law) => strictEqual(law.termOfAdvice(from), until),
    })),
    ...rates.map(({ measure, lawful, unlawful }) => ({
      name: `terms: rates of ${measure}`,
      run: (law: Law) => {
        const accepted = [...lawful, ...unlawful].filter((rate) => law.isRate(measure, Number(rate)));
        deepStrictEqual(accepted, lawful);
      },
    })),
    ...grants.map(({ aidCategory, years }) => ({
      name: `terms: grant, ${aidCategory}`,
      run: (law: Law) =>
        strictEqual(String(law.longestGrantYears(aidCategory === 'none' ? undefined : aidCategory)), years),
    })),
  ] satisfies Check[];
}

/** Of exact numbers, which no case of the law reaches by itself. */
export function exactChecks(): Check[] {
  const cents: [decimal: string, cents: number][] = [
    ['0.005', 1],
    ['-0.005', -1],
    ['0.015', 2],
    ['0.0049999', 0],
    ['-0.0049999', 0],
    ['12345678901.235', 1234567890124],
  ];
  const floors: [decimal: string, floor: number][] = [
    ['23', 23],
    ['23.49', 23],
    ['23.5', 23],
    ['23.999999', 23],
    ['0', 0],
  ];
  return [
    ...cents.map(([decimal, expected]) => ({
      name: `exact: ${decimal} in cents`,
      run: (law: Law) => strictEqual(law.Exact.of(decimal).toCents() + 0, expected),
    })),
    ...floors.map(([decimal, expected]) => ({
      name: `exact: the whole of ${decimal}`,
      run: (law: Law) => strictEqual(law.Exact.of(decimal).floor(), expected),
    })),
    {
      name: 'exact: a third of three is one, and nothing is divided by nothing',
      run: (law: Law) => {
        const [one, three, none] = [law.Exact.of(1), law.Exact.of(3), law.Exact.of(0)];
        strictEqual(one.dividedBy(three).times(three).compare(one), 0);
        throws(() => one.dividedBy(none), RangeError);
        throws(() => one.dividedBy(law.Exact.of(-4)), RangeError);
        strictEqual(law.Exact.of(-1).dividedBy(law.Exact.of(4)).toFixed(2), '-0.25');
        strictEqual(none.dividedBy(three).toFixed(2), '0.00');
        throws(() => law.Exact.of('1,5'));
      },
    },
  ] satisfies Check[];
}

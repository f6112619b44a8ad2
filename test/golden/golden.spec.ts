import { describe, expect, test } from '@jest/globals';
import * as figure from '../../src/regulation/law/figure.js';
import * as fte from '../../src/regulation/law/fte.js';
import * as schedule from '../../src/regulation/law/imw-schedule.js';
import * as headsPaid from '../../src/regulation/law/label/heads-paid.js';
import * as conditions from '../../src/regulation/law/label/label-conditions.js';
import * as support from '../../src/regulation/law/organization-support.js';
import * as premium from '../../src/regulation/law/premium.js';
import * as windows from '../../src/regulation/law/regimes/imw-windows.js';
import * as regimes from '../../src/regulation/law/regimes/regimes.js';
import * as terms from '../../src/regulation/law/regimes/terms.js';
import * as total from '../../src/regulation/law/total.js';
import { centsIn, centsOf } from './arithmetic.js';
import { employmentCases, fteCases, labelCases, regimeCases, scheduleCases, termCases, windowCases } from './cases.js';
import {
  differencesOfEmployment,
  differencesOfFte,
  differencesOfLabel,
  differencesOfRegime,
  differencesOfSchedule,
  differencesOfTerm,
  differencesOfWindow,
  type Law,
} from './compare.js';
import { differencesOfChoices, differencesOfReasons } from './reasons.js';

const law: Law = { figure, premium, support, total, headsPaid, conditions, schedule, regimes, terms, fte, windows };
const titled = <C extends { case: string }>(cases: C[]): [string, C][] => cases.map((found) => [found.case, found]);

test('there are enough of them, each with a name of its own and an article', () => {
  const all = [...employmentCases, ...labelCases, ...scheduleCases, ...fteCases];
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map((found) => found.case)).size).toBe(all.length);
  expect(all.filter(({ article }) => !/^(D13|D22)/.test(article))).toEqual([]);
});

describe('the arithmetic of a case comes to its amount', () => {
  test.each(titled([...employmentCases, ...labelCases]))('%s', (_, { lines }) => {
    for (const { arithmetic, amount } of lines) {
      expect([arithmetic, centsOf(arithmetic)]).toEqual([
        arithmetic,
        amount === undefined ? undefined : centsIn(amount),
      ]);
    }
  });
});

describe('an employment earns', () => {
  test.each(titled(employmentCases))('%s', (_, found) => expect(differencesOfEmployment(law, found)).toEqual([]));
});

describe('a label earns and keeps', () => {
  test.each(titled(labelCases))('%s', (_, found) => expect(differencesOfLabel(law, found)).toEqual([]));
});

describe('a schedule runs', () => {
  test.each(titled(scheduleCases))('%s', (_, found) => expect(differencesOfSchedule(law, found)).toEqual([]));
});

describe('FTE count', () => {
  test.each(titled(fteCases))('%s', (_, found) => expect(differencesOfFte(law, found)).toEqual([]));
});

describe('a window opens', () => {
  test.each(titled(windowCases))('%s', (_, found) => expect(differencesOfWindow(law, found)).toEqual([]));
});

describe('the law answers', () => {
  test.each(regimeCases.map((found) => [found.ask, found] as const))('%s', (_, found) =>
    expect(differencesOfRegime(law, found)).toEqual([]),
  );
});

describe('a term ends', () => {
  test.each(termCases.map((found) => [`${found.term} from ${found.from}`, found] as const))('%s', (_, found) =>
    expect(differencesOfTerm(law, found)).toEqual([]),
  );
});

test('lines and conditions say what they rest on', () => expect(differencesOfReasons(law)).toEqual([]));

test('what may be chosen', () => expect(differencesOfChoices(law)).toEqual([]));

test('every fact of every regime is asked on its border days', () => {
  const asked = regimeCases.flatMap(({ ask, answers }) => Object.keys(answers).map((day) => `${ask} ${day}`));
  const borders = regimes.lawFacts.map(({ regime, topic, from }) => `${regime} ${topic} ${from}`);
  expect(borders.filter((border) => !asked.includes(border))).toEqual([]);
});

test('a wrong expectation is seen', () => {
  const [found] = employmentCases;
  if (!found) throw new Error('There is no case.');
  const wrong = { ...found, lines: found.lines.map((line) => ({ ...line, amount: '0.01' })) };
  expect(differencesOfEmployment(law, wrong).length).toBeGreaterThan(found.lines.length);
});

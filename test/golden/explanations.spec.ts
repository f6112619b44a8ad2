import { expect, test } from '@jest/globals';
import { Figures } from '../../src/regulation/law/figure.js';
import { headsPaid } from '../../src/regulation/law/label/heads-paid.js';
import { labelConditions } from '../../src/regulation/law/label/label-conditions.js';
import type { Line, LineKind } from '../../src/regulation/law/line.js';
import { openQuestions } from '../../src/regulation/law/open-questions.js';
import { premiumOf } from '../../src/regulation/law/premium.js';
import { labelRules } from '../../src/regulation/law/rulebook/label-rules.js';
import { cmwRules, imwRules } from '../../src/regulation/law/rulebook/premium-rules.js';
import { figuresOf } from './cases.js';
import { aLabel, aQuarter } from './reasons.js';

const figures = new Figures(figuresOf('demonstration'));
const lineOf = (lines: Line[], kind: LineKind): Line => {
  const found = lines.find((line) => line.kind === kind);
  if (!found) throw new Error(`no line ${kind}`);
  return found;
};

const inputs = (line: Line) => line.inputs.map(({ name }) => name);

test('what was not declared is no input', () => {
  const lines = premiumOf({ ...aQuarter('IMW'), declaration: undefined }, figures);
  expect(lines.map(({ kind }) => kind)).toEqual(['wagePremium', 'fixedGuidancePremium', 'variableGuidancePremium']);
  expect(inputs(lineOf(lines, 'wagePremium'))).toEqual(['rate', 'contractualFraction']);
  expect(inputs(lineOf(lines, 'variableGuidancePremium'))).toEqual(['level']);
});

test('heads of a label say what they were compared with, and how sure it is', () => {
  expect(headsPaid(aLabel, figures)).toMatchObject({
    ...{ heads: 70, formula: '1.15 x 65', most: 74, paid: 70, certainty: 'complete' },
    ...{ articles: ['D13 art. 16'], openQuestions: ['headsBeyondContingent'] },
  });
});

test('without figures nothing is said of a label but what needs none', () => {
  const none = new Figures([]);
  const { formula, most, paid, certainty } = headsPaid(aLabel, none);
  expect([formula, most, paid, certainty]).toEqual(['contingentHeads x 65', undefined, undefined, 'missing']);
  const states = labelConditions(aLabel, none).map(({ state, certainty: sure }) => [state, sure]);
  expect(states).toEqual([
    ['unknown', 'missing'],
    ['unknown', 'missing'],
    ['met', 'complete'],
  ]);
});

test('a payroll that is not known says nothing of the share', () => {
  const [, share] = labelConditions({ ...aLabel, targetGroupShare: undefined }, figures);
  expect([share?.state, share?.value, share?.bound]).toEqual(['unknown', undefined, '55']);
});

test('open questions of a line are those of its rule, and each is asked somewhere', () => {
  for (const line of premiumOf(aQuarter('CMW'), figures)) {
    expect(line.openQuestions).toEqual(cmwRules[line.kind as keyof typeof cmwRules].openQuestions);
  }
  const rules = [cmwRules, imwRules, labelRules].flatMap((some) => Object.values(some));
  const codes = rules.flatMap(({ openQuestions: open }): readonly string[] => open);
  expect(codes.filter((code) => !(code in openQuestions))).toEqual([]);
});

test('every open point of the reference is asked', () => {
  const points = Object.values(openQuestions).flatMap(({ point }) => point ?? []);
  expect([...new Set(points)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('without the quarter of support no amount of individual maatwerk is guessed', () => {
  expect(() => premiumOf({ ...aQuarter('IMW'), supportQuarter: undefined }, figures)).toThrow(RangeError);
  expect(premiumOf({ ...aQuarter('CMW'), supportQuarter: undefined }, figures)).toHaveLength(4);
});

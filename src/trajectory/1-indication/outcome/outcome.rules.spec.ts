import { expect, test } from '@jest/globals';
import { courtTerm } from '../../../regulation/law/regimes/terms.js';
import { type ProposedOutcome, reasonsNotToDecideOutcomes } from './outcome.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2026-11-24';

test.each([
  ['CMW', '2026-11-24', '2027-02-24', 'D13 art. 31'],
  ['CMW', '2026-11-30', '2027-02-28', 'D13 art. 31'],
  ['CMW', '2027-11-30', '2028-02-29', 'D13 art. 31'],
  // Tuesday: the third working day is Friday
  ['IMW', '2026-11-24', '2027-02-25', 'D22 art. 36'],
  // Friday: Monday, Tuesday, Wednesday
  ['IMW', '2026-11-27', '2027-03-02', 'D22 art. 36'],
  // December 24, 2026 is a Thursday: Christmas, a weekend, then Monday, Tuesday, Wednesday
  ['IMW', '2026-12-24', '2027-03-30', 'D22 art. 36'],
] as const)('%s sent on %s: to the court until %s', (measure, sentOn, until, article) => {
  expect(courtTerm(measure, sentOn)).toEqual({ until, article });
});

const cmw: ProposedOutcome = { measure: 'CMW', result: 'granted', rate: 60, level: 'high', sentOn: today };
const imw: ProposedOutcome = {
  measure: 'IMW',
  result: 'advised',
  guidanceNeed: 'high',
  aidCategory: 'disabledWorker',
  sentOn: today,
};
const bare = { result: 'refused', sentOn: today };

test.each<[string, ProposedOutcome, string[]]>([
  ['granted', cmw, []],
  ['granted 45 medium', { ...cmw, rate: 45, level: 'medium' }, []],
  ['refused', { measure: 'CMW', ...bare }, []],
  ['granted at 50', { ...cmw, rate: 50 }, ['rateIsNoStartRate']],
  ['granted without rate', { ...cmw, rate: undefined }, ['startPackageMissing']],
  ['granted without level', { ...cmw, level: undefined }, ['startPackageMissing']],
  ['granted with a guidance need', { ...cmw, guidanceNeed: 'low' }, ['packageNotOfResult']],
  ['refused with a rate', { ...cmw, result: 'refused' }, ['packageNotOfResult']],
  ['advised', { ...cmw, result: 'advised' }, ['resultNotOfMeasure']],
  ['sent yesterday', { ...cmw, sentOn: '2026-11-23' }, ['sentBeforeDecision']],
  ['sent in a month', { ...cmw, sentOn: '2026-12-24' }, []],
  ['sent later', { ...cmw, sentOn: '2026-12-25' }, ['sentTooLate']],
])('CMW %s', (_name, outcome, expected) => {
  expect(codes(reasonsNotToDecideOutcomes([outcome], ['CMW'], today))).toEqual(expected);
});

test.each<[string, ProposedOutcome, string[]]>([
  ['advised', imw, []],
  ['refused', { measure: 'IMW', ...bare }, []],
  ['granted', { ...imw, result: 'granted' }, ['resultNotOfMeasure']],
  ['advised without need', { ...imw, guidanceNeed: undefined }, ['guidanceNeedMissing']],
  ['advised without category', { ...imw, aidCategory: undefined }, ['guidanceNeedMissing']],
  ['advised with a rate', { ...imw, rate: 60 }, ['packageNotOfResult']],
  ['refused with a need', { ...imw, result: 'refused' }, ['packageNotOfResult']],
])('IMW %s', (_name, outcome, expected) => {
  expect(codes(reasonsNotToDecideOutcomes([outcome], ['IMW'], today))).toEqual(expected);
});

test('one outcome for each proposed measure', () => {
  expect(codes(reasonsNotToDecideOutcomes([cmw, imw], ['CMW', 'IMW'], today))).toEqual([]);
  expect(codes(reasonsNotToDecideOutcomes([cmw], ['CMW', 'IMW'], today))).toEqual(['outcomeMissing']);
  expect(codes(reasonsNotToDecideOutcomes([cmw, imw], ['CMW'], today))).toEqual(['measureNotProposed']);
  expect(codes(reasonsNotToDecideOutcomes([cmw, cmw], ['CMW'], today))).toEqual(['measureTwice']);
});

test('LDE is refused by name since its repeal', () => {
  const lde: ProposedOutcome = { measure: 'LDE', ...bare };
  expect(codes(reasonsNotToDecideOutcomes([cmw, lde], ['CMW'], '2023-07-01'))).toContain('ldeIsRepealed');
});

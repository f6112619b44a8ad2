import { expect, test } from '@jest/globals';
import { termOfSlice } from '../../../regulation/law/regimes/terms.js';
import {
  changeOf,
  type DecisionFacts,
  type ProposedDecision,
  type ProposedTransition,
  reasonsNotToDecide,
} from './decision.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2028-02-20';
const facts: DecisionFacts = {
  measure: 'CMW',
  assigned: true,
  heldIt: false,
  slice: { rate: 60, level: 'high', until: '2031-03-02' },
  rightUntil: null,
};
const slice = { rate: 50, level: 'medium', from: today };
const lowered: ProposedDecision = { result: 'newPackage', package: slice, sentOn: today };

test.each([
  [{ rate: 60, level: 'high' }, 'same'],
  [{ rate: 65, level: 'low' }, 'raised'],
  [{ rate: 55, level: 'high' }, 'lowered'],
  [{ rate: 60, level: 'medium' }, 'lowered'],
])('from "60 high" to %o: %s', (need, expected) => {
  expect(changeOf({ rate: 60, level: 'high' }, need)).toBe(expected);
  expect(changeOf(need, need)).toBe('same');
});

test('beside no package nothing changes', () => expect(changeOf(null, slice)).toBe('same'));

test('a package lasts five years at most', () => {
  expect(termOfSlice('2028-02-29')).toBe('2033-02-28');
});

const rates = [40, 45, 50, 55, 60, 65, 70, 75];

test('CMW: forty to seventy-five, in fives', () => {
  for (let rate = 0; rate <= 100; rate += 1) {
    const refused = codes(reasonsNotToDecide({ ...lowered, package: { ...slice, rate } }, facts, today));
    expect([rate, refused]).toEqual([rate, rates.includes(rate) ? [] : ['rateIsNoStep']]);
  }
});

test.each<[string, Partial<ProposedDecision['package']>, Partial<DecisionFacts>, string[]]>([
  ['from today', {}, {}, []],
  ['from yesterday', { from: '2028-02-19' }, {}, ['packageFromThePast']],
  ['from the day after the running one', { from: '2031-03-02' }, {}, []],
  ['from a day later', { from: '2031-03-03' }, {}, ['packageLeavesAGap']],
  ['after a slice without end', { from: '2031-03-03' }, { slice: { rate: 60, level: 'high' } }, []],
  ['for five years', { until: '2033-02-20' }, {}, []],
  ['for five years and a day', { until: '2033-02-21' }, {}, ['packageLongerThanFiveYears']],
  ['of no day', { until: today }, {}, ['packageEndsBeforeItBegins']],
  ['on the last day of the right', {}, { rightUntil: '2028-02-21' }, []],
  ['after the right', {}, { rightUntil: today }, ['packageOutsideTheRight']],
  ['of 20% for IMW', { rate: 20 }, { measure: 'IMW', slice: null }, []],
  ['of 15% for IMW', { rate: 15 }, { measure: 'IMW', slice: null }, ['rateIsNoStep']],
])('a new package %s', (_name, change, more, expected) => {
  const decision = { ...lowered, package: { ...slice, ...change } };
  expect(codes(reasonsNotToDecide(decision, { ...facts, ...more }, today))).toEqual(expected);
});

const transition: ProposedTransition = {
  basis: 'favorable',
  lastingRegularJob: 'ja',
  continuityOfTheFirm: 'ja',
  startsOn: today,
};

test.each<[string, Partial<ProposedTransition>, Partial<DecisionFacts>, string[]]>([
  ['with both criteria answered', {}, {}, []],
  ['later', { startsOn: '2028-09-01' }, {}, []],
  ['before today', { startsOn: '2028-02-19' }, {}, ['transitionFromThePast']],
  ['without the first', { lastingRegularJob: undefined }, {}, ['lastingRegularJobUnanswered']],
  ['without the second', { continuityOfTheFirm: undefined }, {}, ['continuityUnanswered']],
  [
    'no longer needed, unanswered',
    { basis: 'noLongerNeeded', lastingRegularJob: undefined, continuityOfTheFirm: undefined },
    {},
    [],
  ],
  ['with a lowered need', { provisionalNeed: { rate: 40, level: 'low' } }, {}, []],
  ['with the same need', { provisionalNeed: { rate: 60, level: 'high' } }, {}, ['provisionalNeedNotLowered']],
  ['with no step', { provisionalNeed: { rate: 35, level: 'low' } }, {}, ['rateIsNoStep']],
  ['for IMW', {}, { measure: 'IMW' }, ['transitionOfCmwOnly']],
])('a transition %s', (_name, change, more, expected) => {
  const decision = { result: 'startTransition', transition: { ...transition, ...change }, sentOn: today };
  expect(codes(reasonsNotToDecide(decision, { ...facts, ...more }, today))).toEqual(expected);
});

test.each<[string, Partial<ProposedDecision>, Partial<DecisionFacts>, string[]]>([
  ['by who is not assigned', {}, { assigned: false }, ['notAssigned']],
  ['by who held it', {}, { heldIt: true }, ['holderDecides']],
  ['without its package', { package: undefined }, {}, ['packageNotOfResult']],
  ['with a transition too', { transition }, {}, ['transitionNotOfResult']],
  ['of the other result', { result: 'startTransition' }, {}, ['packageNotOfResult', 'transitionNotOfResult']],
  ['sent yesterday', { sentOn: '2028-02-19' }, {}, ['sentBeforeDecision']],
  ['sent in a month', { sentOn: '2028-03-20' }, {}, []],
  ['sent later', { sentOn: '2028-03-21' }, {}, ['sentTooLate']],
])('a decision %s', (_name, change, more, expected) => {
  expect(codes(reasonsNotToDecide({ ...lowered, ...change }, { ...facts, ...more }, today))).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { type HoldFacts, reasonsAgainstPlan, reasonsNotToAct, reasonsNotToHold } from './evaluation.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const facts: HoldFacts = {
  measure: 'CMW',
  assigned: true,
  requestedOn: '2028-01-10',
  supportedUntil: null,
  firmContributed: true,
  workerHeard: true,
  planDatedOn: '2027-09-01',
};
const today = '2028-02-16';

test.each<[string, Partial<HoldFacts>, string, string[]]>([
  ['the day before', {}, '2028-02-15', []],
  ['without a plan, which individual maatwerk does not ask', { measure: 'IMW', planDatedOn: null }, today, []],
  ['today', {}, today, []],
  ['tomorrow', {}, '2028-02-17', ['heldInTheFuture']],
  ['the day of the request', {}, '2028-01-10', []],
  ['the day before the request', {}, '2028-01-09', ['heldBeforeTheRequest']],
  ['the last day of support', { supportedUntil: '2028-02-17' }, today, []],
  ['the day after the support', { supportedUntil: today }, today, ['heldAfterTheSupport']],
  ['without the firm', { firmContributed: false }, today, ['firmContributionMissing']],
  ['without the worker', { workerHeard: false }, today, ['workerNotHeard']],
  ['without a plan', { planDatedOn: null }, today, ['planMissing']],
  ['with a plan of a year', { planDatedOn: '2027-02-16' }, today, []],
  ['with a plan of more', { planDatedOn: '2027-02-15' }, today, ['planTooOld']],
  ['by another', { assigned: false }, today, ['notAssigned']],
])('held %s', (_name, more, heldOn, expected) => {
  expect(codes(reasonsNotToHold({ ...facts, ...more }, heldOn, today))).toEqual(expected);
});

test('each broken rule of the plan names its article', () => {
  expect(reasonsAgainstPlan(null, today)[0]?.article).toBe('D13 art. 8 par. 2');
  expect(reasonsAgainstPlan('2027-01-01', today)[0]?.article).toBe('D13 art. 15');
});

test('only the assigned acts', () => {
  expect(reasonsNotToAct({ assigned: true })).toEqual([]);
  expect(codes(reasonsNotToAct({ assigned: false }))).toEqual(['notAssigned']);
});

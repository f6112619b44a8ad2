import { expect, test } from '@jest/globals';
import { type PlanStatus, planLifecycle } from './plan.lifecycle.js';
import {
  type AgreementFacts,
  planDueOn,
  reasonsNotToAgree,
  reasonsNotToChange,
  reasonsNotToDraft,
  reasonsNotToSupersede,
  reviewDueOn,
} from './plan.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2026-03-02';

test.each([
  [{}, []],
  [{ employmentStatus: 'planned' }, ['employmentDoesNotRun']],
  [{ employmentStatus: 'ended' }, ['employmentDoesNotRun']],
  [{ draftExists: true }, ['draftExists']],
  [{ planInForce: true }, ['planInForce']],
  [
    { employmentStatus: 'cancelled', draftExists: true, planInForce: true },
    ['employmentDoesNotRun', 'draftExists', 'planInForce'],
  ],
])('a draft where %j: %j', (facts, expected) => {
  const fine = { employmentStatus: 'active', draftExists: false, planInForce: false };
  expect(codes(reasonsNotToDraft({ ...fine, ...facts }))).toEqual(expected);
});

test.each(planLifecycle.states)('%s: only a draft is changed', (status: PlanStatus) => {
  expect(codes(reasonsNotToChange({ status }))).toEqual(status === 'draft' ? [] : ['planIsNoDraft']);
});

test('one draft at a time', () => {
  expect(codes(reasonsNotToSupersede({ draftExists: true }))).toEqual(['draftExists']);
  expect(reasonsNotToSupersede({ draftExists: false })).toEqual([]);
});

const action = (goalId: string, more: object = {}) => ({ goalId, dueOn: '2026-09-30', progress: 'planned', ...more });
const fine: AgreementFacts = {
  goals: [
    { id: 'g', kind: 'generic' },
    { id: 't', kind: 'technical' },
  ],
  actions: [action('g'), action('t')],
  signedBy: ['worker', 'firm'],
  reading: 'oneOfEach',
};

test.each<[string, Partial<AgreementFacts>, string[]]>([
  ['all there', {}, []],
  ['nobody signed', { signedBy: [] }, ['workerSignatureMissing', 'firmSignatureMissing']],
  ['the firm alone', { signedBy: ['firm'] }, ['workerSignatureMissing']],
  ['the worker alone', { signedBy: ['worker'] }, ['firmSignatureMissing']],
  [
    'no technical goal',
    { goals: [{ id: 'g', kind: 'generic' }], actions: [action('g')] },
    ['technicalGoalMissing', 'technicalActionMissing'],
  ],
  [
    'no generic goal',
    { goals: [{ id: 't', kind: 'technical' }], actions: [action('t')] },
    ['genericGoalMissing', 'genericActionMissing'],
  ],
  ['two on one competence', { actions: [action('g'), action('g')] }, ['technicalActionMissing']],
  [
    'one of them dropped',
    { actions: [action('g', { progress: 'dropped' }), action('t', { progress: 'done' })] },
    ['genericActionMissing'],
  ],
  ['the last day of the year', { actions: [action('g'), action('t', { dueOn: '2027-03-02' })] }, []],
  ['a day too far', { actions: [action('g'), action('t', { dueOn: '2027-03-03' })] }, ['technicalActionMissing']],
  ['two in all', { reading: 'twoInAll', actions: [action('g'), action('g')] }, []],
  ['one in all', { reading: 'twoInAll', actions: [action('g')] }, ['actionsMissing']],
  ['an action of no goal', { reading: 'twoInAll', actions: [action('g'), action('x')] }, ['actionsMissing']],
  [
    'nothing at all',
    { goals: [], actions: [], signedBy: [] },
    [
      'genericGoalMissing',
      'technicalGoalMissing',
      'genericActionMissing',
      'technicalActionMissing',
      'workerSignatureMissing',
      'firmSignatureMissing',
    ],
  ],
])('agreement with %s', (_, facts, expected) => {
  const refusals = reasonsNotToAgree({ ...fine, ...facts }, today);
  expect(codes(refusals)).toEqual(expected);
  for (const { code, article } of refusals)
    expect([code, article]).toEqual([code, /Signature/.test(code) ? undefined : 'D13 art. 15']);
});

const duty = { measure: 'CMW' as const, supportedFrom: '2026-03-02', inForce: false, closedOn: null };

test.each<[object, string | null]>([
  [{}, '2026-04-02'],
  [{ supportedFrom: '2026-01-31' }, '2026-02-28'],
  [{ supportedFrom: '2028-01-31' }, '2028-02-29'],
  [{ supportedFrom: null }, null],
  [{ measure: 'IMW' }, null],
  [{ inForce: true }, null],
  [{ closedOn: '2026-06-01' }, '2026-07-01'],
  [{ closedOn: '2026-06-01', inForce: true }, null],
])('a plan is due where %j: %s', (facts, expected) => {
  expect(planDueOn({ ...duty, ...facts })).toBe(expected);
});

test.each([
  ['2026-03-02', '2027-03-02'],
  ['2028-02-29', '2029-02-28'],
])('reviewed or agreed on %s, reviewed again by %s', (from, expected) => expect(reviewDueOn(from)).toBe(expected));

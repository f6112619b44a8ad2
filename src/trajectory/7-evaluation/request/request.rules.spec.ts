import { expect, test } from '@jest/globals';
import { askedFrom, initiativeOf, type RequestFacts, reasonsNotToSchedule } from './request.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2028-03-02';
const facts: RequestFacts = {
  measure: 'CMW',
  role: 'employer',
  assigned: false,
  supported: true,
  supportedFrom: '2026-03-02',
  openAlready: false,
  plannedOn: '2028-03-20',
  dueOn: '2031-03-01',
  planDatedOn: '2028-01-10',
  decisionRuns: false,
  lastEvaluatedOn: null,
};
const change = { issuedOn: '2026-04-20', thorough: false };

test.each([
  ['2026-03-02', '2028-03-02'],
  ['2028-02-29', '2030-02-28'],
  ['2019-01-01', '2021-01-01'],
  ['2018-12-31', '2021-01-01'],
  ['2009-06-15', '2021-01-01'],
])('who works since %s may be evaluated on request from %s', (supportedFrom, expected) => {
  expect(askedFrom(supportedFrom)).toBe(expected);
});

test.each([
  [{ role: 'employer' }, 'firm'],
  [{ role: 'person' }, 'worker'],
  [{ role: 'coach', onBehalf: 'onPaper' }, 'worker'],
  [{ role: 'counselor', onBehalf: 'onPaper' }, 'worker'],
  [{ role: 'counselor' }, 'employmentService'],
])('%o asks as the %s', (asked, expected) => expect(initiativeOf(asked)).toBe(expected));

test.each<[string, Partial<RequestFacts>, string[]]>([
  ['of the firm', {}, []],
  ['a day too early', { supportedFrom: '2026-03-03' }, ['requestedTooEarly']],
  ['with an attest of the day of hire', { change: { ...change, issuedOn: '2026-03-02' } }, []],
  ['with an attest of before', { change: { ...change, issuedOn: '2026-03-01' } }, ['attestTooOld']],
  ['with an attest of tomorrow', { change: { ...change, issuedOn: '2028-03-03' } }, ['attestInTheFuture']],
  ['within a decision', { decisionRuns: true }, ['decisionRuns']],
  ['within a decision, for a change', { decisionRuns: true, change }, ['decisionRuns']],
  ['within a decision, for a thorough one', { decisionRuns: true, change: { ...change, thorough: true } }, []],
  ['without a plan', { planDatedOn: null }, ['planMissing']],
  ['with a plan of a year', { planDatedOn: '2027-03-02' }, []],
  ['with a plan of more than a year', { planDatedOn: '2027-03-01' }, ['planTooOld']],
  ['beside another', { openAlready: true }, ['evaluationOpen']],
  ['planned yesterday', { plannedOn: '2028-03-01' }, ['plannedInThePast']],
  ['planned on the last day', { plannedOn: '2031-03-01' }, []],
  ['planned a day later', { plannedOn: '2031-03-02' }, ['plannedTooLate']],
  ['planned after a term that has passed', { plannedOn: '2028-03-20', dueOn: '2028-03-01' }, []],
  ['of who no longer works', { supported: false, plannedOn: '2031-03-02' }, ['employmentNotActive']],
  ['on behalf, by the firm', { onBehalf: 'onPaper' }, ['onBehalfOfOneself']],
  ['by the coach, who does not say how', { role: 'coach' }, ['onBehalfMissing']],
  ['with a periodicity', { periodicityMonths: 12 }, ['periodicityOfTheService']],
])('a request %s', (_name, more, expected) => {
  expect(codes(reasonsNotToSchedule({ ...facts, ...more }, today))).toEqual(expected);
});

test('eight weeks are 56 days', () => {
  const early = { ...facts, supportedFrom: '2026-03-02', plannedOn: '2026-05-01', planDatedOn: '2026-03-20', change };
  expect(codes(reasonsNotToSchedule(early, '2026-04-26'))).toEqual(['workedTooShort']);
  expect(codes(reasonsNotToSchedule(early, '2026-04-27'))).toEqual([]);
});

test('the employment service waits for no year, no plan and no decision; only the assigned schedules', () => {
  const own = {
    ...facts,
    role: 'counselor',
    assigned: true,
    periodicityMonths: 12,
    planDatedOn: null,
    decisionRuns: true,
  };
  expect(codes(reasonsNotToSchedule({ ...own, supportedFrom: '2028-03-01' }, today))).toEqual([]);
  expect(codes(reasonsNotToSchedule({ ...own, assigned: false }, today))).toEqual(['notAssigned']);
  expect(codes(reasonsNotToSchedule({ ...own, change }, today))).toEqual(['changeNotAsked']);
});

test('individual maatwerk knows the request, and neither its terms nor a plan', () => {
  const early = {
    ...facts,
    measure: 'IMW' as const,
    supportedFrom: '2028-02-20',
    planDatedOn: null,
    decisionRuns: true,
  };
  expect(codes(reasonsNotToSchedule(early, today))).toEqual([]);
  expect(codes(reasonsNotToSchedule({ ...early, measure: 'CMW' }, today))).toEqual([
    'requestedTooEarly',
    'decisionRuns',
    'planMissing',
  ]);
});

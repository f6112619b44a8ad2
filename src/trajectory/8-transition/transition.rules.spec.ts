import { expect, test } from '@jest/globals';
import {
  type AgreementFacts,
  type ProposalFacts,
  partiesOf,
  reasonsNotToAgree,
  reasonsNotToCancel,
  reasonsNotToCloseTheCase,
  reasonsNotToName,
  reasonsNotToPropose,
} from './transition.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2026-03-02';
const running: ProposalFacts = { measure: 'CMW', employmentRuns: true, transitionRuns: false, assigned: true };

test.each([
  [{}, '2026-03-02', []],
  [{}, '2026-03-01', ['startsInThePast']],
  [{ measure: 'IMW' }, today, ['onlyFromCollective']],
  [{ employmentRuns: false }, today, ['employmentNotRunning']],
  [{ transitionRuns: true }, today, ['transitionRunsAlready']],
  [{ assigned: false }, today, ['notAssigned']],
  [
    { measure: 'IMW', employmentRuns: false, transitionRuns: true, assigned: false },
    '2026-03-01',
    ['notAssigned', 'onlyFromCollective', 'employmentNotRunning', 'transitionRunsAlready', 'startsInThePast'],
  ],
] as [Partial<ProposalFacts>, string, string[]][])('a path proposed with %o from %s', (change, startsOn, expected) => {
  expect(codes(reasonsNotToPropose({ ...running, ...change }, startsOn, today))).toEqual(expected);
});

test.each([
  [{}, []],
  [{ isProvider: false }, ['notAProvider']],
  [{ mandated: false }, ['mandateNotValid']],
  [{ assigned: false, isProvider: false, mandated: false }, ['notAssigned', 'notAProvider', 'mandateNotValid']],
])('a provider named with %o', (change, expected) => {
  const facts = { isProvider: true, mandated: true, assigned: true, ...change };
  expect(codes(reasonsNotToName(facts, today))).toEqual(expected);
});

const four = ['firm', 'employmentService', 'provider', 'worker'] as const;
const signed: AgreementFacts = {
  basis: 'favorable',
  providerNamed: true,
  mandated: true,
  signed: [...four],
  assigned: true,
};
const missing = {
  firm: 'firmHasNotSigned',
  employmentService: 'employmentServiceHasNotSigned',
  provider: 'providerHasNotSigned',
  worker: 'workerHasNotSigned',
};

test('all four agree', () => expect(reasonsNotToAgree(signed, today)).toEqual([]));

test.each(four)('not without the %s', (party) => {
  const refusals = reasonsNotToAgree({ ...signed, signed: four.filter((one) => one !== party) }, today);
  expect(refusals).toEqual([expect.objectContaining({ code: missing[party], article: 'D13 art. 25' })]);
});

test.each([
  [{ mandated: false }, ['mandateNotValid']],
  [{ assigned: false }, ['notAssigned']],
  [{ providerNamed: false, mandated: false, signed: [] }, ['providerNotNamed', ...Object.values(missing)]],
  [{ basis: 'internal', providerNamed: false, mandated: false, signed: ['firm', 'employmentService', 'worker'] }, []],
  [{ basis: 'internal', signed: ['firm', 'employmentService', 'worker'] }, ['providerHasNotSigned']],
  [{ basis: 'internal', mandated: false }, ['mandateNotValid']],
] as [Partial<AgreementFacts>, string[]][])('an agreement with %o', (change, expected) => {
  expect(codes(reasonsNotToAgree({ ...signed, ...change }, today))).toEqual(expected);
});

test('within the firm nobody guides, unless a provider was named', () => {
  expect(partiesOf({ basis: 'internal', providerNamed: false })).toEqual(['firm', 'employmentService', 'worker']);
  expect(partiesOf({ basis: 'internal', providerNamed: true })).toEqual([...four]);
  expect(partiesOf({ basis: 'noLongerNeeded', providerNamed: false })).toEqual([...four]);
});

test.each([
  ['internship', true, []],
  ['aftercare', true, ['jobHasBegun']],
  ['proposed', false, ['notAssigned']],
] as const)('a path in %s is cancelled by who is assigned: %s', (status, assigned, expected) => {
  expect(codes(reasonsNotToCancel({ status, assigned }))).toEqual(expected);
});

test.each([
  [false, [], []],
  [true, [], ['transitionRuns']],
  [false, [6, 12], ['followUpDue']],
  [true, [3], ['transitionRuns', 'followUpDue']],
])('a case closes where a path runs: %s, and follow-ups are left: %o', (transitionRuns, monthsDue, expected) => {
  expect(codes(reasonsNotToCloseTheCase({ transitionRuns, monthsDue }))).toEqual(expected);
});

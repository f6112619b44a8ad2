import { expect, test } from '@jest/globals';
import { transitionLifecycle } from '../transition.lifecycle.js';
import {
  type AdvanceFacts,
  followUpsLeft,
  type Job,
  lastDayOf,
  reasonsNotToAdvance,
  reasonsNotToComplete,
  stepFrom,
} from './phase.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2026-06-01';

const steps: Record<string, [string | null, string | null]> = {
  agreed: ['prepare', 'employ'],
  preparation: ['match', 'match'],
  matching: ['place', 'place'],
  internship: ['employ', 'employ'],
};

test.each(transitionLifecycle.states)('what advancing means in %s, without and with a job', (status) => {
  expect([stepFrom(status, false), stepFrom(status, true)]).toEqual(steps[status] ?? [null, null]);
});

const path: AdvanceFacts = {
  status: 'internship',
  basis: 'favorable',
  guides: true,
  providerNamed: true,
  startsOn: '2026-03-02',
  agreedOn: '2026-03-01',
  internships: 1,
  supportedFrom: '2024-01-08',
  firmId: 'firm',
};
const job: Job = { kind: 'regular', startsOn: '2026-06-02', employerName: 'De Linde' };
const internal: Job = { kind: 'internal', startsOn: '2026-06-01', employerId: 'firm' };

test.each([
  [{ status: 'agreed', startsOn: '2026-06-01' }, undefined, []],
  [{ status: 'agreed', startsOn: '2026-06-02' }, undefined, ['startsLater']],
  [{ status: 'agreed', providerNamed: false }, undefined, ['providerNotNamed']],
  [{ status: 'agreed', guides: false }, undefined, ['notYoursToGuide']],
  [{ status: 'agreed' }, job, ['newJobTooSoon']],
  [{ status: 'agreed', basis: 'internal', providerNamed: false }, internal, []],
  [{ status: 'agreed', basis: 'internal' }, job, ['jobOfAnotherKind']],
  [{ status: 'preparation', internships: 0 }, undefined, []],
  [{ status: 'preparation' }, job, ['newJobTooSoon']],
  [{ status: 'matching' }, undefined, []],
  [{ status: 'matching', internships: 0 }, undefined, ['noInternship']],
  [{}, undefined, ['newJobMissing']],
  [{}, job, []],
  [{}, internal, []],
  [{ guides: false }, job, ['notYoursToGuide']],
] as [Partial<AdvanceFacts>, Job | undefined, string[]][])('advancing with %o and %o', (change, given, expected) => {
  expect(codes(reasonsNotToAdvance({ ...path, ...change }, given, today))).toEqual(expected);
});

test.each([
  [{ startsOn: '2026-06-02' }, []],
  [{ startsOn: '2026-06-03' }, ['jobLiesAhead']],
  [{ startsOn: '2026-03-01' }, []],
  [{ startsOn: '2026-02-28' }, ['jobBeforeTheAgreement']],
  [{ startsOn: '2024-01-08' }, ['jobBeforeTheAgreement', 'jobBeforeTheSupport']],
  [{ employerId: 'other' }, ['employerMissing']],
  [{ employerName: undefined }, ['employerMissing']],
  [{ kind: 'IMW', employerName: undefined, employerId: 'other' }, []],
  [{ kind: 'internal' }, ['jobOfAnotherKind']],
  [{ employerName: undefined, employerId: 'firm' }, ['jobOfAnotherKind']],
] as [Partial<Job>, string[]][])('a new job with %o', (change, expected) => {
  expect(codes(reasonsNotToAdvance(path, { ...job, ...change }, today))).toEqual(expected);
});

test.each([
  [true, '2026-06-01', []],
  [true, '2026-06-02', ['jobHasNotStarted']],
  [false, '2026-06-02', ['notYoursToGuide', 'jobHasNotStarted']],
])('completed by who guides (%s), the job from %s', (guides, jobStartsOn, expected) => {
  expect(codes(reasonsNotToComplete({ guides, jobStartsOn }, today))).toEqual(expected);
});

test.each([
  ['2026-03-02', 1, '2026-04-01'],
  ['2026-01-31', 1, '2026-02-27'],
  ['2026-03-02', 3, '2026-06-01'],
  ['2027-11-30', 3, '2028-02-28'],
])('a phase from %s of %i months lasts until %s', (from, months, expected) => {
  expect(lastDayOf(from, months)).toBe(expected);
});

const at = (months: number, stillEmployed = true) => ({ months, stillEmployed });

test.each([
  [null, [], []],
  ['2026-08-31', [], ['3 2026-11-30', '6 2027-02-28', '12 2027-08-31']],
  ['2026-08-01', [at(3)], ['6 2027-02-01', '12 2027-08-01']],
  ['2026-08-01', [at(6)], ['3 2026-11-01', '12 2027-08-01']],
  ['2026-08-01', [at(3), at(6), at(12)], []],
  ['2026-08-01', [at(3, false)], []],
])('a job from %s with %o recorded leaves %o', (jobStartsOn, recorded, expected) => {
  const left = followUpsLeft({ jobStartsOn, recorded });
  expect(left.map(({ months, dueOn }) => `${months} ${dueOn}`)).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { transitionLifecycle } from '../transition.lifecycle.js';
import {
  type EndedJob,
  type FailureFacts,
  type ReturnFacts,
  reasonsNotToFail,
  reasonsNotToRedetermine,
  reasonsNotToReturn,
} from './return.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test('a failure is told by who guides', () => {
  expect(reasonsNotToFail({ guides: true })).toEqual([]);
  expect(codes(reasonsNotToFail({ guides: false }))).toEqual(['notYoursToGuide']);
});

const failed: FailureFacts = {
  status: 'failed',
  failedBy: 'neither',
  redeterminedOn: null,
  supportRuns: true,
  assigned: true,
};

test.each([
  [{}, []],
  [{ failedBy: 'worker' }, ['notFailedByNeither']],
  [{ failedBy: 'firm' }, ['notFailedByNeither']],
  [{ status: 'cancelled', failedBy: null }, ['notFailedByNeither']],
  [{ redeterminedOn: '2026-03-02' }, ['redeterminedAlready']],
  [{ supportRuns: false }, ['supportEnded']],
  [{ assigned: false }, ['notAssigned']],
] as [Partial<FailureFacts>, string[]][])('set anew with %o', (change, expected) => {
  expect(codes(reasonsNotToRedetermine({ ...failed, ...change }))).toEqual(expected);
});

const completed: ReturnFacts = {
  status: 'completed',
  jobKind: 'regular',
  jobStartsOn: '2026-03-03',
  returnedOn: null,
  windowMonths: 12,
  trajectoryOpen: true,
  assigned: true,
};
const lost: EndedJob = { jobEndedOn: '2026-09-30', withoutConsent: true };

test.each([
  [{}, {}, '2026-09-30', []],
  [{}, {}, '2026-09-29', ['endedInTheFuture']],
  [{}, {}, '2027-09-30', []],
  [{}, {}, '2027-10-01', ['returnTooLate']],
  [{}, { jobEndedOn: '2026-03-03' }, '2026-09-30', []],
  [{}, { jobEndedOn: '2026-03-02' }, '2026-09-30', ['endedBeforeItBegan']],
  [{}, { withoutConsent: false }, '2026-09-30', ['endedWithConsent']],
  [{ jobKind: 'IMW' }, {}, '2026-09-30', ['noRegularJob']],
  [{ jobKind: 'internal' }, {}, '2026-09-30', ['noRegularJob']],
  [{ returnedOn: '2026-09-30' }, {}, '2026-09-30', ['returnedAlready']],
  [{ trajectoryOpen: false, assigned: false }, {}, '2026-09-30', ['notAssigned', 'trajectoryClosed']],
] as [Partial<ReturnFacts>, Partial<EndedJob>, string, string[]][])(
  'a return with %o and %o on %s',
  (change, job, today, expected) => {
    expect(codes(reasonsNotToReturn({ ...completed, ...change }, { ...lost, ...job }, today))).toEqual(expected);
  },
);

test.each(transitionLifecycle.states)('a return from %s', (status) => {
  const expected = status === 'completed' || status === 'failed' ? [] : ['noRegularJob'];
  expect(codes(reasonsNotToReturn({ ...completed, status }, lost, '2026-10-01'))).toEqual(expected);
});

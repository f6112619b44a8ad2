import { expect, test } from '@jest/globals';
import { transitionLifecycle } from '../transition.lifecycle.js';
import {
  type ArrangingFacts,
  type ConclusionFacts,
  reasonsNotToArrange,
  reasonsNotToConclude,
} from './internship.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const facts: ArrangingFacts = {
  status: 'matching',
  guides: true,
  agreedOn: '2026-03-01',
  months: 3,
  hostIsTheFirm: false,
  others: [{ from: '2026-04-01', until: '2026-05-01' }],
};
const stay = { from: '2026-05-01', until: '2026-06-01' };

test.each(transitionLifecycle.states)('arranged in %s', (status) => {
  const expected = status === 'matching' || status === 'internship' ? [] : ['notInThisPhase'];
  expect(codes(reasonsNotToArrange({ ...facts, status }, stay))).toEqual(expected);
});

test.each([
  [{}, { until: '2026-08-01' }, []],
  [{}, { until: '2026-08-02' }, ['internshipTooLong']],
  [{}, { until: '2026-05-02' }, []],
  [{}, { until: '2026-05-01' }, ['endsBeforeItBegins']],
  [{}, { from: '2026-04-30' }, ['overlapsAtTheHost']],
  [{}, { from: '2026-03-01', until: '2026-04-01' }, []],
  [{}, { from: '2026-02-28', until: '2026-04-01' }, ['beforeTheAgreement']],
  [{ hostIsTheFirm: true }, {}, ['hostIsTheFirm']],
  [{ guides: false }, {}, ['notYoursToGuide']],
])('arranged with %o, %o', (change, period, expected) => {
  expect(codes(reasonsNotToArrange({ ...facts, ...change }, { ...stay, ...period }))).toEqual(expected);
});

const running: ConclusionFacts = { guides: true, result: null, periodFrom: '2026-05-01', periodUntil: '2026-06-01' };

test.each([
  [{}, '2026-05-31', []],
  [{}, '2026-05-01', []],
  [{}, '2026-04-30', ['endsBeforeItBegins']],
  [{}, '2026-06-02', ['endsInTheFuture']],
  [{ result: 'stopped' }, '2026-05-31', ['concludedAlready']],
  [{ guides: false, result: 'stopped' }, '2026-05-31', ['notYoursToGuide', 'concludedAlready']],
])('concluded with %o, ended on %s', (change, endedOn, expected) => {
  expect(codes(reasonsNotToConclude({ ...running, ...change }, endedOn, '2026-06-01'))).toEqual(expected);
});

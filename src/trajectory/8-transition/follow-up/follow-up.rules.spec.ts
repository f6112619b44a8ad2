import { expect, test } from '@jest/globals';
import { type RecordingFacts, reasonsNotToRecord } from './follow-up.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const facts: RecordingFacts = {
  status: 'completed',
  jobStartsOn: '2026-08-01',
  closedOn: null,
  recorded: [],
  opensDays: 14,
};

test.each([
  [{}, 3, '2026-10-17', ['followUpTooSoon']],
  [{}, 3, '2026-10-18', []],
  [{}, 3, '2026-12-01', []],
  [{ status: 'aftercare' }, 3, '2026-11-01', []],
  [{}, 12, '2027-07-17', ['followUpTooSoon']],
  [{}, 12, '2027-07-18', []],
  [{ status: 'internship', jobStartsOn: null }, 3, '2026-11-01', ['noJobToFollow']],
  [{ closedOn: '2026-10-20' }, 3, '2026-11-01', ['noJobToFollow']],
  [{ status: 'failed' }, 3, '2026-11-01', ['noJobToFollow']],
  [{}, 4, '2027-07-18', ['notAFollowUp']],
  [{ recorded: [{ months: 3, stillEmployed: true }] }, 3, '2026-11-01', ['recordedAlready']],
  [{ recorded: [{ months: 3, stillEmployed: false }] }, 6, '2027-02-01', ['jobEndedAlready']],
] as [Partial<RecordingFacts>, number, string, string[]][])(
  'with %o, after %i months, on %s',
  (change, months, today, expected) => {
    expect(codes(reasonsNotToRecord({ ...facts, ...change }, months, today))).toEqual(expected);
  },
);

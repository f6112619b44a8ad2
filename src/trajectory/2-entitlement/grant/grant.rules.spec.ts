import { expect, test } from '@jest/globals';
import { longestGrantYears } from '../../../regulation/law/regimes/terms.js';
import { type GrantFacts, reasonsNotToRecord } from './grant.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const advice = { advisedOn: '2026-03-02', aidCategory: 'disabledWorker' } as const;
const lawful: GrantFacts = {
  appliedOn: '2026-09-14',
  decidedOn: '2026-11-02',
  termYears: 5,
  selfEmployed: false,
  advice,
  overlaps: false,
};
const severe = { ...advice, aidCategory: 'severelyDisadvantaged' } as const;
const ancient = { ...advice, advisedOn: '2020-03-02' };

test.each([
  [{}, []],
  [{ decidedOn: '2026-11-24' }, []],
  [{ decidedOn: '2026-11-25' }, ['decidedInTheFuture']],
  [{ decidedOn: '2023-06-30', appliedOn: '2023-06-01', advice: ancient }, ['imwNotInForce']],
  [{ decidedOn: '2023-07-01', appliedOn: '2023-06-01', advice: ancient }, []],
  [{ appliedOn: '2026-11-02' }, []],
  [{ appliedOn: '2026-11-03' }, ['appliedAfterDecision']],
  [{ decidedOn: '2026-03-02', appliedOn: '2026-02-01' }, []],
  [{ decidedOn: '2026-03-01', appliedOn: '2026-02-01' }, ['decidedBeforeAdvice']],
  [{ appliedOn: '2026-01-01', advice: { ...advice, advisedOn: '2021-01-02' } }, []],
  [{ appliedOn: '2026-01-02', advice: { ...advice, advisedOn: '2021-01-02' } }, ['adviceExpired']],
  [{ termYears: 6 }, ['termTooLong']],
  [{ advice: severe, termYears: 2 }, []],
  [{ advice: severe, termYears: 3 }, ['termTooLong']],
  [{ selfEmployed: true }, ['selfEmployedNotOffered']],
  [{ overlaps: true }, ['grantOverlaps']],
  [{ advice: undefined }, ['noAdvisedOutcome']],
] as [Partial<GrantFacts>, string[]][])('a grant with %o', (change, expected) => {
  expect(codes(reasonsNotToRecord({ ...lawful, ...change }, '2026-11-24'))).toEqual(expected);
});

test('every reason at once', () => {
  const facts = { ...lawful, decidedOn: '2023-01-01', selfEmployed: true, advice: undefined, termYears: 9 };
  expect(codes(reasonsNotToRecord(facts, '2026-11-24'))).toEqual([
    'imwNotInForce',
    'appliedAfterDecision',
    'selfEmployedNotOffered',
    'noAdvisedOutcome',
    'termTooLong',
  ]);
});

test('the severely disadvantaged are supported for two years at most', () => {
  expect([
    longestGrantYears('disabledWorker'),
    longestGrantYears('severelyDisadvantaged'),
    longestGrantYears(undefined),
  ]).toEqual([5, 2, 5]);
});

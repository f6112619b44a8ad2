import { expect, test } from '@jest/globals';
import {
  earlierEnd,
  reasonsNotToCloseTheCase,
  reasonsNotToEnd,
  reasonsNotToEndSupport,
  reasonsNotToStart,
} from './employment.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const fine = {
  measure: 'CMW' as const,
  contractFrom: '2026-04-01',
  contractUntil: '2027-04-01',
  rightHolds: true,
  labeled: true,
  fractionsFit: true,
  employedHere: false,
};

test.each([
  ['2026-04-01', '2026-04-01', {}, []],
  ['2026-03-31', '2026-04-01', {}, ['startsBeforeTheContract']],
  ['2026-04-02', '2026-04-01', {}, ['startsInTheFuture']],
  ['2027-03-31', '2027-04-05', {}, []],
  ['2027-04-01', '2027-04-05', {}, ['startsAfterTheContract']],
  ['2030-01-01', '2030-01-01', { contractUntil: null }, []],
  ['2026-04-01', '2026-04-01', { rightHolds: false }, ['rightNotValid']],
  ['2026-04-01', '2026-04-01', { labeled: false }, ['labelNotValid']],
  ['2026-04-01', '2026-04-01', { labeled: false, measure: 'IMW' as const }, []],
  ['2026-04-01', '2026-04-01', { fractionsFit: false }, ['fractionsExceedOne']],
  ['2026-04-01', '2026-04-01', { employedHere: true }, ['employedHereAlready']],
])('starting on %s, today %s, with %o', (startedOn, today, facts, expected) => {
  expect(codes(reasonsNotToStart({ ...fine, ...facts }, startedOn, today))).toEqual(expected);
});

test('every reason at once', () => {
  const facts = { ...fine, rightHolds: false, labeled: false, fractionsFit: false, employedHere: true };
  const expected = [
    'startsInTheFuture',
    'startsBeforeTheContract',
    'rightNotValid',
    'labelNotValid',
    'employedHereAlready',
    'fractionsExceedOne',
  ];
  expect(codes(reasonsNotToStart(facts, '2026-03-31', '2026-03-30'))).toEqual(expected);
});

test.each([
  ['2026-04-01', '2026-04-01', null, []],
  ['2026-03-31', '2026-04-01', null, ['endsBeforeItStarted']],
  ['2026-04-02', '2026-04-01', null, ['endsInTheFuture']],
  ['2026-04-30', '2026-05-02', '2026-05-01', []],
  ['2026-05-01', '2026-05-02', '2026-05-01', ['endsAfterTheContract']],
  ['2026-05-01', '2026-04-30', '2026-05-01', ['endsAfterTheContract', 'endsInTheFuture']],
])('the last day %s, today %s, of a contract until %s', (endedOn, today, contractUntil, expected) => {
  expect(codes(reasonsNotToEnd({ supportedFrom: '2026-04-01', contractUntil }, endedOn, today))).toEqual(expected);
});

test('a case closes when nobody is employed under it', () => {
  expect(codes(reasonsNotToCloseTheCase({ employmentRuns: true }))).toEqual(['employmentRuns']);
  expect(reasonsNotToCloseTheCase({ employmentRuns: false })).toEqual([]);
});

test.each([
  [null, null, null],
  ['2026-01-01', null, '2026-01-01'],
  [null, '2026-01-01', '2026-01-01'],
  ['2026-01-01', '2026-01-02', '2026-01-01'],
  ['2026-01-03', '2026-01-02', '2026-01-02'],
])('of %s and %s the earlier is %s', (one, other, expected) => expect(earlierEnd(one, other)).toBe(expected));

test.each([
  ['2026-04-02', []],
  ['2026-04-01', ['supportedAlready']],
  ['2026-03-31', ['supportedAlready']],
])('a right under which somebody works since 1 April is revoked from %s', (revokedOn, expected) => {
  expect(codes(reasonsNotToEndSupport({ supportedFrom: '2026-04-01' }, revokedOn))).toEqual(expected);
});

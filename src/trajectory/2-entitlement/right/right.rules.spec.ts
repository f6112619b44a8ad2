import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addYears, daysBetween, firstDayOfQuarter, quarterOf } from '../../../platform/calendar/dates.js';
import {
  type AfterEmployment,
  afterEmploymentWays,
  imwRight,
  reasonsNotToOpenCmw,
  reasonsNotToRevoke,
  reasonsNotToStartSupport,
  rightAfterEmployment,
  statusOn,
  unusedCmwRight,
} from './right.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const right = { from: '2026-03-02', until: '2031-03-02' };

test.each([
  [right, '2026-03-01', 'notYet'],
  [right, '2026-03-02', 'open'],
  [right, '2031-03-01', 'open'],
  [right, '2031-03-02', 'ended'],
  [{ from: '2026-03-02' }, '2099-01-01', 'open'],
  [{ from: '2026-03-02', until: '2026-06-01', revokedOn: '2026-06-01' }, '2026-05-31', 'open'],
  [{ from: '2026-03-02', until: '2026-06-01', revokedOn: '2026-06-01' }, '2026-06-01', 'revoked'],
  [{ ...right, voidedOn: '2026-03-02' }, '2026-03-02', 'voided'],
  [{ ...right, voidedOn: '2026-03-02' }, '2020-01-01', 'voided'],
] as const)('%o on %s is %s', (dates, day, expected) => {
  expect(statusOn(dates, day)).toBe(expected);
});

test.each([
  ['2026-03-02', '2031-03-02'],
  ['2028-02-29', '2033-02-28'],
  ['2027-02-28', '2032-02-28'],
  ['2026-12-31', '2031-12-31'],
])('CMW granted on %s is unused until %s', (decidedOn, until) => {
  expect(unusedCmwRight(decidedOn)).toEqual({ from: decidedOn, until });
});

test.each([
  ['2026-01-01', 5, '2026-01-01', '2031-01-01'],
  ['2026-03-31', 5, '2026-01-01', '2031-01-01'],
  ['2026-04-01', 2, '2026-04-01', '2028-04-01'],
  ['2028-02-29', 2, '2028-01-01', '2030-01-01'],
  ['2026-12-31', 1, '2026-10-01', '2027-10-01'],
])('IMW decided on %s for %s years: from %s until %s', (decidedOn, years, from, until) => {
  expect(imwRight(decidedOn, years)).toEqual({ from, until });
});

const used = { decidedOn: '2026-03-02', lastDay: '2027-06-30', sliceUntil: '2031-09-01' };

test.each([
  ['laterOfTermAndSlice', used, '2031-09-01'],
  ['laterOfTermAndSlice', { ...used, sliceUntil: '2030-01-01' }, '2031-03-02'],
  ['laterOfTermAndSlice', { ...used, lastDay: '2034-05-31' }, '2034-06-01'],
  ['laterOfTermAndSlice', { ...used, sliceUntil: undefined }, undefined],
  ['termOfDecision', used, '2031-03-02'],
  ['termOfDecision', { ...used, lastDay: '2034-05-31' }, '2034-06-01'],
  ['endsWithEmployment', used, '2027-07-01'],
] as [AfterEmployment, Parameters<typeof rightAfterEmployment>[0], string | undefined][])(
  'after employment, %s of %o: until %s',
  (way, facts, expected) => expect(rightAfterEmployment(facts, way)).toBe(expected),
);

test.each([
  ['2026-03-01', ['rightNotValid']],
  ['2026-03-02', []],
  ['2031-03-01', []],
  ['2031-03-02', ['rightNotValid']],
])('support that starts on %s', (from, expected) => {
  expect(codes(reasonsNotToStartSupport(right, from))).toEqual(expected);
});

test.each([
  ['2026-05-01', true, []],
  ['2026-04-30', true, ['revokedInThePast']],
  ['2031-03-01', true, []],
  ['2031-03-02', true, ['endsSooner']],
  ['2026-04-30', false, ['notForYouToRevoke', 'revokedInThePast']],
])('revoked from %s by whom it is for: %s', (revokedOn, forThisActor, expected) => {
  expect(codes(reasonsNotToRevoke({ validity: right, revokedOn, forThisActor }, '2026-05-01'))).toEqual(expected);
});

test('one CMW right at a time', () => {
  expect(codes(reasonsNotToOpenCmw({ overlaps: true }))).toEqual(['rightOpenAlready']);
  expect(reasonsNotToOpenCmw({ overlaps: false })).toEqual([]);
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2019-01-01', days));

test('whatever the dates, what remains covers the support that was given and never shrinks the granted term', () => {
  fc.assert(
    fc.property(
      day,
      fc.nat(4000),
      fc.nat(4000),
      fc.constantFrom(...afterEmploymentWays),
      (decidedOn, start, length, way) => {
        const lastDay = addDays(decidedOn, start + length);
        const sliceUntil = addYears(addDays(decidedOn, start), 5);
        const until = rightAfterEmployment({ decidedOn, lastDay, sliceUntil }, way);
        expect(until !== undefined && until > lastDay).toBe(true);
        if (way !== 'endsWithEmployment') expect(String(until) >= addYears(decidedOn, 5)).toBe(true);
      },
    ),
  );
});

test('whatever the day, an IMW right begins with its quarter and holds whole quarters', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 5 }), (decidedOn, years) => {
      const { from, until } = imwRight(decidedOn, years);
      expect(from <= decidedOn && daysBetween(from, decidedOn) < 92).toBe(true);
      expect(firstDayOfQuarter(quarterOf(String(until)))).toBe(until);
    }),
  );
});

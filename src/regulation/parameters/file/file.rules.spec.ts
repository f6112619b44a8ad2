import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../platform/calendar/dates.js';
import { covers, isEmpty, overlap, type Period } from '../../../platform/calendar/periods.js';
import {
  changeOf,
  faultsOf,
  fitsUnit,
  type LoadedRow,
  type Present,
  planOf,
  reasonsNotToActivate,
  reasonsNotToReview,
  restOf,
} from './file.rules.js';

const row = (from: string, until?: string, value = '100'): LoadedRow => ({
  ...{ name: 'organizationSupport', value, source: 'fictitious', confidence: 'fictitious' },
  ...{ from, until },
});
const present = (from: string, until?: string, value = '90'): Present => ({ ...row(from, until, value), id: from });

test.each([
  ['2', 'times', true],
  ['1955.04', 'EUR/month', true],
  ['0.123456', 'times', true],
  ['0.1234567', 'times', false],
  ['1,5', 'times', false],
  ['-1', 'times', false],
  ['', 'times', false],
  ['1e3', 'times', false],
  ['5/3/12', 'choice: 5/4/11, 5/3/12', true],
  ['5/4/12', 'choice: 5/4/11, 5/3/12', false],
])('%s as %s: %s', (value, unit, expected) => expect(fitsUnit(value, unit)).toBe(expected));

test('everything that is wrong with rows is told at once', () => {
  const rows = [row('2026-01-01', '2027-01-01'), row('2026-12-31'), row('2026-01-01', '2026-01-01', 'much')];
  expect(faultsOf(rows).map(({ row: position, code }) => `${position} ${code}`)).toEqual([
    '2 overlapsRow',
    '3 notOfUnit',
    '3 endsBeforeItBegins',
  ]);
  expect(faultsOf([row('2026-01-01', '2027-01-01'), row('2027-01-01')])).toEqual([]);
});

test('a unit that is given must be that of the figure; an unknown name has none to compare', () => {
  const rows = [
    { ...row('2026-01-01', '2027-01-01'), unit: 'EUR/FTE/quarter' },
    { ...row('2027-01-01', '2028-01-01'), unit: 'EUR/FTE/year' },
    { ...row('2028-01-01'), name: 'noSuchFigure' as never, value: 'much' },
  ];
  expect(faultsOf(rows)).toEqual([
    { row: 2, field: 'unit', code: 'otherUnit', parameters: { unit: 'EUR/FTE/quarter' } },
  ]);
});

test.each<[string, Period[], Period[]]>([
  ['before', [{ from: '2026-01-01', until: '2026-07-01' }], [{ from: '2026-07-01', until: '2027-01-01' }]],
  ['behind', [{ from: '2026-07-01' }], [{ from: '2026-01-01', until: '2026-07-01' }]],
  [
    'between',
    [{ from: '2026-03-01', until: '2026-04-01' }],
    [
      { from: '2026-01-01', until: '2026-03-01' },
      { from: '2026-04-01', until: '2027-01-01' },
    ],
  ],
  ['all of it', [{ from: '2025-01-01' }], []],
  ['nothing of it', [{ from: '2027-01-01' }], [{ from: '2026-01-01', until: '2027-01-01' }]],
])('taken %s', (_, taken, left) => expect(restOf({ from: '2026-01-01', until: '2027-01-01' }, taken)).toEqual(left));

test('a row that says what is known already changes nothing', () => {
  const same = row('2026-01-01', undefined, '90');
  const plan = planOf([same], [present('2026-01-01')]);
  expect(plan).toEqual({ added: [], replaced: [] });
  expect(changeOf(same, plan)).toBe('unchanged');
});

test.each([
  ['a part of its days', row('2026-02-01', '2026-03-01', '90'), 'unchanged'],
  ['more days than it', row('2025-12-31', undefined, '90'), 'changed'],
  ['the same from another source', { ...row('2026-01-01', undefined, '90'), source: 'another' }, 'changed'],
  ['the same, surer', { ...row('2026-01-01', undefined, '90'), confidence: 'verified' as const }, 'changed'],
  ['days before it', row('2025-01-01', '2026-01-01', '90'), 'added'],
])('%s: %s', (_, given, expected) => {
  expect(changeOf(given, planOf([given], [present('2026-01-01')]))).toBe(expected);
});

test('another value takes over from its day on, another name is left alone', () => {
  const [next, first] = [row('2027-01-01'), { ...row('2027-01-01'), name: 'organizationSupportSupplement' as const }];
  const plan = planOf([next, first], [present('2026-01-01')]);
  expect(plan.added).toEqual([next, first]);
  expect(plan.replaced.map(({ left }) => left)).toEqual([[{ from: '2026-01-01', until: '2027-01-01' }]]);
  expect([changeOf(next, plan), changeOf(first, plan)]).toEqual(['changed', 'added']);
});

const days = fc.integer({ min: 0, max: 60 });
const period = fc.tuple(days, fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined })).map(([from, length]) => ({
  from: addDays('2026-01-01', from),
  until: length === undefined ? undefined : addDays('2026-01-01', from + length),
}));

test('what is left and what is taken cover each day of the period once, and nothing else', () => {
  fc.assert(
    fc.property(period, fc.array(period, { maxLength: 4 }), days, (whole, taken, offset) => {
      const left = restOf(whole, taken);
      const day = addDays('2026-01-01', offset);
      const isLeft = left.filter((each) => covers(each, day)).length;
      expect(isLeft).toBe(covers(whole, day) && !taken.some((each) => covers(each, day)) ? 1 : 0);
      expect(left.some(isEmpty)).toBe(false);
      expect(left.some((one, index) => left.slice(index + 1).some((other) => overlap(one, other)))).toBe(false);
    }),
  );
});

test('four eyes, and not before its day', () => {
  expect(reasonsNotToReview({ loadedByReviewer: true }).map(({ code }) => code)).toEqual(['reviewerLoadedIt']);
  expect(reasonsNotToReview({ loadedByReviewer: false })).toEqual([]);
  const file = { activateOn: '2027-01-01', waitsForSignOff: false };
  const codes = (facts: typeof file, day: string) => reasonsNotToActivate(facts, day).map(({ code }) => code);
  expect(codes(file, '2026-12-31')).toEqual(['notBeforeItsDay']);
  expect(codes(file, '2027-01-01')).toEqual([]);
  expect(codes({ ...file, waitsForSignOff: true }, '2026-12-31')).toEqual(['notBeforeItsDay', 'rehearsalNotSignedOff']);
  expect(codes({ ...file, waitsForSignOff: true }, '2027-01-01')).toEqual(['rehearsalNotSignedOff']);
});

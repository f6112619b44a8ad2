import { expect, test } from '@jest/globals';
import { reasonsNotToEnd, reasonsNotToGrant, reasonsNotToVoid } from './label.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const of2026 = { from: '2026-01-01', until: '2027-01-01' };

test.each([
  [{ from: '2027-01-01' }, []],
  [{ from: '2026-12-31' }, ['labeledAlready']],
  [{ from: '2025-01-01', until: '2026-01-01' }, []],
  [{ from: '2025-01-01', until: '2026-01-02' }, ['labeledAlready']],
  [{ from: '2028-01-01', until: '2028-01-01' }, ['endsBeforeItBegins']],
])('%o beside a label of 2026', (period, expected) => {
  const facts = { kind: 'supportedWorkCompany', regime: 'CMW' as const, others: [of2026] };
  expect(codes(reasonsNotToGrant(period, facts))).toEqual(expected);
  expect(codes(reasonsNotToEnd(period, { others: [of2026], voided: false }))).toEqual(expected);
});

test.each([
  ['regularEmployer', 'CMW', '2026-01-01', ['kindHasNoLabel']],
  ['localServicesFirm', 'LDE', '2023-06-30', []],
  ['localServicesFirm', 'LDE', '2023-07-01', ['regimeRepealed']],
] as const)('a %s, %s from %s', (kind, regime, from, expected) => {
  expect(codes(reasonsNotToGrant({ from }, { kind, regime, others: [] }))).toEqual(expected);
});

test('what is void neither ends nor is voided again', () => {
  expect(codes(reasonsNotToEnd(of2026, { others: [], voided: true }))).toEqual(['labelVoided']);
  expect(codes(reasonsNotToVoid({ voided: true }))).toEqual(['labelVoided']);
  expect(reasonsNotToVoid({ voided: false })).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { reasonsNotToAssign, reasonsNotToEnd } from './assignment.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test.each([
  [false, false, []],
  [false, true, []],
  [true, false, ['assignedAlready']],
  [true, true, []],
])('assigned already %s, becomes lead %s', (assignedAlready, becomesLead, expected) => {
  expect(codes(reasonsNotToAssign({ assignedAlready, becomesLead }))).toEqual(expected);
});

test('a lead is replaced, never just ended', () => {
  expect(codes(reasonsNotToEnd({ lead: true }))).toEqual(['leadStays']);
  expect(reasonsNotToEnd({ lead: false })).toEqual([]);
});

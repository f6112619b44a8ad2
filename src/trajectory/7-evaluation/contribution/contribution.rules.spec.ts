import { expect, test } from '@jest/globals';
import { parties } from './contribution.entity.js';
import { reasonsNotToContribute } from './contribution.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const open = { assigned: true, isOpen: true };

test.each([
  ['employer', { firm: [], coach: ['notForYouToContribute'], worker: ['firmSpeaksForNobody'] }],
  ['coach', { firm: ['notForYouToContribute'], coach: [], worker: ['onBehalfMissing'] }],
  ['counselor', { firm: ['notForYouToContribute'], coach: ['notForYouToContribute'], worker: ['onBehalfMissing'] }],
  ['person', { firm: ['notForYouToContribute'], coach: ['notForYouToContribute'], worker: [] }],
])('%s speaks for', (role, expected: Record<string, string[]>) => {
  for (const party of parties) {
    expect([party, codes(reasonsNotToContribute({ ...open, ofFirm: role === 'employer', role, party }))]).toEqual([
      party,
      expected[party],
    ]);
  }
});

test.each([
  ['coach', 'worker', []],
  ['counselor', 'worker', []],
  ['person', 'worker', ['onBehalfOfOneself']],
  ['employer', 'firm', ['onBehalfOfOneself']],
  ['employer', 'worker', ['firmSpeaksForNobody']],
])('%s for the %s, on paper', (role, party, expected) => {
  expect(
    codes(reasonsNotToContribute({ ...open, ofFirm: role === 'employer', role, party, onBehalf: 'onPaper' })),
  ).toEqual(expected);
});

test('a coach of the firm itself is the firm', () => {
  const said = { ...open, role: 'coach', ofFirm: true, party: 'worker', onBehalf: 'inConversation' };
  expect(codes(reasonsNotToContribute(said))).toEqual(['firmSpeaksForNobody']);
});

test('not once it was held, and a counselor only where assigned', () => {
  const said = { role: 'counselor', ofFirm: false, party: 'worker', onBehalf: 'onPaper' };
  expect(codes(reasonsNotToContribute({ ...said, assigned: false, isOpen: false }))).toEqual([
    'heldAlready',
    'notAssigned',
  ]);
});

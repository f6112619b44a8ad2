import { expect, test } from '@jest/globals';
import { openingRole, reasonsNotToAccept, reasonsNotToPropose, reasonsNotToRefuse } from './participant.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const free = { takesPartAlready: false, somebodyDirects: false, trajectoryOpen: true };

test.each([
  ['employmentService', 'directing', []],
  ['coachingService', 'directing', ['roleNotOfThisKind']],
  ['welfareCenter', 'coaching', []],
  ['coachingService', 'coaching', []],
  ['employmentService', 'coaching', ['roleNotOfThisKind']],
  ['supportedWorkCompany', 'coaching', ['roleNotOfThisKind']],
  ['welfareCenter', 'advising', []],
  ['municipality', 'advising', ['roleNotOfThisKind']],
] as const)('a %s as %s', (kind, role, expected) => {
  expect(codes(reasonsNotToPropose({ ...free, kind, role }))).toEqual(expected);
});

test('every reason at once', () => {
  const facts = {
    kind: 'municipality',
    role: 'directing',
    takesPartAlready: true,
    somebodyDirects: true,
    trajectoryOpen: false,
  } as const;
  expect(codes(reasonsNotToPropose(facts))).toEqual([
    'trajectoryClosed',
    'roleNotOfThisKind',
    'takesPartAlready',
    'somebodyDirects',
  ]);
});

test.each([
  ['directing', true, false, true, []],
  ['directing', true, false, false, ['leadIsMissing']],
  ['directing', false, true, true, ['notForYouToAnswer']],
  ['coaching', true, false, false, ['notForYouToAnswer']],
  ['coaching', false, true, false, []],
] as const)('accepting to be %s: own %s, directs %s, lead %s', (role, own, directs, hasLead, expected) => {
  expect(codes(reasonsNotToAccept({ role, own, directs, hasLead }))).toEqual(expected);
});

test.each([
  [true, false, []],
  [false, true, []],
  [false, false, ['notForYouToAnswer']],
])('declining or ending: own %s, directs %s', (own, directs, expected) => {
  expect(codes(reasonsNotToRefuse({ own, directs }))).toEqual(expected);
});

test('who opens a case directs it or coaches in it', () => {
  expect(openingRole('employmentService')).toBe('directing');
  expect(openingRole('welfareCenter')).toBe('coaching');
});

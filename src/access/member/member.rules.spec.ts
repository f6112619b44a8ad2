import { expect, test } from '@jest/globals';
import type { Role } from '../../platform/actor.js';
import { reasonsAgainstMember } from './member.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const period = { from: '2026-03-01' };

test.each<[string, Role[], string[]]>([
  ['employmentService', ['counselor', 'expert', 'administrator'], []],
  ['department', ['departmentOfficer'], []],
  ['coachingService', ['coach', 'administrator'], []],
  [
    'coachingService',
    ['counselor', 'expert', 'departmentOfficer'],
    ['roleOfAnotherKind', 'roleOfAnotherKind', 'roleOfAnotherKind'],
  ],
  ['employmentService', ['departmentOfficer'], ['roleOfAnotherKind']],
  ['welfareCenter', ['coach', 'director'], []],
])('a %s with %o', (kind, roles, expected) => {
  expect(codes(reasonsAgainstMember({ kind, roles, period }))).toEqual(expected);
});

test('it ends on the second day at the earliest, and nobody is a member twice', () => {
  const facts = { kind: 'coachingService', roles: ['coach' as const], isMember: true };
  expect(codes(reasonsAgainstMember({ ...facts, period: { ...period, until: '2026-03-01' } }))).toEqual([
    'memberExists',
    'endsBeforeItBegins',
  ]);
  expect(
    codes(reasonsAgainstMember({ ...facts, isMember: false, period: { ...period, until: '2026-03-02' } })),
  ).toEqual([]);
});

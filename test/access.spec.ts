import { expect, test } from '@jest/globals';
import { may, permissions } from '../src/access/permissions.js';
import { roles } from '../src/platform/actor.js';
import { expectedAccess } from './support/expected-access.js';

const expected = expectedAccess();

test('the matrix knows the permissions that were written down, and no others', () => {
  expect(Object.keys(permissions).sort()).toEqual([...expected.keys()].sort());
});

test.each([...expected])('%s', (permission, allowed) => {
  expect(roles.filter((role) => may(role, permission))).toEqual(allowed);
});

test('what nobody wrote down, and whoever is no role, is refused', () => {
  expect(roles.filter((role) => may(role, 'trajectory:destroy') || may(role, ''))).toEqual([]);
  for (const somebody of ['clock', '', 'constructor', 'Counselor'])
    expect([...expected.keys()].filter((permission) => may(somebody, permission))).toEqual([]);
});

test('each permission says in one sentence why', () => {
  for (const [name, { sentence }] of Object.entries(permissions))
    expect([name, sentence]).toEqual([name, expect.stringMatching(/^[A-Z][^\n]{10,}\.$/)]);
});

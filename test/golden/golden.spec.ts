import { describe, expect, test } from '@jest/globals';
import { allChecks } from './checks.js';
import { loadLaw } from './law.js';

const law = await loadLaw();
const checks = allChecks();

describe.each(checks.map((check) => [check.name, check] as const))('%s', (_, { reads, run }) => {
  if (reads) test('the arithmetic comes to the amount', () => reads());
  test('the law says the same', () => run(law));
});

test('there are at least sixty cases, each with a name of its own', () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  expect(checks.filter(({ reads }) => reads).length).toBeGreaterThanOrEqual(60);
});

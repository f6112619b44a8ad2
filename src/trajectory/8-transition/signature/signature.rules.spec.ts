import { expect, test } from '@jest/globals';
import { parties } from '../transition.lifecycle.js';
import { canSignFor, mayWriteFor, reasonsNotToSign, type SigningFacts } from './signature.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const as = (role: string, more: Partial<SigningFacts> = {}): SigningFacts => ({
  role,
  ofFirm: role === 'employer',
  ofProvider: role === 'provider',
  assigned: role === 'counselor' || role === 'expert',
  basis: 'favorable',
  providerNamed: true,
  signed: [],
  ...more,
});
const allowed: Record<string, string[]> = {
  employer: ['firm'],
  provider: ['provider'],
  counselor: ['employmentService', 'worker'],
  coach: ['worker'],
  person: ['worker'],
  expert: [],
  integrator: [],
};

test.each(Object.entries(allowed))('%s signs for %o and nobody else', (role, expected) => {
  expect(mayWriteFor(as(role))).toEqual(expected);
  for (const party of parties.filter((one) => !expected.includes(one))) {
    expect(codes(reasonsNotToSign(as(role), party, undefined))).toContain('notYourSignature');
  }
});

test.each([
  ['employer', { ofFirm: false }, []],
  ['coach', { ofFirm: true }, []],
  ['provider', { ofProvider: false }, []],
  ['counselor', { assigned: false }, ['worker']],
])('%s with %o signs for %o', (role, change, expected) => {
  expect(mayWriteFor(as(role, change))).toEqual(expected);
});

test.each([
  ['person', 'worker', undefined, []],
  ['person', 'worker', 'onPaper', ['signsForItself']],
  ['coach', 'worker', 'onPaper', []],
  ['coach', 'worker', undefined, ['onBehalfMissing']],
  ['counselor', 'worker', 'inConversation', []],
  ['counselor', 'employmentService', undefined, []],
  ['counselor', 'employmentService', 'onPaper', ['signsForItself']],
  ['employer', 'worker', 'onPaper', ['notYourSignature']],
] as const)('%s signs for %s, on behalf: %s', (role, party, onBehalf, expected) => {
  expect(codes(reasonsNotToSign(as(role), party, onBehalf))).toEqual(expected);
});

test('once each, and only where it is known who guides', () => {
  expect(codes(reasonsNotToSign(as('employer', { signed: ['firm'] }), 'firm', undefined))).toEqual(['signedAlready']);
  const unnamed = { providerNamed: false };
  expect(codes(reasonsNotToSign(as('employer', unnamed), 'firm', undefined))).toEqual(['providerNotNamed']);
  expect(reasonsNotToSign(as('employer', { ...unnamed, basis: 'internal' }), 'firm', undefined)).toEqual([]);
});

test('what is offered is what may still be signed', () => {
  expect(canSignFor(as('counselor', { signed: ['worker'] }))).toEqual(['employmentService']);
  expect(canSignFor(as('person', { signed: ['worker'] }))).toEqual([]);
  expect(canSignFor(as('employer', { providerNamed: false }))).toEqual([]);
  expect(canSignFor(as('employer', { providerNamed: false, basis: 'internal' }))).toEqual(['firm']);
});

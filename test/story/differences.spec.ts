import { expect, test } from '@jest/globals';
import { differences, shown } from './differences.js';
import { absent, type Expected } from './step.js';

const answer = { status: 'open', number: 'T-2026-000001', items: [{ rate: 60 }, { rate: 45 }] };

test.each<[string, Expected]>([
  ['named fields', { status: 'open' }],
  ['a pattern', { number: /^T-\d{4}-\d{6}$/ }],
  ['every element, in order', { items: [{ rate: 60 }, { rate: 45 }] }],
  ['what is not there', { findings: absent }],
])('an answer holds %s', (_, expected) => expect(differences(expected, answer)).toEqual([]));

test.each<[string, Expected, string]>([
  ['another value', { status: 'closed' }, 'the answer.status should be "closed" and is "open"'],
  ['another pattern', { number: /^R-/ }, 'the answer.number should be /^R-/ and is "T-2026-000001"'],
  [
    'an element more',
    { items: [{ rate: 60 }] },
    'the answer.items should be "a list of 1" and is [{"rate":60},{"rate":45}]',
  ],
  ['another order', { items: [{}, { rate: 60 }] }, 'the answer.items[1].rate should be 60 and is 45'],
  ['a field less', { findings: {} }, 'the answer.findings should be "an object" and is undefined'],
  ['what should not be there', { status: absent }, 'the answer.status should not be there'],
])('%s is a difference', (_, expected, complaint) => expect(differences(expected, answer)).toEqual([complaint]));

test('what was expected is shown as it was answered', () => {
  expect(shown({ number: /^T/, findings: absent }, answer)).toBe('number T-2026-000001, no findings');
  expect(shown({ items: [] }, { items: [] })).toBe('none');
});

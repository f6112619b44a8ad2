import { expect, test } from '@jest/globals';
import { reasonsAgainstClient } from './client.rules.js';

test.each([
  ['2026-03-02', false, []],
  ['2026-03-01', false, ['endsBeforeItBegins']],
  [undefined, true, ['clientExists']],
  ['2026-02-28', true, ['clientExists', 'endsBeforeItBegins']],
])('from 2026-03-01 until %s, known already: %s', (until, exists, expected) => {
  const refusals = reasonsAgainstClient({ from: '2026-03-01', until }, { exists });
  expect(refusals.map(({ code }) => code)).toEqual(expected);
});

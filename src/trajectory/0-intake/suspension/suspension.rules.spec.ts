import { expect, test } from '@jest/globals';
import { reasonsNotToEndSuspension, reasonsNotToSuspend } from './suspension.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const march = { from: '2026-03-01', until: '2026-04-01' };

test.each([
  [{ from: '2026-04-01' }, []],
  [{ from: '2026-03-31' }, ['suspendedAlready']],
  [{ from: '2026-02-01', until: '2026-03-01' }, []],
  [{ from: '2026-02-01', until: '2026-03-02' }, ['suspendedAlready']],
  [{ from: '2026-02-01' }, ['suspendedAlready']],
  [{ from: '2026-05-01', until: '2026-05-01' }, ['endsBeforeItBegins']],
])('%o beside March', (period, expected) => {
  expect(codes(reasonsNotToSuspend(period, { others: [march], trajectoryOpen: true }))).toEqual(expected);
});

test('a closed case is not suspended', () => {
  expect(codes(reasonsNotToSuspend({ from: '2026-03-01' }, { others: [], trajectoryOpen: false }))).toEqual([
    'trajectoryClosed',
  ]);
});

test('it ends on the second day at the earliest', () => {
  expect(codes(reasonsNotToEndSuspension(march, '2026-03-01'))).toEqual(['endsBeforeItBegins']);
  expect(reasonsNotToEndSuspension(march, '2026-03-02')).toEqual([]);
});

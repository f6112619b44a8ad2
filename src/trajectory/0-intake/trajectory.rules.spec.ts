import { expect, test } from '@jest/globals';
import { reasonsNotToClose, reasonsNotToOpen } from './trajectory.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test.each([
  [false, []],
  [true, ['trajectoryAlreadyOpen']],
])('one open case per person: already open %s', (hasOpenTrajectory, expected) => {
  expect(codes(reasonsNotToOpen({ hasOpenTrajectory }))).toEqual(expected);
});

test.each([
  ['2026-03-01', '2026-03-01', '2026-03-01', []],
  ['2026-03-01', '2026-02-28', '2026-03-01', ['endsBeforeItOpened']],
  ['2026-03-01', '2026-03-02', '2026-03-01', ['endsInTheFuture']],
  ['2026-03-10', '2026-03-09', '2026-03-01', ['endsInTheFuture', 'endsBeforeItOpened']],
])('opened %s, ended %s, today %s', (openedOn, endedOn, today, expected) => {
  expect(codes(reasonsNotToClose({ openedOn, endedOn }, today))).toEqual(expected);
});

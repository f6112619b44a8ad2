import { expect, test } from '@jest/globals';
import { reasonsAgainstGoal, reasonsAgainstLevels } from './goal.rules.js';

test.each([
  [0, 0, []],
  [2, 3, []],
  [3, 3, []],
  [3, 2, ['futureBelowPresent']],
])('from level %s to %s', (presentLevel, futureLevel, expected) => {
  expect(reasonsAgainstLevels({ presentLevel, futureLevel }).map(({ code }) => code)).toEqual(expected);
});

test('every reason at once, each where it stands in the body', () => {
  const goal = { presentLevel: 3, futureLevel: 1, actions: [{ dueOn: '2026-03-02' }, { dueOn: '2026-03-01' }] };
  const refusals = reasonsAgainstGoal(goal, '2026-03-02', 'goals[1].');
  expect(refusals.map(({ code, field }) => [code, field])).toEqual([
    ['futureBelowPresent', 'goals[1].futureLevel'],
    ['dueInThePast', 'goals[1].actions[1].dueOn'],
  ]);
});

import { expect, test } from '@jest/globals';
import { type ActionChanges, reasonsNotToChange, reasonsNotToPlan } from './action.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2026-03-02';

test.each([
  ['2026-03-01', ['dueInThePast']],
  ['2026-03-02', []],
  ['2026-03-03', []],
])('planned for %s, on 2 March', (dueOn, expected) => expect(codes(reasonsNotToPlan(dueOn, today))).toEqual(expected));

const everything = { description: 'x', dueOn: '2026-03-01', progress: 'done' };

test.each<['draft' | 'agreed' | 'superseded' | 'closed', ActionChanges, string[]]>([
  ['draft', {}, []],
  ['draft', { description: 'x', responsible: 'firm', dueOn: '2026-03-02' }, []],
  ['draft', { dueOn: '2026-03-01' }, ['dueInThePast']],
  ['draft', { progress: 'done' }, ['planNotAgreed']],
  ['draft', { progressNote: 'x' }, ['planNotAgreed']],
  ['draft', everything, ['planNotAgreed', 'dueInThePast']],
  ['agreed', { progress: 'done', progressNote: 'x' }, []],
  ['agreed', { progressNote: null }, []],
  ['agreed', { description: 'x' }, ['actionIsAgreed']],
  ['agreed', { dueOn: '2026-03-01' }, ['actionIsAgreed']],
  ['superseded', everything, ['actionIsAgreed', 'planNotAgreed']],
  ['closed', everything, ['actionIsAgreed', 'planNotAgreed']],
])('%s, %j: %j', (status, changes, expected) => {
  expect(codes(reasonsNotToChange(status, changes, today))).toEqual(expected);
});

test('the field that was changed is named', () => {
  expect(reasonsNotToChange('closed', { responsible: 'firm', progressNote: 'x' }, today)).toEqual([
    expect.objectContaining({ code: 'actionIsAgreed', field: 'responsible' }),
    expect.objectContaining({ code: 'planNotAgreed', field: 'progressNote' }),
  ]);
});

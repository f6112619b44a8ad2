import { expect, test } from '@jest/globals';
import {
  reasonsAgainstRevision,
  reasonsNotToAnswer,
  reasonsNotToAsk,
  reasonsNotToWithdraw,
} from './reconsideration.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test.each([
  [{ role: 'person' }, []],
  [{ role: 'employer' }, []],
  [{ role: 'coach' }, ['onBehalfMissing']],
  [{ role: 'counselor', onBehalf: 'onPaper' }, []],
  [{ role: 'person', onBehalf: 'onPaper' }, ['onBehalfOfOneself']],
  [{ role: 'employer', onBehalf: 'onPaper' }, ['onBehalfOfOneself']],
  [{ role: 'person', decided: false }, ['nothingDecided']],
  [{ role: 'person', openAlready: true }, ['reconsiderationOpen']],
])('asked with %o', (more, expected) => {
  expect(codes(reasonsNotToAsk({ decided: true, openAlready: false, ...more }))).toEqual(expected);
});

test.each([
  [{}, []],
  [{ result: 'upheld' as const, hasDecision: false }, []],
  [{ result: 'upheld' as const }, ['revisionNotAsked']],
  [{ hasDecision: false }, ['revisionMissing']],
  [{ assigned: false, heldIt: true }, ['notAssigned', 'holderReconsiders']],
])('answered with %o', (more, expected) => {
  const facts = { assigned: true, heldIt: false, result: 'revised' as const, hasDecision: true };
  expect(codes(reasonsNotToAnswer({ ...facts, ...more }))).toEqual(expected);
});

const said = {
  result: 'newPackage',
  rate: 50,
  level: 'medium',
  packageUntil: '2031-03-02',
  basis: null,
  startsOn: null,
};

test.each([
  [{}, ['revisionChangesNothing']],
  [{ rate: 55 }, []],
  [{ level: 'high' }, []],
  [{ packageUntil: '2030-03-02' }, []],
  [{ result: 'startTransition', rate: null, level: null }, []],
])('a revision with %o', (more, expected) => {
  expect(codes(reasonsAgainstRevision(said, { ...said, ...more }))).toEqual(expected);
});

test('withdrawn by who asked', () => {
  expect(reasonsNotToWithdraw({ own: true })).toEqual([]);
  expect(codes(reasonsNotToWithdraw({ own: false }))).toEqual(['notForYouToWithdraw']);
});

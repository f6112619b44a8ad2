import { expect, test } from '@jest/globals';
import type { ProposedOutcome } from '../outcome/outcome.rules.js';
import {
  type DecisionFacts,
  reasonsNotToDecide,
  reasonsNotToRequest,
  reasonsNotToWithdraw,
} from './reconsideration.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2026-11-24';

test.each([
  [{ byPerson: true }, []],
  [{ byPerson: true, onBehalf: 'onPaper' }, ['onBehalfOfOneself']],
  [{ byPerson: false, onBehalf: 'inConversation' }, []],
  [{ byPerson: false }, ['onBehalfMissing']],
  [{ byPerson: true, outcomeInForce: false }, ['outcomeReplaced']],
  [{ byPerson: true, openAlready: true }, ['reconsiderationOpen']],
])('asked with %o', (change, expected) => {
  const facts = { outcomeInForce: true, openAlready: false, ...change };
  expect(codes(reasonsNotToRequest(facts))).toEqual(expected);
});

const standing = {
  measure: 'CMW',
  result: 'granted',
  rate: 45,
  level: 'medium',
  guidanceNeed: null,
  aidCategory: null,
};
const higher: ProposedOutcome = { measure: 'CMW', result: 'granted', rate: 60, level: 'high', sentOn: today };
const revising: DecisionFacts = { assigned: true, isAuthor: false, result: 'revised', standing, revised: higher };

test.each<[string, Partial<DecisionFacts>, string[]]>([
  ['with a higher package', {}, []],
  ['by the author', { isAuthor: true }, ['authorReconsiders']],
  ['by who is not assigned', { assigned: false }, ['notAssigned']],
  ['without an outcome', { revised: undefined }, ['revisionMissing']],
  ['to the same', { revised: { ...higher, rate: 45, level: 'medium' } }, ['revisionChangesNothing']],
  ['to an unlawful rate', { revised: { ...higher, rate: 50 } }, ['rateIsNoStartRate']],
  ['to a refusal', { revised: { measure: 'CMW', result: 'refused', sentOn: today } }, []],
  ['upheld', { result: 'upheld', revised: undefined }, []],
  ['upheld with an outcome', { result: 'upheld' }, ['revisionNotAsked']],
])('a decision %s', (_name, change, expected) => {
  expect(codes(reasonsNotToDecide({ ...revising, ...change }, today))).toEqual(expected);
});

test('a revision is of the same measure', () => {
  const revised: ProposedOutcome = { measure: 'IMW', result: 'refused', sentOn: today };
  expect(codes(reasonsNotToDecide({ ...revising, revised }, today))).toEqual(['revisionOfAnotherMeasure']);
});

test('the person withdraws, or who recorded it', () => {
  expect(reasonsNotToWithdraw({ own: true })).toEqual([]);
  expect(codes(reasonsNotToWithdraw({ own: false }))).toEqual(['notForYouToWithdraw']);
});

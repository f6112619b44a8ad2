import { expect, test } from '@jest/globals';
import { reasonsNotToMerge, reasonsNotToRegister, reasonsNotToUndoMerging } from './person.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test.each([
  ['1985-07-30', '85073003328', []],
  ['1985-07-31', '85073003328', ['numberOfAnotherBirthDate']],
  ['1984-07-30', '85073003328', ['numberOfAnotherBirthDate']],
  ['2017-07-30', '17073003384', []],
  ['1998-07-28', '98472899765', []],
  ['1985-07-30', undefined, []],
  ['2026-11-25', undefined, ['bornInTheFuture']],
])('born %s with number %s', (birthDate, ssin, expected) => {
  expect(codes(reasonsNotToRegister({ birthDate, ssin }, '2026-11-24'))).toEqual(expected);
});

test('a number without a known day says nothing of the birth date', () => {
  expect(reasonsNotToRegister({ birthDate: '1985-07-30', ssin: '85000000111' }, '2026-11-24')).toEqual([]);
});

const mergeable = { sameRecord: false, mergedAlready: false, assignedToBoth: true, lesserHasNumber: false };

test.each([
  [{}, []],
  [{ sameRecord: true }, ['sameRecord']],
  [{ mergedAlready: true }, ['mergedAlready']],
  [{ assignedToBoth: false }, ['notAssignedToBoth']],
  [{ lesserHasNumber: true }, ['numberOnTheLesserRecord']],
  [
    { sameRecord: true, mergedAlready: true, assignedToBoth: false, lesserHasNumber: true },
    ['sameRecord', 'mergedAlready', 'notAssignedToBoth', 'numberOnTheLesserRecord'],
  ],
])('merging with %o', (facts, expected) => {
  expect(codes(reasonsNotToMerge({ ...mergeable, ...facts }))).toEqual(expected);
});

test('only a merged record is parted again', () => {
  expect(codes(reasonsNotToUndoMerging({ mergedInto: null }))).toEqual(['notMerged']);
  expect(reasonsNotToUndoMerging({ mergedInto: 'somebody' })).toEqual([]);
});

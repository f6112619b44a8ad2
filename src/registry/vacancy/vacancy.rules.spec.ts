import { expect, test } from '@jest/globals';
import { organizationKinds } from '../organization/organization.entity.js';
import { reasonsNotToChange, reasonsNotToPublish } from './vacancy.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

test.each([
  ['supportedWorkCompany', true, []],
  ['supportedWorkCompany', false, ['labelNotValid']],
  ['regularEmployer', true, ['firmNotOfMeasure']],
  ['localServicesFirm', false, ['firmNotOfMeasure', 'labelNotValid']],
  ['coachingService', false, ['firmNotOfMeasure', 'labelNotValid']],
] as const)('CMW by a %s, labeled: %s', (kind, labeled, expected) => {
  expect(codes(reasonsNotToPublish({ kind, measure: 'CMW', labeled }))).toEqual(expected);
});

test('IMW is for every employer and asks no label', () => {
  const may = organizationKinds.filter(
    (kind) => reasonsNotToPublish({ kind, measure: 'IMW', labeled: false }).length === 0,
  );
  expect(may).toEqual(['supportedWorkCompany', 'localServicesFirm', 'regularEmployer']);
});

test.each([
  ['draft', { title: 'x', measure: 'IMW', positions: 1 }, []],
  ['open', { description: 'x', positions: 2 }, []],
  ['open', { positions: 1 }, ['belowTakenPositions']],
  ['open', { title: 'x', line: 'care' }, ['fixedOncePublished', 'fixedOncePublished']],
  ['open', { title: undefined }, []],
  ['open', { establishmentId: null }, ['fixedOncePublished']],
  ['closed', { description: 'x' }, ['vacancyClosed']],
] as const)('%s, %o, two positions taken', (status, change, expected) => {
  expect(codes(reasonsNotToChange(change, { status, taken: status === 'draft' ? 0 : 2 }))).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { Figures } from '../../../regulation/law/figure.js';
import { certaintyOf, type EmploymentRow, factsOf, isSame, type LabelRow, labelFactsOf } from './calculation.rules.js';

const gap = {
  name: 'imwGapQuarters' as const,
  value: '4',
  from: '2023-07-01',
  source: 'x',
  confidence: 'verified' as const,
};
const figures = new Figures([gap]);

const row: EmploymentRow = {
  ...{ id: 'e', version: 3, trajectoryId: 't', personId: 'p', organizationId: 'o', measure: 'IMW' },
  ...{ contractualFraction: '0.800000', supportedFrom: '2026-02-10', supportedUntil: null, declaration: null },
  slices: [{ id: 's', version: 2, from: '2026-01-01', until: '2027-04-01', rate: 40, level: null }],
  granted: { id: 'g', version: 1, decidedOn: '2026-01-20' },
  earlier: [],
};

test('facts carry their rows; what is null in the database is absent', () => {
  expect(factsOf(row, '2026Q2', figures)).toEqual({
    ...{ measure: 'IMW', quarter: { year: 2026, quarter: 2 }, contractualFraction: '0.800000' },
    supported: { from: '2026-02-10', until: undefined },
    slices: [
      {
        from: '2026-01-01',
        until: '2027-04-01',
        rate: 40,
        level: undefined,
        row: { type: 'package', id: 's', version: 2 },
      },
    ],
    declaration: undefined,
    supportQuarter: 2,
    employment: { type: 'employment', id: 'e', version: 3 },
  });
  expect(factsOf({ ...row, supportedFrom: null }, '2026Q2', figures)).toBeNull();
});

test.each<[string, Partial<EmploymentRow>, Figures, number]>([
  ['from the quarter of the decision', {}, figures, 4],
  ['a gap of three quarters goes on', { earlier: [{ from: '2024-10-01', until: '2025-04-01' }] }, figures, 4],
  [
    'after a gap of four it begins anew',
    {
      granted: { id: 'g', version: 1, decidedOn: '2024-10-05' },
      earlier: [{ from: '2024-10-01', until: '2025-01-01' }],
    },
    figures,
    4,
  ],
  [
    'after a gap of three it does not',
    {
      granted: { id: 'g', version: 1, decidedOn: '2024-10-05' },
      earlier: [{ from: '2024-10-01', until: '2025-04-01' }],
    },
    figures,
    9,
  ],
  [
    'without the figure no gap is long',
    {
      granted: { id: 'g', version: 1, decidedOn: '2024-10-05' },
      earlier: [{ from: '2024-10-01', until: '2025-01-01' }],
    },
    new Figures([]),
    9,
  ],
])('the quarter of support: %s', (_, more, known, expected) => {
  expect(factsOf({ ...row, ...more }, '2026Q4', known)?.supportQuarter).toBe(expected);
});

test('collective maatwerk counts no quarter of support', () => {
  expect(factsOf({ ...row, measure: 'CMW', granted: null }, '2026Q2', figures)?.supportQuarter).toBeUndefined();
});

test('a label counts PmAH and PSP for its support, all for its mean', () => {
  const counted = (isSupported: boolean) => ({
    from: '2026-01-01',
    until: null,
    contractualFraction: '0.5',
    isSupported,
  });
  const label: LabelRow = {
    ...{ id: 'l', version: 1, organizationId: 'o', regime: 'CMW', contingentFte: '40.00', validFrom: '2026-01-01' },
    ...{ validUntil: null, voidedOn: null },
    quarters: [
      { quarter: '2026Q1', heads: 0, undeclared: 0, employments: [] },
      { quarter: '2026Q2', heads: 2, undeclared: 1, employments: [counted(true), counted(false)] },
    ],
  };
  expect(labelFactsOf(label, '2026Q2', '60')).toMatchObject({
    ...{ fte: '0.5000', fteOfYear: ['0.0000', '1.0000'], heads: 2, targetGroupShare: '60', contingentFte: '40.00' },
    label: { type: 'label', id: 'l', version: 1 },
  });
});

test('a statement is as sure as its least certain line', () => {
  const of = (...said: ('complete' | 'unverified' | 'missing')[]) =>
    certaintyOf(said.map((certainty) => ({ certainty })));
  expect([of(), of('complete'), of('unverified', 'complete'), of('unverified', 'missing', 'complete')]).toEqual([
    ...['complete', 'complete', 'unverified', 'missing'],
  ]);
});

test('the same is the same in any order of names, and whatever is absent', () => {
  expect(isSame({ a: 1, b: [{ c: 2, d: undefined }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSame({ a: { version: 1 } }, { a: { version: 2 } })).toBe(false);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, firstDayOfQuarter, nextQuarter } from '../../src/platform/calendar/dates.js';
import type { EmploymentQuarter } from '../../src/regulation/law/facts.js';
import { Figures } from '../../src/regulation/law/figure.js';
import type { Line } from '../../src/regulation/law/line.js';
import { premiumOf } from '../../src/regulation/law/premium.js';
import { totalOf } from '../../src/regulation/law/total.js';
import { centsOf } from './arithmetic.js';
import { figuresOf } from './cases.js';

const figures = new Figures(figuresOf('demonstration'));
const quarter = fc.record({
  year: fc.integer({ min: 2023, max: 2027 }),
  quarter: fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<1 | 2 | 3 | 4>,
});
const rate = fc.constantFrom(40, 45, 50, 55, 60, 65, 70, 75);

/** A quarter of collective maatwerk of one slice, wholly supported. */
const facts = fc
  .record({
    quarter,
    rate,
    level: fc.constantFrom('low', 'medium', 'high') as fc.Arbitrary<'low' | 'medium' | 'high'>,
    grossCents: fc.integer({ min: 0, max: 2_000_000 }),
    contributionsCents: fc.integer({ min: 0, max: 500_000 }),
    otherAidCents: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 })),
    thousandths: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ quarter: asked, rate: percent, level, thousandths, ...declared }): EmploymentQuarter => {
    return {
      ...{ measure: 'CMW', quarter: asked, supported: { from: '2020-01-01' } },
      contractualFraction: (thousandths / 1000).toFixed(3),
      slices: [{ from: '2020-01-01', rate: percent, level }],
      declaration: { ...declared, reductionsCents: 0, days: '60' },
    };
  });

const sumOf = (lines: Line[], kind: string) =>
  lines.filter((line) => line.kind === kind).reduce((sum, { amountCents = 0 }) => sum + amountCents, 0);
const countOf = (lines: Line[], kind: string) => lines.filter((line) => line.kind === kind).length;

test('splitting a slice into two of the same need changes nothing, into two levels no sum by more than its roundings', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 88 }), (whole, days) => {
      const cut = addDays(firstDayOfQuarter(whole.quarter), days);
      const [slice] = whole.slices;
      if (!slice) throw new Error('There is no slice.');
      const halves = (level: typeof slice.level) => [
        { ...slice, until: cut },
        { ...slice, from: cut, level },
      ];
      const lines = premiumOf(whole, figures);
      expect(premiumOf({ ...whole, slices: halves(slice.level) }, figures)).toEqual(lines);
      const split = premiumOf({ ...whole, slices: halves(slice.level === 'low' ? 'high' : 'low') }, figures);
      const difference = Math.abs(sumOf(split, 'wagePremium') - sumOf(lines, 'wagePremium'));
      expect(difference).toBeLessThanOrEqual(countOf(split, 'wagePremium') + countOf(lines, 'wagePremium'));
    }),
  );
});

test('a higher rate never gives less, a higher wage neither', () => {
  fc.assert(
    fc.property(facts, rate, fc.integer({ min: 0, max: 100_000 }), (given, other, more) => {
      const [slice] = given.slices;
      const { declaration } = given;
      if (!slice || !declaration) throw new Error('There is no slice.');
      const [low, high] = [slice.rate, other].toSorted((one, two) => one - two);
      const at = (percent = 0) =>
        totalOf(premiumOf({ ...given, slices: [{ ...slice, rate: percent }] }, figures)).totalCents;
      expect(at(high)).toBeGreaterThanOrEqual(at(low));
      const richer = { ...given, declaration: { ...declaration, grossCents: declaration.grossCents + more } };
      expect(totalOf(premiumOf(richer, figures)).totalCents).toBeGreaterThanOrEqual(
        totalOf(premiumOf(given, figures)).totalCents,
      );
    }),
  );
});

test('each formula comes to its amount, the lines to the total, and asking again gives the same', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const lines = premiumOf(given, figures);
      for (const { formula, amountCents } of lines) expect([formula, centsOf(formula)]).toEqual([formula, amountCents]);
      const { totalCents, without } = totalOf(lines);
      expect([totalCents, without]).toEqual([lines.reduce((sum, { amountCents = 0 }) => sum + amountCents, 0), []]);
      expect(premiumOf(structuredClone(given), figures)).toEqual(lines);
    }),
  );
});

test('what is deducted never exceeds the premium, and lines lie within the quarter', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const lines = premiumOf(given, figures);
      expect(sumOf(lines, 'wagePremium') + sumOf(lines, 'otherAid')).toBeGreaterThanOrEqual(0);
      const [first, end] = [firstDayOfQuarter(given.quarter), firstDayOfQuarter(nextQuarter(given.quarter))];
      for (const { from, until = '' } of lines) expect(from >= first && from < until && until <= end).toBe(true);
    }),
  );
});

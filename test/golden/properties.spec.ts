import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  firstDayOfQuarter,
  lastDayOfQuarter,
  nextQuarter,
  quarterOf,
} from '../../src/platform/calendar/dates.js';
import type { EmploymentQuarter, SupportSlice } from '../../src/regulation/law/facts.js';
import { Figures } from '../../src/regulation/law/figure.js';
import { fteOfQuarter } from '../../src/regulation/law/fte.js';
import type { Line } from '../../src/regulation/law/line.js';
import { premiumOf } from '../../src/regulation/law/premium.js';
import { totalOf } from '../../src/regulation/law/total.js';
import { centsOf } from './arithmetic.js';
import { figuresOf } from './cases.js';

const figures = new Figures(figuresOf('demonstration'));
const levels = ['low', 'medium', 'high'] as const;

const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2023-01-01', days));
const cents = fc.integer({ min: 0, max: 2_000_000 });
const declaration = fc.record({
  grossCents: cents,
  contributionsCents: cents,
  reductionsCents: fc.integer({ min: 0, max: 100_000 }),
  otherAidCents: fc.oneof(fc.constant(0), cents),
  days: fc.integer({ min: 0, max: 140 }).map((halves) => (halves / 2).toFixed(1)),
});

/** One slice for ever, in a quarter of 2023 to 2025, for a supported part of any length. */
const aQuarter: fc.Arbitrary<EmploymentQuarter> = fc
  .record({
    measure: fc.constantFrom('CMW' as const, 'IMW' as const),
    asked: day,
    begins: fc.integer({ min: -100, max: 91 }),
    lasts: fc.integer({ min: 1, max: 200 }),
    fraction: fc.integer({ min: 1, max: 1000 }).map((thousandths) => (thousandths / 1000).toFixed(3)),
    rate: fc.integer({ min: 4, max: 15 }).map((fives) => fives * 5),
    level: fc.constantFrom(...levels),
    supportQuarter: fc.integer({ min: 1, max: 20 }),
    declaration,
  })
  .map(({ asked, begins, lasts, fraction, rate, level, ...facts }) => {
    const from = addDays(firstDayOfQuarter(quarterOf(asked)), begins);
    return {
      ...facts,
      quarter: quarterOf(asked),
      supported: { from, until: addDays(from, lasts) },
      contractualFraction: fraction,
      slices: [{ rate, level, from: '2019-01-01' }],
    };
  });

const offset = fc.integer({ min: 1, max: 90 });
const linesOf = (facts: EmploymentQuarter) => premiumOf(facts, figures);
const sumOf = (lines: Line[], kind: string) => totalOf(lines.filter((line) => line.kind === kind)).totalCents;

/** The same support in two slices that meet within the quarter. */
function split(facts: EmploymentQuarter, days: number, change: Partial<SupportSlice>): EmploymentQuarter {
  const border = addDays(firstDayOfQuarter(facts.quarter), days);
  const slices = facts.slices.flatMap((slice) => [
    { ...slice, until: border },
    { ...slice, ...change, from: border },
  ]);
  return { ...facts, slices };
}

const holds = (property: fc.IProperty<unknown> | fc.IPropertyWithHooks<unknown>) =>
  fc.assert(property, { numRuns: 150 });

describe('a premium', () => {
  test('split in two of one kind is the same, line by line', () => {
    holds(
      fc.property(aQuarter, offset, (facts, days) => {
        expect(linesOf(split(facts, days, {}))).toEqual(linesOf(facts));
      }),
    );
  });

  test('split where the level changes moves the wage premium by no more than the rounding of its lines', () => {
    holds(
      fc.property(aQuarter, offset, fc.constantFrom(...levels), (facts, days, level) => {
        const [whole, parts] = [linesOf(facts), linesOf(split(facts, days, { level }))];
        const roundings = [...whole, ...parts].filter(({ kind }) => kind === 'wagePremium').length;
        const moved = Math.abs(sumOf(whole, 'wagePremium') - sumOf(parts, 'wagePremium'));
        expect(moved * 2).toBeLessThanOrEqual(roundings);
      }),
    );
  });

  test('split where the rate changes moves the guidance premium by no more than the rounding of its lines', () => {
    holds(
      fc.property(aQuarter, offset, (facts, days) => {
        const [whole, parts] = [linesOf(facts), linesOf(split(facts, days, { rate: 5 }))];
        const roundings = [...whole, ...parts].filter(({ kind }) => kind === 'variableGuidancePremium').length;
        const moved = Math.abs(sumOf(whole, 'variableGuidancePremium') - sumOf(parts, 'variableGuidancePremium'));
        expect(moved * 2).toBeLessThanOrEqual(roundings);
        expect(sumOf(parts, 'fixedGuidancePremium')).toBe(sumOf(whole, 'fixedGuidancePremium'));
      }),
    );
  });

  test('at a higher rate, or for a higher wage, is never less', () => {
    holds(
      fc.property(aQuarter, cents, (facts, more) => {
        const premium = totalOf(linesOf(facts)).totalCents;
        const higher = facts.slices.map((slice) => ({ ...slice, rate: slice.rate + 5 }));
        expect(totalOf(linesOf({ ...facts, slices: higher })).totalCents).toBeGreaterThanOrEqual(premium);
        const { declaration: declared } = facts;
        const raised = declared && { ...declared, grossCents: declared.grossCents + more };
        expect(totalOf(linesOf({ ...facts, declaration: raised })).totalCents).toBeGreaterThanOrEqual(premium);
      }),
    );
  });

  test('calculated again without a change gives no difference, in whichever order slices and figures are read', () => {
    holds(
      fc.property(aQuarter, offset, (facts, days) => {
        const parts = split(facts, days, { rate: 5 });
        const again = { ...parts, slices: parts.slices.toReversed() };
        expect(linesOf(again)).toEqual(linesOf(parts));
        expect(linesOf(structuredClone(parts))).toEqual(linesOf(parts));
      }),
    );
  });

  test('adds up line by line, and every formula comes to its amount by itself', () => {
    holds(
      fc.property(aQuarter, offset, (facts, days) => {
        const lines = linesOf(split(facts, days, { rate: 5, level: 'low' }));
        const known = lines.filter(({ amountCents }) => amountCents !== undefined);
        for (const { formula, amountCents } of known)
          expect([formula, centsOf(formula)]).toEqual([formula, amountCents]);
        const { totalCents, without } = totalOf(lines);
        expect(totalCents).toBe(known.reduce((total, { amountCents = 0 }) => total + amountCents, 0));
        expect(without.length > 0).toBe(known.length < lines.length);
      }),
    );
  });

  test('is never below nothing once other aid is deducted, and its lines lie in the supported part', () => {
    holds(
      fc.property(aQuarter, (facts) => {
        const lines = linesOf(facts);
        expect(sumOf(lines, 'wagePremium') + sumOf(lines, 'otherAid')).toBeGreaterThanOrEqual(0);
        for (const { from, until = '9999-12-31' } of lines) {
          expect(from >= facts.supported.from && from >= firstDayOfQuarter(facts.quarter)).toBe(true);
          expect(
            until <= (facts.supported.until ?? until) && until <= firstDayOfQuarter(nextQuarter(facts.quarter)),
          ).toBe(true);
        }
      }),
    );
  });
});

test('FTE of an employment cut in two are those of the whole, but for the last decimal', () => {
  holds(
    fc.property(aQuarter, offset, ({ quarter, contractualFraction }, days) => {
      const border = addDays(firstDayOfQuarter(quarter), days);
      const parts = [
        { contractualFraction, supported: { from: firstDayOfQuarter(quarter), until: border } },
        { contractualFraction, supported: { from: border, until: addDays(lastDayOfQuarter(quarter), 1) } },
      ];
      const whole = { contractualFraction, supported: { from: '2019-01-01' } };
      expect(fteOfQuarter(quarter, parts)).toBe(fteOfQuarter(quarter, [whole]));
    }),
  );
});

import { deepStrictEqual, strictEqual } from 'node:assert';
import { addDays, firstDayOfQuarter, lastDayOfQuarter } from '../../src/platform/calendar/dates.js';
import type { Line } from '../../src/regulation/law/line.js';
import { inCents } from './expression.js';
import type { Law } from './law.js';
import {
  type ExpectedLine,
  employmentQuarter,
  figuresOf,
  type LabelCase,
  labelQuarter,
  type PremiumCase,
  quarterNamed,
  readCases,
  withDefaults,
} from './reading.js';

export interface Check {
  name: string;
  /** the arithmetic of the case against its amount: without the product */
  reads?: () => void;
  /** the law against the case; throws where they differ */
  run: (law: Law) => void;
}

type Expected = Pick<LabelCase, 'quarter' | 'certainty' | 'total' | 'without'> & { lines: ExpectedLine[] };

export const premiumFiles = ['cmw-wage-premium', 'imw-wage-premium', 'cmw-guidance-premium', 'imw-guidance-premium'];

export function premiumChecks(): Check[] {
  return premiumFiles.flatMap((file) =>
    withDefaults(readCases<{ cases: PremiumCase[] }>(file)).map((one) => ({
      name: `${file}: ${one.case}`,
      reads: () => one.lines.forEach(readsAs),
      run: (law: Law) => {
        const lines = law.premiumOf(employmentQuarter(one), figuresOf(law, one.figures));
        compare(
          law,
          lines.filter(({ kind }) => one.kinds.includes(kind)),
          { ...one, kind: 'wagePremium' },
        );
      },
    })),
  );
}

export function labelChecks(): Check[] {
  return withDefaults(readCases<{ cases: LabelCase[] }>('label')).map((one) => ({
    name: `label: ${one.case}`,
    reads: () => one.lines?.forEach(readsAs),
    run: (law: Law) => {
      const facts = labelQuarter(one);
      const figures = figuresOf(law, one.figures);
      const { lines, headsPaid, conditions } = one;
      if (lines) compare(law, law.supportOfLabel(facts, figures), { ...one, lines, kind: 'organizationSupport' });
      if (headsPaid)
        deepStrictEqual(asWritten(law.headsPaid(facts, figures), Object.keys(headsPaid)), { ...headsPaid });
      if (conditions) {
        const found = law.labelConditions(facts, figures).map((condition) => asWritten(condition, conditionFields));
        deepStrictEqual(
          found,
          conditions.map((condition) => asWritten(condition, conditionFields)),
        );
      }
    },
  }));
}

const conditionFields = ['condition', 'state', 'value', 'bound', 'unit', 'certainty'];

/** What a case is about, as text; absent where it is. */
function asWritten(found: object, names: string[]): Record<string, string> {
  const values: Record<string, unknown> = { ...found, is: 'formula' in found ? found.formula : undefined };
  return Object.fromEntries(
    names.filter((name) => values[name] !== undefined).map((name) => [name, String(values[name])]),
  );
}

/** The arithmetic comes to the amount; what is missing comes to nothing. */
function readsAs({ is, amount }: ExpectedLine): void {
  if (amount !== undefined) strictEqual(inCents(is), BigInt(amount.replace('.', '')), is);
  else strictEqual(isReadable(is), false, `${is} has no amount`);
}

function isReadable(text: string): boolean {
  try {
    inCents(text);
    return true;
  } catch {
    return false;
  }
}

function compare(law: Law, found: Line[], one: Expected & { kind: string }): void {
  const quarter = quarterNamed(one.quarter);
  const whole = { from: firstDayOfQuarter(quarter), until: addDays(lastDayOfQuarter(quarter), 1) };
  const shown = found.map(({ kind, from, until, formula, amountCents, certainty, missing }) => ({
    ...{ kind, from, until, is: formula, certainty, missing },
    cents: amountCents === undefined ? undefined : String(BigInt(amountCents)),
  }));
  deepStrictEqual(
    shown,
    one.lines.map(({ amount, missing = [], certainty = one.certainty, kind = one.kind, is, ...days }) => ({
      ...{ kind, ...whole, ...days, is, certainty: missing.length > 0 ? 'missing' : certainty, missing },
      cents: amount === undefined ? undefined : String(BigInt(amount.replace('.', ''))),
    })),
  );
  compareTotal(law, found, one);
}

function compareTotal(law: Law, found: Line[], { total, without = [] }: Expected): void {
  if (total === undefined) return;
  const expected = { totalCents: Number(total.replace('.', '')), without };
  deepStrictEqual(law.totalOf(found), expected);
}

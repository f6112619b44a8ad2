import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Quarter } from '../../src/platform/calendar/dates.js';
import type { EmploymentQuarter, LabelQuarter } from '../../src/regulation/law/facts.js';
import type { Figure } from '../../src/regulation/law/figure.js';
import { root } from '../support/files.js';
import type { Law } from './law.js';

/** Everything as it is written: `0.50` stays `0.50`. */
export function readCases<T>(name: string): T {
  const text = readFileSync(join(root, 'test/golden/cases', `${name}.yaml`), 'utf8');
  return parse(text, { schema: 'failsafe' }) as T;
}

/** What a file says once holds for each of its cases that does not say it anew. */
export function withDefaults<T extends object>({ cases, ...given }: Partial<T> & { cases: T[] }): T[] {
  return cases.map((one) => ({ ...given, ...one }) as T);
}

const figureSets = readCases<Record<string, Omit<Figure, 'source'>[]>>('figures');

/** A set that is named later stands before one that is named earlier. */
export function figuresOf(law: Law, names: string[]): InstanceType<Law['Figures']> {
  const sets = names.toReversed().map((name) => {
    const rows = figureSets[name];
    if (!rows) throw new Error(`no set of figures ${name}`);
    return rows.map((row) => ({ ...row, source: name }));
  });
  return new law.Figures(sets.flat());
}

export function quarterNamed(name: string): Quarter {
  const [year, quarter] = name.split('Q').map(Number);
  return { year: year ?? 0, quarter: (quarter ?? 0) as Quarter['quarter'] };
}

export interface PremiumCase {
  case: string;
  kinds: string[];
  measure: EmploymentQuarter['measure'];
  figures: string[];
  quarter: string;
  supported: EmploymentQuarter['supported'];
  supportQuarter?: string;
  fraction: string;
  slices: { rate: string; level?: 'low' | 'medium' | 'high'; from: string; until?: string }[];
  declared: 'none' | Record<'gross' | 'contributions' | 'reductions' | 'otherAid' | 'days', string | undefined>;
  certainty: string;
  lines: ExpectedLine[];
  total?: string;
  without?: string[];
}

export interface ExpectedLine {
  kind?: string;
  from?: string;
  until?: string;
  is: string;
  amount?: string;
  certainty?: string;
  missing?: string[];
}

const cents = (euro = '0') => Math.round(Number(euro) * 100);

export function employmentQuarter(one: PremiumCase): EmploymentQuarter {
  const { declared, slices, supportQuarter } = one;
  return {
    measure: one.measure,
    quarter: quarterNamed(one.quarter),
    supported: one.supported,
    contractualFraction: one.fraction,
    slices: slices.map((slice, index) => ({ ...slice, rate: Number(slice.rate), row: row('package', index) })),
    supportQuarter: supportQuarter === undefined ? undefined : Number(supportQuarter),
    employment: row('employment'),
    ...(declared !== 'none' && {
      declaration: {
        grossCents: cents(declared.gross),
        contributionsCents: cents(declared.contributions),
        reductionsCents: cents(declared.reductions),
        otherAidCents: cents(declared.otherAid),
        days: declared.days ?? '0',
        row: row('declaration'),
      },
    }),
  };
}

const row = (type: string, index = 0) => ({ type, id: `${type}-${index}`, version: 1 });

export interface LabelCase {
  case: string;
  figures: string[];
  quarter: string;
  fte: string;
  fteOfYear: string[];
  heads: string;
  contingentFte: string;
  targetGroupShare: string;
  certainty: string;
  lines?: ExpectedLine[];
  total?: string;
  without?: string[];
  headsPaid?: { is: string; most?: string; paid?: string; certainty: string };
  conditions?: Record<'condition' | 'state' | 'value' | 'bound' | 'unit' | 'certainty', string | undefined>[];
}

export function labelQuarter(one: LabelCase): LabelQuarter {
  const { quarter, fte, fteOfYear, heads, contingentFte, targetGroupShare } = one;
  return {
    quarter: quarterNamed(quarter),
    fte,
    fteOfYear,
    heads: Number(heads),
    contingentFte,
    targetGroupShare: targetGroupShare === 'none' ? undefined : targetGroupShare,
    label: row('label'),
  };
}

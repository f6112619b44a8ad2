import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EmploymentQuarter, LabelQuarter, SupportSlice } from '../../src/regulation/law/facts.js';
import type { Figure, FigureConfidence, FigureName } from '../../src/regulation/law/figure.js';
import type { Certainty, LineKind } from '../../src/regulation/law/line.js';
import { root } from '../support/files.js';
import { centsIn } from './arithmetic.js';

export const readGolden = (name: string) => parse(readFileSync(join(root, 'test/golden', `${name}.yaml`), 'utf8'));

export interface ExpectedLine {
  line: LineKind;
  from: string;
  until: string;
  arithmetic: string;
  certainty: Certainty;
  amount?: string;
  missing?: string[];
}

type FigureSet =
  | 'known'
  | 'demonstration'
  | 'gap'
  | 'checked'
  | 'rising'
  | 'withoutFirstQuarters'
  | 'withoutLaterAmount';

interface Case {
  case: string;
  article: string;
  quarter: string;
  figures: FigureSet;
  lines: ExpectedLine[];
}

export interface EmploymentCase extends Case {
  measure: 'CMW' | 'IMW';
  fraction: string;
  supported: string;
  slices: string[];
  declared: 'none' | Record<'gross' | 'contributions' | 'reductions' | 'otherAid' | 'days', string>;
  supportQuarter?: number;
}

export interface LabelCase extends Case {
  fte: string;
  fteOfYear: string[];
  heads: number;
  contingent: string;
  targetGroupShare?: string;
  headsPaid: { arithmetic: string; most: number; paid: number };
  conditions: Record<string, string>;
}

export interface ScheduleCase {
  case: string;
  article: string;
  decidedOn: string;
  startPackage: string;
  level?: SupportSlice['level'];
  borders: string;
  /** with a quarter: which slices and which quarter of support hold then, given the contracts */
  contracts?: string[];
  quarter?: string;
  supportQuarter?: number;
  slices: string[];
}

export const employmentCases: EmploymentCase[] = [...readGolden('cmw'), ...readGolden('imw')];
export const labelCases: LabelCase[] = readGolden('label');
export const scheduleCases: ScheduleCase[] = readGolden('schedule');

const figureRows: Record<FigureSet, string[]> = readGolden('figures');

/** Rows of figures: `referenceWageCap 2 2019-01-01 - verified`. */
export function figuresOf(set: FigureSet): Figure[] {
  const rows = set === 'demonstration' ? [...figureRows.known, ...figureRows.demonstration] : figureRows[set];
  return rows.map((row) => {
    const [name, value = '', from = '', until, confidence] = row.split(' ');
    return {
      ...{ name: name as FigureName, value, from, until: until === '-' ? undefined : until },
      ...{ source: 'golden', confidence: confidence as FigureConfidence },
    };
  });
}

/** `2026-01-16 until 2026-04-01`, or open-ended. */
export function periodIn(text: string): { from: string; until?: string } {
  const [from = '', until] = text.split(' until ');
  return { from, until };
}

/** `60 high from 2026-01-01 until 2031-01-01` */
export function sliceIn(text: string): SupportSlice {
  const [need = '', period = ''] = text.split(/ ?from /);
  const [rate, level] = need.split(' ');
  return { rate: Number(rate), ...(level && { level: level as SupportSlice['level'] }), ...periodIn(period) };
}

export function quarterIn(name: string): EmploymentQuarter['quarter'] {
  return { year: Number(name.slice(0, 4)), quarter: Number(name[5]) as 1 | 2 | 3 | 4 };
}

export function employmentFacts(found: EmploymentCase): EmploymentQuarter {
  const { measure, quarter, fraction, supported, slices, declared, supportQuarter } = found;
  return {
    ...{ measure, quarter: quarterIn(quarter), supported: periodIn(supported), contractualFraction: fraction },
    ...{ slices: slices.map(sliceIn), supportQuarter },
    declaration:
      declared === 'none'
        ? undefined
        : {
            grossCents: centsIn(declared.gross),
            contributionsCents: centsIn(declared.contributions),
            reductionsCents: centsIn(declared.reductions),
            otherAidCents: centsIn(declared.otherAid),
            days: declared.days,
          },
  };
}

export function labelFacts(found: LabelCase): LabelQuarter {
  const { quarter, fte, fteOfYear, heads, contingent: contingentFte, targetGroupShare } = found;
  return { quarter: quarterIn(quarter), fte, fteOfYear, heads, contingentFte, targetGroupShare };
}

export interface RegimeCase {
  /** regime and topic */
  ask: string;
  article: string;
  /** by day; `nothing` where the law says none */
  answers: Record<string, unknown>;
}

export interface TermCase {
  term: string;
  article: string;
  from: string;
  until: string;
}

export const regimeCases: RegimeCase[] = readGolden('regimes');
export const termCases: TermCase[] = readGolden('terms');

export interface FteCase {
  case: string;
  article: string;
  quarter: string;
  /** `0.5 from 2026-01-01` */
  employments: string[];
  fte: string;
}

export const fteCases: FteCase[] = readGolden('fte');

export interface WindowCase {
  case: string;
  article: string;
  grant: string;
  reading: string;
  extension: string;
  change: string;
}

export const windowCases: WindowCase[] = readGolden('windows');

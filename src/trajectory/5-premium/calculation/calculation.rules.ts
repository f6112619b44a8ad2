import { firstDayOfQuarter, type LocalDate, type Quarter } from '../../../platform/calendar/dates.js';
import type { Period } from '../../../platform/calendar/periods.js';
import type { DeclaredQuarter, EmploymentQuarter, LabelQuarter, SupportSlice } from '../../../regulation/law/facts.js';
import type { Figures } from '../../../regulation/law/figure.js';
import { fteOfQuarter } from '../../../regulation/law/fte.js';
import { supportBegins, supportQuarterOf } from '../../../regulation/law/imw-schedule.js';
import { type HeadsPaid, headsPaid } from '../../../regulation/law/label/heads-paid.js';
import { type LabelCondition, labelConditions } from '../../../regulation/law/label/label-conditions.js';
import type { Certainty, Line } from '../../../regulation/law/line.js';
import { readQuarter } from '../../4-employment/declaration/declaration.rules.js';

interface Pinned {
  id: string;
  version: number;
}

interface Days {
  from: LocalDate;
  until: LocalDate | null;
}

/** What the database tells of one employment for one quarter. */
export interface EmploymentRow extends Pinned {
  trajectoryId: string;
  personId: string;
  organizationId: string;
  measure: 'CMW' | 'IMW';
  contractualFraction: string;
  /** null where it never started */
  supportedFrom: LocalDate | null;
  supportedUntil: LocalDate | null;
  slices: (Pinned & Days & { rate: number; level: SupportSlice['level'] | null })[];
  declaration: (Pinned & DeclaredQuarter) | null;
  /** IMW: the right that it rests on */
  granted: (Pinned & { decidedOn: LocalDate }) | null;
  /** IMW: supported before at the same firm, in order */
  earlier: Days[];
}

/** What the database tells of one label: of the quarter and up to three before it, oldest first. */
export interface LabelRow extends Pinned {
  organizationId: string;
  regime: 'CMW' | 'LDE';
  contingentFte: string;
  validFrom: LocalDate;
  validUntil: LocalDate | null;
  voidedOn: LocalDate | null;
  quarters: LabelCount[];
}

interface LabelCount {
  quarter: string;
  heads: number;
  undeclared: number;
  employments: (Days & { contractualFraction: string; isSupported: boolean })[];
}

const periodOf = ({ from, until }: Days): Period => ({ from, until: until ?? undefined });
const rowOf = (type: string, { id, version }: Pinned) => ({ type, id, version });

/** The facts of the premium; null where the employment never started. */
export function factsOf(row: EmploymentRow, quarterName: string, figures: Figures): EmploymentQuarter | null {
  if (row.supportedFrom === null) return null;
  const quarter = readQuarter(quarterName);
  const supported = { from: row.supportedFrom, until: row.supportedUntil ?? undefined };
  const { measure, contractualFraction, slices, declaration } = row;
  return {
    ...{ measure, quarter, supported, contractualFraction },
    slices: slices.map((slice) => ({
      ...periodOf(slice),
      rate: slice.rate,
      level: slice.level ?? undefined,
      row: rowOf('package', slice),
    })),
    declaration: declaration ? { ...declaration, row: rowOf('declaration', declaration) } : undefined,
    supportQuarter: supportQuarterIn(row, supported, { quarter, figures }),
    employment: rowOf('employment', row),
  };
}

/** IMW: the count goes on over short gaps between contracts at the firm. */
function supportQuarterIn(
  { granted, earlier }: EmploymentRow,
  supported: Period,
  { quarter, figures }: { quarter: Quarter; figures: Figures },
): number | undefined {
  if (!granted) return undefined;
  const gapQuarters = Number(
    figures.find('imwGapQuarters', firstDayOfQuarter(quarter))?.value ?? Number.POSITIVE_INFINITY,
  );
  const contracts = [...earlier.map(periodOf), supported];
  return supportQuarterOf(quarter, supportBegins({ decidedOn: granted.decidedOn, contracts }, quarter, gapQuarters));
}

/** D13 art. 19 counts PmAH and PSP; the yearly mean counts all who have a package (HERWIN). */
export function labelFactsOf(row: LabelRow, quarterName: string, targetGroupShare?: string): LabelQuarter {
  const fteOf = ({ quarter, employments }: LabelCount, counted: (one: { isSupported: boolean }) => boolean) =>
    fteOfQuarter(
      readQuarter(quarter),
      employments.filter(counted).map((one) => ({ ...one, supported: periodOf(one) })),
    );
  const present = row.quarters.find(({ quarter }) => quarter === quarterName);
  return {
    quarter: readQuarter(quarterName),
    fte: present ? fteOf(present, ({ isSupported }) => isSupported) : '0',
    fteOfYear: row.quarters.map((count) => fteOf(count, () => true)),
    heads: present?.heads ?? 0,
    contingentFte: row.contingentFte,
    targetGroupShare,
    label: rowOf('label', row),
  };
}

/** The label's conditions and its contingent, as they stood: a monitor beside the lines, never a decision. */
export interface LabelMonitor {
  conditions: LabelCondition[];
  headsPaid: HeadsPaid;
  /** heads with a package that were not declared, and so do not count */
  undeclared: number;
  /** percent of the payroll, as it was given */
  targetGroupShare?: string;
}

export function monitorOf(facts: LabelQuarter, row: LabelRow, figures: Figures): LabelMonitor {
  const undeclared = row.quarters.at(-1)?.undeclared ?? 0;
  const { targetGroupShare } = facts;
  return {
    conditions: labelConditions(facts, figures),
    headsPaid: headsPaid(facts, figures),
    undeclared,
    targetGroupShare,
  };
}

/** A statement is as sure as its least certain line. */
export function certaintyOf(lines: Pick<Line, 'certainty'>[]): Certainty {
  const said = lines.map(({ certainty }) => certainty);
  if (said.includes('missing')) return 'missing';
  return said.includes('unverified') ? 'unverified' : 'complete';
}

/** Whether two say the same, down to the versions that they rest on. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** Names in one order: the database keeps them in its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, inOrder(part)]),
  );
}

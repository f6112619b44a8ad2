import {
  Cents,
  ExactDecimal,
  Flag,
  Int,
  Link,
  ListOf,
  LocalDate,
  Nested,
  OneOf,
  type Reference,
  Str,
  Uuid,
} from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { type Certainty, certainties, type LineKind, lineKinds } from '../../regulation/law/line.js';
import { LineShown } from './explanation/explanation.dto.js';
import { MonitorShown } from './explanation/monitor.dto.js';
import { type StatementStatus, statementLifecycle } from './statement.lifecycle.js';

const aQuarter = { pattern: /^\d{4}Q[1-4]$/, max: 6, example: '2026Q3' };
const aShare = { scale: 2, max: '100', example: '61.50', description: 'PmAH and PSP in percent of the payroll' };
const aDifference = { min: Number.MIN_SAFE_INTEGER, example: -4_125 };

export class NewStatement {
  @Uuid({ optional: true, description: 'of an employment; this or the label' })
  employmentId?: string;

  @Uuid({ optional: true, description: 'of a label: organization support' })
  labelId?: string;

  @Str(aQuarter)
  quarter: string;

  @ExactDecimal({ ...aShare, optional: true })
  targetGroupShare?: string;
}

export class Confirmation {
  @ListOf(Int({ min: 1 }), {
    optional: true,
    unique: true,
    description: 'where lines are missing: the positions of all others',
  })
  lines?: number[];
}

export const statementSorting = sorting(
  { quarter: { column: 's.quarter', type: 'text' } },
  { usual: '-quarter', id: 's.id' },
);

export class StatementList extends PageQuery {
  @SortOf(statementSorting)
  sort?: string;

  @ListOf(Uuid(), { optional: true })
  employmentId?: string[];

  @ListOf(Uuid(), { optional: true, description: 'of the firm' })
  organizationId?: string[];

  @ListOf(Uuid(), { optional: true })
  labelId?: string[];

  @ListOf(Str(aQuarter), { optional: true })
  quarter?: string[];

  @ListOf(OneOf(statementLifecycle.states), { optional: true })
  status?: StatementStatus[];

  @ListOf(OneOf(certainties), { optional: true })
  certainty?: Certainty[];

  @Flag({ optional: true, description: 'true: only what no other statement replaces; false: only what one does' })
  current?: boolean;
}

export class StatementReading {
  @LocalDate({ optional: true, description: 'what it says with what was known on this day; as it stands where absent' })
  knownOn?: string;
}

export class DifferenceShown {
  @OneOf(lineKinds)
  kind: LineKind;

  @LocalDate()
  from: string;

  @LocalDate({ optional: true })
  until?: string;

  @Cents({ optional: true, min: Number.MIN_SAFE_INTEGER, description: 'absent where it was missing, or not there' })
  beforeCents?: number;

  @Cents({ optional: true, min: Number.MIN_SAFE_INTEGER, description: 'absent where it is missing, or no more' })
  afterCents?: number;

  @Cents(aDifference)
  differenceCents: number;
}

/** What a correction changes. */
export class CorrectionShown {
  @Cents(aDifference)
  totalCents: number;

  @ListOf(() => DifferenceShown)
  lines: DifferenceShown[];
}

export class StatementShown extends Representation {
  @OneOf(statementLifecycle.states)
  status: StatementStatus;

  @Uuid({ optional: true })
  employmentId?: string;

  @Uuid({ optional: true })
  labelId?: string;

  @Uuid({ optional: true, description: 'never shown to the firm' })
  trajectoryId?: string;

  @Uuid({ optional: true })
  personId?: string;

  @Uuid({ description: 'the firm' })
  organizationId: string;

  @OneOf(['CMW', 'IMW'])
  measure: 'CMW' | 'IMW';

  @Str(aQuarter)
  quarter: string;

  @LocalDate({ optional: true, description: 'only where it was asked as known on a day' })
  knownOn?: string;

  @OneOf(certainties, { description: 'of its least certain line' })
  certainty: Certainty;

  @Cents({ min: Number.MIN_SAFE_INTEGER, description: 'of the lines that have an amount' })
  totalCents: number;

  @ListOf(OneOf(lineKinds), { description: 'the kinds of the lines that are missing in the total' })
  without: LineKind[];

  @LocalDate()
  calculatedOn: string;

  @LocalDate({ optional: true })
  confirmedOn?: string;

  @ListOf(Int({ min: 1 }), { optional: true, description: 'the lines that were confirmed, where others are missing' })
  confirmedLines?: number[];

  @Link({ optional: true, description: 'the confirmed statement that it takes the place of' })
  replaces?: Reference;

  @Link({ optional: true, description: 'the later statement that takes its place, once that is confirmed' })
  replacedBy?: Reference;

  @Flag({ optional: true, description: "to the department: today's facts and figures give other amounts" })
  differs?: boolean;

  @Nested(() => CorrectionShown, { optional: true, description: 'against the statement that it replaces' })
  difference?: CorrectionShown;

  @Nested(() => MonitorShown, { optional: true, description: 'of a label' })
  monitor?: MonitorShown;

  @ListOf(() => LineShown, { optional: true, description: 'not in lists' })
  lines?: LineShown[];
}

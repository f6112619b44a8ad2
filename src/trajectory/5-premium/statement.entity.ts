import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { Certainty, Line, LineKind } from '../../regulation/law/line.js';
import type { LabelMonitor } from './calculation/calculation.rules.js';
import type { StatementStatus } from './statement.lifecycle.js';

/** What one employment, or one label, earns its firm in one quarter (premieafrekening). */
@Entity('statements')
export class Statement extends Row {
  @Column('uuid', { nullable: true })
  employmentId: string | null;

  @Column('uuid', { nullable: true })
  labelId: string | null;

  /** the one of the two that it is of */
  @Column({ type: 'uuid', insert: false, update: false, nullable: true })
  subjectId: string;

  @Column('uuid', { nullable: true })
  trajectoryId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  /** the firm */
  @Column('uuid')
  organizationId: string;

  @Column('text')
  measure: 'CMW' | 'IMW';

  /** `2026Q3` */
  @Column('text')
  quarter: string;

  @Column('text')
  status: StatementStatus;

  /** of its least certain line */
  @Column('text')
  certainty: Certainty;

  /** of the lines that have an amount */
  @Column('bigint')
  totalCents: number;

  /** the kinds of the lines that have none */
  @Column('text', { array: true })
  without: LineKind[];

  /** of a label: its conditions and its contingent, as they stood */
  @Column('jsonb', { nullable: true })
  conditions: LabelMonitor | null;

  /** the statement that it takes the place of */
  @Column('uuid', { nullable: true })
  replaces: string | null;

  @Column('date')
  calculatedOn: LocalDate;

  @Column('date', { nullable: true })
  confirmedOn: LocalDate | null;

  /** the lines that were confirmed one by one, where others are missing */
  @Column('integer', { array: true, nullable: true })
  confirmedLines: number[] | null;
}

/** How a line explains itself: what it was calculated with, as it was then. */
export type Explanation = Pick<Line, 'inputs' | 'figures' | 'missing' | 'articles' | 'openQuestions'>;

@Entity('statement_lines')
export class StatementLine {
  @PrimaryColumn('uuid')
  statementId: string;

  /** from one on */
  @PrimaryColumn('integer')
  position: number;

  @Column('uuid', { nullable: true })
  trajectoryId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid')
  organizationId: string;

  @Column('text')
  kind: LineKind;

  @Column('text')
  certainty: Certainty;

  /** null where missing, negative where deducted */
  @Column('bigint', { nullable: true })
  amountCents: number | null;

  @Column('daterange')
  period: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  periodFrom: LocalDate;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  periodUntil: LocalDate | null;

  @Column('text')
  formula: string;

  @Column('jsonb')
  explanation: Explanation;
}

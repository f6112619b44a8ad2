import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { LineKind } from '../../../regulation/law/line.js';

/** A past quarter, calculated with the figures of a file that is not in force; nothing of it is a statement. */
@Entity('rehearsals')
export class Rehearsal extends Row {
  @Column('uuid')
  fileId: string;

  /** `2026Q1` */
  @Column('text')
  quarter: string;

  /** the department */
  @Column('uuid')
  organizationId: string;

  @Column('uuid')
  startedBy: string;

  @Column('date')
  startedOn: LocalDate;

  @Column('uuid', { nullable: true })
  signedOffBy: string | null;

  @Column('date', { nullable: true })
  signedOffOn: LocalDate | null;

  @Column('text', { nullable: true })
  remark: string | null;
}

/** What it would have been for one employment or label: with the figures in force, and with those of the file. */
@Entity('rehearsal_results')
export class RehearsalResult {
  @PrimaryColumn('uuid')
  rehearsalId: string;

  /** of one employment, or of one label */
  @PrimaryColumn('uuid')
  subjectId: string;

  @Column('text')
  subject: 'employment' | 'label';

  /** the firm */
  @Column('uuid')
  organizationId: string;

  @Column('bigint')
  beforeCents: number;

  @Column('bigint')
  afterCents: number;

  @Column({ type: 'bigint', insert: false, update: false, nullable: true })
  differenceCents: number;

  /** the kinds of the lines that are missing in the amounts */
  @Column('text', { array: true })
  withoutBefore: LineKind[];

  @Column('text', { array: true })
  withoutAfter: LineKind[];
}

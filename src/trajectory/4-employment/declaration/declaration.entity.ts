import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

/** What a firm declares of one employment for one quarter (aangifte); superseded, never overwritten. */
@Entity('declarations')
export class Declaration extends Row {
  @Column('uuid')
  employmentId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  organizationId: string;

  /** `2026Q3` */
  @Column('text')
  quarter: string;

  @Column('bigint')
  grossCents: number;

  @Column('bigint')
  contributionsCents: number;

  @Column('bigint')
  reductionsCents: number;

  @Column('bigint')
  otherAidCents: number;

  /** days worked and equated, exact decimal */
  @Column('numeric', { precision: 5, scale: 2 })
  days: string;

  @Column('date')
  declaredOn: LocalDate;

  @Column('uuid', { nullable: true })
  supersededBy: string | null;
}

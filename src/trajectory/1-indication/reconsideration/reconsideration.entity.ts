import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { OnBehalf, ReconsiderationStatus } from './reconsideration.lifecycle.js';

/** The person asks to look at an outcome again (heroverweging). */
@Entity('reconsiderations')
export class Reconsideration extends Row {
  @Column('uuid')
  indicationId: string;

  @Column('uuid')
  outcomeId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** who recorded it, where the person has no sign-in */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('text')
  status: ReconsiderationStatus;

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  onBehalf: OnBehalf | null;

  @Column('date')
  requestedOn: LocalDate;

  @Column('date', { nullable: true })
  decidedOn: LocalDate | null;

  @Column('text', { nullable: true })
  motivation: string | null;

  @Column('uuid', { nullable: true })
  decidedByMemberId: string | null;
}

import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

/** How the person fares, so many months after the new job began. */
@Entity('follow_ups')
export class FollowUp extends Row {
  @Column('uuid')
  transitionId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('smallint')
  months: number;

  @Column('date')
  dueOn: LocalDate;

  @Column('date')
  recordedOn: LocalDate;

  @Column('boolean')
  stillEmployed: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  /** who recorded it */
  @Column('uuid')
  organizationId: string;

  @Column('uuid')
  memberId: string;
}

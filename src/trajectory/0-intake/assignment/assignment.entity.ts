import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

/** A member who works on a case for its organization; one of them leads. */
@Entity('assignments')
export class Assignment extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  organizationId: string;

  @Column('uuid')
  memberId: string;

  /** the team that sees the case too, without findings */
  @Column('uuid', { nullable: true })
  teamId: string | null;

  @Column('boolean')
  lead: boolean;

  @Column('date')
  validFrom: LocalDate;

  @Column('date', { nullable: true })
  validUntil: LocalDate | null;
}

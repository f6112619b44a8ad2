import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { ParticipantRole, ParticipantStatus } from './participant.lifecycle.js';

/** An organization that takes part in a case (deelnemer), or is asked to. */
@Entity('participants')
export class Participant extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  organizationId: string;

  @Column('text')
  role: ParticipantRole;

  @Column('text')
  status: ParticipantStatus;

  @Column('uuid')
  proposedBy: string;

  @Column('date')
  proposedOn: LocalDate;

  @Column('date', { nullable: true })
  validFrom: LocalDate | null;

  @Column('date', { nullable: true })
  validUntil: LocalDate | null;
}

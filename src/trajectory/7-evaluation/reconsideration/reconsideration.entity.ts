import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { OnBehalf, ReconsiderationStatus } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';

/** The worker or the firm asks to look at a decision again (heroverweging, D13 art. 29). */
@Entity('evaluation_reconsiderations')
export class EvaluationReconsideration extends Row {
  @Column('uuid')
  evaluationId: string;

  @Column('uuid')
  decisionId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** the firm that asks, or who recorded it on behalf of the worker */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('text')
  status: ReconsiderationStatus;

  @Column('text')
  askedBy: 'worker' | 'firm';

  @Column('text', { nullable: true })
  onBehalf: OnBehalf | null;

  @Column('text')
  reason: string;

  @Column('date')
  requestedOn: LocalDate;

  @Column('date', { nullable: true })
  decidedOn: LocalDate | null;

  @Column('text', { nullable: true })
  motivation: string | null;

  @Column('uuid', { nullable: true })
  decidedByMemberId: string | null;
}

import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { Measure } from '../1-indication/indication.lifecycle.js';
import type { OnBehalf } from '../1-indication/reconsideration/reconsideration.lifecycle.js';
import type { EndedReason, EvaluationResult, EvaluationStatus, Initiative } from './evaluation.lifecycle.js';

/** The employment service looks at the worker's need again, on the work floor (evaluatie). Nothing here is about health. */
@Entity('evaluations')
export class Evaluation extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  employmentId: string;

  @Column('uuid')
  entitlementId: string;

  /** the firm */
  @Column('uuid')
  organizationId: string;

  @Column('text')
  measure: Measure;

  @Column('text')
  status: EvaluationStatus;

  @Column('text')
  initiative: Initiative;

  @Column('date')
  requestedOn: LocalDate;

  /** how a worker without sign-in asked */
  @Column('text', { nullable: true })
  onBehalf: OnBehalf | null;

  /** the organization that recorded it on behalf */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('date')
  plannedOn: LocalDate;

  /** the last day on which it is in time */
  @Column('date')
  dueOn: LocalDate;

  /** from now on, so often at least */
  @Column('smallint', { nullable: true })
  periodicityMonths: number | null;

  @Column('date', { nullable: true })
  preparedOn: LocalDate | null;

  @Column('date', { nullable: true })
  heldOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  heldByMemberId: string | null;

  @Column('date', { nullable: true })
  decidedOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  decidedByMemberId: string | null;

  /** of the decision in force */
  @Column('text', { nullable: true })
  result: EvaluationResult | null;

  @Column('date', { nullable: true })
  cancelledOn: LocalDate | null;

  @Column('text', { nullable: true })
  cancelReason: EndedReason | null;
}

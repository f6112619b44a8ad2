import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { Basis, Doing, EndedReason, JobKind, TransitionStatus } from './transition.lifecycle.js';

/** A worker moves on to the regular labor market (doorstroming, doorstroomtraject). */
@Entity('transitions')
export class Transition extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  employmentId: string;

  /** the right that ends when the new job begins */
  @Column('uuid')
  entitlementId: string;

  /** the firm that the worker leaves */
  @Column('uuid')
  organizationId: string;

  /** whose decision it rests on; none where the move is within the firm */
  @Column('uuid', { nullable: true })
  evaluationId: string | null;

  @Column('uuid', { nullable: true })
  providerId: string | null;

  @Column('text')
  status: TransitionStatus;

  @Column('text')
  basis: Basis;

  @Column('text', { nullable: true })
  motivation: string | null;

  /** the first day of the path, which may lie ahead */
  @Column('date')
  startsOn: LocalDate;

  @Column('date')
  proposedOn: LocalDate;

  @Column('date', { nullable: true })
  agreedOn: LocalDate | null;

  @Column('date', { nullable: true })
  phaseFrom: LocalDate | null;

  /** the last day of the running phase */
  @Column('date', { nullable: true })
  phaseDueOn: LocalDate | null;

  @Column('text', { nullable: true })
  jobKind: JobKind | null;

  @Column('date', { nullable: true })
  jobStartsOn: LocalDate | null;

  @Column('date', { nullable: true })
  completedOn: LocalDate | null;

  @Column('text', { nullable: true })
  failedBy: Doing | null;

  @Column('text', { nullable: true })
  failureReason: string | null;

  @Column('text', { nullable: true })
  cancelReason: EndedReason | null;

  @Column('date', { nullable: true })
  redeterminedOn: LocalDate | null;

  /** the last day of the path, its follow-ups included */
  @Column('date', { nullable: true })
  closedOn: LocalDate | null;
}

/** How long what may last, each with its mark and source. */
@Entity('transition_settings')
export class TransitionSetting {
  @PrimaryColumn('text')
  setting: string;

  @Column('integer')
  value: number;

  @Column('text')
  confidence: string;

  @Column('text', { nullable: true })
  source: string | null;
}

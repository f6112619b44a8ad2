import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { Level, Measure } from '../../1-indication/indication.lifecycle.js';
import type { EvaluationResult } from '../evaluation.lifecycle.js';
import type { Basis, NeedChange } from './decision.rules.js';

/** What is decided on an evaluation, with motivation, article and day of sending; a revision takes its place. */
@Entity('evaluation_decisions')
export class EvaluationDecision extends Row {
  @Column('uuid')
  evaluationId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** the firm */
  @Column('uuid')
  organizationId: string;

  @Column('uuid')
  entitlementId: string;

  @Column('text')
  measure: Measure;

  @Column('text')
  result: EvaluationResult;

  /** percent; newPackage: the new need; startTransition: the lowered need, where one was found */
  @Column('smallint', { nullable: true })
  rate: number | null;

  @Column('text', { nullable: true })
  level: Level | null;

  @Column('text', { nullable: true })
  change: NeedChange | null;

  /** holds only once the transition succeeds (D13 art. 11) */
  @Column('boolean')
  provisional: boolean;

  @Column('date', { nullable: true })
  packageFrom: LocalDate | null;

  /** the first day after its term */
  @Column('date', { nullable: true })
  packageUntil: LocalDate | null;

  @Column('text', { nullable: true })
  basis: Basis | null;

  /** D13 art. 23: a lasting regular job is possible, given the personal situation */
  @Column('text', { nullable: true })
  lastingRegularJob: string | null;

  /** D13 art. 23: the firm and its weakest workers can go on, given its scale */
  @Column('text', { nullable: true })
  continuityOfTheFirm: string | null;

  /** the transition, which may begin later */
  @Column('date', { nullable: true })
  startsOn: LocalDate | null;

  /** the slice that runs under it: the new one, or the one that went on */
  @Column('uuid', { nullable: true })
  packageId: string | null;

  @Column('text')
  motivation: string;

  @Column('text')
  article: string;

  @Column('date')
  decidedOn: LocalDate;

  @Column('date')
  sentOn: LocalDate;

  /** the last day to go to the labor court */
  @Column('date')
  courtUntil: LocalDate;

  @Column('uuid', { nullable: true })
  replacedBy: string | null;

  @Column('date', { nullable: true })
  replacedOn: LocalDate | null;
}

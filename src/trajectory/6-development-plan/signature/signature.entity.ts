import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { OnBehalf } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';

export const parties = ['worker', 'firm'] as const;

export type Party = (typeof parties)[number];

/** A signature is of what was signed: what changes afterwards voids it, and it stays readable. */
@Entity('plan_signatures')
export class PlanSignature extends Row {
  @Column('uuid')
  planId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** the firm of the plan */
  @Column('uuid')
  organizationId: string;

  @Column('text')
  party: Party;

  @Column('date')
  signedOn: LocalDate;

  /** how the worker agreed, where another recorded it */
  @Column('text', { nullable: true })
  onBehalf: OnBehalf | null;

  /** the organization that signed or recorded; null where the worker signed itself */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('uuid', { nullable: true })
  recordedByMemberId: string | null;

  @Column('date')
  recordedOn: LocalDate;

  @Column('date', { nullable: true })
  voidedOn: LocalDate | null;
}

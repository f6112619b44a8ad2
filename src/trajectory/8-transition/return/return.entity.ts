import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';

/** What the expert decides once a path has failed, or its job was lost. */
@Entity('transition_decisions')
export class TransitionDecision {
  @PrimaryColumn('uuid')
  transitionId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @PrimaryColumn('text')
  kind: 'redetermination' | 'return';

  @Column('text')
  motivation: string;

  /** the right that goes on, or that was opened */
  @Column('uuid')
  entitlementId: string;

  @Column('date')
  decidedOn: LocalDate;

  @Column('uuid')
  organizationId: string;

  @Column('uuid')
  memberId: string;
}

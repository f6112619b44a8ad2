import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { OnBehalf } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';
import type { Party } from '../transition.lifecycle.js';

/** One of the four under the agreement (D13 art. 25). */
@Entity('transition_signatures')
export class TransitionSignature {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  transitionId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  party: Party;

  /** who guides under the agreement that was signed */
  @Column('uuid', { nullable: true })
  providerId: string | null;

  /** of who signed, or recorded the worker's signature */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('uuid', { nullable: true })
  memberId: string | null;

  @Column('text', { nullable: true })
  onBehalf: OnBehalf | null;

  @Column('date')
  signedOn: LocalDate;
}

import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { OnBehalf } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';

/** The firm informs, the coach may, the worker has a voice (D13 art. 8 par. 2). */
export const parties = ['firm', 'coach', 'worker'] as const;

export type Party = (typeof parties)[number];

/** What a party contributes to an evaluation; read by the assigned, the worker and who wrote it. */
@Entity('evaluation_contributions')
export class EvaluationContribution extends Row {
  @Column('uuid')
  evaluationId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  party: Party;

  /** of who wrote it; null where the worker did */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('uuid', { nullable: true })
  memberId: string | null;

  /** how a worker without sign-in said it */
  @Column('text', { nullable: true })
  onBehalf: OnBehalf | null;

  @Column('text')
  contribution: string;

  @Column('date')
  givenOn: LocalDate;
}

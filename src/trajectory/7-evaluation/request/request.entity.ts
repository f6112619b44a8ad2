import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';

export const changeKinds = ['medicalProblem', 'psychosocialLimitation'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** The attested change that a request names; about health, so in a table of its own. */
@Entity('evaluation_changes')
export class EvaluationChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  evaluationId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** of who wrote it; null where the worker did */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('text')
  kind: ChangeKind;

  @Column('text')
  description: string;

  @Column('text')
  issuer: string;

  @Column('date')
  issuedOn: LocalDate;

  /** so much that a decision that still runs does not stand in the way */
  @Column('boolean')
  thorough: boolean;
}

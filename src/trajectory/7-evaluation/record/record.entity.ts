import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Estimated at every visit; what the words mean is local practice. */
export const transitionChances = ['none', 'low', 'growing', 'favorable'] as const;

export type TransitionChances = (typeof transitionChances)[number];

/** What who held the evaluation saw on the work floor; about health, so in a table of its own. */
@Entity('evaluation_reports')
export class EvaluationReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  evaluationId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  organizationId: string;

  @Column('uuid')
  memberId: string;

  @Column('text')
  report: string;

  @Column('text')
  transitionChances: TransitionChances;
}

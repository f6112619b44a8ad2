import { Column, Entity } from 'typeorm';
import { Row } from '../../../platform/database/row.js';

export const goalKinds = ['generic', 'technical'] as const;

export type GoalKind = (typeof goalKinds)[number];

/** A competence, where the worker stands in it and will stand (competentie). */
@Entity('plan_goals')
export class PlanGoal extends Row {
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
  kind: GoalKind;

  @Column('text')
  competence: string;

  /** 0 (not yet) to 4 (helps others with it) */
  @Column('smallint')
  presentLevel: number;

  @Column('smallint')
  futureLevel: number;
}

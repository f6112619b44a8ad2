import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

/** `guide` is the qualified guide on the work floor (begeleider). */
export const responsibles = ['worker', 'guide', 'firm', 'coach', 'other'] as const;
export const progresses = ['planned', 'done', 'dropped'] as const;

export type Responsible = (typeof responsibles)[number];
export type Progress = (typeof progresses)[number];

/** What will be done for a goal, by whom and by when (verbeteractie). */
@Entity('plan_actions')
export class PlanAction extends Row {
  @Column('uuid')
  goalId: string;

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
  description: string;

  @Column('text')
  responsible: Responsible;

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  progress: Progress;

  @Column('text', { nullable: true })
  progressNote: string | null;

  /** the day on which progress was last recorded */
  @Column('date', { nullable: true })
  progressOn: LocalDate | null;
}

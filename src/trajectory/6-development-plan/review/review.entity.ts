import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

/** The firm looks at a plan once a year at least (jaarlijkse evaluatie van het POP, D13 art. 15). */
@Entity('plan_reviews')
export class PlanReview extends Row {
  @Column('uuid')
  planId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  organizationId: string;

  @Column('date')
  reviewedOn: LocalDate;

  @Column('text')
  conclusion: string;

  /** null where the firm's client recorded it */
  @Column('uuid', { nullable: true })
  memberId: string | null;
}

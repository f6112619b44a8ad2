import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { CloseReason, PlanStatus } from './plan.lifecycle.js';
import type { ActionReading } from './plan.rules.js';

/** What a worker will learn, how and by when (persoonlijk ontwikkelingsplan, POP). */
@Entity('plans')
export class Plan extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  employmentId: string;

  /** the firm */
  @Column('uuid')
  organizationId: string;

  @Column('text')
  measure: 'CMW' | 'IMW';

  /** the first, second, third ... plan of the employment */
  @Column('integer')
  edition: number;

  @Column('uuid', { nullable: true })
  supersedesId: string | null;

  @Column('text')
  status: PlanStatus;

  @Column('date')
  draftedOn: LocalDate;

  /** the last day on which what is signed was changed */
  @Column('date')
  writtenOn: LocalDate;

  @Column('date', { nullable: true })
  agreedOn: LocalDate | null;

  @Column('date', { nullable: true })
  lastReviewedOn: LocalDate | null;

  @Column('date', { nullable: true })
  supersededOn: LocalDate | null;

  @Column('date', { nullable: true })
  closedOn: LocalDate | null;

  @Column('text', { nullable: true })
  closeReason: CloseReason | 'employmentEnded' | null;
}

/** What practice leaves open about plans, each with its mark. */
@Entity('plan_settings')
export class PlanSetting {
  @PrimaryColumn('text')
  setting: 'actionsPerYear';

  @Column('text')
  value: ActionReading;

  @Column('text')
  confidence: string;

  @Column('text', { nullable: true })
  source: string | null;
}

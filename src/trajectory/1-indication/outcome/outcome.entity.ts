import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { AidCategory, GuidanceNeed, Level, Measure } from '../indication.lifecycle.js';

/** CMW is granted by the expert; IMW is advised, and granted by the department; either may be refused. */
export const outcomeResults = ['granted', 'advised', 'refused'] as const;

export type OutcomeResult = (typeof outcomeResults)[number];

/** What is decided on one measure (advies, toegangsticket), with motivation, article and day of sending. */
@Entity('outcomes')
export class Outcome extends Row {
  @Column('uuid')
  indicationId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  measure: Measure;

  @Column('text')
  result: OutcomeResult;

  /** percent of the wage cost; with the level it names the start package, "60 high" */
  @Column('smallint', { nullable: true })
  rate: number | null;

  @Column('text', { nullable: true })
  level: Level | null;

  @Column('text', { nullable: true })
  guidanceNeed: GuidanceNeed | null;

  @Column('text', { nullable: true })
  aidCategory: AidCategory | null;

  @Column('text')
  motivation: string;

  @Column('text')
  article: string;

  @Column('date')
  decidedOn: LocalDate;

  @Column('date')
  sentOn: LocalDate;

  /** the last day to go to the labor court */
  @Column('date')
  courtUntil: LocalDate;

  @Column('uuid', { nullable: true })
  replacedBy: string | null;

  @Column('date', { nullable: true })
  replacedOn: LocalDate | null;
}

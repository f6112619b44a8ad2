import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

/** What an internship leads to; none while it runs. */
export const internshipResults = ['jobOffered', 'noJobOffered', 'stopped'] as const;

export type InternshipResult = (typeof internshipResults)[number];

/** A trial on a real job offer at a host (stage). */
@Entity('internships')
export class Internship extends Row {
  @Column('uuid')
  transitionId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  hostId: string;

  @Column('daterange')
  period: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  periodFrom: LocalDate;

  /** the first day after it */
  @Column({ type: 'date', insert: false, update: false, nullable: true })
  periodUntil: LocalDate;

  @Column('text', { nullable: true })
  result: InternshipResult | null;
}

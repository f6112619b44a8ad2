import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../platform/calendar/dates.js';
import { Row } from '../platform/database/row.js';
import type { Confidence, DeadlineStatus } from './deadline.lifecycle.js';

/** Something that is due (termijn), for one organization, on one day. */
@Entity('deadlines')
export class Deadline extends Row {
  @Column('text')
  kind: string;

  /** the noun it is about: `referral` */
  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  /** tells deadlines of one kind on one subject apart, such as the quarters of an employment's declarations */
  @Column('text', { default: '' })
  occurrence: string;

  @Column('uuid', { nullable: true })
  trajectoryId: string | null;

  /** whose it is to meet, and who is reminded */
  @Column('uuid')
  organizationId: string;

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  status: DeadlineStatus;

  @Column('date', { nullable: true })
  closedOn: LocalDate | null;

  @Column('date', { nullable: true })
  nextReminderOn: LocalDate | null;
}

/** How long a term is, when its reminders leave and to whom: settings, with a mark that says how sure they are. */
@Entity('deadline_kinds')
export class DeadlineKind {
  @PrimaryColumn('text')
  kind: string;

  @Column('integer', { nullable: true })
  termDays: number | null;

  @Column('text', { nullable: true })
  termUnit: 'days' | 'workingDays' | null;

  /** days relative to the due day: negative before it, 0 on it */
  @Column('integer', { array: true })
  reminderSteps: number[];

  /** after the due day, again and again; never where absent */
  @Column('integer', { nullable: true })
  repeatDays: number | null;

  /** once it is overdue, everybody in the lead's team is reminded */
  @Column('boolean', { default: false })
  overdueToTeam: boolean;

  /** the person has a part in it too: a signature, or the own voice */
  @Column('boolean', { default: false })
  awaitsPerson: boolean;

  @Column('text')
  addressee: 'employmentService' | 'coach' | 'firm' | 'provider';

  @Column('text')
  confidence: Confidence;

  @Column('text', { nullable: true })
  source: string | null;
}

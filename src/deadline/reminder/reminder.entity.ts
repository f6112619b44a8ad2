import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';

/** A mail that must leave, once: a reminder of a deadline, or a notice that something happened. */
@Entity('reminders')
export class Reminder {
  @PrimaryColumn('uuid')
  id: string;

  /** absent for a notice */
  @Column('uuid', { nullable: true })
  deadlineId: string | null;

  @Column('text')
  kind: string;

  @Column('text')
  step: 'before' | 'due' | 'overdue' | 'notice';

  @Column('date')
  remindOn: LocalDate;

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid', { nullable: true })
  trajectoryId: string | null;

  @Column('uuid')
  organizationId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** no longer to be sent: its deadline closed meanwhile, or no server will ever take it */
  @Column('timestamptz', { nullable: true })
  droppedAt: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { nullable: true })
  lastError: string | null;
}

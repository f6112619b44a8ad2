import { Column, Entity } from 'typeorm';
import { Row } from '../platform/database/row.js';
import type { TaskStatus } from './task.lifecycle.js';
import type { TaskFailure } from './task.texts.js';

/** Long work that somebody asked for: what it is, how far it is, and where its result stands. */
@Entity('tasks')
export class Task extends Row {
  /** `statements`: registered by the room that does the work */
  @Column('text')
  kind: string;

  /** what was asked, without anything about a person */
  @Column('jsonb')
  parameters: Record<string, unknown>;

  @Column({ type: 'text', insert: false, update: false })
  status: TaskStatus;

  @Column('text')
  requestedSubject: string;

  @Column('text')
  requestedRole: string;

  @Column('uuid', { nullable: true })
  requestedMemberId: string | null;

  /** who asked, and who sees it */
  @Column('uuid')
  organizationId: string;

  /** the last thing that was done: the next piece of work begins after it */
  @Column('text', { nullable: true })
  lastDone: string | null;

  @Column('integer', { default: 0 })
  done: number;

  /** null until it is counted */
  @Column('integer', { nullable: true })
  total: number | null;

  @Column('integer', { default: 0 })
  issueCount: number;

  /** failures in a row; the work is given up after some */
  @Column('integer', { default: 0 })
  failures: number;

  /** why it was given up */
  @Column('text', { nullable: true })
  failure: TaskFailure | null;

  /** the path of what it has made */
  @Column('text', { nullable: true })
  result: string | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  heartbeatAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}

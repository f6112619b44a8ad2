import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../platform/calendar/dates.js';
import { addDays } from '../platform/calendar/dates.js';
import { addWorkingDays } from '../platform/calendar/working-days.js';
import { newRow } from '../platform/database/row.js';
import { asEntity, columnsOf } from '../platform/database/rows.js';
import type { Tx } from '../platform/database/tx.js';
import { type Keyset, keyset } from '../platform/http/paging.js';
import { Problem } from '../platform/problem.js';
import { type DeadlineList, deadlineSorting } from './deadline.dto.js';
import { Deadline, DeadlineKind } from './deadline.entity.js';
import type { Confidence, DeadlineStatus } from './deadline.lifecycle.js';
import { type Due, nextReminder } from './deadline.rules.js';

export interface Followed {
  kind: string;
  subjectType: string;
  subjectId: string;
  trajectoryId: string | null;
}

/** With the mark of its kind's settings, and the case where the actor sees it: a firm meets a term of a case that it does not. */
export type MarkedDeadline = Deadline & { confidence: Confidence; seenTrajectoryId: string | null };

@Injectable()
export class DeadlineRepository {
  async get(tx: Tx, id: string): Promise<MarkedDeadline> {
    const row = await tx.one(`SELECT ${marked(tx)} FROM deadlines d WHERE d.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return asEntity(Deadline, row) as MarkedDeadline;
  }

  async kind(tx: Tx, kind: string): Promise<DeadlineKind> {
    const row = await tx.one(`SELECT ${columnsOf(tx, DeadlineKind, 'k')} FROM deadline_kinds k WHERE kind = $1`, [
      kind,
    ]);
    if (!row) throw new Error(`No deadline kind ${kind}`);
    return asEntity(DeadlineKind, row);
  }

  /** The last day of a term that begins on a day. */
  async termFrom(tx: Tx, kind: string, from: LocalDate): Promise<LocalDate> {
    const { termDays, termUnit } = await this.kind(tx, kind);
    if (termDays === null) throw new Error(`${kind} has no term of its own`);
    return termUnit === 'workingDays' ? addWorkingDays(from, termDays) : addDays(from, termDays);
  }

  async openOf(tx: Tx, { subjectId, kind }: Followed): Promise<Deadline[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Deadline, 'd')} FROM deadlines d WHERE d.subject_id = $1 AND d.kind = $2 AND d.status = 'open' ORDER BY d.id`,
      [subjectId, kind],
    );
    return rows.map((row) => asEntity(Deadline, row));
  }

  async open(tx: Tx, followed: Followed, { dueOn, organizationId, occurrence = '' }: Due): Promise<void> {
    const nextReminderOn = nextReminder(await this.kind(tx, followed.kind), dueOn, tx.today);
    const row = {
      ...followed,
      dueOn,
      organizationId,
      occurrence,
      nextReminderOn,
      status: 'open' as const,
      closedOn: null,
    };
    await tx.insert(Deadline, newRow(Deadline, row));
  }

  async close(tx: Tx, { id }: Deadline, status: DeadlineStatus): Promise<void> {
    const text = `UPDATE deadlines SET status = $2, closed_on = $3, next_reminder_on = NULL, version = version + 1, updated_at = now()
      WHERE id = $1 AND status = 'open'`;
    await tx.change(text, [id, status, tx.today], 'deadline:close');
  }

  /** Driven by the organization that must act, by the own file, or by one case. */
  async list(tx: Tx, query: DeadlineList): Promise<{ keys: Keyset; rows: MarkedDeadline[]; total?: number }> {
    const keys = keyset(deadlineSorting, query);
    const { trajectoryId = null, kind = null, status = ['open'], dueBefore = null, total } = query;
    const road = trajectoryId === null ? `${own(tx)} AND $1::uuid IS NULL` : 'd.trajectory_id = $1';
    const from = `FROM deadlines d WHERE ${road} AND ($2::text[] IS NULL OR d.kind = ANY ($2)) AND d.status = ANY ($3)
      AND ($4::date IS NULL OR d.due_on < $4)`;
    const filters = [trajectoryId, kind, status, dueBefore];
    const rows = await tx.query(
      `SELECT ${marked(tx)}, ${keys.columns} ${from} AND ${keys.where(5)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, filters) : null;
    return { keys, rows: rows.map((row) => asEntity(Deadline, row) as MarkedDeadline), total: count?.count };
  }
}

function own(tx: Tx): string {
  return tx.call.actor.role === 'person'
    ? 'd.trajectory_id IN (SELECT own.id FROM trajectories own WHERE own.person_id = app.person())'
    : 'd.organization_id = app.organization()';
}

function marked(tx: Tx): string {
  return `${columnsOf(tx, Deadline, 'd')}, (SELECT k.confidence FROM deadline_kinds k WHERE k.kind = d.kind) AS confidence,
    (SELECT t.id FROM trajectories t WHERE t.id = d.trajectory_id) AS "seenTrajectoryId"`;
}

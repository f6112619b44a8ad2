import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../platform/calendar/dates.js';
import { addDays } from '../platform/calendar/dates.js';
import { addWorkingDays } from '../platform/calendar/working-days.js';
import { newRow } from '../platform/database/row.js';
import { asEntity, columnsOf, getRow } from '../platform/database/rows.js';
import type { Tx } from '../platform/database/tx.js';
import { type Keyset, keyset } from '../platform/http/paging.js';
import { type DeadlineList, deadlineSorting } from './deadline.dto.js';
import { Deadline, DeadlineKind } from './deadline.entity.js';
import type { DeadlineStatus } from './deadline.lifecycle.js';
import { type Due, nextReminder } from './deadline.rules.js';

export interface Followed {
  kind: string;
  subjectType: string;
  subjectId: string;
  trajectoryId: string | null;
}

@Injectable()
export class DeadlineRepository {
  get(tx: Tx, id: string): Promise<Deadline> {
    return getRow(tx, Deadline, id);
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

  /** Driven by the organization that must act, or by one case. */
  async list(tx: Tx, query: DeadlineList): Promise<{ keys: Keyset; rows: Deadline[] }> {
    const keys = keyset(deadlineSorting, query);
    const { trajectoryId = null, kind = null, status = ['open'], dueBefore = null } = query;
    const road =
      trajectoryId === null ? 'd.organization_id = app.organization() AND $1::uuid IS NULL' : 'd.trajectory_id = $1';
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Deadline, 'd')}, ${keys.columns} FROM deadlines d WHERE ${road}
          AND ($2::text[] IS NULL OR d.kind = ANY ($2)) AND d.status = ANY ($3) AND ($4::date IS NULL OR d.due_on < $4)
          AND ${keys.where(5)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [trajectoryId, kind, status, dueBefore, ...keys.parameters],
    );
    return { keys, rows: rows.map((row) => asEntity(Deadline, row)) };
  }
}

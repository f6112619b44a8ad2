import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { addDays, type LocalDate } from '../../platform/calendar/dates.js';
import { asEntity, columnsOf } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { Deadline } from '../deadline.entity.js';
import { latestReminder, nextReminder, type ReminderPlan, stepOf } from '../deadline.rules.js';
import { Reminder } from './reminder.entity.js';

export interface Notice {
  kind: string;
  dueOn: LocalDate;
  subjectType: string;
  subjectId: string;
  trajectoryId: string;
  organizationId: string;
}

export interface Addressee {
  emails: string[];
  language: 'nl' | 'fr' | 'en';
  caseNumber?: string;
}

type Planned = Deadline & { plan: ReminderPlan };

/** The team that its assignment names; where it names none, those of the lead. */
const teamOfLead = `(x.team_id = a.team_id OR a.team_id IS NULL AND x.team_id IN (
  SELECT own.team_id FROM team_members own WHERE own.member_id = a.member_id))`;

@Injectable()
export class ReminderRepository {
  /** Deadlines whose next reminder has come; locked, and passed over where another sweep holds them. */
  async deadlinesToRemindOf(tx: Tx, limit: number): Promise<Planned[]> {
    const rows = await tx.query<{ reminderSteps: number[]; repeatDays: number | null }>(
      `SELECT ${columnsOf(tx, Deadline, 'd')}, k.reminder_steps AS "reminderSteps", k.repeat_days AS "repeatDays"
         FROM deadlines d JOIN deadline_kinds k ON k.kind = d.kind
        WHERE d.status = 'open' AND d.next_reminder_on <= $1 ORDER BY d.next_reminder_on, d.id LIMIT $2
          FOR UPDATE OF d SKIP LOCKED`,
      [tx.today, limit],
    );
    return rows.map(({ reminderSteps, repeatDays, ...row }) => {
      return Object.assign(asEntity(Deadline, row), { plan: { reminderSteps, repeatDays } });
    });
  }

  /** One reminder for the latest step that has come, unique per deadline, step and day; then the day of the next. */
  async remindOf(tx: Tx, { plan, ...deadline }: Planned): Promise<void> {
    const { id: deadlineId, kind, dueOn, subjectType, subjectId, trajectoryId, organizationId } = deadline;
    const remindOn = latestReminder(plan, dueOn, tx.today);
    const about = [kind, subjectType, subjectId, trajectoryId, organizationId, dueOn];
    if (remindOn !== null) {
      await tx.query(
        `INSERT INTO reminders (id, deadline_id, step, remind_on, kind, subject_type, subject_id, trajectory_id, organization_id, due_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
        [v7(), deadlineId, stepOf(dueOn, remindOn), remindOn, ...about],
      );
    }
    const next = nextReminder(plan, dueOn, addDays(tx.today, 1));
    await tx.change('UPDATE deadlines SET next_reminder_on = $2 WHERE id = $1', [deadlineId, next], 'deadline:remind');
  }

  /** Tells that something happened; written where it happens, so that it leaves if and only if it did. */
  async notify(tx: Tx, { kind, dueOn, subjectType, subjectId, trajectoryId, organizationId }: Notice): Promise<void> {
    await tx.query(
      `INSERT INTO reminders (id, step, remind_on, kind, subject_type, subject_id, trajectory_id, organization_id, due_on)
       VALUES ($1, 'notice', $2, $3, $4, $5, $6, $7, $8)`,
      [v7(), tx.today, kind, subjectType, subjectId, trajectoryId, organizationId, dueOn],
    );
  }

  async unsent(tx: Tx, after: string, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM reminders WHERE sent_at IS NULL AND dropped_at IS NULL AND id > $1 ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** The reminder, locked, while it has still to be sent; null where another worker holds it or it is done. */
  async toSend(tx: Tx, id: string): Promise<(Reminder & { deadlineStatus: string | null }) | null> {
    const row = await tx.one<{ deadlineStatus: string | null }>(
      `SELECT ${columnsOf(tx, Reminder, 'r')}, (SELECT d.status FROM deadlines d WHERE d.id = r.deadline_id) AS "deadlineStatus"
         FROM reminders r WHERE r.id = $1 AND r.sent_at IS NULL AND r.dropped_at IS NULL FOR UPDATE SKIP LOCKED`,
      [id],
    );
    return row && Object.assign(asEntity(Reminder, row), { deadlineStatus: row.deadlineStatus });
  }

  async stampSent(tx: Tx, id: string): Promise<void> {
    await tx.change(
      'UPDATE reminders SET sent_at = clock_timestamp(), attempts = attempts + 1 WHERE id = $1',
      [id],
      'reminder:send',
    );
  }

  async drop(tx: Tx, id: string, why: string): Promise<void> {
    await tx.change(
      'UPDATE reminders SET dropped_at = clock_timestamp(), last_error = $2 WHERE id = $1',
      [id, why],
      'reminder:send',
    );
  }

  async countFailure(tx: Tx, id: string, why: string): Promise<void> {
    await tx.change(
      'UPDATE reminders SET attempts = attempts + 1, last_error = $2 WHERE id = $1',
      [id, why],
      'reminder:send',
    );
  }

  /** Who reads it: the addressed organization's lead on the case, else the organization; the lead's team where it escalates. */
  async addressee(tx: Tx, { kind, step, organizationId, trajectoryId }: Reminder): Promise<Addressee> {
    const row = await tx.one<Omit<Addressee, 'caseNumber'> & { caseNumber: string | null }>(
      `SELECT coalesce(
                CASE WHEN $5 = 'overdue' AND (SELECT k.overdue_to_team FROM deadline_kinds k WHERE k.kind = $4) THEN
                  (SELECT array_agg(DISTINCT c.email ORDER BY c.email) FROM team_members x JOIN members c ON c.id = x.member_id
                    WHERE ${teamOfLead} AND (c.valid_until IS NULL OR c.valid_until > $3)) END,
                ARRAY[coalesce(m.email, o.email)]) AS emails,
              coalesce(m.language, o.language) AS language,
              (SELECT t.number FROM trajectories t WHERE t.id = $2) AS "caseNumber"
         FROM organizations o LEFT JOIN assignments a ON a.trajectory_id = $2 AND a.organization_id = o.id AND a.lead AND a.valid_until IS NULL
         LEFT JOIN members m ON m.id = a.member_id AND (m.valid_until IS NULL OR m.valid_until > $3) WHERE o.id = $1`,
      [organizationId, trajectoryId, tx.today, kind, step],
    );
    if (!row) throw new Error(`Organization ${organizationId} is not there`);
    return { ...row, caseNumber: row.caseNumber ?? undefined };
  }
}

import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { asEntity, columnsOf, findRow, getRow } from '../platform/database/rows.js';
import type { Tx } from '../platform/database/tx.js';
import { type Keyset, keyset } from '../platform/http/paging.js';
import { type IssueList, issueSorting } from './task.dto.js';
import { Task } from './task.entity.js';
import { TaskIssue } from './task-issue.entity.js';
import type { Piece } from './tasks.js';

/** So long after a sign of life a task counts as left by whoever worked on it. */
const silence = '15 seconds';

@Injectable()
export class TaskRepository {
  get(tx: Tx, id: string): Promise<Task> {
    return getRow(tx, Task, id);
  }

  find(tx: Tx, id: string): Promise<Task | null> {
    return findRow(tx, Task, id);
  }

  /** For one piece of work: nobody else works on it until the transaction ends; null where somebody does, or it has ended. */
  async claim(tx: Tx, id: string): Promise<Task | null> {
    const row = await tx.one(
      `SELECT ${columnsOf(tx, Task, 't')} FROM tasks t WHERE t.id = $1 AND t.ended_at IS NULL FOR UPDATE SKIP LOCKED`,
      [id],
    );
    return row && asEntity(Task, row);
  }

  /** As the clock: what nobody works on, the oldest first. */
  async left(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM tasks WHERE ended_at IS NULL AND (heartbeat_at IS NULL OR heartbeat_at < now() - interval '${silence}')
        ORDER BY id LIMIT 1000`,
    );
    return rows.map(({ id }) => id);
  }

  async begin(tx: Tx, { id }: Task, total: number): Promise<void> {
    const text = `UPDATE tasks SET total = $2, started_at = coalesce(started_at, clock_timestamp()), heartbeat_at = clock_timestamp(),
      version = version + 1, updated_at = clock_timestamp() WHERE id = $1`;
    await tx.change(text, [id, total], 'task:advance');
  }

  /** In the transaction of the piece itself: both are there, or neither. */
  async stamp(tx: Tx, { id }: Task, { done, lastDone, issues = [] }: Piece): Promise<void> {
    await tx.change(
      `UPDATE tasks SET done = done + $2, last_done = coalesce($3, last_done), issue_count = issue_count + $4, failures = 0,
          heartbeat_at = clock_timestamp(), version = version + 1, updated_at = clock_timestamp() WHERE id = $1`,
      [id, done, lastDone ?? null, issues.length],
      'task:advance',
    );
    if (issues.length === 0) return;
    const rows = issues.map(({ row, code, parameters = {} }) => ({ id: v7(), taskId: id, row, code, parameters }));
    await tx.insert(TaskIssue, rows);
  }

  async countFailure(tx: Tx, { id }: Task): Promise<void> {
    const text = `UPDATE tasks SET failures = failures + 1, heartbeat_at = clock_timestamp(), version = version + 1,
      updated_at = clock_timestamp() WHERE id = $1`;
    await tx.change(text, [id], 'task:advance');
  }

  async issues(tx: Tx, taskId: string, query: IssueList): Promise<{ keys: Keyset; rows: TaskIssue[]; total?: number }> {
    const keys = keyset(issueSorting, query);
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, TaskIssue, 'i')}, ${keys.columns} FROM task_issues i WHERE i.task_id = $1 AND ${keys.where(2)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [taskId, ...keys.parameters],
    );
    const counted = 'SELECT count(*) AS count FROM task_issues WHERE task_id = $1';
    const count = query.total ? await tx.one<{ count: number }>(counted, [taskId]) : null;
    return { keys, rows: rows.map((row) => asEntity(TaskIssue, row)), total: count?.count };
  }
}

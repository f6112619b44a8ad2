import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { newRow } from '../platform/database/row.js';
import type { Tx } from '../platform/database/tx.js';
import type { Text, TextParameters } from '../platform/text.js';
import { Task } from './task.entity.js';
import { TaskQueue } from './task-queue.js';

/** Something wrong with one row of the work. */
export interface RowIssue {
  row: string;
  code: string;
  parameters?: TextParameters;
}

/** What one piece of the work has come to. */
export interface Piece {
  /** rows that are done with it, good or bad */
  done: number;
  /** where the next piece begins; absent where nothing is left */
  lastDone?: string;
  issues?: RowIssue[];
}

/** How one kind of long work is done: in pieces, each in a transaction of its own that also stamps how far it is. */
export interface TaskKind {
  /** how many rows there are to do; asked once, when it begins */
  count(tx: Tx, task: Task): Promise<number>;
  /** the rows after `task.lastDone`; whatever it throws leaves nothing of the piece behind */
  advance(tx: Tx, task: Task): Promise<Piece>;
  /** what is said of an issue, by its code */
  issues: Record<string, Text>;
}

export interface Asked {
  kind: string;
  parameters: Record<string, unknown>;
  /** the path of what it will have made: within the API, and known from the start */
  result: string;
}

/** The kinds of long work, registered by the rooms that do it. */
@Injectable()
export class Tasks {
  private readonly kinds = new Map<string, TaskKind>();

  constructor(
    private readonly journal: Journal,
    private readonly queue: TaskQueue,
  ) {}

  register(name: string, kind: TaskKind): void {
    this.kinds.set(name, kind);
  }

  kind(name: string): TaskKind {
    const found = this.kinds.get(name);
    if (!found) throw new Error(`Nobody does tasks of kind ${name}`);
    return found;
  }

  /** Within the unit of work of whoever asks: the row is the truth, and the worker hears of it after the commit. */
  async start(tx: Tx, { kind, parameters, result }: Asked): Promise<Task> {
    this.kind(kind);
    const { subject, role, organizationId } = tx.call.actor;
    const asked = { requestedSubject: subject, requestedRole: role, requestedMemberId: tx.memberId ?? null };
    const row = newRow(Task, { kind, parameters, result, organizationId, ...asked, ...begun });
    await this.journal.create(tx, Task, row, 'task', 'start');
    tx.afterCommit(() => this.queue.wake(row.id));
    return row;
  }
}

const begun = {
  status: 'processing',
  lastDone: null,
  done: 0,
  total: null,
  issueCount: 0,
  failures: 0,
  failure: null,
  startedAt: null,
  heartbeatAt: null,
  endedAt: null,
} as const;

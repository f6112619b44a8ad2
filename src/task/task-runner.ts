import { randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../platform/actor.js';
import type { Call } from '../platform/call.js';
import { clockCall } from '../platform/clock-call.js';
import type { Tx } from '../platform/database/tx.js';
import { Work } from '../platform/database/work.js';
import { Task } from './task.entity.js';
import { TaskRepository } from './task.repository.js';
import { Tasks } from './tasks.js';

/** So many failures in a row, and a task is given up. */
const mostFailures = 5;

/**
 * Does long work, in pieces: a killed worker loses the piece it had in hand and repeats none. Any number of workers may
 * try the same task at once: the row's lock lets one of them.
 */
@Injectable()
export class TaskRunner {
  private readonly log = new Logger('TaskRunner');
  private stopped = false;

  constructor(
    private readonly work: Work,
    private readonly tasks: TaskRepository,
    private readonly kinds: Tasks,
    private readonly journal: Journal,
  ) {}

  /** The piece in hand is finished; what is left is for the next worker. */
  stop(): void {
    this.stopped = true;
  }

  /** What nobody works on. */
  left(): Promise<string[]> {
    return this.work.read(clockCall(), (tx) => this.tasks.left(tx));
  }

  async run(id: string): Promise<void> {
    const task = await this.unended(id);
    if (!task) return;
    const call = callOf(task);
    try {
      while (!this.stopped && (await this.work.run(call, (tx) => this.advance(tx, id))));
    } catch (error) {
      // another worker may have done the last piece meanwhile: nobody enters in the name of a task that has ended
      if (!(await this.unended(id))) return;
      this.log.warn(`${task.kind} ${id}: ${(error as Error).constructor.name}`);
      await this.work.run(call, (tx) => this.fail(tx, id));
      throw error;
    }
  }

  private async unended(id: string): Promise<Task | null> {
    const task = await this.work.read(clockCall(), (tx) => this.tasks.find(tx, id));
    return task?.endedAt === null ? task : null;
  }

  /** Answers whether there is more to do. */
  private async advance(tx: Tx, id: string): Promise<boolean> {
    const task = await this.tasks.claim(tx, id);
    if (!task) return false;
    const kind = this.kinds.kind(task.kind);
    if (task.total === null) {
      await this.tasks.begin(tx, task, await kind.count(tx, task));
      return true;
    }
    const piece = await kind.advance(tx, task);
    await this.tasks.stamp(tx, task, piece);
    if (piece.lastDone !== undefined) return true;
    await this.end(tx, id, {});
    return false;
  }

  private async fail(tx: Tx, id: string): Promise<void> {
    const task = await this.tasks.claim(tx, id);
    if (!task) return;
    await this.tasks.countFailure(tx, task);
    if (task.failures + 1 >= mostFailures) await this.end(tx, id, { failure: 'givenUp' });
  }

  private async end(tx: Tx, id: string, how: Partial<Task>): Promise<void> {
    const task = await this.tasks.get(tx, id);
    await this.journal.record(tx, task, 'task', how.failure === undefined ? 'finish' : 'fail', {
      ...how,
      endedAt: new Date(),
    });
  }
}

/** In the name of who asked: the journal says so, and the policies for tasks know for whom they open. */
function callOf({ id, requestedSubject, requestedRole, organizationId }: Task): Call {
  const actor: Actor = {
    subject: requestedSubject,
    role: requestedRole as Actor['role'],
    organizationId,
    scopes: [],
  };
  return { ...clockCall(), actor, taskId: id, traceId: randomBytes(16).toString('hex') };
}

import { Queue as BullQueue } from 'bullmq';
import type { QueueBackend } from './backend.js';
import { connecting, within } from './connecting.js';
import { connectionLog } from './failure-log.js';

export { backendOf, type QueueBackend } from './backend.js';
export { migrateQueue } from './migrate-queue.js';
export { type Handler, type QueuedJob, type WorkOptions, work } from './work.js';

/** `id` deduplicates for as long as the job waits, is delayed or runs; the payload holds ids, never personal content. */
export interface NewJob {
  id: string;
  name: string;
  payload: object;
}

export interface Counts {
  waiting: number;
  active: number;
  delayed: number;
}

const patience = 5_000;
const batch = 1_000;

// Both removals free the id at once: kept, an id that once failed would silently never be added again.
const jobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2_000 },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 1,
};

/** Opens a queue to put work into. Does not connect yet: what is wrong with the connection shows at the first call. */
export function openQueue(name: string, backend: QueueBackend): Queue {
  return new Queue(name, backend);
}

/** Every method rejects when the backend does not answer within five seconds, and works again once it is back. */
export class Queue {
  private queue: BullQueue | undefined;
  private readonly log: (error: Error) => void;

  constructor(
    readonly name: string,
    private readonly backend: QueueBackend,
  ) {
    this.log = connectionLog(name);
  }

  /** Adds what is not there yet. May be repeated after an error: what did arrive is not added twice. */
  async addAll(jobs: NewJob[]): Promise<void> {
    for (const { id } of jobs) refuseUnfit(id);
    for (let start = 0; start < jobs.length; start += batch) {
      const part = jobs.slice(start, start + batch);
      const entries = part.map(({ id, name, payload }) => ({
        name,
        data: payload,
        opts: { jobId: id, ...jobOptions },
      }));
      await this.ask((queue) => queue.addBulk(entries));
    }
  }

  /** Removes what waits, delayed work too. What runs at this moment runs on. */
  async clear(): Promise<void> {
    await this.ask((queue) => queue.drain(true));
  }

  async counts(): Promise<Counts> {
    const {
      waiting = 0,
      active = 0,
      delayed = 0,
    } = await this.ask((queue) => queue.getJobCounts('waiting', 'active', 'delayed'));
    return { waiting, active, delayed };
  }

  async close(): Promise<void> {
    const { queue } = this;
    this.queue = undefined;
    if (queue) await shut(queue);
  }

  private async ask<T>(question: (queue: BullQueue) => Promise<T>): Promise<T> {
    const queue = await this.ready();
    return within(patience, `queue ${this.name}`, question(queue));
  }

  // BullMQ remembers a failed first connection for the life of the object, hence a new object for the next attempt.
  private async ready(): Promise<BullQueue> {
    this.queue ??= this.open();
    const { queue } = this;
    try {
      await within(patience, `queue ${this.name}`, queue.waitUntilReady());
      return queue;
    } catch (error) {
      if (this.queue === queue) this.queue = undefined;
      void shut(queue);
      throw error;
    }
  }

  private open(): BullQueue {
    const { connection, factory } = connecting(this.backend);
    const queue = new BullQueue(this.name, { connection }, factory);
    queue.on('error', this.log);
    return queue;
  }
}

// Without farewell: a farewell waits for a server that is away, and every call before it was already answered.
async function shut(queue: BullQueue): Promise<void> {
  await queue
    .getBackend()
    .close(true)
    .catch(() => undefined);
}

// BullMQ takes a whole number for an id of its own making, and a colon for a separator in its keys.
function refuseUnfit(id: string): void {
  if (id === '' || id.includes(':') || /^-?\d+$/.test(id)) throw new RangeError(`not fit for a job id: "${id}"`);
}

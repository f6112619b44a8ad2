import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type Job, Worker } from 'bullmq';
import type { QueueBackend } from './backend.js';
import { connecting, within } from './connecting.js';
import { connectionLog, withoutContent } from './failure-log.js';

/** A job in hand. May come more than once, after a failure or a kill: re-read, stamp, be repeatable. */
export interface QueuedJob {
  id: string;
  name: string;
  payload: object;
  /** 1 the first time */
  attempt: number;
}

const defaults = {
  lockDuration: 30_000,
  stalledInterval: 15_000,
  // One kill is bad luck; a job that was there at four of them is the likely cause, and the next sweep brings it back.
  maxStalledCount: 3,
  // Unless told, BullMQ waits 15 s after a refused connection.
  runRetryDelay: 1_000,
};

export type Handler = (job: QueuedJob) => Promise<void>;

export interface WorkOptions {
  /** how many jobs at a time */
  concurrency: number;
  /** milliseconds after which a job whose worker was killed may go to another one; 30,000 unless told */
  lockDuration?: number;
  /** milliseconds between two looks for such jobs; 15,000 unless told */
  stalledInterval?: number;
}

/**
 * Begins to take jobs from a queue. Rejects when the backend cannot be reached or its schema does not fit; once begun,
 * a lost connection is waited out. `close` takes no new job and resolves when the running ones are done.
 */
export async function work(
  name: string,
  backend: QueueBackend,
  handler: Handler,
  options: WorkOptions,
): Promise<{ close(): Promise<void> }> {
  const hands = new Hands(name, handler);
  await hands.begin(backend, options);
  return hands;
}

class Hands {
  private readonly logger: Logger;
  private readonly inHand = new Set<Promise<void>>();
  private worker: Worker;
  private closing = false;

  constructor(
    private readonly name: string,
    private readonly handler: Handler,
  ) {
    this.logger = new Logger(`queue ${name}`);
  }

  async begin(backend: QueueBackend, options: WorkOptions): Promise<void> {
    this.worker = this.open(backend, options);
    try {
      await within(10_000, `queue ${this.name}`, this.worker.waitUntilReady());
    } catch (error) {
      void this.worker.close(true).catch(() => undefined);
      throw error;
    }
    void this.run();
  }

  async close(): Promise<void> {
    this.closing = true;
    const closed = this.worker.close();
    while (this.inHand.size > 0) await Promise.allSettled(this.inHand);
    try {
      await within(5_000, `queue ${this.name}`, closed);
    } catch {
      // The backend is away and cannot be told what was done: another worker does it again, as after a kill.
      await this.worker.getBackend().close(true);
    }
  }

  private open(backend: QueueBackend, options: WorkOptions): Worker {
    const { connection, factory } = connecting(backend);
    const settings = { connection, autorun: false, ...defaults, ...options };
    const worker = new Worker(this.name, (job: Job) => this.take(job), settings, factory);
    worker.on('error', connectionLog(this.name));
    worker.on('stalled', (id) => this.logger.warn(`${id} was left by another worker and is taken up again`));
    return worker;
  }

  private async run(): Promise<void> {
    while (!this.closing) {
      try {
        await this.worker.run();
      } catch (error) {
        this.worker.emit('error', error as Error);
        await sleep(1_000);
      }
    }
  }

  private async take(job: Job): Promise<void> {
    const attempt = this.attempt(job);
    this.inHand.add(attempt);
    await attempt.finally(() => this.inHand.delete(attempt));
  }

  private async attempt(job: Job): Promise<void> {
    const attempt = job.attemptsMade + 1;
    try {
      await this.handler({ id: job.id ?? '', name: job.name, payload: job.data as object, attempt });
    } catch (error) {
      const bare = withoutContent(error);
      this.logger.error(`${job.id} failed, attempt ${attempt} of ${job.opts.attempts}: ${bare.message}`, bare.stack);
      throw bare;
    }
  }
}

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import {
  type Handler,
  migrateQueue,
  openQueue,
  type Queue,
  type QueueBackend,
  type WorkOptions,
  work,
} from '../../src/platform/queue/queue.js';
import {
  backends,
  cutConnections,
  database,
  onServer,
  someJobs,
  startUnfinishedWorker,
  taken,
  until,
  urlOf,
} from './queue-stage.js';

beforeAll(async () => {
  Logger.overrideLogger(false);
  await onServer(`CREATE DATABASE ${database}`);
  await migrateQueue(urlOf(database));
});

afterAll(() => onServer(`DROP DATABASE ${database} WITH (FORCE)`));

describe('an address where no queue is', () => {
  it('is reported by both sides when its schema was never migrated', async () => {
    const unmigrated = { connectionString: urlOf('postgres') };
    const queue = openQueue('spec', unmigrated);
    await expect(queue.addAll(someJobs(1))).rejects.toThrow(/not initialized/);
    await expect(work('spec', unmigrated, async () => undefined, { concurrency: 1 })).rejects.toThrow(
      /not initialized/,
    );
    await queue.close();
  });

  it.each<[string, QueueBackend]>([
    ['PostgreSQL', { connectionString: 'postgres://nobody@127.0.0.1:1/none' }],
    ['Redis', { redisUrl: 'redis://127.0.0.1:1' }],
  ])('is reported to who adds, on %s, and may be closed', async (_, nowhere) => {
    const queue = openQueue('spec', nowhere);
    await expect(queue.addAll(someJobs(1))).rejects.toThrow(/ECONNREFUSED|no answer/);
    await queue.close();
  });
});

describe.each(backends)('the queue on $kind', ({ kind, backend }) => {
  let name: string;
  let queue: Queue;
  let handled: string[];
  let workers: { close(): Promise<void> }[];
  const note: Handler = async ({ id }) => {
    handled.push(id);
  };

  async function startWorker(handler: Handler = note, options: Partial<WorkOptions> = {}): Promise<void> {
    workers.push(await work(name, backend, handler, { concurrency: 10, ...options }));
  }

  beforeEach(() => {
    name = `spec-${randomBytes(6).toString('hex')}`;
    queue = openQueue(name, backend);
    handled = [];
    workers = [];
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await queue.clear();
    await queue.close();
  });

  it('gives each of 1,000 jobs to one of two workers, once', async () => {
    const byWorker = [0, 0];
    for (const index of [0, 1]) {
      await startWorker(async (job) => {
        byWorker[index] = (byWorker[index] ?? 0) + 1;
        await note(job);
        await sleep(1);
      });
    }
    await queue.addAll(someJobs(1_000));
    await until(() => handled.length >= 1_000);
    await sleep(200);
    expect(handled).toHaveLength(1_000);
    expect(new Set(handled).size).toBe(1_000);
    expect(Math.min(...byWorker)).toBeGreaterThan(0);
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
  });

  it('hands over the name and the payload', async () => {
    const seen: unknown[] = [];
    await startWorker(async (job) => {
      seen.push(job);
    });
    await queue.addAll([{ id: 'one', name: 'send', payload: { deadlineId: 'd1', step: 'due' } }]);
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ id: 'one', name: 'send', payload: { deadlineId: 'd1', step: 'due' }, attempt: 1 }]);
  });

  it('takes an id that is already there for the same job', async () => {
    const twice = { id: 'd1-due-2026-08-14', name: 'send', payload: {} };
    await queue.addAll([twice, twice]);
    await queue.addAll([twice]);
    expect(await queue.counts()).toEqual({ waiting: 1, active: 0, delayed: 0 });
    await startWorker();
    await until(() => handled.length > 0);
    await sleep(300);
    expect(handled).toEqual([twice.id]);
  });

  it('takes an id again once its job is done', async () => {
    await startWorker();
    for (const count of [1, 2]) {
      await queue.addAll([{ id: 'again', name: 'send', payload: {} }]);
      await until(async () => handled.length === count && (await queue.counts()).active === 0);
    }
    expect(handled).toEqual(['again', 'again']);
  });

  it('tries a job again when its handler throws', async () => {
    const attempts: number[] = [];
    await startWorker(async ({ attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) throw new Error('the mail server is away');
    });
    await queue.addAll([{ id: 'again', name: 'send', payload: {} }]);
    await until(() => attempts.length === 2);
    await until(async () => (await queue.counts()).active === 0);
    expect(attempts).toEqual([1, 2]);
  });

  it('hands out nothing after it is cleared', async () => {
    await queue.addAll(someJobs(50));
    await queue.clear();
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
    await startWorker();
    await sleep(500);
    expect(handled).toEqual([]);
    await queue.addAll(someJobs(1));
    await until(() => handled.length === 1);
  });

  it.each(['a:b', '12', ''])('refuses %p for an id', async (id) => {
    await expect(queue.addAll([{ id, name: 'send', payload: {} }])).rejects.toThrow(RangeError);
  });

  it('waits for the running job when a worker is closed', async () => {
    let started = false;
    await startWorker(async (job) => {
      started = true;
      await sleep(300);
      await note(job);
    });
    await queue.addAll(someJobs(1));
    await until(() => started);
    await workers.pop()?.close();
    expect(handled).toEqual(['job-0']);
  });

  it('goes on after every connection was cut', async () => {
    await startWorker();
    await queue.addAll(someJobs(1));
    await until(() => handled.length === 1);
    await cutConnections(kind);
    await until(async () =>
      queue.addAll([{ id: 'after', name: 'send', payload: {} }]).then(
        () => true,
        () => false,
      ),
    );
    await until(() => handled.includes('after'));
  });

  it('gives a job to another worker when the first is killed in the middle of it', async () => {
    const first = startUnfinishedWorker(name, backend);
    await queue.addAll(someJobs(1));
    await taken(first);
    first.kill('SIGKILL');
    await startWorker(note, { lockDuration: 1_000, stalledInterval: 1_000 });
    await until(() => handled.length > 0);
    expect(handled).toEqual(['job-0']);
  }, 15_000);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { NewJob, QueueBackend } from '../../src/platform/queue/queue.js';

const postgresUrl = process.env.TEST_POSTGRES_URL;
const redisUrl = process.env.REDIS_URL ?? process.env.TEST_REDIS_URL;
export const database = `queue_${randomBytes(6).toString('hex')}`;

export const backends: { kind: 'PostgreSQL' | 'Redis'; backend: QueueBackend }[] = [
  { kind: 'PostgreSQL', backend: { connectionString: urlOf(database) } },
];
if (redisUrl) backends.push({ kind: 'Redis', backend: { redisUrl } });
else
  process.stderr.write(
    '\nNOT RUN: the Redis half of the queue tests, since neither REDIS_URL nor TEST_REDIS_URL is set\n\n',
  );

export function urlOf(name: string): string {
  if (!postgresUrl) throw new Error('TEST_POSTGRES_URL is not set');
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onServer(statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(statement, values).finally(() => client.end());
}

export async function until(condition: () => boolean | Promise<boolean>, milliseconds = 10_000): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(20)) if (await condition()) return;
  throw new Error('waited in vain');
}

export const someJobs = (count: number): NewJob[] =>
  Array.from({ length: count }, (_, index) => ({ id: `job-${index}`, name: 'send', payload: { index } }));

export async function cutConnections(kind: 'PostgreSQL' | 'Redis'): Promise<void> {
  if (kind === 'PostgreSQL') {
    return onServer('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
  }
  const redis = new Redis(redisUrl ?? '');
  await redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
  await redis.quit();
}

export function startUnfinishedWorker(name: string, backend: QueueBackend): ChildProcess {
  const program = new URL('./unfinished-worker.ts', import.meta.url).pathname;
  const loader = new URL('./typescript.mjs', import.meta.url).href;
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawn(process.execPath, ['--import', loader, program, name, JSON.stringify(backend)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export function taken(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code} before it took a job`)));
  });
}

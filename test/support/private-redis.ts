import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../../src/local/free-port.js';

export interface FoundRedis {
  url?: string;
  stop(): Promise<void>;
}

const withoutRedis: FoundRedis = { stop: async () => undefined };

/** The Redis of `REDIS_URL` where it answers, else a private one where `redis-server` is installed, else none. */
export async function findRedis(directory: string, say: (line: string) => void): Promise<FoundRedis> {
  const given = process.env.REDIS_URL;
  if (given) {
    if (await answers(given)) return { ...withoutRedis, url: given };
    say('REDIS_URL does not answer: the Redis half of the queue tests does not run.');
    return withoutRedis;
  }
  const started = await startRedis(directory).catch(() => undefined);
  if (!started) say('No redis-server on the PATH and no REDIS_URL: the Redis half of the queue tests does not run.');
  return started ?? withoutRedis;
}

async function startRedis(directory: string): Promise<FoundRedis> {
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    dir: directory,
    'maxmemory-policy': 'noeviction',
  };
  const server = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, `${value}`]),
    {
      stdio: 'ignore',
    },
  );
  await once(server, 'spawn');
  const gone = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGTERM');
    await gone;
  };
  const url = `redis://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    if (await answers(url)) return { url, stop };
    await pause(50);
  }
  await stop();
  throw new Error('redis-server did not answer');
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

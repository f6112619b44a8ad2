import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../src/local/postgres/postgres.js';
import { startSignInServer } from '../../src/local/sign-in/sign-in-server.js';
import { createTemplateDatabase } from './create-template.js';
import { findRedis } from './private-redis.js';

const undo: (() => Promise<unknown>)[] = [];
const say = (line: string) => console.log(line);

/** In memory where there is room: nothing of it is kept, and each test file's database is a thousand files. */
async function place(): Promise<string> {
  const memory = '/dev/shm';
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return room > 4 * 1024 ** 3 ? memory : tmpdir();
}

async function startAll() {
  const directory = await mkdtemp(join(await place(), 'toeleiding-test-'));
  undo.push(() => rm(directory, { recursive: true, force: true }));
  const postgres = await startPostgres({ directory, durable: false, say: () => undefined });
  undo.push(() => postgres.stop());
  const url = postgres.url('postgres');
  await createTemplateDatabase(url);
  const redis = await findRedis(directory, say);
  undo.push(() => redis.stop());
  const nobody = async () => [];
  const signIn = await startSignInServer({ directory, people: nobody, clients: nobody, say: () => undefined });
  undo.push(() => signIn.stop());
  return {
    TEST_POSTGRES_URL: url,
    TEST_REDIS_URL: redis.url,
    TEST_ISSUER: signIn.issuer,
    TEST_SIGN_IN_DIRECTORY: directory,
  };
}

// This program leads a process group of its own, so Ctrl-C does not reach it; the end of its input does.
const testsEnded = new Promise<void>((resolve) => {
  for (const event of ['end', 'close', 'error']) process.stdin.once(event, () => resolve());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  process.stdin.resume();
});

try {
  console.log(JSON.stringify(await startAll()));
  await testsEnded;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) await step().catch((error) => console.error(error));
  process.exit();
}

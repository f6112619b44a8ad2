import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';

export async function ask(connectionString: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

/** start-postgres.ts of that project, in a Node of its own. */
export function startAlone(root: string, directory: string): ChildProcess {
  const script = join(root, 'test/support/start-postgres.ts');
  return spawn(process.execPath, ['--import', join(process.cwd(), 'test/support/typescript.mjs'), script, directory], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export async function answerOf(child: ChildProcess): Promise<{ url: string; lines: string[] }> {
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)));
  ended.catch(() => undefined);
  const [chunk] = await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended]);
  return JSON.parse(`${chunk}`);
}

import { readFile, rm } from 'node:fs/promises';
import { writeDurably } from '../durable-file.js';
import { identityOf } from '../running-program.js';
import type { PostgresDirectory } from './postgres-directory.js';

/**
 * One Node program at a time has a database directory: a second one would find the server of the first, take it for
 * left behind, and stop it under it.
 */
export async function claim(directory: PostgresDirectory): Promise<void> {
  const owner = await readOwner(directory);
  if (owner && (await identityOf(owner.pid)) === owner.identity) {
    throw new Error(
      `The database in ${directory.path} is in use by program ${owner.pid}, which was started earlier and still runs. ` +
        'Stop that one first.',
    );
  }
  await writeDurably(
    directory.ownerFile,
    JSON.stringify({ pid: process.pid, identity: await identityOf(process.pid) }),
  );
}

export async function release(directory: PostgresDirectory): Promise<void> {
  await rm(directory.ownerFile, { force: true });
}

async function readOwner(directory: PostgresDirectory): Promise<{ pid: number; identity?: string } | undefined> {
  try {
    return JSON.parse(await readFile(directory.ownerFile, 'utf8'));
  } catch {
    return undefined;
  }
}

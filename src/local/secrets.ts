import { randomBytes } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Login, logins } from '../platform/database/logins.js';
import { writeDurably } from './durable-file.js';

export interface Secrets {
  journalKey: string;
  passwords: Record<Login, string>;
}

/** Made once and kept, readable by the owner of the directory alone: without the journal's key nothing in it can be read. */
export async function secretsIn(directory: string): Promise<Secrets> {
  const file = join(directory, 'secrets.json');
  return (await keptIn(file)) ?? makeIn(file, directory);
}

async function keptIn(file: string): Promise<Secrets | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${(cause as Error).message}.`, { cause });
  }
}

async function makeIn(file: string, directory: string): Promise<Secrets> {
  const filled = join(directory, 'postgres', 'cluster', 'finished');
  if (await access(filled).then(yes, no)) {
    throw new Error(
      `${file} is gone, and without its key the journal in ${directory} cannot be read. ` +
        'Put it back, or move the folder away to begin anew.',
    );
  }
  const secret = (bytes: number) => randomBytes(bytes).toString('base64url');
  const passwords = Object.fromEntries(logins.map((login) => [login, secret(24)])) as Record<Login, string>;
  const secrets = { journalKey: randomBytes(32).toString('base64'), passwords };
  await writeDurably(file, JSON.stringify(secrets));
  return secrets;
}

const yes = () => true;
const no = () => false;

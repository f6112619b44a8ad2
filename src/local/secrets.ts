import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as Secrets;
  const secrets = {
    journalKey: randomBytes(32).toString('base64'),
    passwords: Object.fromEntries(logins.map((login) => [login, randomBytes(24).toString('base64url')])) as Record<
      Login,
      string
    >,
  };
  await writeDurably(file, JSON.stringify(secrets));
  return secrets;
}

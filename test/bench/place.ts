import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../src/local/postgres/postgres.js';
import { type SignInServer, startSignInServer } from '../../src/local/sign-in/sign-in-server.js';
import { bootstrapLogins, type Login, loginName, logins } from '../../src/platform/database/logins.js';
import { migrate } from '../../src/platform/database/migrate.js';

const database = 'toeleiding_bench';

/** A database and a sign-in server for this run alone, on loopback. */
export interface Place {
  owner: pg.Client;
  signIn: SignInServer;
  journalKey: string;
  /** of the superuser where no login is named */
  url(login?: Login): string;
  stop(): Promise<void>;
}

export async function openPlace(say: (line: string) => void): Promise<Place> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const directory = await mkdtemp(join(tmpdir(), 'toeleiding-bench-'));
    undo.push(() => rm(directory, { recursive: true, force: true }));
    const postgres = await startPostgres({ directory, durable: true, say });
    undo.push(() => postgres.stop());
    const passwords = madeUp();
    const url = (login?: Login) =>
      login ? postgres.url(database, loginName(login), passwords[login]) : postgres.url(database);
    await bootstrapLogins(postgres.url('postgres'), passwords, database);
    await migrate(url('owner'));
    const owner = new pg.Client({ connectionString: url('owner') });
    await owner.connect();
    undo.push(() => owner.end());
    const nobody = async () => [];
    const signIn = await startSignInServer({ directory, people: nobody, clients: nobody, say });
    undo.push(() => signIn.stop());
    return { owner, signIn, journalKey: randomBytes(32).toString('base64'), url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function madeUp(): Record<Login, string> {
  const entries = logins.map((login) => [login, randomBytes(24).toString('base64url')]);
  return Object.fromEntries(entries) as Record<Login, string>;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../src/local/postgres/postgres.js';
import { createTemplateDatabase } from '../support/create-template.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';

export interface Prepared {
  superuserUrl: string;
  database: TestDatabase;
  /** as the owner */
  pool: pg.Pool;
  /** what the built processes need to start on it */
  environment: NodeJS.ProcessEnv;
}

/** A server of its own with a migrated database, for programs outside Jest. */
export async function withTemplate<T>(work: (prepared: Prepared) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'toeleiding-docs-'));
  const postgres = await startPostgres({ directory, durable: false, say: () => undefined });
  try {
    const superuserUrl = postgres.url('postgres');
    await createTemplateDatabase(superuserUrl);
    const database = await cloneDatabase(superuserUrl);
    const pool = new pg.Pool({ connectionString: database.url('owner'), max: 2 });
    pool.on('error', () => undefined);
    const environment = environmentFor(database);
    return await work({ superuserUrl, database, pool, environment }).finally(() => pool.end());
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

export function environmentFor(database: TestDatabase): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    DATABASE_URL: database.url('api'),
    WORKER_DATABASE_URL: database.url('worker'),
    MIGRATION_DATABASE_URL: database.url('owner'),
    QUEUE_DATABASE_URL: database.url('queue'),
    OIDC_ISSUER: 'http://127.0.0.1:9',
    SMTP_URL: 'smtp://127.0.0.1:9',
    JOURNAL_KEY: Buffer.alloc(32, 1).toString('base64'),
    LOG_LEVEL: 'error',
  };
}

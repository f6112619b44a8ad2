import { runMigrations } from 'bullmq';
import pg from 'pg';
import { queueSchema } from './connecting.js';

/**
 * Brings the queue's schema up to what this version of BullMQ expects, in one transaction under its own lock; may be
 * repeated. The login must be the one that uses the queue, since BullMQ makes a sequence for each queue when it is first
 * used. It needs CREATE on the database (checked even where the schema is already there) and, to add jobs, TEMPORARY.
 *
 * @returns the version of the schema after it
 */
export async function migrateQueue(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await runMigrations(client, queueSchema);
  } finally {
    await client.end();
  }
}

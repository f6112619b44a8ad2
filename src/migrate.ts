import 'reflect-metadata';
import { readSettings } from './platform/config/settings.js';
import { migrate } from './platform/database/migrate.js';
import { migrateQueue } from './platform/queue/queue.js';
import { orStop } from './platform/stop.js';

/** Brings the database up to date as its owner, and the queue's schema where the queue lives on PostgreSQL. */
await orStop(async () => {
  const settings = readSettings(process.env, ['migrationDatabaseUrl']);
  const done = await migrate(settings.migrationDatabaseUrl);
  console.log(done.length > 0 ? `Migrated:\n${done.map((name) => `  ${name}`).join('\n')}` : 'Nothing to migrate.');
  if (settings.queueDatabaseUrl) {
    console.log(`The queue's schema is at version ${await migrateQueue(settings.queueDatabaseUrl)}.`);
  }
});

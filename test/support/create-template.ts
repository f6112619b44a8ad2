import { bootstrapLogins } from '../../src/platform/database/logins.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { migrateQueue } from '../../src/platform/queue/queue.js';
import { passwords, template, urlOf } from './template-database.js';

/** Makes the database that every test file is cloned from. */
export async function createTemplateDatabase(superuserUrl: string): Promise<void> {
  await bootstrapLogins(superuserUrl, passwords, template);
  await migrate(urlOf(superuserUrl, template, 'owner'));
  await migrateQueue(urlOf(superuserUrl, template, 'queue'));
}

import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { sourceOptions } from './source.js';

/** Brings a database up to date as its owner; each migration in a transaction of its own. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  return withMigrations(ownerUrl, async (source) => {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  });
}

/** Takes back every migration, the last first. */
export async function migrateDown(ownerUrl: string): Promise<void> {
  await withMigrations(ownerUrl, async (source) => {
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
  });
}

async function withMigrations<T>(ownerUrl: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({ ...sourceOptions(ownerUrl, 1), migrations, migrationsTableName: 'migrations' });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

import type { Settings } from '../config/settings.js';

/** Where the queue lives: Redis (or Valkey), or a schema of its own in PostgreSQL. */
export type QueueBackend = { redisUrl: string } | { connectionString: string };

/** Where the settings put it; undefined where they say nothing, and work waits for the next round of the worker. */
export function backendOf({ redisUrl, queueDatabaseUrl }: Partial<Settings>): QueueBackend | undefined {
  if (redisUrl) return { redisUrl };
  return queueDatabaseUrl ? { connectionString: queueDatabaseUrl } : undefined;
}

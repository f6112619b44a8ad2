import { createPostgresBackend, createRedisBackend, type QueueBaseOptions } from 'bullmq';
import type { QueueBackend } from './backend.js';

/** The schema in PostgreSQL that belongs to the queue alone. */
export const queueSchema = 'queue';

export interface Connecting {
  connection: QueueBaseOptions['connection'];
  factory: typeof createRedisBackend;
}

/** What BullMQ needs to reach the backend. Given to each queue and worker, so that one process may use both kinds. */
export function connecting(backend: QueueBackend): Connecting {
  if ('redisUrl' in backend) {
    return {
      connection: { url: backend.redisUrl, maxRetriesPerRequest: null },
      factory: createRedisBackend,
    };
  }
  const { connectionString } = backend;
  return {
    // Without `migrate` the connection only asserts that the schema fits this version of BullMQ.
    connection: { connectionString, schema: queueSchema, max: 4, connectionTimeoutMillis: 5_000, keepAlive: true },
    // BullMQ's types carry the backend along; what this room uses of it is the same on both.
    factory: createPostgresBackend as unknown as typeof createRedisBackend,
  };
}

/** Rejects when the promise takes longer, since a client of a server that is away waits for its return without end. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

import type { Actor } from '../../actor.js';
import type { Language } from '../../text.js';
import type { Trace } from '../../trace.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** who acts: set by the guard that reads the token */
    actor?: Actor;
    /** the scope a client needs for this operation: set by the same guard */
    scope?: string;
    language: Language;
    trace: Trace;
  }
}

/** Metadata on a controller's methods, read by guards, by `@CurrentCall()` and by the OpenAPI document. */
export const routeMetadata = {
  /** the permission, as a sentence or a code: string */
  permission: 'toeleiding:permission',
  /** true: no token asked */
  public: 'toeleiding:public',
  /** true: `If-Match` must be there */
  needsIfMatch: 'toeleiding:needsIfMatch',
  /** 'taken' or 'required' */
  idempotencyKey: 'toeleiding:idempotencyKey',
} as const;

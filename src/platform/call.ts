import type { Actor } from './actor.js';
import type { Language } from './text.js';

/** One request, as a service needs to know it. */
export interface Call {
  actor: Actor;
  language: Language;
  traceId: string;
  /** the version in `If-Match`; absent where the caller sent none */
  ifMatch?: number;
  /** whether the operation demands `If-Match`: PATCH, DELETE and actions do */
  needsIfMatch: boolean;
  idempotencyKey?: string;
  /** whether the operation demands `Idempotency-Key`; elsewhere it is taken where sent */
  mustHaveIdempotencyKey: boolean;
  /** the scope that a client needs for the operation */
  scope?: string;
  /** whether the operation creates a resource and answers 201 */
  creates: boolean;
  /** whether the operation begins long work and answers 202 */
  starts?: boolean;
  /** the long work that this is a piece of; its actor is who asked for it */
  taskId?: string;
  /** SHA-256 (hex) of method, path and body: tells a repeated request from another under the same key; empty without one */
  fingerprint: string;
}

import { randomBytes } from 'node:crypto';
import { clockActor } from './actor.js';
import type { Call } from './call.js';

/** What the worker does on its own account: nobody asked for it. */
export function clockCall(): Call {
  return {
    actor: clockActor,
    language: 'nl',
    traceId: randomBytes(16).toString('hex'),
    needsIfMatch: false,
    mustHaveIdempotencyKey: false,
    creates: false,
    fingerprint: '',
  };
}

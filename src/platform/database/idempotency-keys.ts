import { Injectable } from '@nestjs/common';
import type { Call } from '../call.js';
import { Replay } from '../http/replay.js';
import { Problem } from '../problem.js';
import type { Tx } from './tx.js';

/** What a repeated request is answered from: where the result can be read again. */
export interface Repeatable {
  self?: string;
  version?: number;
}

interface KeptKey {
  fingerprint: string;
  status: number;
  location: string;
  expired: boolean;
}

/** A key's row is written in the work's own transaction: a crash leaves no key, a committed change always has one. */
@Injectable()
export class IdempotencyKeys {
  async claim(tx: Tx): Promise<void> {
    const { actor, idempotencyKey, mustHaveIdempotencyKey, fingerprint } = tx.call;
    if (mustHaveIdempotencyKey && idempotencyKey === undefined) throw Problem.idempotencyKeyRequired();
    if (idempotencyKey === undefined) return;
    const [lock, kept] = await Promise.all([
      tx.one<{ free: boolean }>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 1)) AS free', [
        `${actor.subject} ${idempotencyKey}`,
      ]),
      tx.one<KeptKey>(
        `SELECT fingerprint, status, location, created_at < now() - interval '24 hours' AS expired
           FROM idempotency_keys WHERE subject = $1 AND key = $2`,
        [actor.subject, idempotencyKey],
      ),
    ]);
    if (!lock?.free) throw Problem.idempotencyKeyBusy();
    if (!kept) return;
    if (kept.expired) return this.forget(tx, idempotencyKey);
    if (kept.fingerprint !== fingerprint) throw Problem.idempotencyKeyReused();
    throw new Replay(kept.status, kept.location);
  }

  async keep(tx: Tx, result: Repeatable | undefined): Promise<void> {
    const { actor, idempotencyKey, fingerprint } = tx.call;
    if (idempotencyKey === undefined || !result?.self) return;
    await tx.query(
      `INSERT INTO idempotency_keys (subject, key, fingerprint, status, location, version) VALUES ($1, $2, $3, $4, $5, $6)`,
      [actor.subject, idempotencyKey, fingerprint, statusOf(tx.call), result.self, result.version ?? null],
    );
  }

  private async forget(tx: Tx, key: string): Promise<void> {
    await tx.query('DELETE FROM idempotency_keys WHERE subject = $1 AND key = $2', [tx.call.actor.subject, key]);
  }
}

function statusOf({ creates, starts }: Call): number {
  if (creates) return 201;
  return starts ? 202 : 200;
}

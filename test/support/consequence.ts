import type { Call } from '../../src/platform/call.js';
import type { Tx } from '../../src/platform/database/tx.js';
import { Work } from '../../src/platform/database/work.js';
import { Rights } from '../../src/trajectory/2-entitlement/right/right.service.js';
import type { TestApp } from './app.js';

/** What a later step does to the rights of a case: in the firm's own transaction, in consequence mode. */
export function asConsequenceIn(
  { app, world }: TestApp,
  trajectoryId: string,
  step: (tx: Tx, rights: Rights) => Promise<unknown>,
): Promise<unknown> {
  const { subject, organizationId } = world.who('employer');
  const actor = { subject, role: 'employer' as const, organizationId, scopes: [] };
  const call = {
    actor,
    language: 'nl',
    needsIfMatch: false,
    mustHaveIdempotencyKey: false,
    creates: false,
  } as unknown as Call;
  const rights = app.get(Rights, { strict: false });
  return app.get(Work, { strict: false }).run(call, (tx) => tx.asConsequence(trajectoryId, () => step(tx, rights)));
}

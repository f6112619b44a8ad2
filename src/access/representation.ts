import type { Tx } from '../platform/database/tx.js';
import { href } from '../platform/http/links.js';
import type { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { may } from './permissions.js';

interface Shown {
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

interface Head {
  id: string;
  self: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}

interface Offer {
  action: string;
  href: string;
}

/** What moves no state of its own and yet may be done, as the answer tells it: nothing where the role may not. */
export function offer(tx: Tx, permission: string, action: string, path: string): Offer[] {
  return may(tx.call.actor.role, permission) ? [{ action, href: href(path) }] : [];
}

/** What every representation begins with. */
export function headOf(row: Shown, path: string): Head {
  const { id, version, createdAt, updatedAt } = row;
  return { id, self: href(path), version, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/**
 * ... and, for a noun with a lifecycle, its state and what this actor may do now: the arrows that leave the state, the
 * role's permissions, and what `fits` knows of the relation and the day.
 */
export function stateOf<S extends string, A extends string>(
  tx: Tx,
  row: { status: S },
  lifecycle: Lifecycle<S, A>,
  path: string,
  fits: (action: A) => boolean = () => true,
): { status: S; availableActions: Offer[] } {
  const availableActions = lifecycle
    .actionsFrom(row.status)
    .filter((action) => may(tx.call.actor.role, `${lifecycle.noun}:${action}`) && fits(action))
    .map((action) => ({ action, href: href(`${path}/${lifecycle.arrow(action).noun}`) }));
  return { status: row.status, availableActions };
}

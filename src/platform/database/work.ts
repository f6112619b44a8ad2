import { Injectable } from '@nestjs/common';
import pg, { type PoolClient, type QueryResult } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Call } from '../call.js';
import { Problem } from '../problem.js';
import { IdempotencyKeys, type Repeatable } from './idempotency-keys.js';
import { type Entered, Tx } from './tx.js';

/** The one way to the rows: begins a transaction, enters row security as the actor, commits, or leaves nothing behind. */
@Injectable()
export class Work {
  constructor(
    private readonly source: DataSource,
    private readonly keys: IdempotencyKeys,
  ) {}

  /** A unit of work that changes something; with an idempotency key it happens once, however often it is asked. */
  async run<T>(call: Call, step: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(call, async (tx, entering) => {
      await entering;
      await this.keys.claim(tx);
      const result = await step(tx);
      await this.keys.keep(tx, result as Repeatable);
      return result;
    });
  }

  /** Reads: the first statement travels with the entry instead of waiting for its answer, and nobody waits for the end. */
  async read<T>(call: Call, step: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(call, async (tx, entering) => {
      // both are awaited to their end: a step that is still asking must never outlive its transaction
      const [entry, result] = await Promise.allSettled([entering, step(tx)]);
      if (entry.status === 'rejected') throw entry.reason;
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }

  private async within<T>(call: Call, step: (tx: Tx, entering: Promise<void>) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client: PoolClient = await runner.connect();
    const tx = new Tx(call, client, runner.manager);
    try {
      const entering = this.enter(tx);
      entering.catch(() => undefined);
      const result = await step(tx, entering);
      await client.query('COMMIT');
      await runner.release();
      await tx.committed();
      return result;
    } catch (error) {
      await this.leave(runner, client);
      throw error;
    }
  }

  private async enter(tx: Tx): Promise<void> {
    const answers = (await tx.client.query(`BEGIN; ${entrance(tx.call)}`)) as unknown as QueryResult<Entered>[];
    const entered = answers[1]?.rows[0];
    if (!entered?.holds) throw Problem.missingPermission('membership');
    tx.entered = entered;
    const scope = tx.call.scope;
    if (entered.scopes && scope && !entered.scopes.includes(scope)) throw Problem.missingScope(scope);
  }

  private async leave(runner: QueryRunner, client: PoolClient): Promise<void> {
    await client.query('ROLLBACK').catch(() => undefined);
    if (!runner.isReleased) await runner.release();
  }
}

/** One message with the BEGIN: literals, since a simple query takes no parameters. */
function entrance(call: Call): string {
  const { subject, role, organizationId, personId } = call.actor;
  const text = (value?: string) => (value === undefined ? 'NULL' : pg.escapeLiteral(value));
  const source =
    role === 'clock'
      ? 'app.enter_as_clock()'
      : `app.enter(${text(subject)}, ${text(role)}, ${text(organizationId)}::uuid, ${text(personId)}::uuid)`;
  return `SELECT holds, member_id AS "memberId", today, scopes FROM ${source}`;
}

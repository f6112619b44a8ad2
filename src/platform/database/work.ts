import { Injectable } from '@nestjs/common';
import pg, { type PoolClient, type QueryResult } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Call } from '../call.js';
import { cameTooLate, isLostRace } from '../http/errors/database-errors.js';
import { Problem } from '../problem.js';
import { IdempotencyKeys, type Repeatable } from './idempotency-keys.js';
import { type Entered, Tx } from './tx.js';

/** A unit of work that lost a race has left nothing behind, so it may begin again; not for ever. */
const attempts = 3;

type Mode = 'READ ONLY' | 'READ WRITE';

/** The one way to the rows: begins a transaction, enters row security as the actor, commits, or leaves nothing behind. */
@Injectable()
export class Work {
  constructor(
    private readonly source: DataSource,
    private readonly keys: IdempotencyKeys,
  ) {}

  /** A unit of work that changes something; with an idempotency key it happens once, however often it is asked. */
  async run<T>(call: Call, step: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.runOnce(call, step);
      } catch (error) {
        if (attempt === attempts || !isLostRace(error)) throw error;
      }
    }
  }

  private runOnce<T>(call: Call, step: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(call, 'READ WRITE', async (tx, entering) => {
      await entering;
      await this.keys.claim(tx);
      const result = await step(tx);
      await this.keys.keep(tx, result as Repeatable);
      return result;
    });
  }

  /** Reads: the first statement travels with the entry instead of waiting for its answer, and nobody waits for the end. */
  async read<T>(call: Call, step: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(call, 'READ ONLY', async (tx, entering) => {
      // both are awaited to their end: a step that is still asking must never outlive its transaction
      const [entry, result] = await Promise.allSettled([entering, step(tx)]);
      if (entry.status === 'rejected') throw entry.reason;
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }

  private async within<T>(call: Call, mode: Mode, step: (tx: Tx, entering: Promise<void>) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client: PoolClient = await runner.connect();
    const tx = new Tx(call, client, runner.manager);
    let result: T;
    try {
      const entering = this.enter(tx, mode);
      entering.catch(() => undefined);
      result = await step(tx, entering);
      if (mode === 'READ WRITE') await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      await runner.release();
      throw cameTooLate(error) ? (tx.failure ?? error) : error;
    }
    if (mode === 'READ ONLY') void endOf(client, runner);
    else await runner.release();
    await tx.committed();
    return result;
  }

  private async enter(tx: Tx, mode: Mode): Promise<void> {
    const answers = (await tx.client.query(`BEGIN ${mode}; ${entrance(tx.call)}`)) as unknown as QueryResult<Entered>[];
    const entered = answers[1]?.rows[0];
    if (!entered?.holds) throw Problem.missingPermission('membership');
    tx.entered = entered;
    const scope = tx.call.scope;
    if (entered.scopes && scope && !entered.scopes.includes(scope)) throw Problem.missingScope(scope);
  }
}

/** Nobody waits for the end of a reading; its connection is free once it has ended. */
async function endOf(client: PoolClient, runner: QueryRunner): Promise<void> {
  await client.query('COMMIT').catch(() => undefined);
  await runner.release();
}

/** One message with the BEGIN: literals, since a simple query takes no parameters. */
function entrance(call: Call): string {
  return `SELECT holds, member_id AS "memberId", today, scopes FROM ${door(call)}`;
}

function door({ actor: { subject, role, organizationId, personId }, taskId }: Call): string {
  const text = (value?: string) => (value === undefined ? 'NULL' : pg.escapeLiteral(value));
  if (taskId !== undefined) return `app.enter_task(${text(taskId)}::uuid)`;
  if (role === 'clock') return 'app.enter_as_clock()';
  return `app.enter(${text(subject)}, ${text(role)}, ${text(organizationId)}::uuid, ${text(personId)}::uuid)`;
}

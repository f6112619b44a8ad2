import type { PoolClient, QueryResult } from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Call } from '../call.js';
import { Problem } from '../problem.js';

/** What the database said when the unit of work began. */
export interface Entered {
  holds: boolean;
  memberId: string | null;
  /** the legal day, Europe/Brussels, as the calendar has it */
  today: string;
  /** scopes of the client's row; null for people */
  scopes: string[] | null;
}

/** One unit of work: a transaction that has entered row security as the actor of one call. */
export class Tx {
  entered: Entered;
  /** What the database refused first: statements that were on their way behind it only say that they came too late. */
  failure?: unknown;
  private depth = 0;
  private readonly afterwards: (() => void | Promise<void>)[] = [];

  constructor(
    readonly call: Call,
    readonly client: PoolClient,
    readonly manager: EntityManager,
  ) {}

  /** Within a reading, known once the first statement has answered, since that one travels with the entry. */
  get today(): string {
    if (!this.entered) throw new Error('The day is not known yet: ask the database first, or use run instead of read.');
    return this.entered.today;
  }

  get memberId(): string | undefined {
    return this.entered.memberId ?? undefined;
  }

  /** Hand-written SQL, prepared once per connection. */
  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.ask<Row>(text, values)).rows;
  }

  async one<Row extends object>(text: string, values: unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(text, values))[0] ?? null;
  }

  /** Asserts the row count: row security turns a forbidden change into zero rows, not into an error. */
  async change(text: string, values: unknown[], permission: string): Promise<void> {
    const { rowCount } = await this.ask(text, values);
    if (rowCount !== 1) throw Problem.missingPermission(permission);
  }

  async insert<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    row: Partial<Row> | Partial<Row>[],
  ): Promise<void> {
    const insert = this.manager.createQueryBuilder().insert().into(entity);
    await insert
      .values(row as Row)
      .updateEntity(false)
      .execute();
  }

  /**
   * The version in `If-Match` must be the row's own. Asked by repositories when they lock the subject of the call, so that
   * 404 comes before 428 and 412.
   */
  expectVersion(version: number): void {
    if (!this.call.needsIfMatch) return;
    if (this.call.ifMatch === undefined) throw Problem.preconditionRequired();
    if (this.call.ifMatch !== version) throw Problem.preconditionFailed(version);
  }

  /** Runs what an allowed action causes elsewhere in one case, under the policies for consequences. */
  async asConsequence<T>(trajectoryId: string, work: () => Promise<T>): Promise<T> {
    if (this.depth++ === 0) this.setMode('consequence', trajectoryId);
    try {
      return await work();
    } finally {
      if (--this.depth === 0) this.setMode('', '');
    }
  }

  /** Runs once the transaction is committed, such as waking the queue; never when it is rolled back. */
  afterCommit(step: () => void | Promise<void>): void {
    this.afterwards.push(step);
  }

  async committed(): Promise<void> {
    for (const step of this.afterwards) await step();
  }

  private async ask<Row extends object>(text: string, values: unknown[]): Promise<QueryResult<Row>> {
    try {
      return await this.client.query<Row>(text, values);
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  /** Nobody waits for it: statements keep their order on the wire, and were it to fail, every later one would too. */
  private setMode(mode: string, trajectoryId: string): void {
    const text = `SELECT set_config('app.mode', $1, true), set_config('app.case', $2, true)`;
    this.query(text, [mode, trajectoryId]).catch(() => undefined);
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import type { Tx } from '../platform/database/tx.js';
import type { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { Problem } from '../platform/problem.js';
import { PersonKeys } from './person-keys.js';
import { seal } from './sealing.js';

/** A row that the journal can speak of: of a case, of a person, or of neither. */
export interface Subject {
  id: string;
  version: number;
  updatedAt: Date;
  trajectoryId?: string | null;
  personId?: string | null;
}

export interface Moving<S extends string> extends Subject {
  status: S;
}

/** What happened to a subject, as its subscribers hear it in the same transaction. */
export interface JournalEvent<Row extends Subject = Subject> {
  noun: string;
  /** an action of the lifecycle, `create` or another beginning, or the name of a change that moves no state */
  action: string;
  row: Row;
  /** the row as it was; absent on creation */
  before?: Row;
  trajectoryId?: string;
}

type Subscriber = (tx: Tx, event: JournalEvent<never>) => Promise<void>;

/** Append-only, one row for everything that happens: timeline, audit trail and outbox are this one table. */
@Injectable()
export class Journal {
  private readonly subscribers = new Map<string, Subscriber[]>();
  private readonly followers: ((tx: Tx, event: JournalEvent) => Promise<void>)[] = [];

  constructor(private readonly keys: PersonKeys) {}

  /** A later step's reaction to an earlier one: runs in consequence mode, in the same transaction. */
  when<Row extends Subject, A extends string>(
    lifecycle: { noun: string; actions: A[] },
    actions: (NoInfer<A> | 'create')[],
    react: (tx: Tx, event: JournalEvent<Row>) => Promise<void>,
  ): void {
    this.hear(lifecycle.noun, actions, react);
  }

  /** The same for a noun that has no lifecycle. */
  hear<Row extends Subject>(
    noun: string,
    actions: string[],
    react: (tx: Tx, event: JournalEvent<Row>) => Promise<void>,
  ): void {
    for (const action of actions) {
      const key = `${noun}.${action}`;
      this.subscribers.set(key, [...(this.subscribers.get(key) ?? []), react as Subscriber]);
    }
  }

  /** Hears everything after the reactions; the deadlines listen here. */
  always(follow: (tx: Tx, event: JournalEvent) => Promise<void>): void {
    this.followers.push(follow);
  }

  /** Inserts a row and writes that it came to be. */
  async create<Row extends Subject>(
    tx: Tx,
    entity: EntityTarget<Row>,
    row: Row,
    noun: string,
    action = 'create',
  ): Promise<Row> {
    await tx.insert(entity, row);
    return this.write(tx, { noun, action, row }, row);
  }

  /** Moves a locked row along an arrow of its lifecycle: state, version and event in one. */
  async move<S extends string, A extends string, Row extends Moving<S>>(
    tx: Tx,
    row: Row,
    lifecycle: Lifecycle<S, A>,
    action: NoInfer<A>,
    changes: Partial<Row> = {},
  ): Promise<Row> {
    const status = lifecycle.next(row.status, action);
    const after = await this.change(tx, row, `${lifecycle.noun}:${action}`, { ...changes, status });
    return this.write(tx, { noun: lifecycle.noun, action, row: after, before: row }, { ...changes, status });
  }

  /** Changes a locked row without moving its state. */
  async record<Row extends Subject>(
    tx: Tx,
    row: Row,
    noun: string,
    action: string,
    changes: Partial<Row>,
  ): Promise<Row> {
    const after = await this.change(tx, row, `${noun}:${action}`, changes);
    return this.write(tx, { noun, action, row: after, before: row }, changes);
  }

  private async change<Row extends Subject>(tx: Tx, row: Row, permission: string, changes: Partial<Row>): Promise<Row> {
    const updatedAt = new Date();
    const set = { ...changes, updatedAt, version: row.version + 1 };
    const result = await tx.manager
      .createQueryBuilder()
      .update(row.constructor)
      .set(set)
      .where('id = :id AND version = :version', { id: row.id, version: row.version })
      .updateEntity(false)
      .execute();
    if (result.affected !== 1) throw Problem.missingPermission(permission);
    return Object.assign(Object.create(Object.getPrototypeOf(row)), row, set);
  }

  private async write<Row extends Subject>(tx: Tx, event: JournalEvent<Row>, changed: Partial<Row>): Promise<Row> {
    const { row, before, noun, action } = event;
    event.trajectoryId = noun === 'trajectory' ? row.id : (row.trajectoryId ?? undefined);
    const personId = noun === 'person' ? row.id : (row.personId ?? undefined);
    const type = `${noun}.${action}`;
    const payload = { before: before && pick(before, Object.keys(changed)), after: changed };
    const key = await this.keys.forWriting(tx, personId);
    const sealed = seal(key, `${type} ${row.id}`, Buffer.from(JSON.stringify(payload)));
    const status = 'status' in row ? row.status : null;
    await tx.query('SELECT app.append_journal($1, $2, $3, $4, $5, $6, $7, $8)', [
      type,
      noun,
      row.id,
      event.trajectoryId ?? null,
      personId ?? null,
      status,
      createHash('sha256').update(sealed).digest(),
      sealed,
    ]);
    await this.tell(tx, event as JournalEvent);
    return row;
  }

  private async tell(tx: Tx, event: JournalEvent): Promise<void> {
    const reactions = this.subscribers.get(`${event.noun}.${event.action}`) ?? [];
    const run = async () => {
      for (const react of reactions) await react(tx, event as JournalEvent<never>);
      for (const follow of this.followers) await follow(tx, event);
    };
    await (event.trajectoryId === undefined ? run() : tx.asConsequence(event.trajectoryId, run));
  }
}

function pick<Row extends object>(row: Row, names: string[]): Partial<Row> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))) as Partial<Row>;
}

import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import { insertRows } from '../platform/database/rows.js';
import type { Tx } from '../platform/database/tx.js';
import type { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { Problem } from '../platform/problem.js';
import { aboutWhom, type JournalEvent, type Moving, type Subject, written } from './event.js';
import { PersonKeys } from './person-keys.js';

export type { JournalEvent, Moving, Subject } from './event.js';

interface Follower {
  follow: (tx: Tx, event: JournalEvent) => Promise<void>;
  concerns: (noun: string) => boolean;
}

type Subscriber = (tx: Tx, event: JournalEvent<never>) => Promise<void>;

/** Append-only, one row for everything that happens: timeline, audit trail and outbox are this one table. */
@Injectable()
export class Journal {
  private readonly subscribers = new Map<string, Subscriber[]>();
  private readonly followers: Follower[] = [];

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

  /** Hears everything about the nouns that concern it, after the reactions; the deadlines listen here. */
  always(follow: (tx: Tx, event: JournalEvent) => Promise<void>, concerns: (noun: string) => boolean): void {
    this.followers.push({ follow, concerns });
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

  /** Inserts many rows of one noun and writes of each that it came to be, in their order; their cases are locked already. */
  async createAll<Row extends Subject>(tx: Tx, entity: new () => Row, rows: Row[], noun: string): Promise<void> {
    if (rows.length === 0) return;
    await insertRows(tx, entity, rows);
    await this.writeAll(
      tx,
      noun,
      'create',
      rows.map((row) => ({ noun, action: 'create', row })),
    );
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
    const { trajectoryId = null, personId = null } = aboutWhom(event);
    const key = await this.keys.forWriting(tx, personId ?? undefined);
    const { type, status, sealed, hash } = written(key, event, changed);
    await tx.query('SELECT app.append_journal($1, $2, $3, $4, $5, $6, $7, $8)', [
      type,
      event.noun,
      event.row.id,
      trajectoryId,
      personId,
      status,
      hash,
      sealed,
    ]);
    await this.tell(tx, event as JournalEvent);
    return event.row;
  }

  private async writeAll(tx: Tx, noun: string, action: string, events: JournalEvent[]): Promise<void> {
    const about = events.map(aboutWhom);
    const persons = about.flatMap(({ personId }) => personId ?? []);
    const keys = await this.keys.forWritingAbout(tx, persons);
    const rows = events.map((event, at) =>
      written(keys.get(about[at]?.personId ?? '') ?? this.keys.installationKey, event, event.row),
    );
    await tx.query('SELECT app.append_journal_rows($1, $2, $3, $4, $5, $6, $7, $8)', [
      `${noun}.${action}`,
      noun,
      events.map(({ row }) => row.id),
      about.map(({ trajectoryId = null }) => trajectoryId),
      about.map(({ personId = null }) => personId),
      rows.map(({ status }) => status),
      rows.map(({ hash }) => hash),
      rows.map(({ sealed }) => sealed),
    ]);
    for (const event of events) await this.tell(tx, event);
  }

  private async tell(tx: Tx, event: JournalEvent): Promise<void> {
    const reactions = this.subscribers.get(`${event.noun}.${event.action}`) ?? [];
    const followers = this.followers.filter(({ concerns }) => concerns(event.noun));
    if (reactions.length + followers.length === 0) return;
    const run = async () => {
      for (const react of reactions) await react(tx, event as JournalEvent<never>);
      for (const { follow } of followers) await follow(tx, event);
    };
    await (event.trajectoryId === undefined ? run() : tx.asConsequence(event.trajectoryId, run));
  }
}

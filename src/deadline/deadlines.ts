import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type JournalEvent, type Subject } from '../journal/journal.js';
import type { Tx } from '../platform/database/tx.js';
import type { Deadline } from './deadline.entity.js';
import { DeadlineRepository, type Followed } from './deadline.repository.js';
import { type Due, differenceOf } from './deadline.rules.js';

/** What makes something due, as the lifecycle of its subject names it. */
interface FollowedLifecycle {
  noun: string;
  definition: {
    path: string;
    deadlines?: Record<string, { runsIn: readonly string[]; metBy: readonly string[] }>;
  };
}

export type DuesOf<Row> = (tx: Tx, row: Row) => Due[] | Promise<Due[]>;

interface Following {
  lifecycle: FollowedLifecycle;
  kinds: Record<string, DuesOf<never>>;
}

/** Within the case's lock, in consequence mode, as the clock; must be repeatable. */
export type OnPassed = (tx: Tx, deadline: Deadline) => Promise<void>;

/** Subjects for which a new day makes something due, although nothing happened to them. */
export interface Renewal {
  find(tx: Tx): Promise<{ id: string; trajectoryId: string }[]>;
  renew(tx: Tx, id: string): Promise<void>;
}

/** What is due follows from what the subjects are: later steps say how, the ledger writes it in their own transaction. */
@Injectable()
export class Deadlines implements OnModuleInit {
  readonly passed = new Map<string, OnPassed>();
  readonly renewals: Renewal[] = [];
  private readonly followed = new Map<string, Following[]>();

  constructor(
    private readonly deadlines: DeadlineRepository,
    private readonly journal: Journal,
  ) {}

  onModuleInit(): void {
    this.journal.always(
      (tx, event) => this.hear(tx, event),
      (noun) => this.followed.has(noun),
    );
  }

  /**
   * Every kind that the lifecycle names gets the function that says when it is due, and for whom. A later step may keep a
   * deadline with the subject of an earlier one.
   */
  follow<Row extends Subject>(lifecycle: FollowedLifecycle, kinds: Record<string, DuesOf<Row>>): void {
    const named = Object.keys(lifecycle.definition.deadlines ?? {}).sort();
    if (String(named) !== String(Object.keys(kinds).sort()))
      throw new Error(`${lifecycle.noun} names the deadlines ${named}`);
    const already = this.followed.get(lifecycle.noun) ?? [];
    this.followed.set(lifecycle.noun, [...already, { lifecycle, kinds: kinds as Following['kinds'] }]);
  }

  /** What happens when a term of this kind has passed. */
  whenPassed(kind: string, act: OnPassed): void {
    this.passed.set(kind, act);
  }

  whenDayComes(renewal: Renewal): void {
    this.renewals.push(renewal);
  }

  /** Where in the API a subject is found. */
  pathOf(subjectType: string, subjectId: string): string {
    const path = this.followed.get(subjectType)?.[0]?.lifecycle.definition.path;
    if (!path) throw new Error(`Nobody follows the deadlines of ${subjectType}`);
    return `/${path}/${subjectId}`;
  }

  /** Brings the ledger in line with a subject after an event; within its unit of work, in consequence mode. */
  async followUp(tx: Tx, noun: string, row: Subject & { status?: string }, action: string): Promise<void> {
    const kinds = (this.followed.get(noun) ?? []).flatMap(({ lifecycle, kinds: followed }) =>
      Object.entries(followed).map(([kind, duesOf]) => ({ kind, duesOf, ...lifecycle.definition.deadlines?.[kind] })),
    );
    for (const { kind, duesOf, runsIn = [], metBy = [] } of kinds) {
      const runs = row.status === undefined || runsIn.includes(row.status);
      const dues = runs ? await duesOf(tx, row as never) : [];
      const followed = { kind, subjectType: noun, subjectId: row.id, trajectoryId: row.trajectoryId ?? null };
      await this.write(tx, followed, { dues, isMet: metBy.includes(action) });
    }
  }

  /** For a term that obliges nobody any more once it has passed, whatever its subject has become. */
  async expire(tx: Tx, deadline: Deadline): Promise<void> {
    const open = await this.deadlines.openOf(tx, deadline);
    for (const row of open) if (row.id === deadline.id) await this.deadlines.close(tx, row, 'cancelled');
  }

  private async hear(tx: Tx, { noun, action, row }: JournalEvent): Promise<void> {
    await this.followUp(tx, noun, row, action);
  }

  private async write(tx: Tx, followed: Followed, { dues, isMet }: { dues: Due[]; isMet: boolean }): Promise<void> {
    const { toOpen, superseded, ended } = differenceOf(dues, await this.deadlines.openOf(tx, followed));
    for (const row of superseded) await this.deadlines.close(tx, row, 'superseded');
    for (const row of ended) await this.deadlines.close(tx, row, isMet ? 'met' : 'cancelled');
    for (const due of toOpen) await this.deadlines.open(tx, followed, due);
  }
}

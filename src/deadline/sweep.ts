import { Injectable, Logger } from '@nestjs/common';
import { clockCall } from '../platform/clock-call.js';
import { asEntity, columnsOf, lockCase } from '../platform/database/rows.js';
import type { Tx } from '../platform/database/tx.js';
import { Work } from '../platform/database/work.js';
import { Deadline } from './deadline.entity.js';
import { Deadlines, type OnPassed, type Renewal } from './deadlines.js';
import { ReminderRepository } from './reminder/reminder.repository.js';

const batch = 200;
const first = '00000000-0000-0000-0000-000000000000';

/**
 * What the passing of days causes: terms that have passed, new days that make something due, reminders that must leave.
 * May run any number of times, in any number of processes, at once.
 */
@Injectable()
export class Sweep {
  private readonly log = new Logger('Sweep');

  constructor(
    private readonly work: Work,
    private readonly deadlines: Deadlines,
    private readonly reminders: ReminderRepository,
  ) {}

  /** Answers the ids of the reminders that have still to be sent. What fails is told and does not hold up the rest. */
  async run(): Promise<string[]> {
    for (const [kind, act] of this.deadlines.passed) await this.attempt(kind, () => this.passTerms(kind, act));
    for (const renewal of this.deadlines.renewals) await this.attempt('renewals', () => this.renew(renewal));
    await this.attempt('reminders', () => this.remind());
    await this.attempt('idempotency keys', () => this.forgetKeys());
    return this.unsent();
  }

  /** Each in a transaction of its own. */
  private async passTerms(kind: string, act: OnPassed): Promise<void> {
    let after = first;
    for (;;) {
      const passed = await this.work.read(clockCall(), (tx) => this.passedAfter(tx, kind, after));
      for (const deadline of passed) await this.attempt(kind, () => this.pass(deadline, act));
      if (passed.length < batch) return;
      after = passed.at(-1)?.id ?? first;
    }
  }

  private async passedAfter(tx: Tx, kind: string, after: string): Promise<Deadline[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Deadline, 'd')} FROM deadlines d
        WHERE d.status = 'open' AND d.due_on < app.today() AND d.kind = $1 AND d.id > $2 ORDER BY d.id LIMIT ${batch}`,
      [kind, after],
    );
    return rows.map((row) => asEntity(Deadline, row));
  }

  private async pass(deadline: Deadline, act: OnPassed): Promise<void> {
    const { trajectoryId } = deadline;
    if (trajectoryId === null) return;
    await this.work.run(clockCall(), async (tx) => {
      await lockCase(tx, trajectoryId);
      await tx.asConsequence(trajectoryId, () => act(tx, deadline));
    });
  }

  private async renew({ find, renew }: Renewal): Promise<void> {
    for (const { id, trajectoryId } of await this.work.run(clockCall(), find)) {
      await this.attempt('renewal', () =>
        this.work.run(clockCall(), async (tx) => {
          await lockCase(tx, trajectoryId);
          await tx.asConsequence(trajectoryId, () => renew(tx, id));
        }),
      );
    }
  }

  private async remind(): Promise<void> {
    while ((await this.remindOfBatch()) === batch);
  }

  private async forgetKeys(): Promise<void> {
    const text = `DELETE FROM idempotency_keys WHERE created_at < now() - interval '24 hours'`;
    await this.work.run(clockCall(), (tx) => tx.query(text));
  }

  private async remindOfBatch(): Promise<number> {
    return this.work.run(clockCall(), async (tx) => {
      const due = await this.reminders.deadlinesToRemindOf(tx, batch);
      for (const deadline of due) await this.reminders.remindOf(tx, deadline);
      return due.length;
    });
  }

  private async unsent(): Promise<string[]> {
    const all: string[] = [];
    for (;;) {
      const some = await this.work.read(clockCall(), (tx) => this.reminders.unsent(tx, all.at(-1) ?? first, 1000));
      all.push(...some);
      if (some.length < 1000) return all;
    }
  }

  private async attempt(what: string, step: () => Promise<unknown>): Promise<void> {
    await step().catch((error: Error) => this.log.error(`${what}: ${error.message}`, error.stack));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import { lockCase } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Person } from '../../registry/person/person.entity.js';
import { Trajectory } from './trajectory.entity.js';
import { trajectoryLifecycle } from './trajectory.lifecycle.js';

/** A merged person's open case closes: there is one open case per person, and it is the other one's. */
@Injectable()
export class TrajectoryReactions implements OnModuleInit {
  constructor(private readonly journal: Journal) {}

  onModuleInit(): void {
    this.journal.hear<Person>('person', ['merge'], (tx, event) => this.closeMerged(tx, event));
  }

  private async closeMerged(tx: Tx, { row: { id: personId } }: JournalEvent<Person>): Promise<void> {
    const open = await tx.manager.findOneBy(Trajectory, { personId, status: 'open' });
    if (!open) return;
    await lockCase(tx, open.id);
    await this.journal.move(tx, open, trajectoryLifecycle, 'close', { endedOn: tx.today, endReason: 'merged' });
  }
}

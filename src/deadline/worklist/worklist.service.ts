import { Injectable } from '@nestjs/common';
import { headOf } from '../../access/representation.js';
import type { Call } from '../../platform/call.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { href } from '../../platform/http/links.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { say } from '../../platform/text.js';
import { Deadlines } from '../deadlines.js';
import type { WorklistItem, WorklistQuery } from './worklist.dto.js';
import { type AddressedDeadline, WorklistRepository } from './worklist.repository.js';
import { WorklistEntries } from './worklist-entries.js';

/** What whoever asks has to do (werkvoorraad), soonest first. */
@Injectable()
export class WorklistService {
  constructor(
    private readonly work: Work,
    private readonly worklist: WorklistRepository,
    private readonly entries: WorklistEntries,
    private readonly ledger: Deadlines,
  ) {}

  async list(call: Call, query: WorklistQuery): Promise<Page<WorklistItem>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.worklist.list(tx, query);
      return pageOf(keys, rows, (row) => this.show(tx, row), total);
    });
  }

  private async show(tx: Tx, deadline: AddressedDeadline): Promise<WorklistItem> {
    const { kind, dueOn, occurrence, subjectId: id, addressedAs, caseNumber, seenTrajectoryId } = deadline;
    const entry = this.entries.of(kind);
    return {
      ...headOf(deadline, `/deadlines/${deadline.id}`),
      kind,
      title: say(entry.title, tx.call.language, { occurrence }),
      addressedAs,
      dueOn,
      overdue: deadline.isOverdue,
      occurrence: occurrence || undefined,
      caseNumber: caseNumber ?? undefined,
      trajectoryId: seenTrajectoryId ?? undefined,
      subject: { id, href: href(this.ledger.pathOf(deadline.subjectType, id)) },
      availableActions: await entry.actionsOn(tx, deadline),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { headOf } from '../access/representation.js';
import type { Call } from '../platform/call.js';
import { Work } from '../platform/database/work.js';
import { href } from '../platform/http/links.js';
import { type Page, pageOf } from '../platform/http/paging.js';
import type { DeadlineList, DeadlineShown } from './deadline.dto.js';
import { DeadlineRepository, type MarkedDeadline } from './deadline.repository.js';
import { Deadlines } from './deadlines.js';

@Injectable()
export class DeadlineService {
  constructor(
    private readonly work: Work,
    private readonly deadlines: DeadlineRepository,
    private readonly ledger: Deadlines,
  ) {}

  async list(call: Call, query: DeadlineList): Promise<Page<DeadlineShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.deadlines.list(tx, query);
      return pageOf(keys, rows, (row) => this.show(row), total);
    });
  }

  async read(call: Call, id: string): Promise<DeadlineShown> {
    return this.work.read(call, async (tx) => this.show(await this.deadlines.get(tx, id)));
  }

  private show(deadline: MarkedDeadline): DeadlineShown {
    const { kind, status, dueOn, closedOn, occurrence, seenTrajectoryId, organizationId, subjectId: id } = deadline;
    return {
      ...headOf(deadline, `/deadlines/${deadline.id}`),
      kind,
      status,
      confidence: deadline.confidence,
      dueOn,
      closedOn: closedOn ?? undefined,
      occurrence: occurrence || undefined,
      trajectoryId: seenTrajectoryId ?? undefined,
      organizationId,
      subject: { id, href: href(this.ledger.pathOf(deadline.subjectType, id)) },
    };
  }
}

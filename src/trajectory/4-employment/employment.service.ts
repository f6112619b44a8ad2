import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import { addDays } from '../../platform/calendar/dates.js';
import { rangeOf } from '../../platform/calendar/periods.js';
import type { Call } from '../../platform/call.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { refuseFor } from '../../platform/refusal.js';
import type {
  EmploymentCancellation,
  EmploymentList,
  EmploymentShown,
  EmploymentStart,
  EmploymentTermination,
} from './employment.dto.js';
import type { Employment } from './employment.entity.js';
import { employmentLifecycle } from './employment.lifecycle.js';
import { EmploymentRepository } from './employment.repository.js';
import { earlierEnd, reasonsNotToEnd, reasonsNotToStart } from './employment.rules.js';

@Injectable()
export class EmploymentService {
  constructor(
    private readonly work: Work,
    private readonly employments: EmploymentRepository,
    private readonly journal: Journal,
  ) {}

  /** The supported period lies inside the contract and the right; what else follows is in the reactions. */
  async start(call: Call, id: string, { startedOn }: EmploymentStart): Promise<EmploymentShown> {
    return this.work.run(call, async (tx) => {
      const employment = await this.employments.lock(tx, id);
      employmentLifecycle.next(employment.status, 'start');
      refuseFor(
        reasonsNotToStart(await this.employments.factsForStart(tx, employment, startedOn), startedOn, tx.today),
      );
      const until = earlierEnd(employment.contractUntil, await this.employments.rightEnd(tx, employment));
      const started = await this.journal.move(tx, employment, employmentLifecycle, 'start', {
        contract: rangeOf({ from: startedOn, until: employment.contractUntil ?? undefined }),
        contractFrom: startedOn,
        supported: rangeOf({ from: startedOn, until: until ?? undefined }),
        supportedFrom: startedOn,
        supportedUntil: until,
      });
      return this.show(tx, started);
    });
  }

  async end(call: Call, id: string, { endedOn, reason }: EmploymentTermination): Promise<EmploymentShown> {
    return this.work.run(call, async (tx) => {
      const employment = await this.employments.lock(tx, id);
      employmentLifecycle.next(employment.status, 'end');
      refuseFor(reasonsNotToEnd(employment, endedOn, tx.today));
      const dayAfter = addDays(endedOn, 1);
      const supportedFrom = employment.supportedFrom ?? endedOn;
      const supportedUntil = earlierEnd(employment.supportedUntil, dayAfter) ?? dayAfter;
      const ended = await this.journal.move(tx, employment, employmentLifecycle, 'end', {
        contract: rangeOf({ from: employment.contractFrom, until: dayAfter }),
        contractUntil: dayAfter,
        supported: rangeOf({ from: supportedFrom, until: supportedUntil }),
        supportedUntil,
        endReason: reason,
      });
      return this.show(tx, ended);
    });
  }

  async cancel(call: Call, id: string, { reason }: EmploymentCancellation): Promise<EmploymentShown> {
    return this.work.run(call, async (tx) => {
      const employment = await this.employments.lock(tx, id);
      return this.show(
        tx,
        await this.journal.move(tx, employment, employmentLifecycle, 'cancel', { endReason: reason }),
      );
    });
  }

  async read(call: Call, id: string): Promise<EmploymentShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.employments.get(tx, id)));
  }

  async list(call: Call, query: EmploymentList): Promise<Page<EmploymentShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.employments.list(tx, query);
      return pageOf(keys, rows, (row) => this.show(tx, row), total);
    });
  }

  private show(tx: Tx, employment: Employment): EmploymentShown {
    const { personId, organizationId, referralId, measure, contractualFraction, contractFrom } = employment;
    const path = `/employments/${employment.id}`;
    const isFirm = organizationId === tx.call.actor.organizationId;
    return {
      ...headOf(employment, path),
      ...stateOf(tx, employment, employmentLifecycle, path, () => isFirm),
      trajectoryId: isFirm ? undefined : employment.trajectoryId,
      personId,
      organizationId,
      referralId,
      measure,
      contractualFraction,
      contractFrom,
      contractUntil: employment.contractUntil ?? undefined,
      supportedFrom: employment.supportedFrom ?? undefined,
      supportedUntil: employment.supportedUntil ?? undefined,
      endReason: employment.endReason ?? undefined,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { TrajectoryRepository } from '../trajectory.repository.js';
import type { NewSuspension, SuspensionEnding, SuspensionShown } from './suspension.dto.js';
import { Suspension } from './suspension.entity.js';
import { reasonsNotToEndSuspension, reasonsNotToSuspend } from './suspension.rules.js';

@Injectable()
export class SuspensionService {
  constructor(
    private readonly work: Work,
    private readonly trajectories: TrajectoryRepository,
    private readonly journal: Journal,
  ) {}

  async suspend(call: Call, trajectoryId: string, dto: NewSuspension): Promise<SuspensionShown> {
    return this.work.run(call, async (tx) => {
      const trajectory = await this.trajectories.lock(tx, trajectoryId);
      const others = (await this.rowsOf(tx, trajectoryId)).map(periodOf);
      const period = { from: dto.validFrom, until: dto.validUntil };
      refuseFor(reasonsNotToSuspend(period, { others, trajectoryOpen: trajectory.status === 'open' }));
      const validUntil = dto.validUntil ?? null;
      const values = { trajectoryId, reason: dto.reason, validity: range(dto.validFrom, validUntil), voidedOn: null };
      const row = newRow(Suspension, { ...values, validFrom: dto.validFrom, validUntil });
      return show(await this.journal.create(tx, Suspension, row, 'suspension'));
    });
  }

  async end(call: Call, trajectoryId: string, id: string, { validUntil }: SuspensionEnding): Promise<SuspensionShown> {
    return this.work.run(call, async (tx) => {
      const suspension = await lockRow(tx, Suspension, id);
      if (suspension.trajectoryId !== trajectoryId) throw Problem.notFound();
      refuseFor(reasonsNotToEndSuspension(periodOf(suspension), validUntil));
      const changes = { validity: range(suspension.validFrom, validUntil), validUntil };
      return show(await this.journal.record(tx, suspension, 'suspension', 'end', changes));
    });
  }

  async read(call: Call, trajectoryId: string, id: string): Promise<SuspensionShown> {
    return this.work.read(call, async (tx) => {
      const suspension = await getRow(tx, Suspension, id);
      if (suspension.trajectoryId !== trajectoryId) throw Problem.notFound();
      return show(suspension);
    });
  }

  async ofCase(call: Call, trajectoryId: string): Promise<Page<SuspensionShown>> {
    return this.work.read(call, async (tx) => {
      await this.trajectories.get(tx, trajectoryId);
      return wholePage((await this.rowsOf(tx, trajectoryId)).map(show));
    });
  }

  private rowsOf(tx: Tx, trajectoryId: string): Promise<Suspension[]> {
    return tx.manager.find(Suspension, { where: { trajectoryId, voidedOn: IsNull() }, order: { validFrom: 'ASC' } });
  }
}

function range(from: string, until: string | null): string {
  return `[${from},${until ?? ''})`;
}

function periodOf({ validFrom, validUntil }: Suspension) {
  return { from: validFrom, until: validUntil ?? undefined };
}

function show(suspension: Suspension): SuspensionShown {
  const { trajectoryId, reason, validFrom, validUntil } = suspension;
  const head = headOf(suspension, `/trajectories/${trajectoryId}/suspensions/${suspension.id}`);
  return { ...head, trajectoryId, reason, validFrom, validUntil: validUntil ?? undefined };
}

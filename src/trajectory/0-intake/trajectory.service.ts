import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import type { LocalDate } from '../../platform/calendar/dates.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { refuseFor } from '../../platform/refusal.js';
import { ParticipantService } from './participant/participant.service.js';
import type { NewTrajectory, TrajectoryClosure, TrajectoryList, TrajectoryShown } from './trajectory.dto.js';
import { Trajectory } from './trajectory.entity.js';
import { type EndReason, trajectoryLifecycle } from './trajectory.lifecycle.js';
import { type SeenTrajectory, TrajectoryRepository } from './trajectory.repository.js';
import { reasonsNotToClose, reasonsNotToOpen } from './trajectory.rules.js';

@Injectable()
export class TrajectoryService {
  constructor(
    private readonly work: Work,
    private readonly trajectories: TrajectoryRepository,
    private readonly participants: ParticipantService,
    private readonly journal: Journal,
  ) {}

  /** The opening organization takes part at once; everyone else is proposed. */
  async open(call: Call, { personId, municipalityNis }: NewTrajectory): Promise<TrajectoryShown> {
    return this.work.run(call, async (tx) => {
      refuseFor(reasonsNotToOpen(await this.trajectories.factsForOpening(tx, personId)));
      const openedBy = String(call.actor.organizationId);
      const trajectory = newRow(Trajectory, {
        number: await this.trajectories.nextNumber(tx),
        personId,
        municipalityNis,
        openedBy,
        openedOn: tx.today,
        status: trajectoryLifecycle.definition.initial,
        endedOn: null,
        endReason: null,
        caseVersion: 0,
      });
      await this.journal.create(tx, Trajectory, trajectory, 'trajectory');
      await this.participants.takePart(tx, trajectory);
      return this.show(tx, trajectory);
    });
  }

  async read(call: Call, id: string, day?: LocalDate): Promise<TrajectoryShown> {
    return this.work.read(call, async (tx) => {
      const trajectory = await this.trajectories.get(tx, id);
      const asOf = day === undefined ? undefined : await this.trajectories.picture(tx, trajectory, day);
      return { ...this.show(tx, trajectory), asOf };
    });
  }

  async list(call: Call, query: TrajectoryList): Promise<Page<TrajectoryShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.trajectories.list(tx, query);
      return pageOf(keys, rows, (row) => this.show(tx, row), total);
    });
  }

  async close(call: Call, id: string, { endedOn, reason }: TrajectoryClosure): Promise<TrajectoryShown> {
    return this.work.run(call, async (tx) => {
      const trajectory = await this.trajectories.lock(tx, id);
      refuseFor(reasonsNotToClose({ openedOn: trajectory.openedOn, endedOn }, tx.today));
      const closed = await this.journal.move(tx, trajectory, trajectoryLifecycle, 'close', {
        endedOn,
        endReason: reason,
      });
      return this.show(tx, closed);
    });
  }

  async reopen(call: Call, id: string): Promise<TrajectoryShown> {
    return this.work.run(call, async (tx) => {
      const trajectory = await this.trajectories.lock(tx, id);
      refuseFor(reasonsNotToOpen(await this.trajectories.factsForOpening(tx, trajectory.personId)));
      return this.show(
        tx,
        await this.journal.move(tx, trajectory, trajectoryLifecycle, 'reopen', { endedOn: null, endReason: null }),
      );
    });
  }

  private show(tx: Tx, trajectory: SeenTrajectory): TrajectoryShown {
    const path = `/trajectories/${trajectory.id}`;
    return {
      ...headOf(trajectory, path),
      ...stateOf(tx, trajectory, trajectoryLifecycle, path, (action) => action !== 'close' || !trajectory.keptOpen),
      number: trajectory.number,
      personId: trajectory.personId,
      municipalityNis: trajectory.municipalityNis,
      openedOn: trajectory.openedOn,
      endedOn: trajectory.endedOn ?? undefined,
      endReason: (trajectory.endReason as EndReason | null) ?? undefined,
    };
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deadlines } from '../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Participant } from '../0-intake/participant/participant.entity.js';
import { participantLifecycle } from '../0-intake/participant/participant.lifecycle.js';
import { ParticipantRepository } from '../0-intake/participant/participant.repository.js';
import type { Trajectory } from '../0-intake/trajectory.entity.js';
import { trajectoryLifecycle } from '../0-intake/trajectory.lifecycle.js';
import { Indication } from './indication.entity.js';
import { indicationLifecycle } from './indication.lifecycle.js';

/** A submitted indication is decided within a term by the organization that directs the case, as long as that is open. */
@Injectable()
export class IndicationReactions implements OnModuleInit {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly participants: ParticipantRepository,
    private readonly journal: Journal,
  ) {}

  onModuleInit(): void {
    this.deadlines.follow<Indication>(indicationLifecycle, {
      indicationUndecided: async (tx, { trajectoryId, decideBy }) => {
        const [organizationId] = await this.participants.organizationsIn(tx, trajectoryId, 'directing');
        return decideBy !== null && organizationId ? [{ dueOn: decideBy, organizationId }] : [];
      },
    });
    this.journal.when(trajectoryLifecycle, ['close'], (tx, { row }: JournalEvent<Trajectory>) =>
      this.withdraw(tx, row),
    );
    this.journal.when<Participant, 'accept' | 'end'>(
      participantLifecycle as never,
      ['accept', 'end'],
      (tx, { row, action }) => this.followParticipant(tx, row, action),
    );
  }

  private async withdraw(tx: Tx, { id: trajectoryId }: Trajectory): Promise<void> {
    for (const status of ['draft', 'submitted'] as const) {
      for (const row of await tx.manager.findBy(Indication, { trajectoryId, status }))
        await this.journal.move(tx, row, indicationLifecycle, 'withdraw');
    }
  }

  /** An advising partner may have submitted before anybody directed; who directs may change. */
  private async followParticipant(tx: Tx, { role, trajectoryId }: Participant, action: string): Promise<void> {
    if (role !== 'directing') return;
    const submitted = await tx.manager.findBy(Indication, { trajectoryId, status: 'submitted' });
    for (const row of submitted) await this.deadlines.followUp(tx, 'indication', row, `participant.${action}`);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deadlines } from '../../deadline/deadlines.js';
import { Journal } from '../../journal/journal.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Participant } from '../0-intake/participant/participant.entity.js';
import { participantLifecycle } from '../0-intake/participant/participant.lifecycle.js';
import { ParticipantRepository } from '../0-intake/participant/participant.repository.js';
import { Indication } from './indication.entity.js';
import { indicationLifecycle } from './indication.lifecycle.js';

/** A submitted indication is decided within a term by the organization that directs the case. */
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
    this.journal.when<Participant, 'accept' | 'end'>(
      participantLifecycle as never,
      ['accept', 'end'],
      (tx, { row, action }) => this.followParticipant(tx, row, action),
    );
  }

  /** An advising partner may have submitted before anybody directed; who directs may change. */
  private async followParticipant(tx: Tx, { role, trajectoryId }: Participant, action: string): Promise<void> {
    if (role !== 'directing') return;
    const submitted = await tx.manager.findBy(Indication, { trajectoryId, status: 'submitted' });
    for (const row of submitted) await this.deadlines.followUp(tx, 'indication', row, `participant.${action}`);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Due } from '../../../deadline/deadline.rules.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../../journal/journal.js';
import { addDays } from '../../../platform/calendar/dates.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Participant } from '../../0-intake/participant/participant.entity.js';
import { participantLifecycle } from '../../0-intake/participant/participant.lifecycle.js';
import { ParticipantRepository } from '../../0-intake/participant/participant.repository.js';
import type { Trajectory } from '../../0-intake/trajectory.entity.js';
import { trajectoryLifecycle } from '../../0-intake/trajectory.lifecycle.js';
import { Entitlement } from '../entitlement.entity.js';
import { entitlementLifecycle } from '../entitlement.lifecycle.js';
import { EntitlementRepository } from '../entitlement.repository.js';

/** A right that nobody uses expires: the coach hears of it in time, or who directs where there is no coach, while the case is open. */
@Injectable()
export class RightReactions implements OnModuleInit {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly participants: ParticipantRepository,
    private readonly journal: Journal,
    private readonly entitlements: EntitlementRepository,
  ) {}

  onModuleInit(): void {
    this.deadlines.follow<Entitlement>(entitlementLifecycle, {
      unusedRightExpiring: (tx, right) => this.expiring(tx, right),
    });
    this.deadlines.whenPassed('unusedRightExpiring', (tx, deadline) => this.deadlines.expire(tx, deadline));
    this.journal.when(trajectoryLifecycle, ['close', 'reopen'], (tx, { row, action }: JournalEvent<Trajectory>) =>
      this.followCase(tx, row.id, `trajectory.${action}`),
    );
    this.journal.when<Participant, 'accept' | 'end'>(
      participantLifecycle as never,
      ['accept', 'end'],
      (tx, { row, action }) => this.followParticipant(tx, row, action),
    );
  }

  private async expiring(tx: Tx, right: Entitlement): Promise<Due[]> {
    const { trajectoryId, validUntil, usedFrom, revokedOn, voidedOn } = right;
    if (validUntil === null || usedFrom !== null || revokedOn !== null || voidedOn !== null) return [];
    if (!(await this.entitlements.caseIsOpen(tx, trajectoryId))) return [];
    const dueOn = addDays(validUntil, -1);
    const coaching = await this.participants.organizationsIn(tx, trajectoryId, 'coaching');
    const directing = await this.participants.organizationsIn(tx, trajectoryId, 'directing');
    const [organizationId] = [...coaching, ...directing];
    return organizationId && dueOn >= tx.today ? [{ dueOn, organizationId }] : [];
  }

  /** A right lasts for years, and who coaches may change: whoever has left the case is no longer reminded. */
  private async followParticipant(tx: Tx, { role, trajectoryId }: Participant, action: string): Promise<void> {
    if (role === 'coaching' || role === 'directing') await this.followCase(tx, trajectoryId, `participant.${action}`);
  }

  private async followCase(tx: Tx, trajectoryId: string, action: string): Promise<void> {
    const rights = await tx.manager.findBy(Entitlement, { trajectoryId });
    for (const row of rights) await this.deadlines.followUp(tx, 'entitlement', row, action);
  }
}

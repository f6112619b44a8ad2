import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deadlines } from '../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import type { Tx } from '../../platform/database/tx.js';
import { refuseFor } from '../../platform/refusal.js';
import type { Trajectory } from '../0-intake/trajectory.entity.js';
import { trajectoryLifecycle } from '../0-intake/trajectory.lifecycle.js';
import type { Employment } from '../4-employment/employment.entity.js';
import { employmentLifecycle, endedByTransition } from '../4-employment/employment.lifecycle.js';
import { followUpsLeft } from './phase/phase.rules.js';
import type { Transition } from './transition.entity.js';
import { type EndedReason, openStatuses, transitionLifecycle } from './transition.lifecycle.js';
import { TransitionRepository } from './transition.repository.js';
import { reasonsNotToCloseTheCase } from './transition.rules.js';

/** What the end of an employment, and the end of the case, do to a path. */
@Injectable()
export class TransitionReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly deadlines: Deadlines,
    private readonly transitions: TransitionRepository,
  ) {}

  onModuleInit(): void {
    const { journal } = this;
    journal.when(employmentLifecycle, ['end'], (tx, { row }: JournalEvent<Employment>) => this.endEmployment(tx, row));
    journal.when(trajectoryLifecycle, ['close'], (tx, { row }: JournalEvent<Trajectory>) => this.closeCase(tx, row));
  }

  /** The path led to it, or is over with it; and where one failed before, nothing is left to set anew. */
  private async endEmployment(tx: Tx, { id, trajectoryId, endReason }: Employment): Promise<void> {
    if (endReason === endedByTransition) return;
    for (const transition of await this.transitions.ofCase(tx, trajectoryId)) {
      if (transition.employmentId !== id) continue;
      if (openStatuses.includes(transition.status)) await this.cancel(tx, transition, 'employmentEnded');
      else await this.deadlines.followUp(tx, 'transition', transition, 'employment.end');
    }
  }

  /** Of who died or was merged into another record nothing is left to follow; else it is ended first. */
  private async closeCase(tx: Tx, { id, endReason }: Trajectory): Promise<void> {
    const transitions = await this.transitions.ofCase(tx, id);
    if (endReason !== 'deceased' && endReason !== 'merged') await this.refuse(tx, transitions);
    for (const transition of transitions) {
      if (openStatuses.includes(transition.status)) await this.cancel(tx, transition, 'trajectoryClosed');
      else if (transition.closedOn === null) {
        await this.journal.record(tx, transition, 'transition', 'close', { closedOn: tx.today });
      } else await this.deadlines.followUp(tx, 'transition', transition, 'trajectory.close');
    }
  }

  private async refuse(tx: Tx, transitions: Transition[]): Promise<void> {
    const transitionRuns = transitions.some(({ status }) => openStatuses.includes(status));
    const monthsDue: number[] = [];
    for (const { id, status, closedOn, jobStartsOn } of transitions) {
      if (status !== 'completed' || closedOn !== null) continue;
      const recorded = await this.transitions.followUpsOf(tx, id);
      monthsDue.push(...followUpsLeft({ jobStartsOn, recorded }).map(({ months }) => months));
    }
    refuseFor(reasonsNotToCloseTheCase({ transitionRuns, monthsDue }));
  }

  private async cancel(tx: Tx, transition: Transition, cancelReason: EndedReason): Promise<void> {
    const changes = { cancelReason, closedOn: tx.today };
    await this.journal.move(tx, transition, transitionLifecycle, 'cancel', changes);
  }
}

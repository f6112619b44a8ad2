import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deadlines } from '../../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../../journal/journal.js';
import { getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { followUpsLeft } from '../phase/phase.rules.js';
import { Transition } from '../transition.entity.js';
import { TransitionRepository } from '../transition.repository.js';
import type { FollowUp } from './follow-up.entity.js';

/** A follow-up meets its term; the last one ends the path. */
@Injectable()
export class FollowUpReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly deadlines: Deadlines,
    private readonly transitions: TransitionRepository,
  ) {}

  onModuleInit(): void {
    this.journal.hear('followUp', ['create'], (tx, { row }: JournalEvent<FollowUp>) => this.follow(tx, row));
  }

  private async follow(tx: Tx, { transitionId }: FollowUp): Promise<void> {
    const transition = await getRow(tx, Transition, transitionId);
    await this.deadlines.followUp(tx, 'transition', transition, 'followUp');
    const { jobStartsOn, status } = transition;
    const recorded = await this.transitions.followUpsOf(tx, transitionId);
    if (status !== 'completed' || followUpsLeft({ jobStartsOn, recorded }).length > 0) return;
    await this.journal.record(tx, transition, 'transition', 'close', { closedOn: tx.today });
  }
}

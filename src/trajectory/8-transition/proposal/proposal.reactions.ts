import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type JournalEvent } from '../../../journal/journal.js';
import { getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Employment } from '../../4-employment/employment.entity.js';
import { DecisionRepository } from '../../7-evaluation/decision/decision.repository.js';
import type { Evaluation } from '../../7-evaluation/evaluation.entity.js';
import { evaluationLifecycle } from '../../7-evaluation/evaluation.lifecycle.js';
import type { Transition } from '../transition.entity.js';
import { openStatuses, transitionLifecycle } from '../transition.lifecycle.js';
import { TransitionRepository } from '../transition.repository.js';
import { TransitionService } from '../transition.service.js';

/** A decision on an evaluation starts a path, or another decision takes its place (D13 arts 11 and 23). */
@Injectable()
export class ProposalReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly decisions: DecisionRepository,
    private readonly transitions: TransitionRepository,
    private readonly service: TransitionService,
  ) {}

  onModuleInit(): void {
    const { journal } = this;
    journal.when(evaluationLifecycle, ['decide'], (tx, { row }: JournalEvent<Evaluation>) => this.follow(tx, row));
    journal.hear('evaluation', ['revise'], (tx, { row }: JournalEvent<Evaluation>) => this.revise(tx, row));
  }

  /** From collective maatwerk alone: for individual maatwerk the decision is an advice. One path at a time. */
  private async follow(tx: Tx, evaluation: Evaluation): Promise<void> {
    const { id: evaluationId, trajectoryId, measure, result } = evaluation;
    if (result !== 'startTransition' || measure !== 'CMW') return this.settle(tx, evaluation);
    const open = await this.openOf(tx, trajectoryId);
    const decision = await this.decisions.findInForce(tx, evaluationId);
    if (open || decision?.basis == null || decision.startsOn === null) return;
    const { basis, startsOn } = decision;
    const employment = await getRow(tx, Employment, evaluation.employmentId);
    await this.service.propose(tx, employment, { basis, startsOn, evaluationId, motivation: null });
  }

  /** A path that has led to a job goes on: the support has ended. */
  private async revise(tx: Tx, evaluation: Evaluation): Promise<void> {
    const open = await this.openOf(tx, evaluation.trajectoryId);
    if (open?.evaluationId !== evaluation.id) return this.follow(tx, evaluation);
    if (evaluation.result === 'startTransition' || open.status === 'aftercare') return;
    const changes = { cancelReason: 'decisionRevised' as const, closedOn: tx.today };
    await this.journal.move(tx, open, transitionLifecycle, 'cancel', changes);
  }

  /** A new package after a failed path: the need is set anew, whatever it became. */
  private async settle(tx: Tx, { employmentId, trajectoryId }: Evaluation): Promise<void> {
    for (const failed of await this.transitions.ofCase(tx, trajectoryId)) {
      const { status, failedBy, redeterminedOn, jobStartsOn } = failed;
      if (failed.employmentId !== employmentId || status !== 'failed' || failedBy !== 'neither') continue;
      if (redeterminedOn !== null || jobStartsOn !== null) continue;
      await this.journal.record(tx, failed, 'transition', 'redetermine', { redeterminedOn: tx.today });
    }
  }

  private async openOf(tx: Tx, trajectoryId: string): Promise<Transition | undefined> {
    return (await this.transitions.ofCase(tx, trajectoryId)).find(({ status }) => openStatuses.includes(status));
  }
}

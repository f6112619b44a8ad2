import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offer } from '../../../access/representation.js';
import type { Deadline } from '../../../deadline/deadline.entity.js';
import { WorklistEntries } from '../../../deadline/worklist/worklist-entries.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { AvailableAction } from '../../../platform/http/representation.js';
import { EvaluationRepository, type SeenEvaluation } from '../evaluation.repository.js';
import { showEvaluation } from '../evaluation.service.js';
import { evaluationDueTitle } from './worklist.texts.js';

@Injectable()
export class EvaluationWorklist implements OnModuleInit {
  constructor(
    private readonly entries: WorklistEntries,
    private readonly evaluations: EvaluationRepository,
  ) {}

  onModuleInit(): void {
    const title = evaluationDueTitle;
    this.entries.tell('evaluationDue', { title, actionsOn: (tx, deadline) => this.towardsADecision(tx, deadline) });
  }

  /** Schedule it, or bring the evaluation that is open to its decision. */
  private async towardsADecision(tx: Tx, { subjectId, trajectoryId }: Deadline): Promise<AvailableAction[]> {
    const [open] = await this.evaluations.open(tx, subjectId);
    if (!open) return this.scheduling(tx, String(trajectoryId));
    const evaluation = await this.evaluations.see(tx, open.id);
    return [...(showEvaluation(tx, evaluation).availableActions ?? []), ...voice(tx, evaluation)];
  }

  /** The person asks for one when it wishes: nobody awaits that. */
  private async scheduling(tx: Tx, trajectoryId: string): Promise<AvailableAction[]> {
    if (tx.call.actor.role !== 'counselor' || !(await this.evaluations.isAssigned(tx, trajectoryId))) return [];
    return offer(tx, 'evaluation:create', 'schedule', '/evaluations');
  }
}

/** The worker is heard before it is held: by the own sign-in, or as the assigned counselor records it. */
function voice(tx: Tx, { id, status, workerHeard, assigned }: SeenEvaluation): AvailableAction[] {
  const speaks = tx.call.actor.role === 'person' || assigned;
  if (status === 'held' || workerHeard || !speaks) return [];
  return offer(tx, 'evaluation:contribute', 'contribute', `/evaluations/${id}/contributions`);
}

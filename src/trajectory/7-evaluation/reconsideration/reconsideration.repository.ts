import { Injectable } from '@nestjs/common';
import { getRow, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { EvaluationDecision } from '../decision/decision.entity.js';
import { EvaluationRepository, type SeenEvaluation } from '../evaluation.repository.js';
import { EvaluationReconsideration } from './reconsideration.entity.js';

@Injectable()
export class EvaluationReconsiderationRepository {
  constructor(private readonly evaluations: EvaluationRepository) {}

  /** Under the case's lock, with what it is about. */
  async lockDecision(
    tx: Tx,
    evaluationId: string,
  ): Promise<{ evaluation: SeenEvaluation; decision: EvaluationDecision | null }> {
    const evaluation = await this.evaluations.lock(tx, evaluationId);
    return { evaluation, decision: await this.evaluations.decisions.findInForce(tx, evaluationId) };
  }

  async lock(tx: Tx, evaluationId: string, id: string): Promise<EvaluationReconsideration> {
    const row = await lockRow(tx, EvaluationReconsideration, id);
    if (row.evaluationId !== evaluationId) throw Problem.notFound();
    return row;
  }

  async get(tx: Tx, evaluationId: string, id: string): Promise<EvaluationReconsideration> {
    const row = await tx.manager.findOneBy(EvaluationReconsideration, { id, evaluationId });
    if (!row) throw Problem.notFound();
    return row;
  }

  async ofEvaluation(tx: Tx, evaluationId: string): Promise<EvaluationReconsideration[]> {
    await this.evaluations.see(tx, evaluationId);
    return tx.manager.find(EvaluationReconsideration, { where: { evaluationId }, order: { id: 'ASC' } });
  }

  /** Whether this member may decide on what is asked of the evaluation: assigned, and not who held it. */
  async decides(tx: Tx, evaluationId: string): Promise<boolean> {
    const { assigned, heldByMemberId } = await this.evaluations.see(tx, evaluationId);
    return assigned && heldByMemberId !== tx.memberId;
  }

  /** Whoever asked: one at a time. */
  async isOpenFor(tx: Tx, decisionId: string): Promise<boolean> {
    const row = await tx.one<{ open: boolean }>('SELECT app.decision_is_reconsidered($1) AS open', [decisionId]);
    return row?.open ?? false;
  }

  decisionOf(tx: Tx, { decisionId }: EvaluationReconsideration): Promise<EvaluationDecision> {
    return getRow(tx, EvaluationDecision, decisionId);
  }

  see(tx: Tx, { evaluationId }: EvaluationReconsideration): Promise<SeenEvaluation> {
    return this.evaluations.see(tx, evaluationId);
  }
}

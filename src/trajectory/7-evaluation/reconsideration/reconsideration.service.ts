import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import { Decisions } from '../decision/decision.service.js';
import { bare } from '../evaluation.service.js';
import type {
  EvaluationReconsiderationDecision,
  EvaluationReconsiderationShown,
  NewEvaluationReconsideration,
} from './reconsideration.dto.js';
import { EvaluationReconsideration } from './reconsideration.entity.js';
import { evaluationReconsiderationLifecycle as arrows } from './reconsideration.lifecycle.js';
import { EvaluationReconsiderationRepository } from './reconsideration.repository.js';
import {
  reasonsAgainstRevision,
  reasonsNotToAnswer,
  reasonsNotToAsk,
  reasonsNotToWithdraw,
} from './reconsideration.rules.js';

const actions = { upheld: 'uphold', revised: 'revise' } as const;

@Injectable()
export class EvaluationReconsiderationService {
  constructor(
    private readonly work: Work,
    private readonly reconsiderations: EvaluationReconsiderationRepository,
    private readonly decisions: Decisions,
    private readonly journal: Journal,
  ) {}

  async request(
    call: Call,
    evaluationId: string,
    { reason, onBehalf }: NewEvaluationReconsideration,
  ): Promise<EvaluationReconsiderationShown> {
    return this.work.run(call, async (tx) => {
      const { evaluation, decision } = await this.reconsiderations.lockDecision(tx, evaluationId);
      const { role, organizationId = null } = call.actor;
      const openAlready = decision !== null && (await this.reconsiderations.isOpenFor(tx, decision.id));
      refuseFor(reasonsNotToAsk({ role, onBehalf, decided: decision !== null, openAlready }));
      const { trajectoryId, personId } = evaluation;
      const row = newRow(EvaluationReconsideration, {
        ...undecided,
        ...{ evaluationId, decisionId: String(decision?.id), trajectoryId, personId, organizationId, reason },
        askedBy: role === 'employer' ? 'firm' : 'worker',
        onBehalf: onBehalf ?? null,
        requestedOn: tx.today,
      });
      return this.show(tx, await this.journal.create(tx, EvaluationReconsideration, row, 'evaluationReconsideration'));
    });
  }

  /** The decision stands until a revised one takes its place, today. */
  async decide(
    call: Call,
    evaluationId: string,
    id: string,
    dto: EvaluationReconsiderationDecision,
  ): Promise<EvaluationReconsiderationShown> {
    return this.work.run(call, async (tx) => {
      const reconsideration = await this.reconsiderations.lock(tx, evaluationId, id);
      const action = actions[dto.result];
      arrows.next(reconsideration.status, action);
      await this.answer(tx, reconsideration, dto);
      const { motivation } = dto;
      const decided = { decidedOn: tx.today, motivation, decidedByMemberId: tx.memberId };
      return this.show(tx, await this.journal.move(tx, reconsideration, arrows, action, decided));
    });
  }

  async withdraw(call: Call, evaluationId: string, id: string): Promise<EvaluationReconsiderationShown> {
    return this.work.run(call, async (tx) => {
      const reconsideration = await this.reconsiderations.lock(tx, evaluationId, id);
      refuseFor(reasonsNotToWithdraw({ own: isOwn(tx, reconsideration) }));
      return this.show(tx, await this.journal.move(tx, reconsideration, arrows, 'withdraw'));
    });
  }

  async read(call: Call, evaluationId: string, id: string): Promise<EvaluationReconsiderationShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.reconsiderations.get(tx, evaluationId, id)));
  }

  async ofEvaluation(call: Call, evaluationId: string): Promise<Page<EvaluationReconsiderationShown>> {
    return this.work.read(call, async (tx) => {
      const rows = await this.reconsiderations.ofEvaluation(tx, evaluationId);
      const decides = await this.reconsiderations.decides(tx, evaluationId);
      return wholePage(rows.map((row) => show(tx, row, decides)));
    });
  }

  private async show(tx: Tx, row: EvaluationReconsideration): Promise<EvaluationReconsiderationShown> {
    return show(tx, row, await this.reconsiderations.decides(tx, row.evaluationId));
  }

  /** Later steps hear `revise` of the evaluation, whose result it may change. */
  private async answer(
    tx: Tx,
    reconsideration: EvaluationReconsideration,
    { result, decision }: EvaluationReconsiderationDecision,
  ): Promise<void> {
    const evaluation = await this.reconsiderations.see(tx, reconsideration);
    const { assigned, heldByMemberId } = evaluation;
    const facts = { assigned, heldIt: heldByMemberId === tx.memberId, result, hasDecision: decision !== undefined };
    refuseFor(reasonsNotToAnswer(facts));
    const standing = await this.reconsiderations.decisionOf(tx, reconsideration);
    if (decision === undefined) return;
    const revised = await this.decisions.write(tx, evaluation, decision);
    refuseFor(reasonsAgainstRevision(standing, revised));
    await this.journal.record(tx, bare(evaluation), 'evaluation', 'revise', { result: revised.result });
  }
}

const undecided = {
  status: arrows.definition.initial,
  decidedOn: null,
  motivation: null,
  decidedByMemberId: null,
};

function isOwn(tx: Tx, { personId, organizationId, askedBy }: EvaluationReconsideration): boolean {
  const { actor } = tx.call;
  return actor.role === 'person'
    ? personId === actor.personId && askedBy === 'worker'
    : organizationId === actor.organizationId;
}

function show(tx: Tx, reconsideration: EvaluationReconsideration, decides: boolean): EvaluationReconsiderationShown {
  const { id, evaluationId, decisionId, askedBy, reason, requestedOn } = reconsideration;
  const path = `/evaluations/${evaluationId}/reconsiderations/${id}`;
  const fits = (action: string) => (action === 'withdraw' ? isOwn(tx, reconsideration) : decides);
  return {
    ...headOf(reconsideration, path),
    ...stateOf(tx, reconsideration, arrows, path, fits),
    ...{ evaluationId, decisionId, askedBy, reason, requestedOn },
    onBehalf: reconsideration.onBehalf ?? undefined,
    organizationId: reconsideration.organizationId ?? undefined,
    decidedOn: reconsideration.decidedOn ?? undefined,
    motivation: reconsideration.motivation ?? undefined,
  };
}

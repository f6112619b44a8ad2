import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { type Page, pageOf, wholePage } from '../../platform/http/paging.js';
import { refuseFor } from '../../platform/refusal.js';
import type { DecisionShown, NewDecision } from './decision/decision.dto.js';
import { Decisions, showDecision } from './decision/decision.service.js';
import type { EvaluationCancellation, EvaluationList, EvaluationShown } from './evaluation.dto.js';
import { Evaluation } from './evaluation.entity.js';
import { type EvaluationAction, evaluationLifecycle } from './evaluation.lifecycle.js';
import { EvaluationRepository, type SeenEvaluation } from './evaluation.repository.js';
import { reasonsNotToAct, reasonsNotToHold } from './evaluation.rules.js';
import type { EvaluationRecord } from './record/record.dto.js';

@Injectable()
export class EvaluationService {
  constructor(
    private readonly work: Work,
    private readonly evaluations: EvaluationRepository,
    private readonly decisions: Decisions,
    private readonly journal: Journal,
  ) {}

  async prepare(call: Call, id: string): Promise<EvaluationShown> {
    return this.work.run(call, async (tx) => {
      const evaluation = await this.evaluations.lock(tx, id);
      evaluationLifecycle.next(evaluation.status, 'prepare');
      refuseFor(reasonsNotToAct(evaluation));
      await this.journal.move(tx, bare(evaluation), evaluationLifecycle, 'prepare', { preparedOn: tx.today });
      return readEvaluation(tx, this.evaluations, id);
    });
  }

  /** The report stands apart: it is about health, and the row is not. */
  async hold(call: Call, id: string, dto: EvaluationRecord): Promise<EvaluationShown> {
    return this.work.run(call, async (tx) => {
      const evaluation = await this.evaluations.lock(tx, id);
      evaluationLifecycle.next(evaluation.status, 'hold');
      const supportedUntil = await this.evaluations.supportedUntil(tx, evaluation);
      refuseFor(reasonsNotToHold({ ...evaluation, supportedUntil }, dto.heldOn, tx.today));
      await this.evaluations.records.writeReport(tx, evaluation, dto);
      const held = { heldOn: dto.heldOn, heldByMemberId: tx.memberId };
      await this.journal.move(tx, bare(evaluation), evaluationLifecycle, 'hold', held);
      return readEvaluation(tx, this.evaluations, id);
    });
  }

  async decide(call: Call, id: string, dto: NewDecision): Promise<EvaluationShown> {
    return this.work.run(call, async (tx) => {
      const evaluation = await this.evaluations.lock(tx, id);
      evaluationLifecycle.next(evaluation.status, 'decide');
      const { result } = await this.decisions.write(tx, evaluation, dto);
      const decided = { result, decidedOn: tx.today, decidedByMemberId: tx.memberId };
      await this.journal.move(tx, bare(evaluation), evaluationLifecycle, 'decide', decided);
      return readEvaluation(tx, this.evaluations, id);
    });
  }

  async cancel(call: Call, id: string, { reason: cancelReason }: EvaluationCancellation): Promise<EvaluationShown> {
    return this.work.run(call, async (tx) => {
      const evaluation = await this.evaluations.lock(tx, id);
      evaluationLifecycle.next(evaluation.status, 'cancel');
      refuseFor(reasonsNotToAct(evaluation));
      const cancelled = { cancelledOn: tx.today, cancelReason };
      await this.journal.move(tx, bare(evaluation), evaluationLifecycle, 'cancel', cancelled);
      return readEvaluation(tx, this.evaluations, id);
    });
  }

  async read(call: Call, id: string): Promise<EvaluationShown> {
    return this.work.read(call, (tx) => readEvaluation(tx, this.evaluations, id));
  }

  async list(call: Call, query: EvaluationList): Promise<Page<EvaluationShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.evaluations.list(tx, query);
      return pageOf(keys, rows, (row) => showEvaluation(tx, row), total);
    });
  }

  async decisionsOn(call: Call, id: string): Promise<Page<DecisionShown>> {
    return this.work.read(call, async (tx) => {
      await this.evaluations.see(tx, id);
      const rows = await this.evaluations.decisions.ofEvaluation(tx, id);
      return wholePage(rows.map((row) => showDecision(row, call.language)));
    });
  }
}

/** The row alone: what was read beside it is no column. */
export function bare(evaluation: SeenEvaluation): Evaluation {
  const { assigned: _a, firmContributed: _f, workerHeard: _w, planDatedOn: _p, ...columns } = evaluation;
  return Object.assign(new Evaluation(), columns);
}

/** With its decision, and with what is about health where row security shows it. */
export async function readEvaluation(tx: Tx, evaluations: EvaluationRepository, id: string): Promise<EvaluationShown> {
  const [evaluation, { change, report }, decision] = await Promise.all([
    evaluations.see(tx, id),
    evaluations.records.of(tx, id),
    evaluations.decisions.findInForce(tx, id),
  ]);
  return {
    ...showEvaluation(tx, evaluation),
    change: change ? { ...changeOf(change) } : undefined,
    report: report?.report,
    transitionChances: report?.transitionChances,
    decision: decision ? showDecision(decision, tx.call.language) : undefined,
  };
}

function changeOf({ kind, description, issuer, issuedOn, thorough }: NonNullable<EvaluationShown['change']>) {
  return { kind, description, issuer, issuedOn, thorough };
}

/** The assigned counselor; holding takes a plan, the firm and the worker; the expert who decides did not hold it. */
function fitsFor(tx: Tx, evaluation: SeenEvaluation): (action: EvaluationAction) => boolean {
  const { assigned, heldByMemberId } = evaluation;
  return (action) => {
    if (action === 'decide') return assigned && heldByMemberId !== tx.memberId;
    if (action !== 'hold') return assigned;
    return reasonsNotToHold({ ...evaluation, supportedUntil: null }, tx.today, tx.today).length === 0;
  };
}

export function showEvaluation(tx: Tx, evaluation: SeenEvaluation): EvaluationShown {
  const { id, personId, employmentId, organizationId, measure, initiative, requestedOn, plannedOn, dueOn } = evaluation;
  const path = `/evaluations/${id}`;
  const isFirm = organizationId === tx.call.actor.organizationId;
  return {
    ...headOf(evaluation, path),
    ...stateOf(tx, evaluation, evaluationLifecycle, path, fitsFor(tx, evaluation)),
    trajectoryId: isFirm ? undefined : evaluation.trajectoryId,
    ...{ personId, employmentId, organizationId, measure, initiative, requestedOn, plannedOn, dueOn },
    onBehalf: evaluation.onBehalf ?? undefined,
    recordedBy: evaluation.recordedBy ?? undefined,
    periodicityMonths: evaluation.periodicityMonths ?? undefined,
    preparedOn: evaluation.preparedOn ?? undefined,
    heldOn: evaluation.heldOn ?? undefined,
    decidedOn: evaluation.decidedOn ?? undefined,
    result: evaluation.result ?? undefined,
    cancelledOn: evaluation.cancelledOn ?? undefined,
    cancelReason: evaluation.cancelReason ?? undefined,
  };
}

import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Tx } from '../../../platform/database/tx.js';
import type { Evaluation } from '../evaluation.entity.js';
import type { Change } from '../request/request.dto.js';
import { EvaluationChange } from '../request/request.entity.js';
import type { EvaluationRecord } from './record.dto.js';
import { EvaluationReport } from './record.entity.js';

/** What is about health, where row security shows it; never in the journal. */
export interface Health {
  change: EvaluationChange | null;
  report: EvaluationReport | null;
}

@Injectable()
export class RecordRepository {
  async of(tx: Tx, evaluationId: string): Promise<Health> {
    const change = await tx.manager.findOneBy(EvaluationChange, { evaluationId });
    return { change, report: await tx.manager.findOneBy(EvaluationReport, { evaluationId }) };
  }

  async writeChange(tx: Tx, evaluation: Evaluation, change: Change): Promise<void> {
    const organizationId = tx.call.actor.organizationId ?? null;
    await tx.insert(EvaluationChange, { ...change, ...partOf(evaluation), organizationId });
  }

  async writeReport(tx: Tx, evaluation: Evaluation, { report, transitionChances }: EvaluationRecord): Promise<void> {
    const author = { organizationId: String(tx.call.actor.organizationId), memberId: String(tx.memberId) };
    await tx.insert(EvaluationReport, { report, transitionChances, ...author, ...partOf(evaluation) });
  }
}

function partOf({ id: evaluationId, trajectoryId, personId }: Evaluation) {
  return { id: v7(), evaluationId, trajectoryId, personId };
}

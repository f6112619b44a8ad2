import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import { EntitlementRepository } from '../../2-entitlement/entitlement.repository.js';
import { PackageRepository } from '../../2-entitlement/package/package.repository.js';
import type { Evaluation } from '../evaluation.entity.js';
import { EvaluationDecision } from './decision.entity.js';

@Injectable()
export class DecisionRepository {
  constructor(
    private readonly rights: EntitlementRepository,
    private readonly packages: PackageRepository,
  ) {}

  /** All decisions on an evaluation, the replaced ones too, in order. */
  ofEvaluation(tx: Tx, evaluationId: string): Promise<EvaluationDecision[]> {
    return tx.manager.find(EvaluationDecision, { where: { evaluationId }, order: { id: 'ASC' } });
  }

  findInForce(tx: Tx, evaluationId: string): Promise<EvaluationDecision | null> {
    return tx.manager.findOneBy(EvaluationDecision, { evaluationId, replacedBy: IsNull() });
  }

  /** Right and running slice, through the eyes of the expert. */
  async ground(tx: Tx, { entitlementId, measure }: Evaluation) {
    const right = await this.rights.get(tx, entitlementId);
    const slice = measure === 'CMW' ? await this.packages.findOn(tx, entitlementId, tx.today) : null;
    return { right, slice };
  }
}

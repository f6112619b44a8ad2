import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offer } from '../../../access/representation.js';
import type { Deadline } from '../../../deadline/deadline.entity.js';
import { WorklistEntries } from '../../../deadline/worklist/worklist-entries.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { AvailableAction } from '../../../platform/http/representation.js';
import { PlanRepository } from '../plan.repository.js';
import { PlanService } from '../plan.service.js';
import { reasonsNotToReview } from '../review/review.rules.js';
import { planTitles } from './worklist.texts.js';

@Injectable()
export class PlanWorklist implements OnModuleInit {
  constructor(
    private readonly entries: WorklistEntries,
    private readonly plans: PlanRepository,
    private readonly shown: PlanService,
  ) {}

  onModuleInit(): void {
    const { planDue, planReviewDue } = planTitles;
    this.entries.tell('planDue', { title: planDue, actionsOn: (tx, deadline) => this.towardsAPlan(tx, deadline) });
    this.entries.tell('planReviewDue', { title: planReviewDue, actionsOn: (tx, row) => this.onReview(tx, row) });
  }

  /** Draft it, or bring the draft that is there to its agreement. */
  private async towardsAPlan(tx: Tx, { subjectId: employmentId }: Deadline): Promise<AvailableAction[]> {
    const draft = (await this.plans.openOf(tx, employmentId)).find(({ status }) => status === 'draft');
    if (!draft) return offer(tx, 'plan:create', 'draft', '/plans');
    const { availableActions = [], signatures = [] } = await this.shown.show(tx, draft.id);
    const own = tx.call.actor.role === 'person' ? 'worker' : 'firm';
    const hasSigned = signatures.some(({ party, voidedOn }) => party === own && voidedOn === undefined);
    const signing = hasSigned ? [] : offer(tx, 'plan:sign', 'sign', `/plans/${draft.id}/signatures`);
    return [...availableActions, ...signing];
  }

  private async onReview(tx: Tx, { subjectId }: Deadline): Promise<AvailableAction[]> {
    const { availableActions = [], ...plan } = await this.shown.show(tx, subjectId);
    const facts = { ...plan, agreedOn: plan.agreedOn ?? null, lastReviewedOn: plan.lastReviewedOn ?? null };
    const tooEarly = reasonsNotToReview(facts, tx.today, tx.today).length > 0;
    return [
      ...(tooEarly ? [] : offer(tx, 'plan:review', 'review', `/plans/${subjectId}/reviews`)),
      ...availableActions,
    ];
  }
}

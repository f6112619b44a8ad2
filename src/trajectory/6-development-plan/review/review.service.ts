import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { bare, PlanRepository } from '../plan.repository.js';
import type { NewPlanReview, PlanReviewShown } from './review.dto.js';
import { PlanReview } from './review.entity.js';
import { reasonsNotToReview } from './review.rules.js';

@Injectable()
export class ReviewService {
  constructor(
    private readonly work: Work,
    private readonly plans: PlanRepository,
    private readonly journal: Journal,
  ) {}

  /** The plan goes on; its next review is due a year later. */
  async review(call: Call, planId: string, { reviewedOn, conclusion }: NewPlanReview): Promise<PlanReviewShown> {
    return this.work.run(call, async (tx) => {
      const plan = await this.plans.lock(tx, planId);
      refuseFor(reasonsNotToReview(plan, reviewedOn, tx.today));
      const { trajectoryId, personId, organizationId } = plan;
      const values = { planId, trajectoryId, personId, organizationId, reviewedOn, conclusion };
      const row = newRow(PlanReview, { ...values, memberId: tx.memberId ?? null });
      await this.journal.record(tx, bare(plan), 'plan', 'review', { lastReviewedOn: reviewedOn });
      return showReview(await this.journal.create(tx, PlanReview, row, 'planReview'));
    });
  }

  async read(call: Call, planId: string, id: string): Promise<PlanReviewShown> {
    return this.work.read(call, async (tx) => {
      const row = await tx.manager.findOneBy(PlanReview, { id, planId });
      if (!row) throw Problem.notFound();
      return showReview(row);
    });
  }

  async ofPlan(call: Call, planId: string): Promise<Page<PlanReviewShown>> {
    return this.work.read(call, async (tx) => {
      await this.plans.see(tx, planId);
      const rows = await tx.manager.find(PlanReview, { where: { planId }, order: { reviewedOn: 'ASC' } });
      return wholePage(rows.map(showReview));
    });
  }
}

function showReview(review: PlanReview): PlanReviewShown {
  const { id, planId, reviewedOn, conclusion, memberId } = review;
  const head = headOf(review, `/plans/${planId}/reviews/${id}`);
  return { ...head, planId, reviewedOn, conclusion, memberId: memberId ?? undefined };
}

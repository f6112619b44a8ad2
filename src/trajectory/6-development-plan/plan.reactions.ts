import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Due } from '../../deadline/deadline.rules.js';
import { Deadlines } from '../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import { getRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { Employment } from '../4-employment/employment.entity.js';
import { employmentLifecycle } from '../4-employment/employment.lifecycle.js';
import type { Plan } from './plan.entity.js';
import { planDuty, planLifecycle } from './plan.lifecycle.js';
import { PlanRepository } from './plan.repository.js';
import { planDueOn, reviewDueOn } from './plan.rules.js';

/** What an employment does to its plan, and what is due of both. */
@Injectable()
export class PlanReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly deadlines: Deadlines,
    private readonly plans: PlanRepository,
  ) {}

  onModuleInit(): void {
    const { journal, deadlines } = this;
    journal.when(employmentLifecycle, ['end'], (tx, event: JournalEvent<Employment>) => this.closeAll(tx, event));
    journal.when(planLifecycle, ['agree', 'close'], (tx, event: JournalEvent<Plan>) => this.followDuty(tx, event));
    deadlines.follow<Plan>(planLifecycle, { planReviewDue: (_, plan) => reviewDue(plan) });
    deadlines.follow<Employment>(planDuty, { planDue: (tx, employment) => this.planDue(tx, employment) });
  }

  private async closeAll(tx: Tx, { row }: JournalEvent<Employment>): Promise<void> {
    const closing = { closedOn: tx.today, closeReason: 'employmentEnded' } as const;
    for (const plan of await this.plans.openOf(tx, row.id))
      await this.journal.move(tx, plan, planLifecycle, 'close', closing);
  }

  /** The plan's deadline is kept with its employment, which no event tells of this. */
  private async followDuty(tx: Tx, { row, action }: JournalEvent<Plan>): Promise<void> {
    const employment = await getRow(tx, Employment, row.employmentId);
    await this.deadlines.followUp(tx, 'employment', employment, `${action}Plan`);
  }

  private async planDue(tx: Tx, { id, measure, supportedFrom, organizationId }: Employment): Promise<Due[]> {
    const dueOn = planDueOn({ measure, supportedFrom, ...(await this.plans.standingOf(tx, id)) });
    return dueOn === null ? [] : [{ dueOn, organizationId }];
  }
}

/** Each year has one of its own, named after the day from which it counts. */
function reviewDue({ measure, agreedOn, lastReviewedOn, organizationId }: Plan): Due[] {
  const occurrence = lastReviewedOn ?? agreedOn;
  if (measure !== 'CMW' || occurrence === null) return [];
  return [{ occurrence, dueOn: reviewDueOn(occurrence), organizationId }];
}

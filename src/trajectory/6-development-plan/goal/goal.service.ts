import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { differs, given } from '../../../platform/http/merge-patch.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import { PlanAction } from '../action/action.entity.js';
import { newAction, showAction } from '../action/action.service.js';
import type { Plan } from '../plan.entity.js';
import { PlanRepository } from '../plan.repository.js';
import { reasonsNotToChange } from '../plan.rules.js';
import { SignatureService } from '../signature/signature.service.js';
import type { NewPlanGoal, PlanGoalChange, PlanGoalShown } from './goal.dto.js';
import { PlanGoal } from './goal.entity.js';
import { reasonsAgainstGoal, reasonsAgainstLevels } from './goal.rules.js';

@Injectable()
export class GoalService {
  constructor(
    private readonly work: Work,
    private readonly plans: PlanRepository,
    private readonly signatures: SignatureService,
    private readonly journal: Journal,
  ) {}

  async add(call: Call, planId: string, dto: NewPlanGoal): Promise<PlanGoalShown> {
    return this.work.run(call, async (tx) => {
      const plan = await this.plans.lock(tx, planId);
      refuseFor([...reasonsNotToChange(plan), ...reasonsAgainstGoal(dto, tx.today)]);
      const goal = await this.write(tx, plan, dto);
      await this.signatures.void(tx, plan);
      return this.show(tx, goal);
    });
  }

  async change(call: Call, { id: planId, goalId }: { id: string; goalId: string }, dto: PlanGoalChange) {
    return this.work.run(call, async (tx) => {
      const goal = await this.plans.contents.lock(tx, planId, goalId);
      const plan = await this.plans.see(tx, planId);
      const changes = given(dto);
      refuseFor([...reasonsNotToChange(plan), ...reasonsAgainstLevels({ ...goal, ...changes })]);
      if (!differs(goal, changes)) return this.show(tx, goal);
      const changed = await this.journal.record(tx, goal, 'planGoal', 'change', changes);
      await this.signatures.void(tx, plan);
      return this.show(tx, changed);
    });
  }

  async remove(call: Call, planId: string, goalId: string): Promise<void> {
    return this.work.run(call, async (tx) => {
      const goal = await this.plans.contents.lock(tx, planId, goalId);
      const plan = await this.plans.see(tx, planId);
      refuseFor(reasonsNotToChange(plan));
      await this.journal.record(tx, goal, 'planGoal', 'remove', {});
      await this.plans.contents.remove(tx, goal);
      await this.signatures.void(tx, plan);
    });
  }

  /** Within the unit of work of who writes a plan. */
  async write(tx: Tx, plan: Plan, { actions = [], ...content }: NewPlanGoal): Promise<PlanGoal> {
    const { id: planId, trajectoryId, personId, organizationId } = plan;
    const row = newRow(PlanGoal, { planId, trajectoryId, personId, organizationId, ...content });
    const goal = await this.journal.create(tx, PlanGoal, row, 'planGoal');
    for (const action of actions) await this.journal.create(tx, PlanAction, newAction(goal, action), 'planAction');
    return goal;
  }

  async read(call: Call, planId: string, goalId: string): Promise<PlanGoalShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.plans.contents.get(tx, planId, goalId)));
  }

  async ofPlan(call: Call, planId: string): Promise<Page<PlanGoalShown>> {
    return this.work.read(call, async (tx) => {
      await this.plans.see(tx, planId);
      const { goals, actions } = await this.plans.contents.contentsOf(tx, [planId]);
      return wholePage(goals.map((goal) => showGoal(goal, actions)));
    });
  }

  private async show(tx: Tx, goal: PlanGoal): Promise<PlanGoalShown> {
    return showGoal(goal, await this.plans.contents.actionsOf(tx, goal.id));
  }
}

export function showGoal(goal: PlanGoal, actions: PlanAction[]): PlanGoalShown {
  const { id, planId, kind, competence, presentLevel, futureLevel } = goal;
  return {
    ...headOf(goal, `/plans/${planId}/goals/${id}`),
    ...{ planId, kind, competence, presentLevel, futureLevel },
    actions: actions.filter(({ goalId }) => goalId === id).map(showAction),
  };
}

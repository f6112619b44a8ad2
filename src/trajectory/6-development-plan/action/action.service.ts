import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { Work } from '../../../platform/database/work.js';
import { differs, given } from '../../../platform/http/merge-patch.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { PlanGoal } from '../goal/goal.entity.js';
import { PlanRepository } from '../plan.repository.js';
import { reasonsNotToChange as reasonsNotToChangePlan } from '../plan.rules.js';
import { SignatureService } from '../signature/signature.service.js';
import type { NewPlanAction, PlanActionChange, PlanActionShown } from './action.dto.js';
import { PlanAction } from './action.entity.js';
import { reasonsNotToChange, reasonsNotToPlan } from './action.rules.js';

/** Where actions stand: in a plan, under a goal. */
export interface GoalPlace {
  /** of the plan */
  id: string;
  goalId: string;
}

export interface ActionPlace extends GoalPlace {
  actionId: string;
}

const events = { planned: 'progress', done: 'finish', dropped: 'drop' } as const;

@Injectable()
export class ActionService {
  constructor(
    private readonly work: Work,
    private readonly plans: PlanRepository,
    private readonly signatures: SignatureService,
    private readonly journal: Journal,
  ) {}

  async add(call: Call, { id: planId, goalId }: GoalPlace, dto: NewPlanAction): Promise<PlanActionShown> {
    return this.work.run(call, async (tx) => {
      const plan = await this.plans.lock(tx, planId);
      const goal = await this.plans.contents.get(tx, planId, goalId);
      refuseFor([...reasonsNotToChangePlan(plan), ...reasonsNotToPlan(dto.dueOn, tx.today)]);
      const action = await this.journal.create(tx, PlanAction, newAction(goal, dto), 'planAction');
      await this.signatures.void(tx, plan);
      return showAction(action);
    });
  }

  /** What was signed changes in a draft; how it goes is recorded while the plan is in force, and unsigns nothing. */
  async change(call: Call, place: ActionPlace, dto: PlanActionChange): Promise<PlanActionShown> {
    return this.work.run(call, async (tx) => {
      const action = await this.plans.contents.lockAction(tx, place);
      const plan = await this.plans.see(tx, place.id);
      const changes = given(dto);
      refuseFor(reasonsNotToChange(plan.status, changes, tx.today));
      if (!differs(action, changes)) return showAction(action);
      if (plan.status === 'draft') {
        const changed = await this.journal.record(tx, action, 'planAction', 'change', changes);
        await this.signatures.void(tx, plan);
        return showAction(changed);
      }
      const event = changes.progress === undefined ? 'progress' : events[changes.progress];
      const progress = { ...changes, progressOn: tx.today };
      const changed = await this.journal.record(tx, action, 'planAction', event, progress);
      await this.plans.touch(tx, plan);
      return showAction(changed);
    });
  }

  async read(call: Call, place: ActionPlace): Promise<PlanActionShown> {
    return this.work.read(call, async (tx) => showAction(await this.plans.contents.getAction(tx, place)));
  }

  async ofGoal(call: Call, { id: planId, goalId }: GoalPlace): Promise<Page<PlanActionShown>> {
    return this.work.read(call, async (tx) => {
      await this.plans.contents.get(tx, planId, goalId);
      return wholePage((await this.plans.contents.actionsOf(tx, goalId)).map(showAction));
    });
  }
}

export function newAction(
  { id: goalId, planId, trajectoryId, personId, organizationId }: PlanGoal,
  dto: NewPlanAction,
) {
  const { description, responsible, dueOn } = dto;
  return newRow(PlanAction, {
    ...{ goalId, planId, trajectoryId, personId, organizationId, description, responsible, dueOn },
    ...{ progress: 'planned', progressNote: null, progressOn: null },
  });
}

export function showAction(action: PlanAction): PlanActionShown {
  const { id, planId, goalId, description, responsible, dueOn, progress } = action;
  return {
    ...headOf(action, `/plans/${planId}/goals/${goalId}/actions/${id}`),
    ...{ planId, goalId, description, responsible, dueOn, progress },
    progressNote: action.progressNote ?? undefined,
    progressOn: action.progressOn ?? undefined,
  };
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { PlanAction } from '../action/action.entity.js';
import type { Plan } from '../plan.entity.js';
import { PlanSignature } from '../signature/signature.entity.js';
import { PlanGoal } from './goal.entity.js';

/** What is written in plans, and under them. */
export interface Contents {
  goals: PlanGoal[];
  actions: PlanAction[];
  signatures: PlanSignature[];
}

interface ActionIds {
  /** of the plan */
  id: string;
  goalId: string;
  actionId: string;
}

/** Goals and their actions, as rows that live within their plan. */
@Injectable()
export class GoalRepository {
  async contentsOf(tx: Tx, planIds: string[]): Promise<Contents> {
    const within = { where: { planId: In(planIds) }, order: { id: 'ASC' } } as const;
    const [goals, actions, signatures] = await Promise.all([
      tx.manager.find(PlanGoal, within),
      tx.manager.find(PlanAction, within),
      tx.manager.find(PlanSignature, within),
    ]);
    return { goals, actions, signatures };
  }

  async get(tx: Tx, planId: string, id: string): Promise<PlanGoal> {
    const row = await tx.manager.findOneBy(PlanGoal, { id, planId });
    if (!row) throw Problem.notFound();
    return row;
  }

  async lock(tx: Tx, planId: string, id: string): Promise<PlanGoal> {
    const row = await lockRow(tx, PlanGoal, id);
    if (row.planId !== planId) throw Problem.notFound();
    return row;
  }

  async actionsOf(tx: Tx, goalId: string): Promise<PlanAction[]> {
    return tx.manager.find(PlanAction, { where: { goalId }, order: { id: 'ASC' } });
  }

  async getAction(tx: Tx, { id: planId, goalId, actionId: id }: ActionIds): Promise<PlanAction> {
    const row = await tx.manager.findOneBy(PlanAction, { id, goalId, planId });
    if (!row) throw Problem.notFound();
    return row;
  }

  async lockAction(tx: Tx, { id: planId, goalId, actionId }: ActionIds): Promise<PlanAction> {
    const row = await lockRow(tx, PlanAction, actionId);
    if (row.planId !== planId || row.goalId !== goalId) throw Problem.notFound();
    return row;
  }

  /** With its actions, of a draft that nobody has agreed to. */
  async remove(tx: Tx, { id }: PlanGoal): Promise<void> {
    await tx.change('DELETE FROM plan_goals WHERE id = $1', [id], 'plan:change');
  }

  /** A new version begins with the goals of the old one, and with what is still to be done for them. */
  async copy(tx: Tx, from: Plan, to: Plan): Promise<void> {
    const { goals, actions } = await this.contentsOf(tx, [from.id]);
    const fresh = { planId: to.id, version: 1, createdAt: to.createdAt, updatedAt: to.updatedAt };
    const copies = new Map(goals.map((goal) => [goal.id, { ...goal, ...fresh, id: v7() }]));
    if (copies.size > 0) await tx.insert(PlanGoal, [...copies.values()]);
    const planned = actions
      .filter(({ progress }) => progress === 'planned')
      .map((action) => ({ ...action, ...fresh, id: v7(), goalId: copies.get(action.goalId)?.id }));
    const untold = planned.map((action) => ({ ...action, progressNote: null, progressOn: null }));
    if (untold.length > 0) await tx.insert(PlanAction, untold);
  }
}

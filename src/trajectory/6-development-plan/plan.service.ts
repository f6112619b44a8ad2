import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import { getRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { refuseFor } from '../../platform/refusal.js';
import type { Contents } from './goal/goal.repository.js';
import { reasonsAgainstGoal } from './goal/goal.rules.js';
import { GoalService, showGoal } from './goal/goal.service.js';
import type { NewPlan, PlanClosure, PlanList, PlanShown } from './plan.dto.js';
import { Plan } from './plan.entity.js';
import { type PlanAction, planLifecycle } from './plan.lifecycle.js';
import { bare, PlanRepository, type SeenPlan } from './plan.repository.js';
import { reasonsNotToAgree, reasonsNotToDraft, reasonsNotToSupersede, reviewDueOn } from './plan.rules.js';
import { showSignature } from './signature/signature.service.js';

@Injectable()
export class PlanService {
  constructor(
    private readonly work: Work,
    private readonly plans: PlanRepository,
    private readonly goals: GoalService,
    private readonly journal: Journal,
  ) {}

  async draft(call: Call, { employmentId, goals = [] }: NewPlan): Promise<PlanShown> {
    return this.work.run(call, async (tx) => {
      const { employment, edition, facts } = await this.plans.factsForDraft(tx, employmentId);
      refuseFor([
        ...reasonsNotToDraft({ ...facts, employmentStatus: employment.status }),
        ...goals.flatMap((goal, index) => reasonsAgainstGoal(goal, tx.today, `goals[${index}].`)),
      ]);
      const { trajectoryId, personId, organizationId, measure } = employment;
      const about = { employmentId, trajectoryId, personId, organizationId, measure };
      const row = newRow(Plan, { ...unsigned(tx), ...about, edition, supersedesId: null });
      const plan = await this.journal.create(tx, Plan, row, 'plan');
      for (const goal of goals) await this.goals.write(tx, plan, goal);
      return this.show(tx, plan.id);
    });
  }

  /** The new version is a draft; until it is agreed, the plan whose place it takes goes on. */
  async supersede(call: Call, id: string): Promise<PlanShown> {
    return this.work.run(call, async (tx) => {
      const old = await this.plans.lock(tx, id);
      planLifecycle.next(old.status, 'supersede');
      refuseFor(reasonsNotToSupersede(old));
      const { trajectoryId, personId, employmentId, organizationId, measure } = old;
      const { edition } = await this.plans.factsForDraft(tx, employmentId);
      const about = { employmentId, trajectoryId, personId, organizationId, measure };
      const row = newRow(Plan, { ...unsigned(tx), ...about, edition, supersedesId: id });
      const plan = await this.journal.create(tx, Plan, row, 'plan', 'renew');
      await this.plans.contents.copy(tx, old, plan);
      return this.show(tx, plan.id);
    });
  }

  async agree(call: Call, id: string): Promise<PlanShown> {
    return this.work.run(call, async (tx) => {
      const plan = await this.plans.lock(tx, id);
      planLifecycle.next(plan.status, 'agree');
      refuseFor(reasonsAgainstAgreement(tx, plan, await this.plans.contents.contentsOf(tx, [id])));
      if (plan.supersedesId) await this.endOf(tx, plan.supersedesId);
      await this.journal.move(tx, bare(plan), planLifecycle, 'agree', { agreedOn: tx.today });
      return this.show(tx, id);
    });
  }

  async close(call: Call, id: string, { reason }: PlanClosure): Promise<PlanShown> {
    return this.work.run(call, async (tx) => {
      const plan = await this.plans.lock(tx, id);
      const closing = { closedOn: tx.today, closeReason: reason };
      await this.journal.move(tx, bare(plan), planLifecycle, 'close', closing);
      return this.show(tx, id);
    });
  }

  async read(call: Call, id: string): Promise<PlanShown> {
    return this.work.read(call, (tx) => this.show(tx, id));
  }

  async list(call: Call, query: PlanList): Promise<Page<PlanShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.plans.list(tx, query);
      const ids = rows.map(({ id }) => id);
      const contents = await this.plans.contents.contentsOf(tx, ids);
      return pageOf(keys, rows, (row) => showPlan(tx, row, contents), total);
    });
  }

  /** It may have been closed meanwhile. */
  private async endOf(tx: Tx, supersededId: string): Promise<void> {
    const old = await getRow(tx, Plan, supersededId);
    if (old.status !== 'agreed') return;
    await this.journal.move(tx, old, planLifecycle, 'supersede', { supersededOn: tx.today });
  }

  async show(tx: Tx, id: string): Promise<PlanShown> {
    const [plan, contents] = await Promise.all([this.plans.see(tx, id), this.plans.contents.contentsOf(tx, [id])]);
    return showPlan(tx, plan, contents);
  }
}

function unsigned({ today }: Tx) {
  const status = planLifecycle.definition.initial;
  const days = { draftedOn: today, writtenOn: today, agreedOn: null, lastReviewedOn: null, supersededOn: null };
  return { status, ...days, closedOn: null, closeReason: null };
}

/** The contents may be of more plans than one. */
function partOf({ id }: Plan, { goals, actions, signatures }: Contents): Contents {
  const isOfIt = ({ planId }: { planId: string }) => planId === id;
  return { goals: goals.filter(isOfIt), actions: actions.filter(isOfIt), signatures: signatures.filter(isOfIt) };
}

function reasonsAgainstAgreement(tx: Tx, { reading }: SeenPlan, { goals, actions, signatures }: Contents) {
  const signedBy = signatures.filter(({ voidedOn }) => voidedOn === null).map(({ party }) => party);
  return reasonsNotToAgree({ goals, actions, signedBy, reading }, tx.today);
}

/** Every arrow is the firm's own. */
function fitsFor(tx: Tx, plan: SeenPlan, contents: Contents): (action: PlanAction) => boolean {
  const isFirm = plan.organizationId === tx.call.actor.organizationId;
  return (action) => {
    if (action === 'agree') return isFirm && reasonsAgainstAgreement(tx, plan, contents).length === 0;
    if (action === 'supersede') return isFirm && reasonsNotToSupersede(plan).length === 0;
    return isFirm;
  };
}

function showPlan(tx: Tx, plan: SeenPlan, all: Contents): PlanShown {
  const { personId, employmentId, organizationId, measure, edition, draftedOn, writtenOn } = plan;
  const contents = partOf(plan, all);
  const path = `/plans/${plan.id}`;
  const runsSince = plan.status === 'agreed' ? (plan.lastReviewedOn ?? plan.agreedOn) : null;
  return {
    ...headOf(plan, path),
    ...stateOf(tx, plan, planLifecycle, path, fitsFor(tx, plan, contents)),
    trajectoryId: organizationId === tx.call.actor.organizationId ? undefined : plan.trajectoryId,
    ...{ personId, employmentId, organizationId, measure, edition, draftedOn, writtenOn },
    supersedesId: plan.supersedesId ?? undefined,
    agreedOn: plan.agreedOn ?? undefined,
    lastReviewedOn: plan.lastReviewedOn ?? undefined,
    reviewDueOn: runsSince ? reviewDueOn(runsSince) : undefined,
    supersededOn: plan.supersededOn ?? undefined,
    closedOn: plan.closedOn ?? undefined,
    closeReason: plan.closeReason ?? undefined,
    goals: contents.goals.map((goal) => showGoal(goal, contents.actions)),
    signatures: contents.signatures.map(showSignature),
  };
}

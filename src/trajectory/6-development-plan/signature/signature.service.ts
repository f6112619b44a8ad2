import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { Plan } from '../plan.entity.js';
import { PlanRepository } from '../plan.repository.js';
import type { NewPlanSignature, PlanSignatureShown } from './signature.dto.js';
import { PlanSignature } from './signature.entity.js';
import { reasonsNotToSign } from './signature.rules.js';

const events = { onPaper: 'workerSignsOnPaper', inConversation: 'workerSignsInConversation' } as const;

@Injectable()
export class SignatureService {
  constructor(
    private readonly work: Work,
    private readonly plans: PlanRepository,
    private readonly journal: Journal,
  ) {}

  /** The firm signs by its own member, the worker by the own sign-in; coach or counselor records it on the worker's behalf. */
  async sign(call: Call, planId: string, { onBehalf, signedOn }: NewPlanSignature): Promise<PlanSignatureShown> {
    return this.work.run(call, async (tx) => {
      const plan = await this.plans.lock(tx, planId);
      const { status, writtenOn, trajectoryId, personId, organizationId } = plan;
      const { role, organizationId: recordedBy = null } = call.actor;
      const party = role === 'employer' ? 'firm' : 'worker';
      const forOneself = role === 'employer' || role === 'person';
      const signedAlready = (await this.standing(tx, planId)).some((signature) => signature.party === party);
      refuseFor(reasonsNotToSign({ status, forOneself, onBehalf, signedOn, writtenOn, signedAlready }, tx.today));
      const row = newRow(PlanSignature, {
        ...{ planId, trajectoryId, personId, organizationId, party, recordedBy, voidedOn: null },
        ...{ onBehalf: onBehalf ?? null, signedOn: signedOn ?? tx.today, recordedOn: tx.today },
        recordedByMemberId: tx.memberId ?? null,
      });
      const event = party === 'firm' ? 'firmSigns' : onBehalf ? events[onBehalf] : 'workerSigns';
      await this.journal.create(tx, PlanSignature, row, 'planSignature', event);
      await tx.asConsequence(trajectoryId, () => this.plans.touch(tx, plan));
      return showSignature(row);
    });
  }

  /** What is signed has changed: under the case's lock, whoever signed must sign anew. */
  async void(tx: Tx, plan: Plan): Promise<void> {
    await this.plans.touch(tx, plan, tx.today);
    await tx.asConsequence(plan.trajectoryId, async () => {
      for (const signature of await this.standing(tx, plan.id))
        await this.journal.record(tx, signature, 'planSignature', 'void', { voidedOn: tx.today });
    });
  }

  async read(call: Call, planId: string, id: string): Promise<PlanSignatureShown> {
    return this.work.read(call, async (tx) => {
      const row = await tx.manager.findOneBy(PlanSignature, { id, planId });
      if (!row) throw Problem.notFound();
      return showSignature(row);
    });
  }

  async ofPlan(call: Call, planId: string): Promise<Page<PlanSignatureShown>> {
    return this.work.read(call, async (tx) => {
      await this.plans.see(tx, planId);
      const rows = await tx.manager.find(PlanSignature, { where: { planId }, order: { id: 'ASC' } });
      return wholePage(rows.map(showSignature));
    });
  }

  private standing(tx: Tx, planId: string): Promise<PlanSignature[]> {
    return tx.manager.find(PlanSignature, { where: { planId, voidedOn: IsNull() }, order: { id: 'ASC' } });
  }
}

export function showSignature(signature: PlanSignature): PlanSignatureShown {
  const { id, planId, party, signedOn, recordedOn } = signature;
  return {
    ...headOf(signature, `/plans/${planId}/signatures/${id}`),
    ...{ planId, party, signedOn, recordedOn },
    onBehalf: signature.onBehalf ?? undefined,
    recordedBy: signature.recordedBy ?? undefined,
    recordedByMemberId: signature.recordedByMemberId ?? undefined,
    voidedOn: signature.voidedOn ?? undefined,
  };
}

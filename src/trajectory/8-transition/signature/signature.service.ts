import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { CaseloadService } from '../caseload/caseload.service.js';
import type { TransitionShown } from '../transition.dto.js';
import type { Transition } from '../transition.entity.js';
import { type Party, transitionLifecycle } from '../transition.lifecycle.js';
import { TransitionRepository } from '../transition.repository.js';
import type { NewSignature } from './signature.dto.js';
import { TransitionSignature } from './signature.entity.js';
import { reasonsNotToSign, type SigningFacts } from './signature.rules.js';

const events: Record<Party, string> = {
  firm: 'signFirm',
  employmentService: 'signEmploymentService',
  provider: 'signProvider',
  worker: 'signWorker',
};

@Injectable()
export class SignatureService {
  constructor(
    private readonly work: Work,
    private readonly transitions: TransitionRepository,
    private readonly caseload: CaseloadService,
    private readonly journal: Journal,
  ) {}

  /** Each party signs the agreement as it stands: the transition gets a new version, as the consequence of the signature. */
  async sign(call: Call, id: string, { party, onBehalf }: NewSignature): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      const { status, trajectoryId, personId, providerId } = transition;
      if (status !== 'proposed') throw Problem.transitionNotAllowed(status, transitionLifecycle.actionsFrom(status));
      refuseFor(reasonsNotToSign(await this.factsFor(tx, transition), party, onBehalf));
      const signer = { organizationId: call.actor.organizationId ?? null, memberId: tx.memberId ?? null };
      const about = { id: v7(), transitionId: id, trajectoryId, personId, providerId };
      await tx.insert(TransitionSignature, {
        ...about,
        ...signer,
        party,
        onBehalf: onBehalf ?? null,
        signedOn: tx.today,
      });
      await tx.asConsequence(trajectoryId, () => this.journal.record(tx, transition, 'transition', events[party], {}));
      return this.caseload.show(tx, id);
    });
  }

  private async factsFor(tx: Tx, transition: Transition): Promise<SigningFacts> {
    const { role, organizationId } = tx.call.actor;
    return {
      role,
      ofFirm: organizationId === transition.organizationId,
      ofProvider: organizationId === transition.providerId,
      basis: transition.basis,
      providerNamed: transition.providerId !== null,
      signed: await this.transitions.signed(tx, transition),
      assigned: (await this.transitions.relation(tx, transition)).assigned,
    };
  }
}

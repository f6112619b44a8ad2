import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { Problem } from '../../platform/problem.js';
import { refuseFor } from '../../platform/refusal.js';
import type { Employment } from '../4-employment/employment.entity.js';
import { CaseloadService } from './caseload/caseload.service.js';
import type { NewTransition, ProviderNaming, TransitionCancellation, TransitionShown } from './transition.dto.js';
import { Transition } from './transition.entity.js';
import { transitionLifecycle } from './transition.lifecycle.js';
import { TransitionRepository } from './transition.repository.js';
import { reasonsNotToAgree, reasonsNotToCancel, reasonsNotToName, reasonsNotToPropose } from './transition.rules.js';

type Grounds = Pick<Transition, 'basis' | 'startsOn' | 'evaluationId' | 'motivation'>;

@Injectable()
export class TransitionService {
  constructor(
    private readonly work: Work,
    private readonly transitions: TransitionRepository,
    private readonly caseload: CaseloadService,
    private readonly journal: Journal,
  ) {}

  /** Within the firm: any other path follows from a decision on an evaluation. */
  async proposeInternal(call: Call, { employmentId, ...dto }: NewTransition): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const { employment, facts } = await this.transitions.factsForProposal(tx, employmentId);
      refuseFor(reasonsNotToPropose(facts, dto.startsOn, tx.today));
      const { id } = await this.propose(tx, employment, { ...dto, evaluationId: null });
      return this.caseload.show(tx, id);
    });
  }

  /** Within a unit of work that holds the case's lock. */
  async propose(tx: Tx, employment: Employment, grounds: Grounds): Promise<Transition> {
    const { id: employmentId, trajectoryId, personId, entitlementId, organizationId } = employment;
    const about = { employmentId, trajectoryId, personId, entitlementId, organizationId };
    const status = transitionLifecycle.definition.initial;
    const row = newRow(Transition, { ...unagreed, ...about, ...grounds, status, proposedOn: tx.today });
    return this.journal.create(tx, Transition, row, 'transition');
  }

  /** Another provider is another agreement: all sign anew. */
  async nameProvider(call: Call, id: string, { providerId }: ProviderNaming): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      const { status } = transition;
      if (status !== 'proposed') throw Problem.transitionNotAllowed(status, transitionLifecycle.actionsFrom(status));
      refuseFor(reasonsNotToName(await this.transitions.factsForNaming(tx, transition, providerId), tx.today));
      await this.journal.record(tx, transition, 'transition', 'nameProvider', { providerId });
      return this.caseload.show(tx, id);
    });
  }

  async agree(call: Call, id: string): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      transitionLifecycle.next(transition.status, 'agree');
      const { basis, providerId } = transition;
      const { assigned } = await this.transitions.relation(tx, transition);
      const mandated = await this.transitions.isMandated(tx, providerId);
      const signed = await this.transitions.signed(tx, transition);
      const facts = { basis, providerNamed: providerId !== null, mandated, signed, assigned };
      refuseFor(reasonsNotToAgree(facts, tx.today));
      await this.journal.move(tx, transition, transitionLifecycle, 'agree', { agreedOn: tx.today });
      return this.caseload.show(tx, id);
    });
  }

  async cancel(call: Call, id: string, { reason }: TransitionCancellation): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      const { status } = transition;
      transitionLifecycle.next(status, 'cancel');
      const { assigned } = await this.transitions.relation(tx, transition);
      refuseFor(reasonsNotToCancel({ status, assigned }));
      const changes = { cancelReason: reason, closedOn: tx.today };
      await this.journal.move(tx, transition, transitionLifecycle, 'cancel', changes);
      return this.caseload.show(tx, id);
    });
  }
}

const unagreed = {
  providerId: null,
  agreedOn: null,
  phaseFrom: null,
  phaseDueOn: null,
  jobKind: null,
  jobStartsOn: null,
  completedOn: null,
  failedBy: null,
  failureReason: null,
  cancelReason: null,
  redeterminedOn: null,
  closedOn: null,
};

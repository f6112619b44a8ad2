import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import type { NewReconsideration, ReconsiderationDecision, ReconsiderationShown } from './reconsideration.dto.js';
import { Reconsideration } from './reconsideration.entity.js';
import { reconsiderationLifecycle } from './reconsideration.lifecycle.js';
import { ReconsiderationRepository } from './reconsideration.repository.js';
import { reasonsNotToDecide, reasonsNotToRequest, reasonsNotToWithdraw } from './reconsideration.rules.js';

const arrows = { upheld: 'uphold', revised: 'revise' } as const;

@Injectable()
export class ReconsiderationService {
  constructor(
    private readonly work: Work,
    private readonly reconsiderations: ReconsiderationRepository,
    private readonly outcomes: OutcomeService,
    private readonly journal: Journal,
  ) {}

  async request(call: Call, indicationId: string, dto: NewReconsideration): Promise<ReconsiderationShown> {
    return this.work.run(call, async (tx) => {
      const { indication, outcome } = await this.reconsiderations.lockOutcome(tx, indicationId, dto.outcomeId);
      const outcomeInForce = outcome.replacedBy === null;
      const openAlready = await this.reconsiderations.isOpenFor(tx, outcome.id);
      const byPerson = call.actor.role === 'person';
      refuseFor(reasonsNotToRequest({ byPerson, onBehalf: dto.onBehalf, outcomeInForce, openAlready }));
      const { trajectoryId, personId } = indication;
      const row = newRow(Reconsideration, {
        ...undecided,
        ...{ indicationId, outcomeId: outcome.id, trajectoryId, personId, requestedOn: tx.today },
        organizationId: call.actor.organizationId ?? null,
        reason: dto.reason,
        onBehalf: dto.onBehalf ?? null,
      });
      return this.show(tx, await this.journal.create(tx, Reconsideration, row, 'reconsideration'));
    });
  }

  /** The outcome stands until a revised one takes its place, today. */
  async decide(
    call: Call,
    indicationId: string,
    id: string,
    dto: ReconsiderationDecision,
  ): Promise<ReconsiderationShown> {
    return this.work.run(call, async (tx) => {
      const reconsideration = await this.reconsiderations.lock(tx, indicationId, id);
      const action = arrows[dto.result];
      reconsiderationLifecycle.next(reconsideration.status, action);
      const { indication, outcome, assigned } = await this.reconsiderations.subjectOf(tx, reconsideration);
      const { result, motivation, outcome: revised } = dto;
      const isAuthor = indication.memberId === tx.memberId;
      refuseFor(reasonsNotToDecide({ assigned, isAuthor, result, standing: outcome, revised }, tx.today));
      if (revised) await this.outcomes.replace(tx, indication, { old: outcome, revised });
      const decision = { decidedOn: tx.today, motivation, decidedByMemberId: tx.memberId };
      return this.show(tx, await this.journal.move(tx, reconsideration, reconsiderationLifecycle, action, decision));
    });
  }

  async withdraw(call: Call, indicationId: string, id: string): Promise<ReconsiderationShown> {
    return this.work.run(call, async (tx) => {
      const reconsideration = await this.reconsiderations.lock(tx, indicationId, id);
      refuseFor(reasonsNotToWithdraw({ own: isOwn(tx, reconsideration) }));
      return this.show(tx, await this.journal.move(tx, reconsideration, reconsiderationLifecycle, 'withdraw'));
    });
  }

  async read(call: Call, indicationId: string, id: string): Promise<ReconsiderationShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.reconsiderations.get(tx, indicationId, id)));
  }

  async ofIndication(call: Call, indicationId: string): Promise<Page<ReconsiderationShown>> {
    return this.work.read(call, async (tx) => {
      const rows = await this.reconsiderations.ofIndication(tx, indicationId);
      const decides = await this.reconsiderations.decides(tx, indicationId);
      return wholePage(rows.map((row) => show(tx, row, decides)));
    });
  }

  private async show(tx: Tx, row: Reconsideration): Promise<ReconsiderationShown> {
    return show(tx, row, await this.reconsiderations.decides(tx, row.indicationId));
  }
}

const undecided = {
  status: reconsiderationLifecycle.definition.initial,
  decidedOn: null,
  motivation: null,
  decidedByMemberId: null,
};

function isOwn(tx: Tx, { personId, organizationId }: Reconsideration): boolean {
  const { actor } = tx.call;
  return actor.role === 'person' ? personId === actor.personId : organizationId === actor.organizationId;
}

function show(tx: Tx, reconsideration: Reconsideration, decides: boolean): ReconsiderationShown {
  const { id, indicationId, outcomeId, reason, requestedOn } = reconsideration;
  const path = `/indications/${indicationId}/reconsiderations/${id}`;
  const fits = (action: string) => (action === 'withdraw' ? isOwn(tx, reconsideration) : decides);
  return {
    ...headOf(reconsideration, path),
    ...stateOf(tx, reconsideration, reconsiderationLifecycle, path, fits),
    ...{ indicationId, outcomeId, reason, requestedOn },
    onBehalf: reconsideration.onBehalf ?? undefined,
    organizationId: reconsideration.organizationId ?? undefined,
    decidedOn: reconsideration.decidedOn ?? undefined,
    motivation: reconsideration.motivation ?? undefined,
  };
}

import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { EvaluationRepository } from '../evaluation.repository.js';
import { bare } from '../evaluation.service.js';
import type { ContributionShown, NewContribution } from './contribution.dto.js';
import { EvaluationContribution, type Party } from './contribution.entity.js';
import { reasonsNotToContribute } from './contribution.rules.js';

const events = { firm: 'hearFirm', coach: 'hearCoach', worker: 'hearWorker' } as const satisfies Record<Party, string>;

/** What is said is about health: the journal tells that a party spoke, never what. */
@Injectable()
export class ContributionService {
  constructor(
    private readonly work: Work,
    private readonly evaluations: EvaluationRepository,
    private readonly journal: Journal,
  ) {}

  async give(call: Call, evaluationId: string, dto: NewContribution): Promise<ContributionShown> {
    return this.work.run(call, async (tx) => {
      const evaluation = await this.evaluations.lock(tx, evaluationId);
      const { status, assigned, trajectoryId, personId } = evaluation;
      const { role, organizationId = null } = call.actor;
      const isOpen = status === 'scheduled' || status === 'inPreparation';
      const ofFirm = organizationId === evaluation.organizationId;
      refuseFor(reasonsNotToContribute({ ...dto, role, ofFirm, assigned, isOpen }));
      const { party, contribution, onBehalf = null } = dto;
      const said = { party, contribution, onBehalf, givenOn: tx.today };
      const author = { organizationId, memberId: tx.memberId ?? null };
      const row = newRow(EvaluationContribution, { evaluationId, trajectoryId, personId, ...said, ...author });
      await tx.insert(EvaluationContribution, row);
      await tx.asConsequence(trajectoryId, () =>
        this.journal.record(tx, bare(evaluation), 'evaluation', events[party], {}),
      );
      return show(row);
    });
  }

  async read(call: Call, evaluationId: string, id: string): Promise<ContributionShown> {
    return this.work.read(call, async (tx) => {
      const row = await tx.manager.findOneBy(EvaluationContribution, { id, evaluationId });
      if (!row) throw Problem.notFound();
      return show(row);
    });
  }

  async ofEvaluation(call: Call, evaluationId: string): Promise<Page<ContributionShown>> {
    return this.work.read(call, async (tx) => {
      await this.evaluations.see(tx, evaluationId);
      const rows = await tx.manager.find(EvaluationContribution, { where: { evaluationId }, order: { id: 'ASC' } });
      return wholePage(rows.map(show));
    });
  }
}

function show(row: EvaluationContribution): ContributionShown {
  const { evaluationId, party, contribution, givenOn } = row;
  return {
    ...headOf(row, `/evaluations/${evaluationId}/contributions/${row.id}`),
    ...{ evaluationId, party, contribution, givenOn },
    organizationId: row.organizationId ?? undefined,
    onBehalf: row.onBehalf ?? undefined,
  };
}

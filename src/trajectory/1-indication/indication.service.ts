import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { given } from '../../platform/http/merge-patch.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { refuseFor } from '../../platform/refusal.js';
import type { Report } from './finding/finding.repository.js';
import type { IndicationChange, IndicationList, IndicationShown, NewIndication } from './indication.dto.js';
import { Indication } from './indication.entity.js';
import { type IndicationAction, indicationLifecycle, type Measure } from './indication.lifecycle.js';
import { IndicationRepository, type SeenIndication } from './indication.repository.js';
import {
  type Content,
  reasonsAgainstAuthor,
  reasonsAgainstContent,
  reasonsNotToBegin,
  reasonsNotToChange,
  reasonsNotToSubmit,
  reasonsNotToWithdraw,
} from './indication.rules.js';

@Injectable()
export class IndicationService {
  constructor(
    private readonly work: Work,
    private readonly indications: IndicationRepository,
    private readonly journal: Journal,
  ) {}

  async create(
    call: Call,
    { findings = [], attests = [], conclusion, ...dto }: NewIndication,
  ): Promise<IndicationShown> {
    return this.work.run(call, async (tx) => {
      const facts = await this.indications.factsForBeginning(tx, dto.trajectoryId);
      const author = await this.indications.author(tx, dto.trajectoryId);
      refuseFor([
        ...reasonsNotToBegin(facts),
        ...reasonsAgainstAuthor(author, dto.proposedMeasures),
        ...reasonsAgainstContent({ ...dto, findings, attests }, tx.today),
      ]);
      const row = newRow(Indication, { ...blank, ...written(dto), ...signed(tx), personId: facts.personId });
      await this.journal.create(tx, Indication, row, 'indication');
      await this.indications.reports.replace(tx, row, { findings, attests, conclusion });
      return this.show(tx, row.id);
    });
  }

  async change(
    call: Call,
    id: string,
    { findings, attests, conclusion, ...dto }: IndicationChange,
  ): Promise<IndicationShown> {
    return this.work.run(call, async (tx) => {
      const indication = await this.indications.lock(tx, id);
      if (indication.status !== 'draft') {
        throw Problem.transitionNotAllowed(indication.status, indicationLifecycle.actionsFrom(indication.status));
      }
      const content: Content = Object.assign(
        await this.contentOf(tx, indication),
        given({ ...dto, findings, attests, conclusion }),
      );
      refuseFor([
        ...reasonsNotToChange({ isAuthor: indication.memberId === tx.memberId }),
        ...reasonsAgainstAuthor(await this.indications.author(tx, indication.trajectoryId), content.proposedMeasures),
        ...reasonsAgainstContent(content, tx.today),
      ]);
      await this.journal.record(tx, bare(indication), 'indication', 'change', written(given(dto)));
      await this.indications.reports.replace(tx, indication, { findings, attests, conclusion });
      return this.show(tx, id);
    });
  }

  async submit(call: Call, id: string): Promise<IndicationShown> {
    return this.work.run(call, async (tx) => {
      const indication = await this.indications.lock(tx, id);
      indicationLifecycle.next(indication.status, 'submit');
      const content = await this.contentOf(tx, indication);
      refuseFor([
        ...reasonsNotToChange({ isAuthor: indication.memberId === tx.memberId }),
        ...reasonsAgainstAuthor(await this.indications.author(tx, indication.trajectoryId), content.proposedMeasures),
        ...reasonsNotToSubmit(content),
      ]);
      const dates = { submittedOn: tx.today, decideBy: await this.indications.decideBy(tx) };
      await this.journal.move(tx, bare(indication), indicationLifecycle, 'submit', dates);
      return this.show(tx, id);
    });
  }

  async withdraw(call: Call, id: string): Promise<IndicationShown> {
    return this.work.run(call, async (tx) => {
      const indication = await this.indications.lock(tx, id);
      refuseFor(reasonsNotToWithdraw({ ofTheAuthor: indication.organizationId === call.actor.organizationId }));
      await this.journal.move(tx, bare(indication), indicationLifecycle, 'withdraw');
      return this.show(tx, id);
    });
  }

  async read(call: Call, id: string): Promise<IndicationShown> {
    return this.work.read(call, (tx) => this.show(tx, id));
  }

  async list(call: Call, query: IndicationList): Promise<Page<IndicationShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.indications.list(tx, query);
      return pageOf(keys, rows, (row) => showIndication(tx, row), total);
    });
  }

  private async show(tx: Tx, id: string): Promise<IndicationShown> {
    const [indication, report] = await Promise.all([
      this.indications.see(tx, id),
      this.indications.reports.reportOf(tx, id),
    ]);
    return showIndication(tx, indication, report);
  }

  private async contentOf(tx: Tx, indication: Indication): Promise<Content> {
    return { ...indication, ...(await this.indications.reports.reportOf(tx, indication.id)) };
  }
}

const blank = {
  status: indicationLifecycle.definition.initial,
  targetGroup: null,
  fileMark: null,
  aidCategory: null,
  proposedRate: null,
  proposedLevel: null,
  proposedGuidanceNeed: null,
  submittedOn: null,
  decideBy: null,
  decidedOn: null,
  decidedByMemberId: null,
};

/** The measures have passed the rules: LDE is no longer among them. */
function written<Dto extends { proposedMeasures?: readonly string[] }>(dto: Dto) {
  return dto as unknown as Omit<Dto, 'proposedMeasures'> & { proposedMeasures: Measure[] };
}

function signed(tx: Tx): { organizationId: string; memberId: string } {
  return { organizationId: String(tx.call.actor.organizationId), memberId: String(tx.memberId) };
}

/** The row alone: what was read beside it is no column. */
export function bare({ assigned: _, conclusion: _conclusion, ...columns }: SeenIndication): Indication {
  return Object.assign(new Indication(), columns);
}

/** What this member may do with it: the author submits, its organization withdraws, the assigned expert who is not the author decides. */
function fitsFor(
  tx: Tx,
  { assigned, memberId, organizationId }: SeenIndication,
): (action: IndicationAction) => boolean {
  const isAuthor = memberId === tx.memberId;
  const { role, organizationId: own } = tx.call.actor;
  return (action) => {
    if (action === 'submit') return isAuthor && (role === 'coach' || assigned);
    if (action === 'withdraw') return organizationId === own && (role === 'coach' || assigned);
    return assigned && !isAuthor;
  };
}

export function showIndication(tx: Tx, indication: SeenIndication, report?: Report): IndicationShown {
  const { id, trajectoryId, organizationId, memberId, proposedMeasures } = indication;
  const path = `/indications/${id}`;
  return {
    ...headOf(indication, path),
    ...stateOf(tx, indication, indicationLifecycle, path, fitsFor(tx, indication)),
    ...{ trajectoryId, organizationId, memberId, proposedMeasures },
    targetGroup: indication.targetGroup ?? undefined,
    fileMark: indication.fileMark ?? undefined,
    aidCategory: indication.aidCategory ?? undefined,
    proposedRate: indication.proposedRate ?? undefined,
    proposedLevel: indication.proposedLevel ?? undefined,
    proposedGuidanceNeed: indication.proposedGuidanceNeed ?? undefined,
    conclusion: indication.conclusion ?? undefined,
    findings: report?.findings.length ? report.findings : undefined,
    attests: report?.attests.length ? report.attests : undefined,
    submittedOn: indication.submittedOn ?? undefined,
    decideBy: indication.decideBy ?? undefined,
    decidedOn: indication.decidedOn ?? undefined,
  };
}

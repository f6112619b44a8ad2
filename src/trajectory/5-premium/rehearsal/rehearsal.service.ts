import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { href } from '../../../platform/http/links.js';
import { type Page, pageOf, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { TaskShown } from '../../../task/task.dto.js';
import { showTask } from '../../../task/task.service.js';
import { reasonsNotToBegin } from '../batch/batch.rules.js';
import { isDepartment } from '../statement.repository.js';
import type { FirmResult, NewRehearsal, RehearsalShown, ResultList, ResultShown, SignOff } from './rehearsal.dto.js';
import { Rehearsal, type RehearsalResult } from './rehearsal.entity.js';
import { RehearsalJobs } from './rehearsal.jobs.js';
import { RehearsalRepository } from './rehearsal.repository.js';
import { reasonsNotToRehearse, reasonsNotToSignOff } from './rehearsal.rules.js';

/** Next year's figures on a past quarter: who gains, who loses, and whether the department has seen it. */
@Injectable()
export class RehearsalService {
  constructor(
    private readonly work: Work,
    private readonly rehearsals: RehearsalRepository,
    private readonly jobs: RehearsalJobs,
    private readonly journal: Journal,
  ) {}

  async begin(call: Call, fileId: string, { quarter }: NewRehearsal): Promise<TaskShown> {
    return this.work.run(call, async (tx) => {
      const file = await this.jobs.file(tx, fileId);
      if (!(await isDepartment(tx))) throw Problem.missingPermission('rehearsal:create');
      refuseFor([...reasonsNotToRehearse(file), ...reasonsNotToBegin(quarter, tx.today)]);
      const started = { organizationId: call.actor.organizationId, startedBy: memberOf(tx), startedOn: tx.today };
      const unsigned = { signedOffBy: null, signedOffOn: null, remark: null };
      const rehearsal = newRow(Rehearsal, { fileId, quarter, ...started, ...unsigned });
      await this.journal.create(tx, Rehearsal, rehearsal, 'rehearsal');
      return showTask(await this.jobs.start(tx, rehearsal), call.language);
    });
  }

  /** That the department has looked at what it does, and agrees. */
  async signOff(call: Call, id: string, { remark = undefined }: SignOff): Promise<RehearsalShown> {
    return this.work.run(call, async (tx) => {
      const rehearsal = await this.rehearsals.lock(tx, id);
      const isFinished = await this.rehearsals.isFinished(tx, id);
      refuseFor(reasonsNotToSignOff({ isFinished, isSignedOff: rehearsal.signedOffOn !== null }));
      const signed = { signedOffBy: memberOf(tx), signedOffOn: tx.today, remark: remark ?? null };
      return this.show(tx, await this.journal.record(tx, rehearsal, 'rehearsal', 'signOff', signed));
    });
  }

  async ofFile(call: Call, fileId: string): Promise<Page<RehearsalShown>> {
    return this.work.read(call, async (tx) => {
      await this.jobs.file(tx, fileId);
      const shown: RehearsalShown[] = [];
      for (const rehearsal of await this.rehearsals.ofFile(tx, fileId)) shown.push(await this.show(tx, rehearsal));
      return wholePage(shown);
    });
  }

  async read(call: Call, id: string): Promise<RehearsalShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.rehearsals.get(tx, id)));
  }

  async firms(call: Call, id: string): Promise<Page<FirmResult>> {
    return this.work.read(call, async (tx) => {
      await this.rehearsals.get(tx, id);
      const rows = await this.rehearsals.firms(tx, id);
      return wholePage(
        rows.map(({ organizationId, name, ...totals }) => {
          return {
            ...totals,
            firm: { href: href(`/organizations/${organizationId}`), id: organizationId, title: name },
          };
        }),
      );
    });
  }

  async results(call: Call, id: string, query: ResultList): Promise<Page<ResultShown>> {
    return this.work.read(call, async (tx) => {
      await this.rehearsals.get(tx, id);
      const { keys, rows, total } = await this.rehearsals.results(tx, id, query);
      return pageOf(keys, rows, showResult, total);
    });
  }

  private async show(tx: Tx, rehearsal: Rehearsal): Promise<RehearsalShown> {
    const { id, fileId, quarter, startedOn, signedOffOn, remark } = rehearsal;
    const signed = { signedOffOn: signedOffOn ?? undefined, remark: remark ?? undefined };
    const totals = await this.rehearsals.totals(tx, id);
    return { ...headOf(rehearsal, `/rehearsals/${id}`), fileId, quarter, startedOn, ...signed, totals };
  }
}

function showResult({ subject, subjectId, organizationId, ...result }: RehearsalResult): ResultShown {
  const { beforeCents, afterCents, differenceCents, withoutBefore, withoutAfter } = result;
  const path = subject === 'label' ? `/organizations/${organizationId}/labels` : '/employments';
  const of = { href: href(`${path}/${subjectId}`), id: subjectId };
  return { subject, of, organizationId, beforeCents, afterCents, differenceCents, withoutBefore, withoutAfter };
}

function memberOf({ memberId }: Tx): string {
  if (!memberId) throw Problem.missingPermission('rehearsal:create');
  return memberId;
}

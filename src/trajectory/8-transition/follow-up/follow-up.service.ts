import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import { addMonths } from '../../../platform/calendar/dates.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow } from '../../../platform/database/rows.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { Transition } from '../transition.entity.js';
import { TransitionRepository } from '../transition.repository.js';
import type { FollowUpShown, NewFollowUp } from './follow-up.dto.js';
import { FollowUp } from './follow-up.entity.js';
import { reasonsNotToRecord } from './follow-up.rules.js';

@Injectable()
export class FollowUpService {
  constructor(
    private readonly work: Work,
    private readonly transitions: TransitionRepository,
    private readonly journal: Journal,
  ) {}

  async record(call: Call, transitionId: string, { note, ...dto }: NewFollowUp): Promise<FollowUpShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, transitionId);
      const { status, jobStartsOn, closedOn, trajectoryId, personId } = transition;
      const recorded = await this.transitions.followUpsOf(tx, transitionId);
      const opensDays = await this.transitions.setting(tx, 'followUpOpensDays');
      refuseFor(reasonsNotToRecord({ status, jobStartsOn, closedOn, recorded, opensDays }, dto.months, tx.today));
      const by = { organizationId: String(call.actor.organizationId), memberId: String(tx.memberId) };
      const days = { dueOn: addMonths(String(jobStartsOn), dto.months), recordedOn: tx.today };
      const about = { transitionId, trajectoryId, personId, note: note ?? null };
      const row = newRow(FollowUp, { ...about, ...dto, ...by, ...days });
      return show(await this.journal.create(tx, FollowUp, row, 'followUp'));
    });
  }

  async read(call: Call, transitionId: string, id: string): Promise<FollowUpShown> {
    return this.work.read(call, async (tx) => {
      const row = await tx.manager.findOneBy(FollowUp, { id, transitionId });
      if (!row) throw Problem.notFound();
      return show(row);
    });
  }

  async ofTransition(call: Call, transitionId: string): Promise<Page<FollowUpShown>> {
    return this.work.read(call, async (tx) => {
      await getRow(tx, Transition, transitionId);
      return wholePage((await this.transitions.followUpsOf(tx, transitionId)).map(show));
    });
  }
}

function show(followUp: FollowUp): FollowUpShown {
  const { id, transitionId, months, dueOn, recordedOn, stillEmployed, note } = followUp;
  return {
    ...headOf(followUp, `/transitions/${transitionId}/followUps/${id}`),
    ...{ transitionId, months, dueOn, recordedOn, stillEmployed },
    note: note ?? undefined,
  };
}

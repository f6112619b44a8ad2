import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { refuseFor } from '../../../platform/refusal.js';
import { CaseloadService } from '../caseload/caseload.service.js';
import type { NewJob } from '../job/job.dto.js';
import { TransitionJob } from '../job/job.entity.js';
import type { TransitionShown } from '../transition.dto.js';
import type { Transition } from '../transition.entity.js';
import { type Phase, transitionLifecycle } from '../transition.lifecycle.js';
import { TransitionRepository } from '../transition.repository.js';
import type { TransitionAdvance } from './phase.dto.js';
import { followUpsLeft, lastDayOf, reasonsNotToAdvance, reasonsNotToComplete, stepFrom } from './phase.rules.js';

/** From phase to phase, until the new job and the care after it. */
@Injectable()
export class PhaseService {
  constructor(
    private readonly work: Work,
    private readonly transitions: TransitionRepository,
    private readonly caseload: CaseloadService,
    private readonly journal: Journal,
  ) {}

  /** What the new job causes in the old one runs in the reactions, in the same transaction. */
  async advance(call: Call, id: string, { newJob }: TransitionAdvance): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      const action = stepFrom(transition.status, newJob !== undefined) ?? 'employ';
      const status = transitionLifecycle.next(transition.status, action);
      const facts = await this.transitions.factsForAdvance(tx, transition);
      refuseFor(reasonsNotToAdvance(facts, newJob, tx.today));
      const from = newJob?.startsOn ?? tx.today;
      const months = await this.transitions.setting(tx, `${status as Phase}Months`);
      if (newJob) await this.keepEmployer(tx, transition, newJob);
      await this.journal.move(tx, transition, transitionLifecycle, action, {
        phaseFrom: from,
        phaseDueOn: lastDayOf(from, months),
        ...(newJob && { jobKind: newJob.kind, jobStartsOn: newJob.startsOn }),
      });
      return this.caseload.show(tx, id);
    });
  }

  /** The follow-ups go on, and keep the path in sight of whoever records them. */
  async complete(call: Call, id: string): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      transitionLifecycle.next(transition.status, 'complete');
      const { jobStartsOn } = transition;
      const { guides } = await this.transitions.relation(tx, transition);
      refuseFor(reasonsNotToComplete({ guides, jobStartsOn: String(jobStartsOn) }, tx.today));
      const recorded = await this.transitions.followUpsOf(tx, id);
      const closedOn = followUpsLeft({ jobStartsOn, recorded }).length === 0 ? tx.today : null;
      const changes = { completedOn: tx.today, closedOn };
      await this.journal.move(tx, transition, transitionLifecycle, 'complete', changes);
      return this.caseload.show(tx, id);
    });
  }

  private async keepEmployer(tx: Tx, { id, trajectoryId, personId }: Transition, job: NewJob): Promise<void> {
    const employerName = job.employerName ?? (await this.transitions.nameOf(tx, String(job.employerId), 'newJob'));
    const employerId = job.employerId ?? null;
    await tx.insert(TransitionJob, { transitionId: id, trajectoryId, personId, employerName, employerId });
  }
}

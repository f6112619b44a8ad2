import { Injectable } from '@nestjs/common';
import type { Call } from '../../../platform/call.js';
import { Work } from '../../../platform/database/work.js';
import { refuseFor } from '../../../platform/refusal.js';
import { CaseloadService } from '../caseload/caseload.service.js';
import type { TransitionShown } from '../transition.dto.js';
import { transitionLifecycle } from '../transition.lifecycle.js';
import { TransitionRepository } from '../transition.repository.js';
import type { Redetermination, TransitionFailure, TransitionReturn } from './return.dto.js';
import { reasonsNotToFail, reasonsNotToRedetermine, reasonsNotToReturn } from './return.rules.js';
import { SupportService } from './support.service.js';

/** When a path does not succeed, or its job does not last: what the worker may count on again. */
@Injectable()
export class ReturnService {
  constructor(
    private readonly work: Work,
    private readonly transitions: TransitionRepository,
    private readonly caseload: CaseloadService,
    private readonly support: SupportService,
  ) {}

  async fail(call: Call, id: string, { failedBy, reason }: TransitionFailure): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      transitionLifecycle.next(transition.status, 'fail');
      refuseFor(reasonsNotToFail(await this.transitions.relation(tx, transition)));
      await this.support.fail(tx, transition, { failedBy, failureReason: reason });
      return this.caseload.show(tx, id);
    });
  }

  /** 40 low is proposed by the failure and set here, by the expert alone. */
  async redetermine(call: Call, id: string, { motivation }: Redetermination): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      const { status, failedBy, redeterminedOn } = transition;
      const { assigned } = await this.transitions.relation(tx, transition);
      const supportRuns = await this.transitions.supportRuns(tx, transition);
      refuseFor(reasonsNotToRedetermine({ status, failedBy, redeterminedOn, supportRuns, assigned }));
      await this.support.redetermine(tx, transition, motivation);
      return this.caseload.show(tx, id);
    });
  }

  async giveBack(call: Call, id: string, dto: TransitionReturn): Promise<TransitionShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, id);
      const facts = await this.transitions.factsForReturn(tx, transition);
      refuseFor(reasonsNotToReturn({ ...transition, ...facts }, dto, tx.today));
      await this.support.giveBack(tx, transition, dto);
      return this.caseload.show(tx, id);
    });
  }
}

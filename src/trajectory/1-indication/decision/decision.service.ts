import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { Work } from '../../../platform/database/work.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { IndicationShown } from '../indication.dto.js';
import { indicationLifecycle } from '../indication.lifecycle.js';
import { IndicationRepository } from '../indication.repository.js';
import { reasonsNotToDecide } from '../indication.rules.js';
import { bare, showIndication } from '../indication.service.js';
import { reasonsNotToDecideOutcomes } from '../outcome/outcome.rules.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import type { Decision } from './decision.dto.js';

/** The expert decides per measure. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly work: Work,
    private readonly indications: IndicationRepository,
    private readonly outcomes: OutcomeService,
    private readonly journal: Journal,
  ) {}

  /** The outcomes are written before the indication moves, so that whoever reacts finds them. */
  async decide(call: Call, id: string, { outcomes }: Decision): Promise<IndicationShown> {
    return this.work.run(call, async (tx) => {
      const indication = await this.indications.lock(tx, id);
      indicationLifecycle.next(indication.status, 'decide');
      const { assigned, memberId, proposedMeasures } = indication;
      refuseFor([
        ...reasonsNotToDecide({ assigned, isAuthor: memberId === tx.memberId }),
        ...reasonsNotToDecideOutcomes(outcomes, proposedMeasures, tx.today),
      ]);
      await this.outcomes.write(tx, indication, outcomes);
      const decision = { decidedOn: tx.today, decidedByMemberId: tx.memberId };
      await this.journal.move(tx, bare(indication), indicationLifecycle, 'decide', decision);
      return showIndication(tx, await this.indications.see(tx, id), await this.indications.reports.reportOf(tx, id));
    });
  }
}

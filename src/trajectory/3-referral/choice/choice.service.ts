import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { Work } from '../../../platform/database/work.js';
import { refuseFor } from '../../../platform/refusal.js';
import { CaseloadService } from '../caseload/caseload.service.js';
import type { ReferralShown } from '../referral.dto.js';
import { ChoiceRepository } from './choice.repository.js';
import { reasonsNotToKeep } from './choice.rules.js';

@Injectable()
export class ChoiceService {
  constructor(
    private readonly work: Work,
    private readonly choices: ChoiceRepository,
    private readonly caseload: CaseloadService,
    private readonly journal: Journal,
  ) {}

  /** The referral itself does not change, not even its version: its firm cannot tell. */
  async keep(call: Call, id: string): Promise<ReferralShown> {
    return this.work.run(call, async (tx) => {
      const { status } = await this.choices.lock(tx, id);
      const asked = await this.choices.openOf(tx, id);
      refuseFor(reasonsNotToKeep({ status, asked: asked.length > 0 }));
      for (const choice of asked) await this.journal.record(tx, choice, 'referralChoice', 'keep', { keptOn: tx.today });
      return this.caseload.show(tx, id);
    });
  }
}

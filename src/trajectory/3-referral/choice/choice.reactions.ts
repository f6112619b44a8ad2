import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Due } from '../../../deadline/deadline.rules.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../../journal/journal.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Referral } from '../referral.entity.js';
import { choiceDuty, referralLifecycle } from '../referral.lifecycle.js';
import { ReferralRepository } from '../referral.repository.js';
import { ReferralChoice } from './choice.entity.js';
import { ChoiceRepository } from './choice.repository.js';

/** A hire asks of each other open referral of the person: keep it, or cancel it. */
@Injectable()
export class ChoiceReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly deadlines: Deadlines,
    private readonly referrals: ReferralRepository,
    private readonly choices: ChoiceRepository,
  ) {}

  onModuleInit(): void {
    const { journal } = this;
    journal.when(referralLifecycle, ['hire'], (tx, { row }: JournalEvent<Referral>) => this.ask(tx, row));
    journal.hear('referralChoice', ['create', 'keep'], (tx, { row, action }: JournalEvent<ReferralChoice>) =>
      this.follow(tx, row, action),
    );
    this.deadlines.follow<Referral>(choiceDuty, { otherReferralHired: (tx, row) => this.due(tx, row) });
  }

  private async ask(tx: Tx, { id: hiredReferralId, trajectoryId, personId }: Referral): Promise<void> {
    for (const { id: referralId } of await this.referrals.open(tx, { trajectoryId })) {
      const values = { referralId, hiredReferralId, trajectoryId, personId, askedOn: tx.today, keptOn: null };
      await this.journal.create(tx, ReferralChoice, newRow(ReferralChoice, values), 'referralChoice');
    }
  }

  /** The deadline is kept with the referral, which itself has not changed. */
  private async follow(tx: Tx, { referralId }: ReferralChoice, action: string): Promise<void> {
    await this.deadlines.followUp(tx, 'referral', await getRow(tx, Referral, referralId), action);
  }

  private async due(tx: Tx, { id, organizationId }: Referral): Promise<Due[]> {
    const latest = (await this.choices.openOf(tx, id)).at(-1);
    return latest ? [{ dueOn: await this.choices.dueOn(tx, latest), organizationId }] : [];
  }
}

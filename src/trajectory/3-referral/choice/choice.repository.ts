import { Injectable } from '@nestjs/common';
import { DeadlineRepository } from '../../../deadline/deadline.repository.js';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { asEntity, columnsOf, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Referral } from '../referral.entity.js';
import { ReferralChoice } from './choice.entity.js';

@Injectable()
export class ChoiceRepository {
  constructor(private readonly terms: DeadlineRepository) {}

  lock(tx: Tx, referralId: string): Promise<Referral> {
    return lockRow(tx, Referral, referralId);
  }

  /** What was asked of a referral and not yet answered, the latest hire last. */
  async openOf(tx: Tx, referralId: string): Promise<ReferralChoice[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, ReferralChoice, 'c')} FROM referral_choices c WHERE c.referral_id = $1 AND c.kept_on IS NULL
        ORDER BY c.asked_on, c.id`,
      [referralId],
    );
    return rows.map((row) => asEntity(ReferralChoice, row));
  }

  dueOn(tx: Tx, { askedOn }: ReferralChoice): Promise<LocalDate> {
    return this.terms.termFrom(tx, 'otherReferralHired', askedOn);
  }
}

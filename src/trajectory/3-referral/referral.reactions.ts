import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import { lockCase } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Vacancy } from '../../registry/vacancy/vacancy.entity.js';
import { vacancyLifecycle } from '../../registry/vacancy/vacancy.lifecycle.js';
import { VacancyRepository } from '../../registry/vacancy/vacancy.repository.js';
import type { Trajectory } from '../0-intake/trajectory.entity.js';
import { trajectoryLifecycle } from '../0-intake/trajectory.lifecycle.js';
import type { Entitlement } from '../2-entitlement/entitlement.entity.js';
import { entitlementLifecycle } from '../2-entitlement/entitlement.lifecycle.js';
import type { Referral } from './referral.entity.js';
import { referralLifecycle } from './referral.lifecycle.js';
import { ReferralRepository } from './referral.repository.js';

/** What earlier steps do to a referral, and what it does to the vacancy's positions. */
@Injectable()
export class ReferralReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly referrals: ReferralRepository,
    private readonly vacancies: VacancyRepository,
  ) {}

  onModuleInit(): void {
    const { journal } = this;
    journal.when(trajectoryLifecycle, ['close'], (tx, { row }: JournalEvent<Trajectory>) => this.cancelAll(tx, row));
    journal.when(entitlementLifecycle, ['revoke'], (tx, { row }: JournalEvent<Entitlement>) => this.endRight(tx, row));
    journal.when(vacancyLifecycle, ['close'], (tx, { row }: JournalEvent<Vacancy>) => this.cancelRequests(tx, row));
    journal.when(referralLifecycle, ['accept'], (tx, { row }: JournalEvent<Referral>) => this.takePosition(tx, row));
    journal.when(referralLifecycle, ['reject', 'cancel', 'lapse'], (tx, event: JournalEvent<Referral>) =>
      this.freePosition(tx, event),
    );
  }

  private async takePosition(tx: Tx, referral: Referral): Promise<void> {
    await this.vacancies.reserve(tx, referral.vacancyId);
    await this.referrals.disclose(tx, referral);
  }

  private async freePosition(tx: Tx, { row, before }: JournalEvent<Referral>): Promise<void> {
    if (before?.status === 'accepted') await this.vacancies.release(tx, row.vacancyId);
  }

  private async cancelAll(tx: Tx, { id: trajectoryId }: Trajectory): Promise<void> {
    await this.cancel(tx, await this.referrals.open(tx, { trajectoryId }), 'trajectoryClosed');
  }

  /** A right that ends on a later day still holds; what is open by then is refused on that day. */
  private async endRight(tx: Tx, { id, voidedOn, validUntil }: Entitlement): Promise<void> {
    if (voidedOn === null && (validUntil === null || validUntil > tx.today)) return;
    await this.cancel(tx, await this.referrals.open(tx, { entitlementId: id }), 'rightEnded');
  }

  private async cancel(tx: Tx, referrals: Referral[], reason: string): Promise<void> {
    const changes = { reason, endedOn: tx.today };
    for (const referral of referrals) {
      await this.journal.move(tx, referral, referralLifecycle, 'cancel', changes);
    }
  }

  /** The firm that closes sees its own requests. Each is of a case of its own, which is locked before it changes. */
  private async cancelRequests(tx: Tx, { id: vacancyId }: Vacancy): Promise<void> {
    const requests = (await this.referrals.open(tx, { vacancyId })).filter(({ status }) => status === 'requested');
    const cases = [...new Set(requests.map(({ trajectoryId }) => trajectoryId))].sort();
    for (const trajectoryId of cases) {
      await lockCase(tx, trajectoryId);
      await tx.asConsequence(trajectoryId, async () => {
        const now = await this.referrals.open(tx, { trajectoryId });
        const asked = now.filter((referral) => referral.vacancyId === vacancyId && referral.status === 'requested');
        await this.cancel(tx, asked, 'vacancyClosed');
      });
    }
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import { rangeOf } from '../../platform/calendar/periods.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { refuseFor } from '../../platform/refusal.js';
import type { Trajectory } from '../0-intake/trajectory.entity.js';
import { trajectoryLifecycle } from '../0-intake/trajectory.lifecycle.js';
import type { Entitlement } from '../2-entitlement/entitlement.entity.js';
import { entitlementLifecycle } from '../2-entitlement/entitlement.lifecycle.js';
import type { Referral } from '../3-referral/referral.entity.js';
import { referralLifecycle } from '../3-referral/referral.lifecycle.js';
import { Employment } from './employment.entity.js';
import { employmentLifecycle } from './employment.lifecycle.js';
import { EmploymentRepository } from './employment.repository.js';
import { earlierEnd, reasonsNotToCloseTheCase, reasonsNotToEndSupport } from './employment.rules.js';
import { WorkplaceService } from './workplace/workplace.service.js';

/** What earlier steps cause here, and what an employment causes in them. */
@Injectable()
export class EmploymentReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly employments: EmploymentRepository,
    private readonly workplace: WorkplaceService,
  ) {}

  onModuleInit(): void {
    const { journal } = this;
    journal.when(referralLifecycle, ['hire'], (tx, event: JournalEvent<Referral>) => this.plan(tx, event));
    journal.when(trajectoryLifecycle, ['close'], (tx, event: JournalEvent<Trajectory>) =>
      this.refuseToClose(tx, event),
    );
    journal.when(entitlementLifecycle, ['revoke'], (tx, event: JournalEvent<Entitlement>) =>
      this.endSupport(tx, event),
    );
    journal.when(employmentLifecycle, ['start', 'end', 'cancel'], (tx, { row, action }: JournalEvent<Employment>) =>
      this.workplace.follow(tx, row, action),
    );
  }

  private async plan(tx: Tx, { row }: JournalEvent<Referral>): Promise<void> {
    const { id: referralId, trajectoryId, personId, vacancyId, measure, plannedFrom, plannedUntil } = row;
    const values = { referralId, trajectoryId, personId, vacancyId, measure, organizationId: row.employerId };
    const employment = newRow(Employment, {
      ...values,
      entitlementId: String(row.entitlementId),
      status: employmentLifecycle.definition.initial,
      contractualFraction: String(row.plannedFraction),
      contract: rangeOf({ from: String(plannedFrom), until: plannedUntil ?? undefined }),
      contractFrom: String(plannedFrom),
      contractUntil: plannedUntil,
      supported: null,
      endReason: null,
    });
    await this.journal.create(tx, Employment, employment, 'employment');
  }

  /** The contract goes on; the support ends with the right. */
  private async endSupport(tx: Tx, { row: { id, trajectoryId, revokedOn } }: JournalEvent<Entitlement>): Promise<void> {
    const running = await this.employments.others(tx, { id, trajectoryId });
    for (const employment of running.filter((each) => each.entitlementId === id && each.status === 'active')) {
      const { supportedFrom, supportedUntil } = employment;
      refuseFor(reasonsNotToEndSupport(employment, String(revokedOn)));
      const until = earlierEnd(supportedUntil, revokedOn);
      const supported = rangeOf({ from: String(supportedFrom), until: until ?? undefined });
      await this.journal.record(tx, employment, 'employment', 'endSupport', { supported, supportedUntil: until });
    }
  }

  private async refuseToClose(tx: Tx, { row }: JournalEvent<Trajectory>): Promise<void> {
    const running = await this.employments.others(tx, { id: row.id, trajectoryId: row.id });
    refuseFor(reasonsNotToCloseTheCase({ employmentRuns: running.length > 0 }));
  }
}

import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import { rangeOf } from '../../../platform/calendar/periods.js';
import type { Tx } from '../../../platform/database/tx.js';
import { EntitlementRepository } from '../../2-entitlement/entitlement.repository.js';
import { Rights } from '../../2-entitlement/right/right.service.js';
import { employmentLifecycle, endedByTransition } from '../../4-employment/employment.lifecycle.js';
import { EmploymentRepository } from '../../4-employment/employment.repository.js';
import { earlierEnd } from '../../4-employment/employment.rules.js';
import type { Transition } from '../transition.entity.js';

/**
 * What the new job causes: the day before it begins, the right to collective maatwerk, its package and the supported
 * employment end (D13 arts 3 and 11). Advice and rights under IMW stay. In consequence mode.
 */
@Injectable()
export class JobService {
  constructor(
    private readonly entitlements: EntitlementRepository,
    private readonly rights: Rights,
    private readonly employments: EmploymentRepository,
    private readonly journal: Journal,
  ) {}

  /** The right first: its end is what ends the support. */
  async begin(tx: Tx, { entitlementId, employmentId, jobStartsOn }: Transition): Promise<void> {
    const startsOn = String(jobStartsOn);
    const right = await this.entitlements.get(tx, entitlementId);
    if ((right.revokedOn === null || right.revokedOn > startsOn) && right.voidedOn === null) {
      await this.rights.revoke(tx, right, { revokedOn: startsOn, reason: 'Doorstroming', article: 'D13 art. 11' });
    }
    await this.endEmployment(tx, employmentId, startsOn);
  }

  private async endEmployment(tx: Tx, employmentId: string, startsOn: string): Promise<void> {
    const employment = await this.employments.get(tx, employmentId);
    if (!employmentLifecycle.allows(employment.status, 'end')) return;
    const contractUntil = earlierEnd(employment.contractUntil, startsOn);
    const supportedUntil = earlierEnd(employment.supportedUntil, startsOn);
    await this.journal.move(tx, employment, employmentLifecycle, 'end', {
      contract: rangeOf({ from: employment.contractFrom, until: contractUntil ?? startsOn }),
      contractUntil,
      supported: rangeOf({ from: String(employment.supportedFrom), until: supportedUntil ?? startsOn }),
      supportedUntil,
      endReason: endedByTransition,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { Tx } from '../../../platform/database/tx.js';
import { sliceOrigins } from '../../../regulation/law/regimes/cmw-support.js';
import { termOfSlice } from '../../../regulation/law/regimes/terms.js';
import { EntitlementRepository } from '../../2-entitlement/entitlement.repository.js';
import { PackageService } from '../../2-entitlement/package/package.service.js';
import { Rights } from '../../2-entitlement/right/right.service.js';
import type { Transition } from '../transition.entity.js';
import { transitionLifecycle } from '../transition.lifecycle.js';
import type { TransitionReturn } from './return.dto.js';
import { TransitionDecision } from './return.entity.js';

type Said = Pick<TransitionDecision, 'kind' | 'motivation' | 'entitlementId'>;

/** What a failure or a lost job does to rights and packages, in consequence mode. */
@Injectable()
export class SupportService {
  constructor(
    private readonly entitlements: EntitlementRepository,
    private readonly packages: PackageService,
    private readonly rights: Rights,
    private readonly journal: Journal,
  ) {}

  async fail(tx: Tx, transition: Transition, failure: Pick<Transition, 'failedBy' | 'failureReason'>): Promise<void> {
    await this.journal.move(tx, transition, transitionLifecycle, 'fail', { ...failure, closedOn: tx.today });
  }

  /** 40 low while waiting for a new path (HERWIN; D13 art. 11), for the term of a slice. */
  async redetermine(tx: Tx, transition: Transition, motivation: string): Promise<void> {
    const { entitlementId, trajectoryId } = transition;
    const slice = { origin: 'failedTransition' as const, ...sliceOrigins.failedTransition };
    await tx.asConsequence(trajectoryId, async () => {
      const right = await this.entitlements.get(tx, entitlementId);
      const term = { period: { from: tx.today, until: termOfSlice(tx.today) }, termUntil: termOfSlice(tx.today) };
      await this.packages.succeed(tx, right, { ...slice, ...term });
    });
    await this.write(tx, transition, { kind: 'redetermination', motivation, entitlementId });
    await this.journal.record(tx, transition, 'transition', 'redetermine', { redeterminedOn: tx.today });
  }

  /** A new right of basis return, with which a package of 45% begins at the next hire (D13 art. 22; HERWIN). */
  async giveBack(tx: Tx, transition: Transition, { level, motivation }: TransitionReturn): Promise<void> {
    const right = await tx.asConsequence(transition.trajectoryId, async () =>
      this.rights.openReturn(tx, await this.entitlements.get(tx, transition.entitlementId), level),
    );
    await this.write(tx, transition, { kind: 'return', motivation, entitlementId: right.id });
    const closedOn = transition.closedOn ?? tx.today;
    await this.journal.record(tx, transition, 'transition', 'return', { closedOn });
  }

  private async write(tx: Tx, { id, trajectoryId, personId }: Transition, said: Said): Promise<void> {
    const by = { organizationId: String(tx.call.actor.organizationId), memberId: String(tx.memberId) };
    await tx.insert(TransitionDecision, {
      transitionId: id,
      trajectoryId,
      personId,
      ...said,
      ...by,
      decidedOn: tx.today,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../access/representation.js';
import type { Call } from '../../platform/call.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { href } from '../../platform/http/links.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { refuseFor } from '../../platform/refusal.js';
import type { EntitlementList, EntitlementShown, Revocation } from './entitlement.dto.js';
import { entitlementLifecycle } from './entitlement.lifecycle.js';
import { EntitlementRepository, type SeenEntitlement } from './entitlement.repository.js';
import type { NewGrant } from './grant/grant.dto.js';
import { GrantService } from './grant/grant.service.js';
import { reasonsNotToRevoke, statusOn } from './right/right.rules.js';
import { datesOf, Rights } from './right/right.service.js';

@Injectable()
export class EntitlementService {
  constructor(
    private readonly work: Work,
    private readonly entitlements: EntitlementRepository,
    private readonly rights: Rights,
    private readonly grants: GrantService,
  ) {}

  /** The department's IMW grant. */
  async record(call: Call, grant: NewGrant): Promise<EntitlementShown> {
    return this.work.run(call, async (tx) => {
      const { id } = await this.grants.record(tx, call, grant);
      return this.show(tx, await this.entitlements.see(tx, id));
    });
  }

  async read(call: Call, id: string, asOf?: string): Promise<EntitlementShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.entitlements.see(tx, id, asOf)));
  }

  async list(call: Call, query: EntitlementList): Promise<Page<EntitlementShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.entitlements.list(tx, query);
      return pageOf(keys, rows, (row) => show(tx, row), total);
    });
  }

  async revoke(call: Call, id: string, revocation: Revocation): Promise<EntitlementShown> {
    return this.work.run(call, async (tx) => {
      const seen = await this.entitlements.lock(tx, id);
      entitlementLifecycle.next(statusOn(datesOf(seen), tx.today), 'revoke');
      if (seen.revokedOn !== null) throw Problem.transitionNotAllowed('revoked', []);
      const facts = {
        validity: datesOf(seen),
        revokedOn: revocation.revokedOn,
        forThisActor: isForThisActor(tx, seen),
      };
      refuseFor(reasonsNotToRevoke(facts, tx.today));
      await this.rights.revoke(tx, await this.entitlements.get(tx, id), revocation);
      return this.show(tx, await this.entitlements.see(tx, id));
    });
  }

  private async show(tx: Tx, right: SeenEntitlement): Promise<EntitlementShown> {
    return { ...show(tx, right), windows: await this.rights.windowsOf(tx, right) };
  }
}

function isForThisActor(tx: Tx, { measure, assigned, recordedBy }: SeenEntitlement): boolean {
  const { role, organizationId } = tx.call.actor;
  return measure === 'CMW' ? role === 'expert' && assigned : recordedBy === organizationId;
}

function show(tx: Tx, right: SeenEntitlement): EntitlementShown {
  const path = `/entitlements/${right.id}`;
  const dates = datesOf(right);
  const now = { status: statusOn(dates, tx.today) };
  const fits = () => isForThisActor(tx, right) && right.revokedOn === null;
  return {
    ...headOf(right, path),
    ...stateOf(tx, now, entitlementLifecycle, path, fits),
    status: statusOn(dates, right.day),
    asOf: right.day,
    ...shownParts(right),
    worker: workerOf(right),
  };
}

function shownParts(right: SeenEntitlement) {
  const { trajectoryId, personId, measure, basis, decidedOn, validFrom } = right;
  return {
    trajectoryId,
    personId,
    measure,
    outcome: outcomeOf(right),
    basis,
    guidanceNeed: right.guidanceNeed ?? undefined,
    aidCategory: right.aidCategory ?? undefined,
    employerId: right.employerId ?? undefined,
    appliedOn: right.appliedOn ?? undefined,
    decidedOn,
    validFrom,
    validUntil: right.validUntil ?? undefined,
    usedFrom: right.usedFrom ?? undefined,
    revokedOn: right.revokedOn ?? undefined,
    revocationReason: right.revocationReason ?? undefined,
    article: right.article ?? undefined,
  };
}

/** A link where the actor reads the outcome itself. */
function outcomeOf({ indicationId, outcomeId }: SeenEntitlement): EntitlementShown['outcome'] {
  if (indicationId === null) return undefined;
  return { href: href(`/indications/${indicationId}/outcomes/${outcomeId}`), id: outcomeId };
}

function workerOf({ givenName, familyName, ssin }: SeenEntitlement): EntitlementShown['worker'] {
  return givenName !== null && familyName !== null && ssin !== null ? { givenName, familyName, ssin } : undefined;
}

import { Injectable } from '@nestjs/common';
import { ReadLog } from '../../../access/read-log.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { lockCase } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { Problem } from '../../../platform/problem.js';
import { type Refusal, refuseFor } from '../../../platform/refusal.js';
import type { Organization } from '../../../registry/organization/organization.entity.js';
import { Entitlement } from '../entitlement.entity.js';
import { imwRight } from '../right/right.rules.js';
import { neverUsed, Rights, within } from '../right/right.service.js';
import { reasonsAgainstSchedule } from '../schedule/schedule.rules.js';
import type { NewGrant } from './grant.dto.js';
import { type AdvisedOutcome, GrantRepository } from './grant.repository.js';
import { reasonsNotToRecord } from './grant.rules.js';

/** The department's IMW grants: it decides, this product records. */
@Injectable()
export class GrantService {
  constructor(
    private readonly work: Work,
    private readonly grants: GrantRepository,
    private readonly rights: Rights,
    private readonly readLog: ReadLog,
  ) {}

  /** Within a unit of work: whom the number is of is known once the advice is found; then the case is locked and asked again. */
  async record(tx: Tx, call: Call, grant: NewGrant): Promise<Entitlement> {
    const employer = await this.grants.getEmployer(tx, grant.employerId);
    const found = await this.grants.findAdvice(tx, grant);
    if (found) await lockCase(tx, found.trajectoryId);
    const advice = found && (await this.grants.findAdvice(tx, grant));
    if (advice) await this.log(call, advice);
    const facts = await this.facts(tx, grant, advice);
    refuseFor([...reasonsNotToRecord(facts, tx.today), ...reasonsAgainst(grant, employer, advice)]);
    if (!advice) throw Problem.notFound();
    return this.rights.openImw(tx, rowOf(call, grant, advice), grant.schedule);
  }

  /** In a unit of work of its own: a refusal, too, tells that there is an advice, and is about to be rolled back. */
  private log(call: Call, { personId }: AdvisedOutcome): Promise<void> {
    const read = { operation: 'recordGrant', personId, reason: 'grant of individual maatwerk' };
    return this.work.run({ ...call, idempotencyKey: undefined }, (tx) => this.readLog.write(tx, read));
  }

  private async facts(tx: Tx, grant: NewGrant, advice: AdvisedOutcome | null) {
    const { employerId, appliedOn, decidedOn, termYears, beneficiary } = grant;
    const period = imwRight(decidedOn, termYears);
    const overlaps = advice !== null && (await this.grants.overlaps(tx, advice.personId, employerId, period));
    const selfEmployed = beneficiary === 'selfEmployed';
    return { appliedOn, decidedOn, termYears, selfEmployed, advice: advice ?? undefined, overlaps };
  }
}

function reasonsAgainst(
  { schedule, termYears }: NewGrant,
  employer: Organization,
  advice: AdvisedOutcome | null,
): Refusal[] {
  if (schedule === undefined) return [];
  const { guidanceNeed, cmwRate } = advice ?? {};
  const facts = { schedule, termYears, employerKind: employer.kind, guidanceNeed, cmwRate: cmwRate ?? undefined };
  return reasonsAgainstSchedule(facts);
}

function rowOf({ actor }: Call, grant: NewGrant, { outcomeId, trajectoryId, personId }: AdvisedOutcome): Entitlement {
  const { employerId, appliedOn, decidedOn, termYears } = grant;
  return newRow(Entitlement, {
    ...neverUsed,
    trajectoryId,
    personId,
    outcomeId,
    measure: 'IMW',
    employerId,
    recordedBy: actor.organizationId,
    appliedOn,
    decidedOn,
    ...within(imwRight(decidedOn, termYears)),
  });
}

import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { type Period, periodOf, rangeOf } from '../../../platform/calendar/periods.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { ImwWindows } from '../../../regulation/law/regimes/imw-windows.js';
import type { Level } from '../../1-indication/indication.lifecycle.js';
import type { Outcome } from '../../1-indication/outcome/outcome.entity.js';
import { Entitlement } from '../entitlement.entity.js';
import { EntitlementRepository } from '../entitlement.repository.js';
import { PackageService } from '../package/package.service.js';
import type { Schedule } from '../schedule/schedule.rules.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { reasonsNotToOpenCmw, reasonsNotToStartSupport, rightAfterEmployment, unusedCmwRight } from './right.rules.js';

export interface Revocation {
  revokedOn: LocalDate;
  reason: string;
  article: string;
}

/** What steps do to rights, within a unit of work that holds the case's lock, in consequence mode but for `revoke`. */
@Injectable()
export class Rights {
  constructor(
    private readonly rights: EntitlementRepository,
    private readonly packages: PackageService,
    private readonly journal: Journal,
    private readonly schedules: ScheduleService,
  ) {}

  /** A granted CMW outcome is the right itself. */
  async openCmw(tx: Tx, outcome: Outcome): Promise<Entitlement> {
    const { id: outcomeId, trajectoryId, personId, decidedOn } = outcome;
    const period = unusedCmwRight(decidedOn);
    refuseFor(reasonsNotToOpenCmw({ overlaps: await this.rights.cmwOverlaps(tx, personId, period) }));
    const right = { outcomeId, trajectoryId, personId, decidedOn, measure: 'CMW' as const, ...within(period) };
    return this.journal.create(tx, Entitlement, newRow(Entitlement, { ...neverUsed, ...right }), 'entitlement');
  }

  /** The department's grant, with the slices of its start package where that was named. */
  async openImw(tx: Tx, right: Entitlement, schedule?: Schedule): Promise<Entitlement> {
    const opened = await this.journal.create(tx, Entitlement, right, 'entitlement');
    if (schedule === undefined) return opened;
    const { guidanceNeed } = await this.rights.outcomeOf(tx, opened);
    const planned = { schedule, level: guidanceNeed === 'none' ? null : guidanceNeed, begins: right.validFrom };
    await tx.asConsequence(right.trajectoryId, () => this.schedules.open(tx, opened, planned));
    return opened;
  }

  /** Another supported employment under an IMW right begins beside those that were. */
  async goOn(tx: Tx, entitlementId: string, contracts: Period[]): Promise<void> {
    await this.schedules.goOn(tx, await this.rights.get(tx, entitlementId), contracts);
  }

  windowsOf(tx: Tx, right: Entitlement): Promise<ImwWindows | undefined> {
    return this.schedules.windowsOf(tx, right);
  }

  /** After a regular job that ended without the worker's consent (D13 art. 22, par. 2): on the same outcome, from today. */
  async openReturn(tx: Tx, ended: Entitlement, returnLevel: Level): Promise<Entitlement> {
    const { outcomeId, trajectoryId, personId } = ended;
    const period = unusedCmwRight(tx.today);
    refuseFor(reasonsNotToOpenCmw({ overlaps: await this.rights.cmwOverlaps(tx, personId, period) }));
    const right = { outcomeId, trajectoryId, personId, decidedOn: tx.today, measure: 'CMW' as const };
    const returning = { ...neverUsed, ...right, ...within(period), basis: 'return' as const, returnLevel };
    return this.journal.create(tx, Entitlement, newRow(Entitlement, returning), 'entitlement', 'openReturn');
  }

  /**
   * A supported employment begins: a CMW right becomes open-ended, since support is indefinite and only a decision ends it,
   * and a start package begins unless a slice runs on that day already (a second employment shares it). An IMW right keeps
   * its dates and has no slices of this kind.
   */
  async startSupport(tx: Tx, entitlementId: string, from: LocalDate): Promise<Entitlement> {
    const right = await this.rights.get(tx, entitlementId);
    refuseFor(reasonsNotToStartSupport(datesOf(right), from));
    const usedFrom = right.usedFrom !== null && right.usedFrom < from ? right.usedFrom : from;
    if (right.measure === 'IMW') return this.journal.record(tx, right, 'entitlement', 'use', { usedFrom });
    const open = within({ from: right.validFrom });
    const used = await this.journal.record(tx, right, 'entitlement', 'use', {
      usedFrom,
      validity: open.validity,
      validUntil: open.validUntil,
    });
    await this.packages.openStart(tx, used, { outcome: await this.rights.outcomeOf(tx, used), from });
    return used;
  }

  /**
   * The last supported employment under the right ended without a decision that ends the right: the running slice ends with
   * it, and the setting says what remains. Whether it is the last is for the caller to know. A right that a decision ended
   * sooner stays as it is.
   */
  async endSupport(tx: Tx, entitlementId: string, lastDay: LocalDate): Promise<Entitlement> {
    const right = await this.rights.get(tx, entitlementId);
    if (right.measure === 'IMW' || right.revokedOn !== null || right.voidedOn !== null) return right;
    const slice = await this.packages.endAfter(tx, right.id, lastDay);
    const sliceUntil = slice ? (slice.termUntil ?? undefined) : right.decidedOn;
    const way = await this.rights.afterEmployment(tx);
    const until = rightAfterEmployment({ decidedOn: right.decidedOn, lastDay, sliceUntil }, way);
    const { validity, validUntil } = within({ from: right.validFrom, until });
    return this.journal.record(tx, right, 'entitlement', 'endUse', { validity, validUntil });
  }

  /** Ends the validity from a day on; a right that had not begun before that day is voided. */
  async revoke(tx: Tx, right: Entitlement, { revokedOn, reason, article }: Revocation): Promise<Entitlement> {
    const decision = { revokedOn, revocationReason: reason, article };
    const { validity, validUntil } = within({ from: right.validFrom, until: revokedOn });
    const ending = revokedOn > right.validFrom ? { validity, validUntil } : { voidedOn: tx.today };
    const revoked = await this.journal.record(tx, right, 'entitlement', 'revoke', { ...decision, ...ending });
    await tx.asConsequence(right.trajectoryId, () => this.packages.endFrom(tx, right.id, revokedOn));
    return revoked;
  }

  /** A revised grant with another package: the right rests on it, and the running slice goes on under it. */
  async revise(tx: Tx, right: Entitlement, outcome: Outcome): Promise<void> {
    const revised = await this.journal.record(tx, right, 'entitlement', 'revise', { outcomeId: outcome.id });
    await this.packages.replaceStart(tx, revised, outcome);
  }
}

export const neverUsed = {
  employerId: null,
  recordedBy: null,
  appliedOn: null,
  usedFrom: null,
  revokedOn: null,
  revocationReason: null,
  article: null,
  voidedOn: null,
  basis: 'indication' as const,
  returnLevel: null,
};

export function within(period: Period): { validity: string; validFrom: LocalDate; validUntil: LocalDate | null } {
  return { validity: rangeOf(period), validFrom: period.from, validUntil: period.until ?? null };
}

/** The dates of a right, as the rules read them. */
export function datesOf(right: Entitlement): Period & { revokedOn?: LocalDate; voidedOn?: LocalDate } {
  return { ...periodOf(right), revokedOn: right.revokedOn ?? undefined, voidedOn: right.voidedOn ?? undefined };
}

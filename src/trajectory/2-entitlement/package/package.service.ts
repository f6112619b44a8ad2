import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import { addDays, type LocalDate } from '../../../platform/calendar/dates.js';
import { covers, isEmpty, type Period, periodOf, rangeOf } from '../../../platform/calendar/periods.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { termOfSlice } from '../../../regulation/law/regimes/terms.js';
import type { Outcome } from '../../1-indication/outcome/outcome.entity.js';
import { Entitlement } from '../entitlement.entity.js';
import type { PackageShown } from './package.dto.js';
import { Package } from './package.entity.js';
import { PackageRepository } from './package.repository.js';
import { runsOn, sliceEndedAfter, startPackage, startSlice, within } from './package.rules.js';

/** What a slice is made of; its end is the right's where that comes sooner. */
export interface Slice extends Pick<Package, 'origin' | 'rate' | 'level' | 'termUntil'> {
  period: Period;
}

interface Granted extends Pick<Slice, 'period' | 'termUntil'> {
  outcome: Outcome;
}

@Injectable()
export class PackageService {
  constructor(
    private readonly work: Work,
    private readonly packages: PackageRepository,
    private readonly journal: Journal,
  ) {}

  async ofRight(call: Call, entitlementId: string): Promise<Page<PackageShown>> {
    return this.work.read(call, async (tx) => {
      await getRow(tx, Entitlement, entitlementId);
      return wholePage((await this.packages.ofRight(tx, entitlementId)).map(showPackage));
    });
  }

  async read(call: Call, entitlementId: string, id: string): Promise<PackageShown> {
    return this.work.read(call, async (tx) => showPackage(await this.packages.get(tx, entitlementId, id)));
  }

  /** The start package of the outcome, from the hire on; none where a slice runs on that day. */
  async openStart(tx: Tx, right: Entitlement, hire: { outcome: Outcome; from: LocalDate }): Promise<void> {
    const others = (await this.packages.ofRight(tx, right.id)).map(periodOf);
    if (runsOn(others, hire.from)) return;
    const period = startSlice(hire.from, others);
    await this.openGranted(tx, right, { outcome: hire.outcome, period, termUntil: termOfSlice(hire.from) });
  }

  /** Ends what runs after the last day; answers the slice that ran on it, with the term that it would have had. */
  async endAfter(tx: Tx, entitlementId: string, lastDay: LocalDate): Promise<Package | null> {
    const slices = await this.packages.ofRight(tx, entitlementId);
    for (const slice of slices) await this.shorten(tx, slice, lastDay);
    const begun = slices.filter((slice) => slice.validFrom <= lastDay);
    return begun.at(-1) ?? null;
  }

  async endFrom(tx: Tx, entitlementId: string, day: LocalDate): Promise<void> {
    await this.endAfter(tx, entitlementId, addDays(day, -1));
  }

  /** A revised outcome names another start package: from today, for the rest of the term. */
  async replaceStart(tx: Tx, right: Entitlement, outcome: Outcome): Promise<void> {
    const slices = await this.packages.ofRight(tx, right.id);
    const running = slices.find((slice) => slice.origin === 'start' && covers(periodOf(slice), tx.today));
    if (!running) return;
    await this.shorten(tx, running, addDays(tx.today, -1));
    const period = { from: tx.today, until: running.validUntil ?? undefined };
    await this.openGranted(tx, right, { outcome, period, termUntil: running.termUntil });
  }

  /** A later step's slice takes over from its first day: what runs on it ends, what was to come is voided. */
  async succeed(tx: Tx, right: Entitlement, slice: Slice, action = 'create'): Promise<Package> {
    await this.endFrom(tx, right.id, slice.period.from);
    return this.open(tx, right, slice, action);
  }

  private async openGranted(tx: Tx, right: Entitlement, { outcome, ...granted }: Granted): Promise<void> {
    const start = startPackage(right, outcome);
    if (start !== null && !isEmpty(granted.period)) await this.open(tx, right, { ...granted, ...start });
  }

  private open(tx: Tx, right: Entitlement, { period, ...slice }: Slice, action = 'create'): Promise<Package> {
    const { id: entitlementId, trajectoryId, personId } = right;
    const { from, until } = within(period, right.validUntil);
    const validity = { validity: rangeOf({ from, until }), validFrom: from, validUntil: until ?? null };
    const row = newRow(Package, { ...slice, ...validity, entitlementId, trajectoryId, personId, voidedOn: null });
    return this.journal.create(tx, Package, row, 'package', action);
  }

  private async shorten(tx: Tx, slice: Package, lastDay: LocalDate): Promise<void> {
    const left = sliceEndedAfter(periodOf(slice), lastDay);
    if (left === null) await this.journal.record(tx, slice, 'package', 'void', { voidedOn: tx.today });
    else if (left.until !== (slice.validUntil ?? undefined)) {
      const changes = { validity: rangeOf(left), validUntil: left.until ?? null };
      await this.journal.record(tx, slice, 'package', 'end', changes);
    }
  }
}

/** Also for the step that shows an employment's packages. */
export function showPackage(slice: Package): PackageShown {
  const { id, entitlementId, origin, rate, level, validFrom, validUntil, termUntil } = slice;
  return {
    ...headOf(slice, `/entitlements/${entitlementId}/packages/${id}`),
    entitlementId,
    origin,
    rate,
    level: level ?? undefined,
    validFrom,
    validUntil: validUntil ?? undefined,
    termUntil: termUntil ?? undefined,
  };
}

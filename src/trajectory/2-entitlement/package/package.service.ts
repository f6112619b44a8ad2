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
import type { Outcome } from '../../1-indication/outcome/outcome.entity.js';
import { Entitlement } from '../entitlement.entity.js';
import type { PackageShown } from './package.dto.js';
import { Package } from './package.entity.js';
import { PackageRepository } from './package.repository.js';
import { runsOn, sliceEndedAfter, startSlice, termOfSlice } from './package.rules.js';

interface Slice {
  outcome: Outcome;
  period: Period;
  termUntil: LocalDate | null;
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
    await this.open(tx, right, { outcome: hire.outcome, period, termUntil: termOfSlice(hire.from) });
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
    await this.open(tx, right, { outcome, period, termUntil: running.termUntil });
  }

  private async open(tx: Tx, right: Entitlement, { outcome, period, termUntil }: Slice): Promise<void> {
    const { id: entitlementId, trajectoryId, personId } = right;
    if (isEmpty(period) || outcome.rate === null || outcome.level === null) return;
    const slice = newRow(Package, {
      entitlementId,
      trajectoryId,
      personId,
      origin: 'start',
      rate: outcome.rate,
      level: outcome.level,
      validity: rangeOf(period),
      validFrom: period.from,
      validUntil: period.until ?? null,
      termUntil,
      voidedOn: null,
    });
    await this.journal.create(tx, Package, slice, 'package');
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
    level,
    validFrom,
    validUntil: validUntil ?? undefined,
    termUntil: termUntil ?? undefined,
  };
}

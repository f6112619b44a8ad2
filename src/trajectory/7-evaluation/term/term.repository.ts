import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { asEntity, columnsOf, findRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Entitlement } from '../../2-entitlement/entitlement.entity.js';
import type { Package } from '../../2-entitlement/package/package.entity.js';
import { PackageRepository } from '../../2-entitlement/package/package.repository.js';
import { Employment } from '../../4-employment/employment.entity.js';
import type { TermFacts } from './term.rules.js';

interface Rounds {
  decided: number;
  lastDecidedOn: LocalDate | null;
  months: number | null;
  setOn: LocalDate | null;
}

/** What makes an evaluation due; asked in consequence mode, so that whoever acts gets the same answer. */
@Injectable()
export class TermRepository {
  constructor(private readonly packages: PackageRepository) {}

  async facts(tx: Tx, employment: Employment): Promise<TermFacts & { round: number }> {
    const { supportedFrom, supportedUntil, entitlementId } = employment;
    const [slice, rounds] = [await this.lastSlice(tx, entitlementId), await this.rounds(tx, employment)];
    const { decided, lastDecidedOn, months, setOn } = rounds;
    return {
      slice: slice && { origin: slice.origin, from: slice.validFrom, until: slice.validUntil },
      supportedFrom: supportedFrom ?? employment.contractFrom,
      supportedUntil,
      lastDecidedOn,
      periodicity: months === null || setOn === null ? null : { months, setOn },
      round: decided + 1,
    };
  }

  /** The last slice that ends with an evaluation: the schedule of individual maatwerk does not. */
  async lastSlice(tx: Tx, entitlementId: string): Promise<Package | null> {
    const slices = await this.packages.ofRight(tx, entitlementId);
    return slices.findLast(({ origin }) => origin !== 'imwSchedule') ?? null;
  }

  findRight(tx: Tx, entitlementId: string): Promise<Entitlement | null> {
    return findRow(tx, Entitlement, entitlementId);
  }

  /** Employments that share a right share its decisions. */
  async activeUnder(tx: Tx, entitlementId: string): Promise<Employment[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Employment, 'e')} FROM employments e WHERE e.entitlement_id = $1 AND e.status = 'active' ORDER BY e.id`,
      [entitlementId],
    );
    return rows.map((row) => asEntity(Employment, row));
  }

  async activeIn(tx: Tx, trajectoryId: string): Promise<Employment[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Employment, 'e')} FROM employments e WHERE e.trajectory_id = $1 AND e.status = 'active' ORDER BY e.id`,
      [trajectoryId],
    );
    return rows.map((row) => asEntity(Employment, row));
  }

  private async rounds(tx: Tx, { id, entitlementId }: Employment): Promise<Rounds> {
    const row = await tx.one<Rounds>(
      `SELECT d.decided, d.last AS "lastDecidedOn", p.periodicity_months AS months, p.requested_on AS "setOn"
         FROM (SELECT count(DISTINCT evaluation_id)::int AS decided, max(decided_on) AS last
                 FROM evaluation_decisions WHERE entitlement_id = $2) d
         LEFT JOIN LATERAL (SELECT v.periodicity_months, v.requested_on FROM evaluations v WHERE v.employment_id = $1
           AND v.periodicity_months IS NOT NULL AND v.status <> 'cancelled' ORDER BY v.id DESC LIMIT 1) p ON true`,
      [id, entitlementId],
    );
    return row ?? { decided: 0, lastDecidedOn: null, months: null, setOn: null };
  }
}

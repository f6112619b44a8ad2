import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { Package } from './package.entity.js';

export const packagesOnDay = `SELECT id, '/entitlements/' || entitlement_id || '/packages' AS path, concat_ws(' ', rate || '%', level) AS title,
    'running' AS status, valid_from AS "from", valid_until AS until
  FROM packages WHERE trajectory_id = $1 AND voided_on IS NULL AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)
  ORDER BY id`;

@Injectable()
export class PackageRepository {
  /** The slices of a right in order; voided ones never were. */
  ofRight(tx: Tx, entitlementId: string): Promise<Package[]> {
    return tx.manager.find(Package, { where: { entitlementId, voidedOn: IsNull() }, order: { validFrom: 'ASC' } });
  }

  async get(tx: Tx, entitlementId: string, id: string): Promise<Package> {
    const row = await tx.manager.findOneBy(Package, { id, entitlementId });
    if (!row) throw Problem.notFound();
    return row;
  }

  /** The slice that runs on a day. */
  async findOn(tx: Tx, entitlementId: string, day: LocalDate): Promise<Package | null> {
    const slices = await this.ofRight(tx, entitlementId);
    return slices.find((s) => s.validFrom <= day && (s.validUntil === null || day < s.validUntil)) ?? null;
  }
}

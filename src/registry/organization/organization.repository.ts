import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, getRow, lockCase, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { type OrganizationList, organizationSorting } from './organization.dto.js';
import { Organization } from './organization.entity.js';

const filters = `($1::text[] IS NULL OR o.kind = ANY ($1)) AND ($2::text[] IS NULL OR o.municipality_nis = ANY ($2))
  AND ($3::text[] IS NULL OR o.id IN (SELECT s.organization_id FROM services s WHERE s.line = ANY ($3)))`;

@Injectable()
export class OrganizationRepository {
  get(tx: Tx, id: string): Promise<Organization> {
    return getRow(tx, Organization, id);
  }

  lock(tx: Tx, id: string): Promise<Organization> {
    return lockRow(tx, Organization, id, 'id');
  }

  /** Holds off whoever else adds something to the same organization, and answers it; its own version is not asked. */
  async lockFor(tx: Tx, id: string): Promise<Organization> {
    await lockCase(tx, id);
    return this.get(tx, id);
  }

  async numberIsTaken(tx: Tx, enterpriseNumber: string | null | undefined, id?: string): Promise<boolean> {
    if (!enterpriseNumber) return false;
    const values = [enterpriseNumber, id ?? null];
    const found = await tx.one(
      'SELECT 1 FROM organizations WHERE enterprise_number = $1 AND id IS DISTINCT FROM $2',
      values,
    );
    return found !== null;
  }

  async list(tx: Tx, query: OrganizationList): Promise<{ keys: Keyset; rows: Organization[]; total?: number }> {
    const keys = keyset(organizationSorting, query);
    const values = [query.kind, query.municipalityNis, query.line].map((value) => value ?? null);
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Organization, 'o')}, ${keys.columns} FROM organizations o WHERE ${filters}
          AND ${keys.where(4)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...values, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM organizations o WHERE ${filters}`, values)
      : null;
    return { keys, rows: rows.map((row) => asEntity(Organization, row)), total: count?.count };
  }
}

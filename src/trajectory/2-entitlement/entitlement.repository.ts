import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { type Period, rangeOf } from '../../platform/calendar/periods.js';
import { asEntity, columnsOf, getRow, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { caseload } from '../0-intake/trajectory.repository.js';
import type { AidCategory, GuidanceNeed } from '../1-indication/indication.lifecycle.js';
import { Outcome } from '../1-indication/outcome/outcome.entity.js';
import { type EntitlementList, entitlementSorting } from './entitlement.dto.js';
import { Entitlement, RightSetting } from './entitlement.entity.js';
import type { AfterEmployment } from './right/right.rules.js';

/** A right with what else its actor may see of it. */
export type SeenEntitlement = Entitlement & {
  /** the day for which its status is asked */
  day: LocalDate;
  assigned: boolean;
  indicationId: string | null;
  guidanceNeed: GuidanceNeed | null;
  aidCategory: AidCategory | null;
  givenName: string | null;
  familyName: string | null;
  ssin: string | null;
};

// name and number only to the department that recorded the grant, and only where its own policies show them
const seen = `app.is_assigned(e.trajectory_id) AS assigned, o.indication_id AS "indicationId", o.guidance_need AS "guidanceNeed", o.aid_category AS "aidCategory",
  n.given_name AS "givenName", n.family_name AS "familyName", i.ssin`;
const from = `FROM entitlements e LEFT JOIN outcomes o ON o.id = e.outcome_id
  LEFT JOIN person_names n ON n.person_id = e.person_id AND e.recorded_by = app.organization()
  LEFT JOIN person_identifiers i ON i.person_id = e.person_id AND e.recorded_by = app.organization()`;

export const rightsOnDay = `SELECT id, '/entitlements' AS path, measure AS title, 'open' AS status, valid_from AS "from", valid_until AS until
  FROM entitlements WHERE trajectory_id = $1 AND voided_on IS NULL AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)
  ORDER BY id`;

@Injectable()
export class EntitlementRepository {
  async lock(tx: Tx, id: string): Promise<SeenEntitlement> {
    await lockRow(tx, Entitlement, id);
    return this.see(tx, id);
  }

  /** Within one case, in consequence mode. */
  async caseIsOpen(tx: Tx, trajectoryId: string): Promise<boolean> {
    const row = await tx.one<{ status: string }>('SELECT status FROM trajectories WHERE id = $1', [trajectoryId]);
    return row?.status === 'open';
  }

  async see(tx: Tx, id: string, asOf?: LocalDate): Promise<SeenEntitlement> {
    const row = await tx.one(
      `SELECT ${columnsOf(tx, Entitlement, 'e')}, ${seen}, coalesce($2::date, app.today()) AS day ${from} WHERE e.id = $1`,
      [id, asOf ?? null],
    );
    if (!row) throw Problem.notFound();
    return asEntity(Entitlement, row) as SeenEntitlement;
  }

  /** Driven by the case, the person or the department; the wall is row security. */
  async list(tx: Tx, query: EntitlementList): Promise<{ keys: Keyset; rows: SeenEntitlement[]; total?: number }> {
    const keys = keyset(entitlementSorting, query);
    const { asOf = null, trajectoryId = null, personId = null, measure = null } = query;
    const where = `($1::date IS NULL OR e.voided_on IS NULL AND e.valid_from <= $1 AND (e.valid_until IS NULL OR e.valid_until > $1))
      AND ($2::uuid[] IS NULL OR e.trajectory_id = ANY ($2)) AND ($3::uuid[] IS NULL OR e.person_id = ANY ($3))
      AND ($4::text[] IS NULL OR e.measure = ANY ($4)) AND ${road(tx)}`;
    const filters = [asOf, trajectoryId, personId, measure];
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Entitlement, 'e')}, ${seen}, coalesce($1, app.today()) AS day, ${keys.columns} ${from}
        WHERE ${where} AND ${keys.where(5)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM entitlements e WHERE ${where}`, filters)
      : null;
    return { keys, rows: rows.map((row) => asEntity(Entitlement, row) as SeenEntitlement), total: count?.count };
  }

  get(tx: Tx, id: string): Promise<Entitlement> {
    return getRow(tx, Entitlement, id);
  }

  /** The last CMW right that rests on one outcome and was not voided: a return rests on the outcome of the first. */
  findOfOutcome(tx: Tx, outcomeId: string): Promise<Entitlement | null> {
    const where = { outcomeId, measure: 'CMW' as const, voidedOn: IsNull() };
    return tx.manager.findOne(Entitlement, { where, order: { validFrom: 'DESC' } });
  }

  async outcomeOf(tx: Tx, { outcomeId }: Entitlement): Promise<Outcome> {
    return getRow(tx, Outcome, outcomeId);
  }

  /** Over all cases of the person, also those that the actor does not see. */
  async cmwOverlaps(tx: Tx, personId: string, period: Period): Promise<boolean> {
    const row = await tx.one<{ overlaps: boolean }>('SELECT app.cmw_right_overlaps($1, $2) AS overlaps', [
      personId,
      rangeOf(period),
    ]);
    return row?.overlaps ?? false;
  }

  async afterEmployment(tx: Tx): Promise<AfterEmployment> {
    const { value } = await tx.manager.findOneByOrFail(RightSetting, { setting: 'afterEmployment' });
    return value;
  }
}

function road(tx: Tx): string {
  const { role } = tx.call.actor;
  const recorded = 'e.recorded_by = app.organization()';
  if (role === 'departmentOfficer') return recorded;
  return role === 'integrator'
    ? `(${caseload(tx, 'e.trajectory_id')} OR ${recorded})`
    : caseload(tx, 'e.trajectory_id');
}

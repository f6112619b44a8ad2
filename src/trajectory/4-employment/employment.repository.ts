import { Injectable } from '@nestjs/common';
import { firstDayOfQuarter, type LocalDate, quarterName, quarterOf } from '../../platform/calendar/dates.js';
import { type Period, rangeOf } from '../../platform/calendar/periods.js';
import { asEntity, columnsOf, getRow, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { type EmploymentList, employmentSorting } from './employment.dto.js';
import { Employment } from './employment.entity.js';
import type { StartFacts } from './employment.rules.js';

/** Of the case `t`. */
export const employmentRuns = `EXISTS (SELECT 1 FROM employments e WHERE e.trajectory_id = t.id AND e.status IN ('planned', 'active'))`;

export const employmentsOnDay = `SELECT e.id, '/employments' AS path, o.name AS title,
    CASE WHEN e.supported_from <= $2 THEN 'active' ELSE 'planned' END AS status, e.contract_from AS "from", e.contract_until AS until
  FROM employments e JOIN organizations o ON o.id = e.organization_id
  WHERE e.trajectory_id = $1 AND e.status <> 'cancelled' AND e.contract_from <= $2 AND (e.contract_until IS NULL OR e.contract_until > $2)
  ORDER BY e.id`;

@Injectable()
export class EmploymentRepository {
  get(tx: Tx, id: string): Promise<Employment> {
    return getRow(tx, Employment, id);
  }

  lock(tx: Tx, id: string): Promise<Employment> {
    return lockRow(tx, Employment, id);
  }

  /** Right and fractions at other firms are asked of the database: a yes and a sum, never a row. */
  async factsForStart(tx: Tx, employment: Employment, startedOn: LocalDate): Promise<StartFacts> {
    const { id, personId, entitlementId, organizationId, vacancyId, measure, contractFrom, contractUntil } = employment;
    const from = startedOn < contractFrom ? contractFrom : startedOn;
    const period = rangeOf({ from, until: contractUntil !== null && contractUntil > from ? contractUntil : undefined });
    const row = await tx.one<Omit<StartFacts, 'measure' | 'contractFrom' | 'contractUntil'>>(
      `SELECT app.right_holds($1, $2) AS "rightHolds",
              app.contracted_fraction($3, $4::daterange, $5) + $6::numeric <= 1 AS "fractionsFit",
              EXISTS (SELECT 1 FROM employments e WHERE e.person_id = $3 AND e.organization_id = $7 AND e.supported && $4::daterange) AS "employedHere",
              EXISTS (SELECT 1 FROM labels l WHERE l.organization_id = $7 AND l.regime = 'CMW' AND l.voided_on IS NULL
                AND (l.establishment_id IS NULL OR l.establishment_id = (SELECT v.establishment_id FROM vacancies v WHERE v.id = $8))
                AND l.valid_from <= $2 AND (l.valid_until IS NULL OR l.valid_until > $2)) AS labeled`,
      [entitlementId, startedOn, personId, period, id, employment.contractualFraction, organizationId, vacancyId],
    );
    if (!row) throw Problem.notFound();
    return { measure, contractFrom, contractUntil, ...row };
  }

  /** The first day after an IMW right; null for CMW, which becomes open-ended at the start. */
  async rightEnd(tx: Tx, { measure, entitlementId }: Employment): Promise<LocalDate | null> {
    if (measure === 'CMW') return null;
    const row = await tx.one<{ until: LocalDate | null }>('SELECT app.right_ends($1) AS until', [entitlementId]);
    return row?.until ?? null;
  }

  /** Within one case, in consequence mode. */
  async others(tx: Tx, { id, trajectoryId }: Pick<Employment, 'id' | 'trajectoryId'>): Promise<Employment[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Employment, 'e')} FROM employments e WHERE e.trajectory_id = $1 AND e.id <> $2 AND e.status IN ('planned', 'active')`,
      [trajectoryId, id],
    );
    return rows.map((row) => asEntity(Employment, row));
  }

  /** The supported periods under one right, in order; in consequence mode. */
  async supportedUnder(tx: Tx, entitlementId: string): Promise<Period[]> {
    const rows = await tx.query<{ from: LocalDate; until: LocalDate | null }>(
      `SELECT supported_from AS "from", supported_until AS until FROM employments
        WHERE entitlement_id = $1 AND supported IS NOT NULL ORDER BY supported_from`,
      [entitlementId],
    );
    return rows.map(({ from, until }) => ({ from, until: until ?? undefined }));
  }

  /** Of a closed case too, in consequence mode. */
  endedIn(tx: Tx, trajectoryId: string): Promise<Employment[]> {
    return tx.manager.find(Employment, { where: { trajectoryId, status: 'ended' }, order: { id: 'ASC' } });
  }

  async caseIsClosed(tx: Tx, trajectoryId: string): Promise<boolean> {
    const closed = await tx.one(`SELECT 1 FROM trajectories WHERE id = $1 AND status = 'closed'`, [trajectoryId]);
    return closed !== null;
  }

  async declaredQuarters(tx: Tx, id: string): Promise<string[]> {
    const row = await tx.one<{ quarters: string[] }>('SELECT app.declared_quarters($1) AS quarters', [id]);
    return row?.quarters ?? [];
  }

  /** As the clock: employments for which nobody has yet written that this quarter must be declared. */
  findUnfollowed(tx: Tx): Promise<{ id: string; trajectoryId: string }[]> {
    const quarter = quarterOf(tx.today);
    return tx.query(
      `SELECT e.id, e.trajectory_id AS "trajectoryId" FROM employments e WHERE e.status = 'active' AND e.supported_from <= $1
          AND (e.supported_until IS NULL OR e.supported_until > $3)
          AND NOT EXISTS (SELECT 1 FROM deadlines d WHERE d.subject_id = e.id AND d.kind = 'declarationMissing' AND d.occurrence = $2)
        ORDER BY e.id LIMIT 500`,
      [tx.today, quarterName(quarter), firstDayOfQuarter(quarter)],
    );
  }

  /** Driven by the own firm, the case, or the cases one works on. */
  async list(tx: Tx, query: EmploymentList): Promise<{ keys: Keyset; rows: Employment[]; total?: number }> {
    const keys = keyset(employmentSorting, query);
    const { status = null, trajectoryId = null, personId = null } = query;
    const from = `FROM employments e WHERE ${road(tx)} AND ($1::text[] IS NULL OR e.status = ANY ($1))
      AND ($2::uuid[] IS NULL OR e.trajectory_id = ANY ($2)) AND ($3::uuid[] IS NULL OR e.person_id = ANY ($3))`;
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Employment, 'e')}, ${keys.columns} ${from} AND ${keys.where(4)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [status, trajectoryId, personId, ...keys.parameters],
    );
    const values = [status, trajectoryId, personId];
    const count = query.total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, values) : null;
    return { keys, rows: rows.map((row) => asEntity(Employment, row)), total: count?.count };
  }
}

function road(tx: Tx): string {
  const { role } = tx.call.actor;
  if (role === 'employer') return 'e.organization_id = app.organization()';
  if (role === 'person') return 'e.person_id = app.person()';
  if (role === 'counselor' || role === 'expert') {
    return `e.trajectory_id IN (SELECT a.trajectory_id FROM assignments a WHERE a.organization_id = app.organization()
      AND a.valid_until IS NULL AND (a.member_id = app.member() OR a.team_id = ANY (app.teams())))`;
  }
  const participation = `e.trajectory_id IN (SELECT p.trajectory_id FROM participants p WHERE p.organization_id = app.organization() AND p.status = 'active')`;
  return role === 'integrator'
    ? `e.id IN (SELECT f.id FROM employments f WHERE f.organization_id = app.organization()
        UNION SELECT e.id FROM employments e WHERE ${participation})`
    : participation;
}

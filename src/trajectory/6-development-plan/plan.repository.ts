import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { asEntity, columnsOf, getReferenced, lockCase, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { caseload } from '../0-intake/trajectory.repository.js';
import { Employment } from '../4-employment/employment.entity.js';
import { GoalRepository } from './goal/goal.repository.js';
import { type PlanList, planSorting } from './plan.dto.js';
import { Plan } from './plan.entity.js';
import type { ActionReading, DraftFacts } from './plan.rules.js';

/** A plan, whether its employment has a draft, and how many actions a year are asked. */
export type SeenPlan = Plan & { draftExists: boolean; reading: ActionReading };

/** Whether a plan runs, and otherwise since when none does; null where there never was one. */
export interface Standing {
  inForce: boolean;
  closedOn: LocalDate | null;
}

export const plansOnDay = `SELECT id, '/plans' AS path, edition::text AS title, 'agreed' AS status, agreed_on AS "from",
    coalesce(superseded_on, closed_on) AS until
  FROM plans WHERE trajectory_id = $1 AND agreed_on <= $2 AND coalesce(superseded_on, closed_on, 'infinity') > $2 ORDER BY id`;

@Injectable()
export class PlanRepository {
  constructor(readonly contents: GoalRepository) {}

  async lock(tx: Tx, id: string): Promise<SeenPlan> {
    await lockRow(tx, Plan, id);
    return this.see(tx, id);
  }

  async see(tx: Tx, id: string): Promise<SeenPlan> {
    const row = await tx.one(`SELECT ${seen(tx)} FROM plans p WHERE p.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return asEntity(Plan, row) as SeenPlan;
  }

  /** Under the case's lock; a firm drafts for an employment of its own. */
  async factsForDraft(
    tx: Tx,
    id: string,
  ): Promise<{ employment: Employment; edition: number; facts: Omit<DraftFacts, 'employmentStatus'> }> {
    const field = 'employmentId';
    const { trajectoryId } = await getReferenced(tx, Employment, id, field);
    await lockCase(tx, trajectoryId);
    const employment = await getReferenced(tx, Employment, id, field);
    const row = await tx.one<{ draftExists: boolean; planInForce: boolean; edition: number }>(
      `SELECT coalesce(bool_or(status = 'draft'), false) AS "draftExists", coalesce(bool_or(status = 'agreed'), false) AS "planInForce",
              coalesce(max(edition), 0) + 1 AS edition FROM plans WHERE employment_id = $1`,
      [id],
    );
    const { edition = 1, draftExists = false, planInForce = false } = row ?? {};
    return { employment, edition, facts: { draftExists, planInForce } };
  }

  /** Within one case, in consequence mode: what ends with the employment. */
  async openOf(tx: Tx, employmentId: string): Promise<Plan[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Plan, 'p')} FROM plans p WHERE p.employment_id = $1 AND p.status IN ('draft', 'agreed') ORDER BY p.edition`,
      [employmentId],
    );
    return rows.map((row) => asEntity(Plan, row));
  }

  /** Within one case, in consequence mode. */
  async standingOf(tx: Tx, employmentId: string): Promise<Standing> {
    const row = await tx.one<Standing>(
      `SELECT coalesce(bool_or(status = 'agreed'), false) AS "inForce", max(closed_on) FILTER (WHERE agreed_on IS NOT NULL) AS "closedOn"
         FROM plans WHERE employment_id = $1`,
      [employmentId],
    );
    return row ?? { inForce: false, closedOn: null };
  }

  /** What a plan shows changed in a part of it; `writtenOn` where that part is signed. */
  async touch(tx: Tx, { id }: Plan, writtenOn: LocalDate | null = null): Promise<void> {
    const text =
      'UPDATE plans SET version = version + 1, updated_at = now(), written_on = coalesce($2, written_on) WHERE id = $1';
    await tx.change(text, [id, writtenOn], 'plan:change');
  }

  /** Driven by the own firm, the person, or the cases one works on. */
  async list(tx: Tx, query: PlanList): Promise<{ keys: Keyset; rows: SeenPlan[]; total?: number }> {
    const keys = keyset(planSorting, query);
    const filters = [query.status ?? null, query.trajectoryId ?? null, query.employmentId ?? null];
    const from = `FROM plans p WHERE ${road(tx)} AND ($1::text[] IS NULL OR p.status = ANY ($1))
      AND ($2::uuid[] IS NULL OR p.trajectory_id = ANY ($2)) AND ($3::uuid[] IS NULL OR p.employment_id = ANY ($3))`;
    const rows = await tx.query(
      `SELECT ${seen(tx)}, ${keys.columns} ${from} AND ${keys.where(4)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = query.total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, filters) : null;
    return { keys, rows: rows.map((row) => asEntity(Plan, row) as SeenPlan), total: count?.count };
  }
}

function seen(tx: Tx): string {
  return `${columnsOf(tx, Plan, 'p')},
    EXISTS (SELECT 1 FROM plans d WHERE d.employment_id = p.employment_id AND d.status = 'draft') AS "draftExists",
    (SELECT s.value FROM plan_settings s WHERE s.setting = 'actionsPerYear') AS reading`;
}

function road(tx: Tx): string {
  const { role } = tx.call.actor;
  if (role === 'employer') return 'p.organization_id = app.organization()';
  if (role === 'person') return 'p.person_id = app.person()';
  if (role !== 'integrator') return caseload(tx, 'p.trajectory_id');
  return `p.id IN (SELECT f.id FROM plans f WHERE f.organization_id = app.organization()
    UNION SELECT c.id FROM plans c WHERE ${caseload(tx, 'c.trajectory_id')})`;
}

/** The row alone: what was read beside it is no column. */
export function bare({ draftExists: _, reading: _reading, ...columns }: SeenPlan): Plan {
  return Object.assign(new Plan(), columns);
}

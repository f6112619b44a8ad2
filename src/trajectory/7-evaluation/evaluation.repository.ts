import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { asEntity, columnsOf, getReferenced, getRow, lockCase, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { statusOnDay } from '../0-intake/picture/picture.repository.js';
import { caseload } from '../0-intake/trajectory.repository.js';
import { Employment } from '../4-employment/employment.entity.js';
import { DecisionRepository } from './decision/decision.repository.js';
import { type EvaluationList, evaluationSorting } from './evaluation.dto.js';
import { Evaluation } from './evaluation.entity.js';
import { openEvaluationStates } from './evaluation.lifecycle.js';
import { RecordRepository } from './record/record.repository.js';

/** An evaluation, how this member stands to its case, and what it rests on, as far as the member sees it. */
export type SeenEvaluation = Evaluation & {
  assigned: boolean;
  firmContributed: boolean;
  workerHeard: boolean;
  planDatedOn: LocalDate | null;
};

export const evaluationsOnDay = `SELECT v.id, '/evaluations' AS path, v.initiative AS title, ${statusOnDay('v.id')} AS status,
    v.requested_on AS "from", coalesce(v.decided_on, v.cancelled_on) AS until
  FROM evaluations v WHERE v.trajectory_id = $1 AND v.requested_on <= $2
    AND coalesce(v.decided_on, v.cancelled_on, 'infinity') > $2 ORDER BY v.id`;

@Injectable()
export class EvaluationRepository {
  constructor(
    readonly records: RecordRepository,
    readonly decisions: DecisionRepository,
  ) {}

  async lock(tx: Tx, id: string): Promise<SeenEvaluation> {
    await lockRow(tx, Evaluation, id);
    return this.see(tx, id);
  }

  async see(tx: Tx, id: string): Promise<SeenEvaluation> {
    const row = await tx.one(`SELECT ${seen(tx)} FROM evaluations v WHERE v.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return asEntity(Evaluation, row) as SeenEvaluation;
  }

  /** Under the case's lock, as it stands then. */
  async lockEmployment(tx: Tx, id: string): Promise<Employment> {
    const { trajectoryId } = await getReferenced(tx, Employment, id, 'employmentId');
    await lockCase(tx, trajectoryId);
    return getReferenced(tx, Employment, id, 'employmentId');
  }

  /** What a request rests on; decisions and plans that its actor may not see are answered, not shown. */
  async factsForScheduling(tx: Tx, { id, entitlementId, trajectoryId, measure }: Employment) {
    const row = await tx.one<{
      assigned: boolean;
      openAlready: boolean;
      planDatedOn: LocalDate | null;
      decisionRuns: boolean;
      lastEvaluatedOn: LocalDate | null;
    }>(
      `SELECT app.is_assigned($3) AS assigned, app.plan_dated_on($1) AS "planDatedOn",
              EXISTS (SELECT 1 FROM evaluations v WHERE v.employment_id = $1 AND v.status = ANY ($4)) AS "openAlready",
              app.evaluation_decision_runs($2) AS "decisionRuns", app.last_evaluated_on($2) AS "lastEvaluatedOn"`,
      [id, entitlementId, trajectoryId, openEvaluationStates],
    );
    if (!row) throw Problem.notFound();
    return { ...row, measure };
  }

  async supportedUntil(tx: Tx, { employmentId }: Evaluation): Promise<LocalDate | null> {
    return (await getRow(tx, Employment, employmentId)).supportedUntil;
  }

  async isAssigned(tx: Tx, trajectoryId: string): Promise<boolean> {
    const row = await tx.one<{ assigned: boolean }>('SELECT app.is_assigned($1) AS assigned', [trajectoryId]);
    return row?.assigned ?? false;
  }

  async open(tx: Tx, employmentId: string): Promise<Evaluation[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Evaluation, 'v')} FROM evaluations v WHERE v.employment_id = $1 AND v.status = ANY ($2)`,
      [employmentId, openEvaluationStates],
    );
    return rows.map((row) => asEntity(Evaluation, row));
  }

  /** As the clock: employments whose support has ended while an evaluation was open. */
  findUnsupported(tx: Tx): Promise<{ id: string; trajectoryId: string }[]> {
    return tx.query(
      `SELECT e.id, e.trajectory_id AS "trajectoryId" FROM evaluations v JOIN employments e ON e.id = v.employment_id
        WHERE v.status IN ('scheduled', 'inPreparation', 'held') AND e.supported_until <= $1 ORDER BY e.id LIMIT 500`,
      [tx.today],
    );
  }

  /** Driven by the own firm, the department's grants, the person, or the cases one works on. */
  async list(tx: Tx, query: EvaluationList): Promise<{ keys: Keyset; rows: SeenEvaluation[]; total?: number }> {
    const keys = keyset(evaluationSorting, query);
    const { status = null, trajectoryId = null, employmentId = null, dueUntil = null } = query;
    const from = `FROM evaluations v WHERE ${road(tx)} AND ($1::text[] IS NULL OR v.status = ANY ($1))
      AND ($2::uuid[] IS NULL OR v.trajectory_id = ANY ($2)) AND ($3::uuid[] IS NULL OR v.employment_id = ANY ($3))
      AND ($4::date IS NULL OR v.due_on <= $4)`;
    const filters = [status, trajectoryId, employmentId, dueUntil];
    const rows = await tx.query(
      `SELECT ${seen(tx)}, ${keys.columns} ${from} AND ${keys.where(5)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = query.total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, filters) : null;
    return { keys, rows: rows.map((row) => asEntity(Evaluation, row) as SeenEvaluation), total: count?.count };
  }
}

function seen(tx: Tx): string {
  const said = (party: string) =>
    `EXISTS (SELECT 1 FROM evaluation_contributions c WHERE c.evaluation_id = v.id AND c.party = '${party}')`;
  return `${columnsOf(tx, Evaluation, 'v')}, app.is_assigned(v.trajectory_id) AS assigned,
    ${said('firm')} AS "firmContributed", ${said('worker')} AS "workerHeard", app.plan_dated_on(v.employment_id) AS "planDatedOn"`;
}

const ofTheFirm = 'v.organization_id = app.organization()';
const granted = 'v.entitlement_id IN (SELECT g.id FROM entitlements g WHERE g.recorded_by = app.organization())';

function road(tx: Tx): string {
  const { role } = tx.call.actor;
  if (role === 'employer') return ofTheFirm;
  if (role === 'departmentOfficer') return granted;
  if (role === 'person') return 'v.person_id = app.person()';
  const cases = caseload(tx, 'v.trajectory_id');
  return role === 'integrator'
    ? `v.id IN (SELECT v.id FROM evaluations v WHERE ${ofTheFirm} UNION SELECT v.id FROM evaluations v WHERE ${granted}
        UNION SELECT v.id FROM evaluations v WHERE ${cases})`
    : cases;
}

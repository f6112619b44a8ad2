import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { caseload } from '../0-intake/trajectory.repository.js';
import { type StatementList, statementSorting } from './statement.dto.js';
import { Statement } from './statement.entity.js';

/** A statement, and the one that takes its place. */
export type SeenStatement = Statement & { replacedBy: string | null };

const replacedBy = '(SELECT r.id FROM statements r WHERE r.replaces = s.id) AS "replacedBy"';

@Injectable()
export class StatementRepository {
  /** Under the lock of its case, or of its label. */
  async lock(tx: Tx, id: string): Promise<SeenStatement> {
    await lockRow(tx, Statement, id, 'coalesce(trajectory_id, label_id)');
    return this.see(tx, id);
  }

  async see(tx: Tx, id: string): Promise<SeenStatement> {
    const text = `SELECT ${columnsOf(tx, Statement, 's')}, ${replacedBy} FROM statements s WHERE s.id = $1`;
    const row = await tx.one(text, [id]);
    if (!row) throw Problem.notFound();
    return asEntity(Statement, row) as SeenStatement;
  }

  /** Premiums are the department's: no other client calculates them. */
  async expectDepartment(tx: Tx, permission: string): Promise<void> {
    if (!(await isDepartment(tx))) throw Problem.missingPermission(permission);
  }

  /** Driven by the quarter for the department, else by the own firm, the person, or the cases one works on. */
  async list(tx: Tx, query: StatementList): Promise<{ keys: Keyset; rows: SeenStatement[]; total?: number }> {
    const keys = keyset(statementSorting, query);
    const { employmentId = null, organizationId = null, labelId = null, quarter = null, status = null } = query;
    const filters = [employmentId, organizationId, labelId, quarter, status, query.certainty ?? null, query.current];
    const from = `FROM statements s WHERE ${await road(tx)} AND ($1::uuid[] IS NULL OR s.employment_id = ANY ($1))
      AND ($2::uuid[] IS NULL OR s.organization_id = ANY ($2)) AND ($3::uuid[] IS NULL OR s.label_id = ANY ($3))
      AND ($4::text[] IS NULL OR s.quarter = ANY ($4)) AND ($5::text[] IS NULL OR s.status = ANY ($5))
      AND ($6::text[] IS NULL OR s.certainty = ANY ($6))
      AND ($7::boolean IS NULL OR $7 <> EXISTS (SELECT 1 FROM statements r WHERE r.replaces = s.id))`;
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Statement, 's')}, ${replacedBy}, ${keys.columns} ${from} AND ${keys.where(8)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = query.total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, filters) : null;
    return { keys, rows: rows.map((row) => asEntity(Statement, row) as SeenStatement), total: count?.count };
  }
}

export async function isDepartment(tx: Tx): Promise<boolean> {
  const row = await tx.one<{ holds: boolean }>('SELECT app.is_department() AS holds');
  return row?.holds ?? false;
}

async function road(tx: Tx): Promise<string> {
  const { role } = tx.call.actor;
  if (role === 'person') return 's.person_id = app.person()';
  if (role === 'departmentOfficer' || (role === 'integrator' && (await isDepartment(tx)))) return 'TRUE';
  return role === 'employer' || role === 'integrator'
    ? 's.organization_id = app.organization()'
    : caseload(tx, 's.trajectory_id');
}

/** The row alone: what was read beside it is no column. */
export function bare({ replacedBy: _, ...columns }: SeenStatement): Statement {
  return Object.assign(new Statement(), columns);
}

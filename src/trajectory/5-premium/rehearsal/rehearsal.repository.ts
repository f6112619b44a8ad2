import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, getRow, insertRows } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { type Keyset, keyset } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import type { FirmResult, RehearsalTotals, ResultList } from './rehearsal.dto.js';
import { resultSorting } from './rehearsal.dto.js';
import { Rehearsal, RehearsalResult } from './rehearsal.entity.js';

const kinds = (column: string) =>
  `coalesce((SELECT array_agg(DISTINCT k ORDER BY k) FROM rehearsal_results w, unnest(w.${column}) k
      WHERE w.rehearsal_id = $1 AND ($2::uuid IS NULL OR w.organization_id = $2)), '{}')`;
const sums = `coalesce(sum(r.before_cents), 0)::bigint AS "beforeCents", coalesce(sum(r.after_cents), 0)::bigint AS "afterCents",
  coalesce(sum(r.difference_cents), 0)::bigint AS "differenceCents", count(*) FILTER (WHERE r.difference_cents > 0) AS gain,
  count(*) FILTER (WHERE r.difference_cents < 0) AS lose, count(*) FILTER (WHERE r.difference_cents = 0) AS same`;

type FirmRow = RehearsalTotals & { organizationId: string; name: string };

@Injectable()
export class RehearsalRepository {
  get(tx: Tx, id: string): Promise<Rehearsal> {
    return getRow(tx, Rehearsal, id);
  }

  async lock(tx: Tx, id: string): Promise<Rehearsal> {
    const row = await tx.one(`SELECT ${columnsOf(tx, Rehearsal, 'r')} FROM rehearsals r WHERE r.id = $1 FOR UPDATE`, [
      id,
    ]);
    if (!row) throw Problem.notFound();
    const rehearsal = asEntity(Rehearsal, row);
    tx.expectVersion(rehearsal.version);
    return rehearsal;
  }

  ofFile(tx: Tx, fileId: string): Promise<Rehearsal[]> {
    return tx.manager.find(Rehearsal, { where: { fileId }, order: { id: 'ASC' } });
  }

  /** Whether its work has come to its end. */
  async isFinished(tx: Tx, id: string): Promise<boolean> {
    const text = `SELECT EXISTS (SELECT 1 FROM tasks WHERE kind = 'rehearsal' AND parameters ->> 'rehearsalId' = $1 AND status = 'done') AS finished`;
    return (await tx.one<{ finished: boolean }>(text, [id]))?.finished ?? false;
  }

  keep(tx: Tx, results: RehearsalResult[]): Promise<void> {
    return insertRows(tx, RehearsalResult, results);
  }

  async totals(tx: Tx, id: string): Promise<RehearsalTotals> {
    const row = await tx.one<RehearsalTotals>(
      `SELECT ${sums}, ${kinds('without_before')} AS "withoutBefore", ${kinds('without_after')} AS "withoutAfter"
         FROM rehearsal_results r WHERE r.rehearsal_id = $1 AND ($2::uuid IS NULL OR r.organization_id = $2)`,
      [id, null],
    );
    if (!row) throw Problem.notFound();
    return row;
  }

  /** Who loses most comes first. */
  async firms(tx: Tx, id: string): Promise<(Omit<FirmResult, 'firm'> & { organizationId: string; name: string })[]> {
    const all = (
      column: string,
    ) => `(SELECT coalesce(array_agg(DISTINCT k ORDER BY k), '{}') FROM rehearsal_results w, unnest(w.${column}) k
        WHERE w.rehearsal_id = $1 AND w.organization_id = o.id)`;
    return tx.query<FirmRow>(
      `SELECT o.id AS "organizationId", o.name, ${sums}, ${all('without_before')} AS "withoutBefore", ${all('without_after')} AS "withoutAfter"
         FROM rehearsal_results r JOIN organizations o ON o.id = r.organization_id WHERE r.rehearsal_id = $1
        GROUP BY o.id, o.name ORDER BY sum(r.difference_cents), o.id`,
      [id],
    );
  }

  async results(
    tx: Tx,
    id: string,
    query: ResultList,
  ): Promise<{ keys: Keyset; rows: RehearsalResult[]; total?: number }> {
    const keys = keyset(resultSorting, query);
    const from = 'FROM rehearsal_results r WHERE r.rehearsal_id = $1 AND ($2::uuid IS NULL OR r.organization_id = $2)';
    const filters = [id, query.organizationId ?? null];
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, RehearsalResult, 'r')}, ${keys.columns} ${from} AND ${keys.where(3)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = query.total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, filters) : null;
    return { keys, rows: rows.map((row) => asEntity(RehearsalResult, row)), total: count?.count };
  }
}

import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { asEntity, columnsOf, getRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { type Figure, Figures } from '../law/figure.js';
import { type ParameterList, parameterSorting } from './parameter.dto.js';
import { Parameter } from './parameter.entity.js';

/** Each row as it was known on a day ($1), or as it stands. */
const known = (columns: string) => `SELECT ${columns} FROM (
  SELECT DISTINCT ON (k.id) k.* FROM (
    SELECT p.*, NULL::timestamptz, NULL::timestamptz FROM parameters p
    UNION ALL SELECT v.* FROM parameters_versions v WHERE $1::date IS NOT NULL
  ) k WHERE $1::date IS NULL OR k.known_on <= $1 ORDER BY k.id, k.version DESC
) p WHERE p.voided_on IS NULL`;

@Injectable()
export class ParameterRepository {
  get(tx: Tx, id: string): Promise<Parameter> {
    return getRow(tx, Parameter, id);
  }

  /** Everything that is in force on any day: what is known today, or what was known on a day. */
  async figures(tx: Tx, { knownOn }: { knownOn?: LocalDate } = {}): Promise<Figures> {
    const columns =
      'p.id, p.version, p.name, p.value, p.source, p.confidence, p.valid_from AS "from", p.valid_until AS until';
    const rows = await tx.query<Figure & { until: LocalDate | null }>(known(columns), [knownOn ?? null]);
    return new Figures(rows.map((row) => ({ ...row, until: row.until ?? undefined })));
  }

  async list(tx: Tx, query: ParameterList): Promise<{ keys: Keyset; rows: Parameter[]; total?: number }> {
    const keys = keyset(parameterSorting, query);
    const { knownOn = null, name = null, asOf = null } = query;
    const filters = `($2::text[] IS NULL OR p.name = ANY ($2))
      AND ($3::date IS NULL OR p.valid_from <= $3 AND (p.valid_until IS NULL OR p.valid_until > $3))`;
    const rows = await tx.query(
      `${known(`${columnsOf(tx, Parameter, 'p')}, ${keys.columns}`)} AND ${filters} AND ${keys.where(4)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [knownOn, name, asOf, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`${known('count(*) AS count')} AND ${filters}`, [knownOn, name, asOf])
      : null;
    return { keys, rows: rows.map((row) => asEntity(Parameter, row)), total: count?.count };
  }

  /** One change of the figures at a time, so that what was compared is what is replaced. */
  async lock(tx: Tx): Promise<Parameter[]> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('parameters', 0))`);
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Parameter, 'p')} FROM parameters p WHERE p.voided_on IS NULL ORDER BY p.name, p.valid_from`,
    );
    return rows.map((row) => asEntity(Parameter, row));
  }
}

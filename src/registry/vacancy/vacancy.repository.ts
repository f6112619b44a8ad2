import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, findRow, getReferenced, getRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { EstablishmentRepository } from '../organization/establishment/establishment.repository.js';
import { Organization } from '../organization/organization.entity.js';
import { MunicipalityRepository } from '../reference/municipality.repository.js';
import { type VacancyList, vacancySorting } from './vacancy.dto.js';
import { Vacancy } from './vacancy.entity.js';
import type { PublicationFacts } from './vacancy.rules.js';

interface NamedPlaces {
  municipalityNis?: string;
  establishmentId?: string | null;
}

const open = `v.status = 'open' AND v.positions > v.positions_reserved + v.positions_filled`;
const filters = `($1::text[] IS NULL OR v.measure = ANY ($1)) AND ($2::text[] IS NULL OR v.line = ANY ($2))
  AND ($3::text[] IS NULL OR v.municipality_nis = ANY ($3)) AND ($4::text[] IS NULL OR v.status = ANY ($4))
  AND ($5::uuid[] IS NULL OR v.organization_id = ANY ($5)) AND ($6::boolean IS NULL OR (${open}) = $6)`;

@Injectable()
export class VacancyRepository {
  constructor(
    private readonly municipalities: MunicipalityRepository,
    private readonly establishments: EstablishmentRepository,
  ) {}

  get(tx: Tx, id: string): Promise<Vacancy> {
    return getRow(tx, Vacancy, id);
  }

  /** The firm's own vacancy, at the version that it expects; what another firm only reads, it may not change. */
  async lock(tx: Tx, id: string, permission: string): Promise<Vacancy> {
    const row = await this.findForUpdate(tx, id);
    if (!row) throw (await findRow(tx, Vacancy, id)) ? Problem.missingPermission(permission) : Problem.notFound();
    tx.expectVersion(row.version);
    return row;
  }

  /** Locks the row, so that its positions cannot change under a decision; after every lock of the case, by id. */
  async lockForPositions(tx: Tx, id: string): Promise<Vacancy> {
    const row = await this.findForUpdate(tx, id);
    if (!row) throw Problem.notFound();
    return row;
  }

  /** An acceptance takes an open position. */
  reserve(tx: Tx, id: string): Promise<void> {
    return this.shift(tx, id, 'positions_reserved = positions_reserved + 1', open);
  }

  /** A rejection, cancellation, lapse or a start that never comes frees it again. */
  release(tx: Tx, id: string): Promise<void> {
    return this.shift(tx, id, 'positions_reserved = positions_reserved - 1', 'positions_reserved > 0');
  }

  /** The start of an employment fills what was reserved. */
  fill(tx: Tx, id: string): Promise<void> {
    const filled = 'positions_reserved = positions_reserved - 1, positions_filled = positions_filled + 1';
    return this.shift(tx, id, filled, 'positions_reserved > 0');
  }

  /** What a body names must be there, the establishment in the vacancy's own organization. */
  async expectReferences(tx: Tx, organizationId: string, named: NamedPlaces): Promise<void> {
    await this.municipalities.expectKnown(tx, named.municipalityNis);
    await this.establishments.expectOwn(tx, organizationId, named.establishmentId);
  }

  async factsForPublication(tx: Tx, { organizationId, establishmentId, measure }: Vacancy): Promise<PublicationFacts> {
    const { kind } = await getReferenced(tx, Organization, organizationId, 'organizationId');
    const row = await tx.one<{ labeled: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM labels l WHERE l.organization_id = $1 AND l.regime = 'CMW' AND l.voided_on IS NULL
          AND (l.establishment_id IS NULL OR l.establishment_id = $2)
          AND l.valid_from <= $3 AND (l.valid_until IS NULL OR l.valid_until > $3)) AS labeled`,
      [organizationId, establishmentId, tx.today],
    );
    return { kind, measure, labeled: row?.labeled ?? false };
  }

  async list(tx: Tx, query: VacancyList): Promise<{ keys: Keyset; rows: Vacancy[]; total?: number }> {
    const keys = keyset(vacancySorting, query);
    const { measure, line, municipalityNis, status, organizationId } = query;
    const values = [measure, line, municipalityNis, status, organizationId, query.open].map((value) => value ?? null);
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Vacancy, 'v')}, ${keys.columns} FROM vacancies v WHERE ${filters} AND ${keys.where(7)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...values, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM vacancies v WHERE ${filters}`, values)
      : null;
    return { keys, rows: rows.map((row) => asEntity(Vacancy, row)), total: count?.count };
  }

  private async findForUpdate(tx: Tx, id: string): Promise<Vacancy | null> {
    const row = await tx.one(`SELECT ${columnsOf(tx, Vacancy, 'v')} FROM vacancies v WHERE v.id = $1 FOR UPDATE`, [id]);
    return row && asEntity(Vacancy, row);
  }

  /** Never past its bounds, whoever else is at it: the guard is in the statement, and the row count is asserted. */
  private shift(tx: Tx, id: string, change: string, guard: string): Promise<void> {
    const set = `${change}, version = version + 1, updated_at = clock_timestamp()`;
    return tx.change(`UPDATE vacancies v SET ${set} WHERE v.id = $1 AND ${guard}`, [id], 'vacancy:change');
  }
}

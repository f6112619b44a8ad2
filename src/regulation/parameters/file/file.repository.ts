import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { type Keyset, keyset } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { type ParameterFileList, parameterFileSorting } from './file.dto.js';
import { ParameterFile, ParameterFileRow } from './file.entity.js';
import type { LoadedRow } from './file.rules.js';

@Injectable()
export class ParameterFileRepository {
  get(tx: Tx, id: string): Promise<ParameterFile> {
    return getRow(tx, ParameterFile, id);
  }

  async lock(tx: Tx, id: string): Promise<ParameterFile> {
    const row = await tx.one(
      `SELECT ${columnsOf(tx, ParameterFile, 'f')} FROM parameter_files f WHERE f.id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw Problem.notFound();
    const file = asEntity(ParameterFile, row);
    tx.expectVersion(file.version);
    return file;
  }

  async rowsOf(tx: Tx, fileId: string): Promise<LoadedRow[]> {
    const rows = await tx.manager.find(ParameterFileRow, { where: { fileId }, order: { position: 'ASC' } });
    return rows.map(({ name, value, validFrom, validUntil, source, confidence }) => {
      return { name, value, from: validFrom, until: validUntil ?? undefined, source, confidence };
    });
  }

  async list(tx: Tx, query: ParameterFileList): Promise<{ keys: Keyset; rows: ParameterFile[]; total?: number }> {
    const keys = keyset(parameterFileSorting, query);
    const filter = '($1::text[] IS NULL OR f.status = ANY ($1))';
    const status = query.status ?? null;
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, ParameterFile, 'f')}, ${keys.columns} FROM parameter_files f
        WHERE ${filter} AND ${keys.where(2)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [status, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM parameter_files f WHERE ${filter}`, [status])
      : null;
    return { keys, rows: rows.map((row) => asEntity(ParameterFile, row)), total: count?.count };
  }

  /** Two accounts of one human are two eyes, not four. */
  async isSameHuman(tx: Tx, one: string, other: string): Promise<boolean> {
    const row = await tx.one<{ same: boolean }>('SELECT app.same_human($1, $2) AS same', [one, other]);
    return row?.same ?? true;
  }

  /** Whether its last rehearsal was not signed off; who activates it sees no rehearsal. */
  async waitsForSignOff(tx: Tx, id: string): Promise<boolean> {
    const row = await tx.one<{ waits: boolean }>('SELECT app.waits_for_sign_off($1) AS waits', [id]);
    return row?.waits ?? true;
  }
}

import type { EntityMetadata } from 'typeorm';
import { Problem } from '../problem.js';
import type { Row } from './row.js';
import type { Tx } from './tx.js';

type Entity<R> = new () => R;

/** The columns of an entity's table for a hand-written SELECT, under the names of its properties. */
export function columnsOf<R extends object>(tx: Tx, entity: Entity<R>, alias: string): string {
  return metadata(tx, entity)
    .columns.map((column) => `${alias}.${column.databaseName} AS "${column.propertyName}"`)
    .join(', ');
}

function metadata<R extends object>(tx: Tx, entity: Entity<R>): EntityMetadata {
  return tx.manager.connection.getMetadata(entity);
}

export function asEntity<R extends object>(entity: Entity<R>, values: object): R {
  return Object.assign(new entity(), values);
}

export async function findRow<R extends Row>(tx: Tx, entity: Entity<R>, id: string): Promise<R | null> {
  const { tableName } = metadata(tx, entity);
  const row = await tx.one(`SELECT ${columnsOf(tx, entity, 't')} FROM ${tableName} t WHERE t.id = $1`, [id]);
  return row && asEntity(entity, row);
}

export async function getRow<R extends Row>(tx: Tx, entity: Entity<R>, id: string): Promise<R> {
  const row = await findRow(tx, entity, id);
  if (!row) throw Problem.notFound();
  return row;
}

/** An id in a body: looked up through the actor's eyes; unknown and invisible give the same answer. */
export async function getReferenced<R extends Row>(tx: Tx, entity: Entity<R>, id: string, field: string): Promise<R> {
  const row = await findRow(tx, entity, id);
  if (!row) throw Problem.unknownReference(field);
  return row;
}

/** Every lock on a case is this one, taken before any row of it is read: one order everywhere. */
export async function lockCase(tx: Tx, trajectoryId: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [trajectoryId]);
}

/** A row of a case as it is under the case's lock, at the version that the caller expects; 404 where it is not seen. */
export async function lockRow<R extends Row>(
  tx: Tx,
  entity: Entity<R>,
  id: string,
  caseColumn = 'trajectory_id',
): Promise<R> {
  const { tableName } = metadata(tx, entity);
  const [, row] = await Promise.all([
    tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(${caseColumn}::text, 0)) FROM ${tableName} WHERE id = $1`, [
      id,
    ]),
    findRow(tx, entity, id),
  ]);
  if (!row) throw Problem.notFound();
  tx.expectVersion(row.version);
  return row;
}

/** Many rows in one statement, whatever their number; what the table itself fills in is left to it. */
export async function insertRows<R extends object>(tx: Tx, entity: Entity<R>, rows: R[]): Promise<void> {
  if (rows.length === 0) return;
  const { tableName, columns } = metadata(tx, entity);
  const written = columns.filter(({ isInsert }) => isInsert);
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const values = rows.map((row) =>
    Object.fromEntries(written.map((column) => [column.databaseName, row[column.propertyName as keyof R] ?? null])),
  );
  await tx.query(
    `INSERT INTO ${tableName} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${tableName}, $1::json)`,
    [JSON.stringify(values)],
  );
}

/** The locks of many cases, each as `lockCase` takes it; in one order, so that no two who take many wait for each other. */
export async function lockCases(tx: Tx, trajectoryIds: string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0))
       FROM (SELECT DISTINCT id FROM unnest($1::uuid[]) id ORDER BY id) ordered`,
    [trajectoryIds],
  );
}

import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type ColumnType, DataSource, type EntityMetadata, getMetadataArgsStorage } from 'typeorm';
import { sourceOptions } from '../../src/platform/database/source.js';
import { type CatalogColumn, columnsOf, tablesOf } from '../docs/catalog.js';
import { importAll } from '../support/files.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';

/** Tables that no entity maps, and why. */
const withoutEntity: Record<string, string> = {
  calendar_offset: 'read by app.today, written by one machine and the tests',
  idempotency_keys: 'written and read by hand-written SQL',
  journal: 'written by app.append_journal alone',
  journal_payloads: 'written by app.append_journal alone',
  person_keys: 'written by app.person_key alone',
  read_log: 'written by hand-written SQL, read by the auditor',
  referral_reasons: 'a code list with its sentences, loaded by the migration',
};
const isHistory = (table: string) => table.endsWith('_versions');

let database: TestDatabase;
let owner: pg.Pool;
let source: DataSource;

beforeAll(async () => {
  await importAll((path) => path.endsWith('.entity.ts'));
  database = await cloneDatabase();
  owner = new pg.Pool({ connectionString: database.url('owner'), max: 1 });
  const classes = getMetadataArgsStorage().tables.map(({ target }) => target as new () => object);
  source = await new DataSource(sourceOptions(database.url('owner'), 1, classes)).initialize();
});
afterAll(async () => {
  await source?.destroy();
  await owner?.end();
  await database?.drop();
});

/** What both sides say of a column, in the catalog's words. */
interface Said {
  type: string;
  isNullable: boolean;
  value: string;
}

const catalogSays = ({ type, isNullable, expression, generated }: CatalogColumn): Said => ({
  type,
  isNullable,
  value: generated === 's' ? '(computed)' : plain(expression),
});

/** `'nl'::text` and `'nl'` are one value. */
const plain = (expression: string | null | undefined) =>
  (expression ?? '').replace(/^'(-?\d+)'$/, '$1').replace(/::[\w ]+(\[\])?$/, '');

function entitySays(entity: EntityMetadata): Record<string, Said> {
  return Object.fromEntries(
    entity.columns.map((column) => {
      const normalized = source.driver.normalizeType(column);
      const size =
        column.precision === null || column.precision === undefined ? '' : `(${column.precision},${column.scale ?? 0})`;
      const value =
        column.isInsert || column.isUpdate ? plain(source.driver.normalizeDefault(column) ?? '') : '(computed)';
      const type = `${inFull(normalized as ColumnType)}${size}${column.isArray ? '[]' : ''}`;
      return [column.databaseName, { type, isNullable: column.isNullable, value }];
    }),
  );
}

const inFull = (type: ColumnType) => (type === 'timestamptz' ? 'timestamp with time zone' : String(type));

test('every table has an entity, or a reason why not; every entity has a table', async () => {
  const tables = (await tablesOf(owner)).filter((table) => !isHistory(table));
  const mapped = source.entityMetadatas.map(({ tableName }) => tableName);
  expect([...new Set(mapped)]).toHaveLength(mapped.length);
  expect([...mapped, ...Object.keys(withoutEntity)].sort()).toEqual(tables);
});

test('columns, types, nullability and defaults are the same on both sides', async () => {
  const differences: unknown[] = [];
  for (const entity of source.entityMetadatas) {
    const columns = await columnsOf(owner, entity.tableName);
    const inCatalog = Object.fromEntries(columns.map((column) => [column.name, catalogSays(column)]));
    const inEntity = entitySays(entity);
    for (const name of new Set([...Object.keys(inCatalog), ...Object.keys(inEntity)])) {
      const [catalog, said] = [inCatalog[name], inEntity[name]];
      if (JSON.stringify(catalog) !== JSON.stringify(said))
        differences.push({ column: `${entity.tableName}.${name}`, catalog, entity: said });
    }
  }
  expect(differences).toEqual([]);
});

test('the history of a table has its columns, and from when to when they were known', async () => {
  for (const table of (await tablesOf(owner)).filter(isHistory)) {
    const now = await columnsOf(owner, table.replace(/_versions$/, ''));
    const then = await columnsOf(owner, table);
    const names = (columns: CatalogColumn[]) => columns.map(({ name, type }) => `${name} ${type}`);
    const known = ['known_from timestamp with time zone', 'known_until timestamp with time zone'];
    expect([table, names(then)]).toEqual([table, [...names(now), ...known]]);
  }
});

test('a planted drift is seen', async () => {
  await owner.query('ALTER TABLE trajectories ALTER COLUMN municipality_nis DROP NOT NULL');
  const column = (await columnsOf(owner, 'trajectories')).find(({ name }) => name === 'municipality_nis');
  const entity = source.entityMetadatas.find(({ tableName }) => tableName === 'trajectories');
  expect(column && entity && catalogSays(column)).not.toEqual(entity && entitySays(entity).municipality_nis);
});

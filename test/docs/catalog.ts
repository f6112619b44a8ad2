import type { Client, Pool } from 'pg';

/** Reads of the catalog that the description of the schema and the drift tests share; extensions' objects are left out. */
export type Asking = Pick<Client | Pool, 'query'>;

const ours = `n.nspname IN ('public', 'app')`;
const notOfAnExtension = (table: string) =>
  `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${table}'::regclass AND d.objid = o.oid AND d.deptype = 'e')`;

export async function rowsOf<Row extends object>(on: Asking, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await on.query(text, values)).rows as Row[];
}

/** The tables of the schema `public`, without the one in which the migrations are counted. */
export async function tablesOf(on: Asking): Promise<string[]> {
  const found = await rowsOf<{ name: string }>(
    on,
    `SELECT o.relname AS name FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
      WHERE n.nspname = 'public' AND o.relkind IN ('r', 'p') AND o.relname <> 'migrations' ORDER BY o.relname COLLATE "C"`,
  );
  return found.map(({ name }) => name);
}

export interface CatalogColumn {
  name: string;
  type: string;
  isNullable: boolean;
  expression: string | null;
  /** `s` where the column is computed from others */
  generated: string;
  /** `a` or `d` where the column counts */
  identity: string;
}

export function columnsOf(on: Asking, table: string): Promise<CatalogColumn[]> {
  return rowsOf(
    on,
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS "isNullable",
        pg_get_expr(d.adbin, d.adrelid) AS expression, a.attgenerated AS generated, a.attidentity AS identity
      FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = ('public.' || quote_ident($1))::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [table],
  );
}

export interface Named {
  name: string;
  definition: string;
}

/** Keys, checks and exclusions; that a column is not null is said with the column. */
export function constraintsOf(on: Asking, table: string): Promise<Named[]> {
  return rowsOf(
    on,
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE conrelid = ('public.' || quote_ident($1))::regclass AND contype <> 'n'
      ORDER BY position(contype::text IN 'pucxf'), conname COLLATE "C"`,
    [table],
  );
}

/** Indexes that are not a constraint's own. */
export function indexesOf(on: Asking, table: string): Promise<Named[]> {
  return rowsOf(
    on,
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE i.indrelid = ('public.' || quote_ident($1))::regclass
        AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = i.indrelid)
      ORDER BY c.relname COLLATE "C"`,
    [table],
  );
}

export function triggersOf(on: Asking, table: string): Promise<Named[]> {
  return rowsOf(
    on,
    `SELECT tgname AS name, pg_get_triggerdef(oid) AS definition FROM pg_trigger
      WHERE tgrelid = ('public.' || quote_ident($1))::regclass AND NOT tgisinternal ORDER BY tgname COLLATE "C"`,
    [table],
  );
}

export interface Policy {
  name: string;
  command: string;
  roles: string[];
  permissive: string;
  using: string | null;
  check: string | null;
}

export function policiesOf(on: Asking, table: string): Promise<Policy[]> {
  return rowsOf(
    on,
    `SELECT policyname AS name, cmd AS command, roles::text[] AS roles, permissive, qual AS using, with_check AS check
      FROM pg_policies WHERE schemaname = 'public' AND tablename = $1 ORDER BY policyname COLLATE "C"`,
    [table],
  );
}

/** Who but the owner may do what to a table, sequence, schema or function: `login: SELECT, INSERT`. */
export async function grantsOn(on: Asking, list: string): Promise<{ login: string; rights: string }[]> {
  return rowsOf(
    on,
    `SELECT coalesce(r.rolname, 'PUBLIC') AS login, string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type COLLATE "C") AS rights
      FROM aclexplode(${list}) x LEFT JOIN pg_roles r ON r.oid = x.grantee
      WHERE coalesce(r.rolname, 'PUBLIC') NOT IN ('toeleiding_owner', 'pg_database_owner', 'postgres') GROUP BY 1 ORDER BY 1`,
  );
}

/** The same for single columns: `login: UPDATE (status, version)`. */
export function columnGrantsOn(on: Asking, table: string): Promise<{ login: string; rights: string }[]> {
  return rowsOf(
    on,
    `SELECT r.rolname AS login, x.privilege_type || ' (' || string_agg(a.attname, ', ' ORDER BY a.attnum) || ')' AS rights
      FROM pg_attribute a CROSS JOIN LATERAL aclexplode(a.attacl) x JOIN pg_roles r ON r.oid = x.grantee
      WHERE a.attrelid = ('public.' || quote_ident($1))::regclass GROUP BY r.rolname, x.privilege_type
      ORDER BY r.rolname, x.privilege_type COLLATE "C"`,
    [table],
  );
}

export async function isGuarded(on: Asking, table: string): Promise<{ enabled: boolean; forced: boolean }> {
  const [row] = await rowsOf<{ enabled: boolean; forced: boolean }>(
    on,
    `SELECT relrowsecurity AS enabled, relforcerowsecurity AS forced FROM pg_class
      WHERE oid = ('public.' || quote_ident($1))::regclass`,
    [table],
  );
  if (!row) throw new Error(`no table ${table}`);
  return row;
}

export function functionsOf(on: Asking): Promise<(Named & { id: number; arguments: string })[]> {
  return rowsOf(
    on,
    `SELECT o.oid::int AS id, n.nspname || '.' || o.proname AS name, pg_get_function_identity_arguments(o.oid) AS arguments,
        pg_get_functiondef(o.oid) AS definition
      FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace
      WHERE ${ours} AND ${notOfAnExtension('pg_proc')} ORDER BY (n.nspname || '.' || o.proname) COLLATE "C", 3`,
  );
}

export function sequencesOf(on: Asking): Promise<{ name: string }[]> {
  return rowsOf(
    on,
    `SELECT n.nspname || '.' || o.relname AS name FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
      WHERE ${ours} AND o.relkind = 'S' AND o.relname NOT LIKE 'migrations%'
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = o.oid AND d.deptype = 'i') ORDER BY 1`,
  );
}

export function viewsOf(on: Asking): Promise<(Named & { options: string[] | null })[]> {
  return rowsOf(
    on,
    `SELECT n.nspname || '.' || o.relname AS name, pg_get_viewdef(o.oid, true) AS definition, o.reloptions AS options
      FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace WHERE ${ours} AND o.relkind IN ('v', 'm') ORDER BY 1`,
  );
}

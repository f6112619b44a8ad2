import type { QueryRunner } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { type Asking, columnsOf, rowsOf, tablesOf } from '../docs/catalog.js';

/**
 * A database as SQL: the statements that built it, word for word, and its rows. Run by a superuser on an empty database in
 * which the logins are known; what the owner must own is made in the owner's name.
 */
export async function dumpOf(on: Asking): Promise<string> {
  const parts = ['SET ROLE toeleiding_owner;', ...(await statements()), ...counting()];
  parts.push('RESET ROLE;', 'SET session_replication_role = replica;');
  for (const table of await tablesOf(on)) parts.push(...(await insertsInto(on, table)));
  parts.push('SET session_replication_role = DEFAULT;');
  return `${parts.join('\n')}\n`;
}

async function statements(): Promise<string[]> {
  const said: string[] = [];
  const runner = { query: async (text: string) => void said.push(`${text.trim().replace(/;?$/, ';')}`) };
  for (const Migration of migrations) await new Migration().up(runner as unknown as QueryRunner);
  return said;
}

/** The table in which TypeORM counts what was run. */
function counting(): string[] {
  const rows = migrations.map(({ name }) => `(${name.slice(-13)}, '${name}')`);
  return [
    'CREATE TABLE migrations (id serial NOT NULL PRIMARY KEY, timestamp bigint NOT NULL, name varchar NOT NULL);',
    `INSERT INTO migrations (timestamp, name) VALUES ${rows.join(', ')};`,
  ];
}

async function insertsInto(on: Asking, table: string): Promise<string[]> {
  const names = (await columnsOf(on, table)).filter(({ generated }) => generated === '').map(({ name }) => name);
  const values = names.map((name) => `quote_nullable(${name}::text)`).join(` || ', ' || `);
  const rows = await rowsOf<{ row: string }>(on, `SELECT ${values} AS row FROM ${table} ORDER BY 1`);
  return rows.map(
    ({ row }) =>
      `INSERT INTO ${table} (${names.join(', ')}) OVERRIDING SYSTEM VALUE VALUES (${row}) ON CONFLICT DO NOTHING;`,
  );
}

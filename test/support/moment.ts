import pg from 'pg';
import type { TestApp } from './app.js';

interface Table {
  name: string;
  /** those that may be written */
  columns: string;
}

/**
 * A moment of a test's database, to come back to: what was done since is undone, and the next thing is tried on the same
 * rows. As the superuser, whom no trigger and no policy meets.
 */
export class Moment {
  private constructor(
    private readonly superuser: pg.Client,
    private readonly tables: Table[],
    private readonly kept: Map<string, string>,
  ) {}

  static async of(app: TestApp): Promise<Moment> {
    const superuser = new pg.Client({ connectionString: app.database.url() });
    // a test that fails before it forgets leaves it open until the database goes
    superuser.on('error', () => undefined);
    await superuser.connect();
    await superuser.query('SET session_replication_role = replica');
    const { rows: tables } = await superuser.query<Table>(
      `SELECT quote_ident(c.relname) AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname`,
    );
    return new Moment(superuser, tables, await rowsOf(superuser, tables));
  }

  async return(): Promise<void> {
    const now = await rowsOf(this.superuser, this.tables);
    for (const { name, columns } of this.tables) {
      const kept = this.kept.get(name);
      if (now.get(name) === kept) continue;
      await this.superuser.query(`DELETE FROM ${name}`);
      await this.superuser.query(
        `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1)`,
        [kept],
      );
    }
  }

  forget(): Promise<void> {
    return this.superuser.end();
  }
}

/** Every row of every table, as text. */
async function rowsOf(superuser: pg.Client, tables: Table[]): Promise<Map<string, string>> {
  const texts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, coalesce(jsonb_agg(to_jsonb(t) ORDER BY t), '[]')::text AS rows FROM ${name} t`,
  );
  const text = texts.join(' UNION ALL ');
  const { rows } = await superuser.query<{ name: string; rows: string }>({ name: 'rows', text });
  return new Map(rows.map((row) => [row.name, row.rows]));
}

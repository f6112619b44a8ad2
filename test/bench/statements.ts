import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { loginName } from '../../src/platform/database/logins.js';
import { fire, type Shot } from './load.js';

const looked = 64;

/** A statement as PostgreSQL knows it, its values taken out, and how often one request runs it. */
export interface Counted {
  text: string;
  times: number;
}

/** By PostgreSQL's own number of the statement, which spelling does not change. */
export type Counts = Map<string, Counted>;

export class Statements {
  private constructor(private readonly superuser: pg.Client) {}

  /** @param url of the superuser, in the bench's database */
  static async open(url: string): Promise<Statements> {
    const superuser = new pg.Client({ connectionString: url });
    await superuser.connect();
    await superuser.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    return new Statements(superuser);
  }

  /** What one login runs for each request, over 64 of them. */
  async perRequest(login: 'api' | 'owner', url: string, next: () => Shot): Promise<Counts> {
    await this.untilIdle(login);
    await this.superuser.query('SELECT pg_stat_statements_reset()');
    const { requests } = await fire(url, next, { requests: looked, seconds: 10 });
    await this.untilIdle(login);
    const { rows } = await this.superuser.query<Counted & { id: string }>(
      `SELECT s.queryid::text AS id, regexp_replace(s.query, '\\s+', ' ', 'g') AS text, s.calls / $2::float8 AS times
         FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
        WHERE r.rolname = $1 AND s.toplevel ORDER BY s.stats_since, s.query`,
      [loginName(login), requests],
    );
    return new Map(rows.map(({ id, ...counted }) => [id, counted]));
  }

  /** Nobody waits for the end of a reading, but it is counted when it has come. */
  private async untilIdle(login: 'api' | 'owner'): Promise<void> {
    const text = `SELECT 1 FROM pg_stat_activity WHERE usename = $1 AND state <> 'idle'`;
    while ((await this.superuser.query(text, [loginName(login)])).rowCount) await pause(20);
  }

  close(): Promise<void> {
    return this.superuser.end();
  }
}

export function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, { times }) => sum + times, 0);
}

/** Every statement that the two do not run equally often, in a line each. */
export function differences(api: Counts, sameWork: Counts): string[] {
  const texts = new Map([...sameWork, ...api].map(([id, { text }]) => [id, text]));
  const times = (counts: Counts, id: string) => counts.get(id)?.times ?? 0;
  return [...texts]
    .filter(([id]) => times(api, id) !== times(sameWork, id))
    .map(([id, text]) => `API ${times(api, id)}, same work ${times(sameWork, id)}: ${text}`);
}

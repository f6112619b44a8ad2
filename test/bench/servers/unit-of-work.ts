import pg from 'pg';
import type { Member } from '../seed/referrals.js';
import type { Statement } from './statement.js';

type Mode = 'READ ONLY' | 'READ WRITE';

export type Row = Record<string, unknown>;

/** One transaction of somebody who has entered row security. */
export interface Work {
  today: string;
  organizationId: string;
  memberId: string;
  ask(statement: Statement, values: unknown[]): Promise<Row[]>;
}

/**
 * What the API does around each request, statement by statement: BEGIN and the entry into row security in one message, a
 * reading's first statement behind it without waiting, and nobody waits for a reading's end.
 */
export async function unitOfWork<T>(
  pool: pg.Pool,
  { who, mode }: { who: Member; mode: Mode },
  step: (work: Work) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const work: Work = {
    today: '',
    organizationId: who.organizationId,
    memberId: '',
    ask: async (statement, values) => (await client.query({ ...statement, values })).rows,
  };
  try {
    const entering = client.query(`BEGIN ${mode}; ${entrance(who)}`).then((answers) => {
      Object.assign(work, (answers as unknown as pg.QueryResult[])[1]?.rows[0]);
    });
    if (mode === 'READ WRITE') await entering;
    const [result] = await Promise.all([step(work), entering]);
    const ended = client.query('COMMIT').then(() => client.release());
    if (mode === 'READ WRITE') await ended;
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function entrance({ subject, role, organizationId }: Member): string {
  const [who, as, at] = [subject, role, organizationId].map(pg.escapeLiteral);
  return `SELECT holds, member_id AS "memberId", today, scopes FROM app.enter(${who}, ${as}, ${at}::uuid, NULL::uuid)`;
}

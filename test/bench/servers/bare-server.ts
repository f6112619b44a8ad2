import Fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Member } from '../seed/referrals.js';

interface Bare {
  server: FastifyInstance;
  pool: pg.Pool;
  /** who enters where the API would have read a token */
  coach: Member;
  employer: Member;
}

/** What both reference servers are: Fastify 5 and `pg`, nothing else. */
export async function startBareServer(options: pg.PoolConfig, addRoutes: (bare: Bare) => void): Promise<void> {
  const { DATABASE_URL, DATABASE_POOL, COACH, EMPLOYER, PORT } = process.env;
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  const server = Fastify();
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL), ...options });
  server.get('/api/v1/health', async () => ({ status: 'UP' }));
  addRoutes({ server, pool, coach: JSON.parse(String(COACH)), employer: JSON.parse(String(EMPLOYER)) });
  await server.listen({ host: '127.0.0.1', port: Number(PORT) });
  process.once('SIGTERM', async () => {
    await server.close();
    await pool.end();
  });
}

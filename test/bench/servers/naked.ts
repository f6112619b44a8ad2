import { v7 } from 'uuid';
import { startBareServer } from './bare-server.js';
import { getReferral } from './same-work.sql.js';
import type { NewReferral } from './same-writes.js';
import { prepared, type Statement } from './statement.js';

const list = prepared(
  'list',
  `SELECT t.* FROM participants p JOIN trajectories t ON t.id = p.trajectory_id
    WHERE p.organization_id = $1 AND p.status = 'active' ORDER BY t.opened_on DESC, t.id DESC LIMIT 50`,
);
const create = prepared(
  'create',
  `WITH r AS (INSERT INTO referrals (id, trajectory_id, person_id, vacancy_id, organization_id, employer_id, measure, status)
      SELECT $1, t.id, t.person_id, v.id, $4, v.organization_id, v.measure, 'draft' FROM trajectories t, vacancies v
       WHERE t.id = $2 AND v.id = $3 RETURNING *),
    l AS (INSERT INTO referral_letters (referral_id, trajectory_id, letter) SELECT id, trajectory_id, $5 FROM r)
   SELECT * FROM r`,
);
const accept = prepared(
  'accept',
  `WITH r AS (UPDATE referrals SET status = 'accepted', answered_on = current_date, decision_due_on = current_date + 28,
      version = version + 1 WHERE id = $1 AND status = 'requested' RETURNING *),
    v AS (UPDATE vacancies SET positions_reserved = positions_reserved + 1 FROM r WHERE vacancies.id = r.vacancy_id)
   SELECT * FROM r`,
);

/** One statement for each request, as the owner, whom no row security meets. */
await startBareServer({}, ({ server, pool, coach }) => {
  const ask = async (statement: Statement, values: unknown[]) => (await pool.query({ ...statement, values })).rows;
  server.get<{ Params: { id: string } }>(
    '/api/v1/referrals/:id',
    async ({ params }) => (await ask(getReferral, [params.id]))[0],
  );
  server.get('/api/v1/trajectories', async () => ({ items: await ask(list, [coach.organizationId]) }));
  server.post<{ Body: NewReferral }>(
    '/api/v1/referrals',
    async ({ body: { trajectoryId, vacancyId, letter } }) =>
      (await ask(create, [v7(), trajectoryId, vacancyId, coach.organizationId, letter]))[0],
  );
  server.post<{ Params: { id: string } }>(
    '/api/v1/referrals/:id/acceptance',
    async ({ params }) => (await ask(accept, [params.id]))[0],
  );
});

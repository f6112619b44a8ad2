import { startBareServer } from './bare-server.js';
import * as sql from './same-work.sql.js';
import { acceptReferral, createReferral, type NewReferral } from './same-writes.js';
import { unitOfWork } from './unit-of-work.js';

/** The API's statements in the API's transactions, and nothing else: what they cost without everything around them. */
await startBareServer({ pipeline: true }, ({ server, pool, coach, employer }) => {
  const coachReads = { who: coach, mode: 'READ ONLY' } as const;
  const coachWrites = { who: coach, mode: 'READ WRITE' } as const;
  const employerWrites = { who: employer, mode: 'READ WRITE' } as const;
  server.get<{ Params: { id: string } }>('/api/v1/referrals/:id', ({ params }) =>
    unitOfWork(pool, coachReads, async (work) => (await work.ask(sql.getReferral, [params.id]))[0]),
  );
  server.get('/api/v1/trajectories', () =>
    unitOfWork(pool, coachReads, async (work) => ({
      items: (await work.ask(sql.listCaseload, [null, null])).slice(0, 50),
    })),
  );
  server.post<{ Body: NewReferral }>('/api/v1/referrals', ({ body }) =>
    unitOfWork(pool, coachWrites, (work) => createReferral(work, body)),
  );
  server.post<{ Params: { id: string } }>('/api/v1/referrals/:id/acceptance', ({ params }) =>
    unitOfWork(pool, employerWrites, (work) => acceptReferral(work, params.id)),
  );
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiProcess } from '../support/api-process.js';
import { TestApp, testEnvironment } from '../support/app.js';
import { type Pair, pairsOfRequests } from '../support/race.js';

const races = 200;
let app: TestApp;
let processes: [ApiProcess, ApiProcess];

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  const environment = testEnvironment(app.database, app.issuer);
  processes = await Promise.all([ApiProcess.start(environment), ApiProcess.start(environment)]);
}, 90_000);
afterAll(async () => {
  await Promise.all((processes ?? []).map((api) => api.kill('SIGTERM')));
  await app.stop();
});

interface Answer {
  /** of the process: 0 or 1 */
  by: number;
  status: number;
  code: string;
}

/** Both acceptances of one vacancy leave at once, one to each process; which goes where alternates. */
async function race({ referralIds }: Pair, index: number, token: string): Promise<Answer[]> {
  const accept = async (referralId: string, by: number): Promise<Answer> => {
    const answer = await fetch(`${processes[by as 0 | 1].url}/referrals/${referralId}/acceptance`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'If-Match': '"1"', 'Content-Type': 'application/json' },
      body: '{}',
    });
    const body = (await answer.json()) as { status?: unknown; type?: string; refusals?: { code: string }[] };
    return {
      by,
      status: answer.status,
      code: body.status === 'accepted' ? 'accepted' : String(body.refusals?.[0]?.code ?? body.type),
    };
  };
  const [one, two] = referralIds;
  return index % 2 === 0
    ? Promise.all([accept(one, 0), accept(two, 1)])
    : Promise.all([accept(one, 1), accept(two, 0)]);
}

async function raceAll(pairs: Pair[]): Promise<Record<string, number>> {
  const token = await app.tokenFor(app.world.who('employer'));
  const tally: Record<string, number> = {};
  // a few races at a time, so that the two processes have other things to do besides
  for (let first = 0; first < pairs.length; first += 4) {
    const some = pairs.slice(first, first + 4).map((pair, index) => race(pair, index, token));
    for (const answers of await Promise.all(some)) {
      const told = answers.sort((a, b) => a.by - b.by).map(({ status, code }) => `${status} ${code}`);
      tally[told.join(' | ')] = (tally[told.join(' | ')] ?? 0) + 1;
    }
  }
  return tally;
}

const takenTwice = (pairs: Pair[]) =>
  app.owner
    .query(
      `SELECT count(*)::int AS vacancies FROM (SELECT vacancy_id FROM referrals WHERE status = 'accepted' AND vacancy_id = ANY ($1)
         GROUP BY vacancy_id HAVING count(*) > 1) twice`,
      [pairs.map(({ vacancyId }) => vacancyId)],
    )
    .then(({ rows }) => rows[0].vacancies as number);

test(`two processes race for the last position ${races} times: one gets it, the other hears why not`, async () => {
  const pairs = await pairsOfRequests(app.owner, app.world, races);
  const tally = await raceAll(pairs);
  process.stdout.write(`last position, answers of process 1 | process 2: ${JSON.stringify(tally, null, 2)}\n`);
  expect(await takenTwice(pairs)).toBe(0);
  const [first = 0, second = 0] = ['200 accepted | 409 noPositionOpen', '409 noPositionOpen | 200 accepted'].map(
    (told) => tally[told],
  );
  expect(first + second).toBe(races);
  const { rows } = await app.owner.query(
    'SELECT DISTINCT positions_reserved AS reserved FROM vacancies WHERE id = ANY ($1)',
    [pairs.map(({ vacancyId }) => vacancyId)],
  );
  expect(rows).toEqual([{ reserved: 1 }]);
}, 60_000);

test('control: where a reservation is not kept, the same race gives the position twice', async () => {
  const pairs = await pairsOfRequests(app.owner, app.world, 10);
  await app.owner.query(`CREATE FUNCTION forget_reservation() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN NEW.positions_reserved := OLD.positions_reserved; RETURN NEW; END'`);
  await app.owner.query(
    'CREATE TRIGGER planted BEFORE UPDATE ON vacancies FOR EACH ROW EXECUTE FUNCTION forget_reservation()',
  );
  try {
    expect(await raceAll(pairs)).toEqual({ '200 accepted | 200 accepted': 10 });
    expect(await takenTwice(pairs)).toBe(10);
  } finally {
    await app.owner.query('DROP TRIGGER planted ON vacancies; DROP FUNCTION forget_reservation');
  }
});

test('control: reading first and writing then over-fills; the constraint would have stopped it', async () => {
  const pairs = await pairsOfRequests(app.owner, app.world, 50);
  const [one, two] = await Promise.all([app.owner.connect(), app.owner.connect()]);
  const readThenWrite = async (client: typeof one, id: string): Promise<string> => {
    const { rows } = await client.query('SELECT positions > positions_reserved AS open FROM vacancies WHERE id = $1', [
      id,
    ]);
    if (!rows[0].open) return 'refused';
    const write = client.query('UPDATE vacancies SET positions_reserved = positions_reserved + 1 WHERE id = $1', [id]);
    return write.then(
      () => 'taken',
      ({ constraint }) => constraint,
    );
  };
  const bothTaken = async (some: Pair[]) => {
    const told: string[][] = [];
    for (const { vacancyId } of some)
      told.push(await Promise.all([readThenWrite(one, vacancyId), readThenWrite(two, vacancyId)]));
    return told.filter((answers) => answers.every((answer) => answer === 'taken')).length;
  };
  try {
    expect(await bothTaken(pairs.slice(0, 25))).toBe(0);
    await one.query('ALTER TABLE vacancies DROP CONSTRAINT vacancies_are_never_over_filled');
    const overFilled = await bothTaken(pairs.slice(25));
    process.stdout.write(`read-then-write without the constraint: ${overFilled} of 25 given twice\n`);
    expect(overFilled).toBeGreaterThan(0);
  } finally {
    one.release();
    two.release();
  }
});

import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { TestApp } from '../support/app.js';
import { writeQuarter } from '../support/quarter-rows.js';
import { writeFigures } from '../support/statements.js';
import { until, workerEnvironment } from '../support/worker.js';
import { WorkerProcess } from '../support/worker-process.js';

const employments = 3_000;
const firms = 12;
const quarters = ['2025Q2', '2025Q3', '2025Q4'];
/** a quarter's own employments, and every label */
const total = employments + quarters.length * firms;

let app: TestApp;
let worker: WorkerProcess | undefined;

beforeAll(async () => {
  app = await TestApp.start();
  await writeFigures(app);
  for (const quarter of quarters)
    await writeQuarter(app.owner, app.world, { quarter, employments, firms, ended: true });
  await app.owner.query('ANALYZE');
}, 120_000);
afterEach(() => worker?.end('SIGKILL'));
afterAll(() => app.stop());

const one = async <Row>(text: string, values: unknown[] = []) => (await app.owner.query(text, values)).rows[0] as Row;

interface Progress {
  done: number;
  ended: boolean;
}

const progressOf = (id: string) =>
  one<Progress>('SELECT done, ended_at IS NOT NULL AS ended FROM tasks WHERE id = $1', [id]);

/** What the batch has left behind, counted. */
const left = (quarter: string) =>
  one<{ statements: number; subjects: number; created: number; withoutLines: number }>(
    `SELECT count(*)::integer AS statements, count(DISTINCT s.subject_id)::integer AS subjects,
        (SELECT count(*)::integer FROM journal j JOIN statements m ON m.id = j.subject_id
          WHERE j.type = 'statement.create' AND m.quarter = $1) AS created,
        count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM statement_lines l WHERE l.statement_id = s.id))::integer AS "withoutLines"
       FROM statements s WHERE s.quarter = $1`,
    [quarter],
  );

async function asked(quarter: string): Promise<string> {
  const { body } = await app.as(app.world.who('officer')).post('/statements/batches', { quarter });
  return body.id;
}

/** Until the server has noticed that its client is gone, and what was half-way is undone. */
async function settled(): Promise<void> {
  const sessions = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usename = 'toeleiding_worker'`;
  await until(
    async () => (await app.owner.query(sessions)).rowCount,
    (open) => open === 0,
  );
}

const backends: [string, string, Record<string, string> | undefined][] = [
  ['PostgreSQL', '2025Q3', {}],
  [
    'Redis',
    '2025Q4',
    process.env.TEST_REDIS_URL ? { QUEUE_DATABASE_URL: '', REDIS_URL: process.env.TEST_REDIS_URL } : undefined,
  ],
];

test.each(backends)(
  'killed in the middle of a quarter, with the queue on %s: the next worker does the rest, and only that',
  async (name, quarter, queue) => {
    if (!queue)
      return console.log(`NOT RUN: the worker is killed in a batch, with the queue on ${name}: no Redis was found`);
    // nobody tells this queue: the rounds of the worker find the row
    const environment = workerEnvironment(app, 'smtp://127.0.0.1:1', queue);
    const id = await asked(quarter);
    worker = new WorkerProcess(environment);
    await until(
      () => progressOf(id),
      ({ done }) => done >= 1_000,
    );
    await worker.end('SIGKILL');
    await settled();
    const atKill = await progressOf(id);
    expect(atKill.ended).toBe(false);
    expect(atKill.done).toBeLessThan(total);
    expect(await left(quarter)).toEqual({
      statements: atKill.done,
      subjects: atKill.done,
      created: atKill.done,
      withoutLines: 0,
    });
    worker = new WorkerProcess(environment);
    const { done } = await until(
      () => progressOf(id),
      ({ ended }) => ended,
      120,
    );
    expect(await worker.end('SIGTERM')).toBe(0);
    console.log(`${name}: killed when ${atKill.done} of ${total} were done; the rest by another worker`);
    expect(done).toBe(total);
    expect(await left(quarter)).toEqual({ statements: total, subjects: total, created: total, withoutLines: 0 });
  },
  240_000,
);

test('without the stamp it would show: the same rows are done again', async () => {
  await app.owner.query(`
    CREATE FUNCTION forget_the_stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.last_done := OLD.last_done; RETURN NEW; END';
    CREATE TRIGGER forgetful BEFORE UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION forget_the_stamp()`);
  const id = await asked('2025Q2');
  worker = new WorkerProcess(workerEnvironment(app, 'smtp://127.0.0.1:1'));
  const { done } = await until(
    () => progressOf(id),
    (progress) => progress.done > total,
    120,
  );
  expect(done).toBeGreaterThan((await left('2025Q2')).statements);
  await worker.end('SIGKILL');
  await app.owner.query('DROP FUNCTION forget_the_stamp CASCADE');
}, 240_000);

test('asked to stop, the worker ends the piece that it has in hand, and no more', async () => {
  await app.owner.query('UPDATE tasks SET ended_at = now() WHERE ended_at IS NULL');
  const id = await asked('2025Q2');
  worker = new WorkerProcess(workerEnvironment(app, 'smtp://127.0.0.1:1'));
  await until(
    () => progressOf(id),
    ({ done }) => done > 0,
  );
  expect(await worker.end('SIGTERM')).toBe(0);
  const { done, ended } = await progressOf(id);
  expect([done < total, ended]).toEqual([true, false]);
}, 120_000);

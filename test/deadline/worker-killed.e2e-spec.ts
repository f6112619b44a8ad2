import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { type MailCatcher, startMailCatcher } from '../../src/local/mail/mail-catcher.js';
import { TestApp } from '../support/app.js';
import { until, workerEnvironment } from '../support/worker.js';
import { WorkerProcess } from '../support/worker-process.js';

const acceptDelayMs = 15;

let app: TestApp;
let mails: MailCatcher;
let directory: string;
let left: number;
let worker: WorkerProcess;

beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  left = 0;
  directory = await mkdtemp(join(tmpdir(), 'toeleiding-killed-'));
  const onAccepted = () => {
    left += 1;
  };
  mails = await startMailCatcher({ directory, acceptDelayMs, onAccepted });
});
afterEach(async () => {
  await worker.end('SIGKILL');
  await mails.stop();
  await rm(directory, { recursive: true, force: true });
  await app.owner.query('DELETE FROM reminders; DELETE FROM deadlines');
});
afterAll(() => app.stop());

/** Due today, by the real calendar: the worker under test is the one of `npm run worker`, which knows no other. */
async function dueToday(count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => v7());
  await app.owner.query(
    `INSERT INTO deadlines (id, kind, subject_type, subject_id, organization_id, due_on, status, next_reminder_on)
     SELECT id, 'indicationUndecided', 'indication', id, $2, app.today(), 'open', app.today() FROM unnest($1::uuid[]) id`,
    [ids, app.world.organization('vdab')],
  );
}

async function reminders(): Promise<{ all: string[]; stamped: Set<string> }> {
  const { rows } = await app.owner.query('SELECT id, sent_at IS NOT NULL AS stamped FROM reminders');
  const stamped = rows.filter((row) => row.stamped).map(({ id }) => id);
  return { all: rows.map(({ id }) => id), stamped: new Set(stamped) };
}

/** How often each reminder's mail is in the catcher, by the reminder's id as the Message-ID repeats it. */
async function copies(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { messageId } of await mails.mails()) {
    const id = messageId.slice(1).split('@')[0] ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Until the server has noticed that its client is gone, and what was half-way is undone. */
async function settled(): Promise<void> {
  const sessions = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usename = 'toeleiding_worker'`;
  await until(
    async () => (await app.owner.query(sessions)).rowCount,
    (open) => open === 0,
  );
  await pause(acceptDelayMs * 10);
}

async function killedHalfway(environment: Record<string, string>): Promise<void> {
  worker = new WorkerProcess(environment);
  await until(
    async () => left,
    (count) => count >= 150,
  );
  await worker.end('SIGKILL');
}

const twice = (counts: Map<string, number>) => [...counts].filter(([, count]) => count > 1).map(([id]) => id);

const backends: [string, Record<string, string> | undefined][] = [
  ['PostgreSQL', {}],
  ['Redis', process.env.TEST_REDIS_URL ? { QUEUE_DATABASE_URL: '', REDIS_URL: process.env.TEST_REDIS_URL } : undefined],
];

describe.each(backends)('the worker is killed while reminders leave, with the queue on %s', (name, queue) => {
  if (!queue) {
    console.log(`NOT RUN: the worker is killed, with the queue on ${name}: no Redis was found`);
    test.skip('no Redis was found', () => undefined);
    return;
  }

  test('and started again: each mail has left, a second copy only where acceptance was not yet stamped', async () => {
    const environment = workerEnvironment(app, mails.smtpUrl, queue);
    await dueToday(500);
    await killedHalfway(environment);
    await settled();
    const before = await copies();
    const { stamped } = await reminders();
    const unstamped = [...before.keys()].filter((id) => !stamped.has(id));
    expect(before.size).toBeGreaterThanOrEqual(100);
    expect(before.size).toBeLessThanOrEqual(400);
    expect([...stamped].filter((id) => !before.has(id))).toEqual([]);

    worker = new WorkerProcess(environment);
    await until(reminders, (now) => now.stamped.size === 500, 120);
    expect(await worker.end('SIGTERM')).toBe(0);
    const after = await copies();
    const again = twice(after);
    console.log(
      `${name}: killed when ${before.size} of 500 had left, ${stamped.size} of them stamped; ${again.length} left a second time under the same Message-ID`,
    );
    expect([...after.keys()].sort()).toEqual((await reminders()).all.sort());
    expect(again.filter((id) => !unstamped.includes(id))).toEqual([]);
    expect(Math.max(...after.values())).toBeLessThanOrEqual(2);
  }, 180_000);
});

test('without the stamp it would show: mails leave again that nothing explains', async () => {
  await app.owner.query(`
    CREATE FUNCTION forget_the_stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.sent_at := OLD.sent_at; RETURN NEW; END';
    CREATE TRIGGER forgetful BEFORE UPDATE ON reminders FOR EACH ROW EXECUTE FUNCTION forget_the_stamp()`);
  await dueToday(20);
  worker = new WorkerProcess(workerEnvironment(app, mails.smtpUrl));
  const counts = await until(copies, (now) => twice(now).length > 0);
  expect(twice(counts).length).toBeGreaterThan(0);
  await worker.end('SIGKILL');
  await app.owner.query('DROP FUNCTION forget_the_stamp CASCADE');
});

test('asked to stop, the worker ends what it has in hand: nothing leaves twice', async () => {
  const environment = workerEnvironment(app, mails.smtpUrl);
  await dueToday(60);
  worker = new WorkerProcess(environment);
  await until(
    async () => left,
    (count) => count >= 10,
  );
  expect(await worker.end('SIGTERM')).toBe(0);
  const { stamped } = await reminders();
  const counts = await copies();
  expect([...counts.keys()].sort()).toEqual([...stamped].sort());
  expect(stamped.size).toBeLessThan(60);
  worker = new WorkerProcess(environment);
  await until(reminders, (now) => now.stamped.size === 60);
  expect(twice(await copies())).toEqual([]);
});

test('where the calendar was set, the worker says so and does not start', async () => {
  await app.setToday('2027-03-24');
  worker = new WorkerProcess(workerEnvironment(app, mails.smtpUrl));
  const { code, said } = await worker.complaint();
  await app.owner.query('DELETE FROM calendar_offset');
  expect(code).toBe(1);
  expect(said).toContain('calendar');
});

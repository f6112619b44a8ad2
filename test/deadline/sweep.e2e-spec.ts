import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { v7 } from 'uuid';
import type { MailCatcher } from '../../src/local/mail/mail-catcher.js';
import type { RunningWorker } from '../../src/start-worker.js';
import { TestApp } from '../support/app.js';
import { catchMails, startTestWorker, until, workerEnvironment } from '../support/worker.js';

let app: TestApp;
let mails: MailCatcher;
let worker: RunningWorker | undefined;

beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  mails = await catchMails();
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await mails.stop();
  await app.owner.query('DELETE FROM reminders; DELETE FROM deadlines; DELETE FROM calendar_offset');
});
afterAll(() => app.stop());

/** An indication that the employment service has to decide: reminders 7 days before, on the day, then weekly. */
async function aDeadline(
  dueOn: string,
  { organization = 'vdab', kind = 'indicationUndecided', reminder = dueOn } = {},
): Promise<string> {
  const id = v7();
  await app.owner.query(
    `INSERT INTO deadlines (id, kind, subject_type, subject_id, organization_id, due_on, status, next_reminder_on)
     VALUES ($1, $2, 'indication', $3, $4, $5, 'open', $6)`,
    [id, kind, v7(), app.world.organization(organization), dueOn, reminder],
  );
  return id;
}

const reminders = async (deadlineId: string) =>
  (
    await app.owner.query(
      'SELECT step, remind_on, sent_at IS NOT NULL AS sent FROM reminders WHERE deadline_id = $1 ORDER BY remind_on',
      [deadlineId],
    )
  ).rows;

const backends: [string, Record<string, string> | undefined][] = [
  ['PostgreSQL', {}],
  ['Redis', process.env.TEST_REDIS_URL ? { QUEUE_DATABASE_URL: '', REDIS_URL: process.env.TEST_REDIS_URL } : undefined],
];

describe.each(backends)('with the queue on %s', (name, environment) => {
  if (!environment) {
    console.log(`NOT RUN: reminders with the queue on ${name}: no Redis was found`);
    test.skip('no Redis was found', () => undefined);
    return;
  }

  test('a reminder leaves on its day, once, to the organization, in its language', async () => {
    await app.setToday('2027-03-24');
    const id = await aDeadline('2027-03-31', { reminder: '2027-03-24' });
    worker = await startTestWorker(workerEnvironment(app, mails.smtpUrl, environment));
    const [mail] = await until(mails.mails, (all) => all.length > 0);
    expect(mail).toMatchObject({ to: ['vdab@example.org'] });
    expect(mail?.text).toContain('31 maart 2027');
    expect(
      await until(
        () => reminders(id),
        ([row]) => row?.sent,
      ),
    ).toEqual([{ step: 'before', remind_on: '2027-03-24', sent: true }]);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await mails.mails()).toHaveLength(1);
  });

  test('after an outage the latest leaves, not a pile, and it goes on weekly', async () => {
    await app.setToday('2027-05-20');
    const id = await aDeadline('2027-03-31', { reminder: '2027-03-24' });
    worker = await startTestWorker(workerEnvironment(app, mails.smtpUrl, environment));
    await until(mails.mails, (all) => all.length > 0);
    await app.setToday('2027-05-26');
    await until(mails.mails, (all) => all.length > 1);
    expect((await reminders(id)).map(({ step, remind_on }) => [step, remind_on])).toEqual([
      ['overdue', '2027-05-19'],
      ['overdue', '2027-05-26'],
    ]);
  });

  test('what is met meanwhile is not sent', async () => {
    await app.setToday('2027-03-24');
    const id = await aDeadline('2027-03-31', { reminder: '2027-03-24' });
    await app.owner.query(
      `INSERT INTO reminders (id, deadline_id, kind, step, remind_on, due_on, subject_type, subject_id, organization_id)
       SELECT $2, id, kind, 'before', '2027-03-24', due_on, subject_type, subject_id, organization_id FROM deadlines WHERE id = $1`,
      [id, v7()],
    );
    await app.owner.query(
      `UPDATE deadlines SET status = 'met', closed_on = '2027-03-24', next_reminder_on = NULL WHERE id = $1`,
      [id],
    );
    worker = await startTestWorker(workerEnvironment(app, mails.smtpUrl, environment));
    await until(
      async () => (await app.owner.query('SELECT last_error FROM reminders WHERE dropped_at IS NOT NULL')).rows,
      (rows) => rows.length === 1,
    );
    expect(await mails.mails()).toEqual([]);
  });
});

test('two sweeps at once write each reminder once', async () => {
  await app.setToday('2027-03-24');
  for (let count = 0; count < 300; count += 1) await aDeadline('2027-03-31', { reminder: '2027-03-24' });
  worker = await startTestWorker(workerEnvironment(app, 'smtp://127.0.0.1:9', { SWEEP_SECONDS: '3600' }));
  const second = await startTestWorker(workerEnvironment(app, 'smtp://127.0.0.1:9', { SWEEP_SECONDS: '3600' }));
  const written = await until(
    async () =>
      (await app.owner.query('SELECT count(*)::int AS all, count(DISTINCT deadline_id)::int AS each FROM reminders'))
        .rows[0],
    ({ each }) => each === 300,
  );
  await second.stop();
  expect(written).toEqual({ all: 300, each: 300 });
});

test('the day on which a queue was emptied, the next sweep fills it again', async () => {
  await app.setToday('2027-03-24');
  const id = await aDeadline('2027-03-31', { reminder: '2027-03-24' });
  worker = await startTestWorker(workerEnvironment(app, 'smtp://127.0.0.1:9'));
  await until(
    () => reminders(id),
    (rows) => rows.length === 1,
  );
  await worker.stop();
  await app.owner.query('SELECT 1');
  worker = await startTestWorker(workerEnvironment(app, mails.smtpUrl, { SWEEP_SECONDS: '1' }));
  await until(mails.mails, (all) => all.length === 1);
});

test('a worker refuses a calendar that was set, outside one machine and tests', async () => {
  await app.setToday('2027-03-24');
  const { startWorker } = await import('../../src/start-worker.js');
  const { readSettings } = await import('../../src/platform/config/settings.js');
  const settings = readSettings(workerEnvironment(app, mails.smtpUrl), ['workerDatabaseUrl']);
  await expect(startWorker(settings, { logger: false })).rejects.toThrow('calendar');
});

test('an idempotency key is forgotten after a day', async () => {
  await app.owner.query(
    `INSERT INTO idempotency_keys (subject, key, fingerprint, status, location, created_at)
     SELECT 'coach', age, 'x', 201, '/x', now() - age::interval FROM unnest(ARRAY['23 hours', '25 hours']) age`,
  );
  worker = await startTestWorker(workerEnvironment(app, mails.smtpUrl));
  const kept = async () => (await app.owner.query('SELECT key FROM idempotency_keys')).rows.map(({ key }) => key);
  expect(await until(kept, (keys) => keys.length === 1)).toEqual(['23 hours']);
});

test('a server that refuses the addressee ends it, without the address in the reason; one that is away does not', async () => {
  await app.setToday('2027-03-24');
  const id = await aDeadline('2027-03-31', { reminder: '2027-03-24' });
  worker = await startTestWorker(workerEnvironment(app, 'smtp://127.0.0.1:9'));
  const look = async () =>
    (
      await app.owner.query(
        'SELECT attempts, last_error, dropped_at IS NOT NULL AS dropped FROM reminders WHERE deadline_id = $1',
        [id],
      )
    ).rows[0];
  const tried = await until(look, (row) => row?.attempts > 0);
  expect(tried).toMatchObject({ dropped: false, last_error: expect.stringContaining('not taken for now') });
  await worker.stop();
  const refusing = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) =>
      answer(Object.assign(new Error(`no ${address} here`), { responseCode: 550 })),
  });
  const { port } = await new Promise<{ port: number }>((resolve) => {
    const server = refusing.listen(0, '127.0.0.1', () => resolve(server.address() as { port: number }));
  });
  worker = await startTestWorker(workerEnvironment(app, `smtp://127.0.0.1:${port}`));
  const dropped = await until(look, (row) => row?.dropped);
  expect(dropped.last_error).toContain('550');
  expect(dropped.last_error).not.toContain('@');
  await worker.stop();
  worker = undefined;
  await new Promise<void>((resolve) => refusing.close(resolve));
});

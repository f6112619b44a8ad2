import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { MailCatcher } from '../../src/local/mail/mail-catcher.js';
import type { RunningWorker } from '../../src/start-worker.js';
import { type Caller, TestApp } from '../support/app.js';
import { aReferral, aRightedCase, aVacancy, done } from '../support/referrals.js';
import { catchMails, startTestWorker, until, workerEnvironment } from '../support/worker.js';

let app: TestApp;
let coach: Caller;
let firm: Caller;
let mails: MailCatcher;
let workers: RunningWorker[];

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  coach = app.as(app.world.who('coach'));
  firm = app.as(app.world.who('employer'));
});
beforeEach(async () => {
  workers = [];
  mails = await catchMails();
  await app.setToday('2026-03-02');
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await mails.stop();
});
afterAll(() => app.stop());

async function work(count = 1): Promise<void> {
  const environment = workerEnvironment(app, mails.smtpUrl);
  const started = await Promise.all(Array.from({ length: count }, () => startTestWorker(environment)));
  workers.push(...started);
}

const statusOf = async (self: string) => done(await coach.get(self)).status;
const lapsed = (self: string) =>
  until(
    () => statusOf(self),
    (status) => status === 'lapsed',
  );
const mailsOf = async (number: string) => (await mails.mails()).filter(({ subject }) => subject.includes(number));
const whatLeft = (number: string, count: number) =>
  until(
    () => mailsOf(number),
    (all) => all.length >= count,
  );

test('a referral nobody answers lapses the day after its term, and the coach hears of it', async () => {
  const of = await aRightedCase(app);
  const { self, id } = await aReferral(app, { of }).requested();
  await app.setToday('2026-03-16');
  await work();
  await whatLeft(of.number, 1);
  expect(await statusOf(self)).toBe('requested');
  await app.setToday('2026-03-17');
  await lapsed(self);
  const [notice] = await until(
    () => mailsOf(of.number),
    (all) => all.some(({ to }) => to.includes('to@example.org')),
  );
  expect(notice).toMatchObject({
    subject: `Een toeleiding is vervallen: de werkgever heeft niet geantwoord (${of.number})`,
    to: ['to@example.org'],
  });
  expect(notice?.text).toContain('maandag 16 maart 2026');
  expect(notice?.text).toContain(`/api/v1/referrals/${id}`);
  expect(`${notice?.subject}${notice?.text}`).not.toMatch(/Voorbeeld|1985|\bAn\b/);
  const timeline = done(await coach.get(`/trajectories/${of.trajectoryId}/timeline`)) as unknown as {
    items: { type: string; role: string; happenedOn: string }[];
  };
  expect(timeline.items.filter(({ type }) => type === 'referral.lapse')).toEqual([
    expect.objectContaining({ role: 'clock', happenedOn: '2026-03-17' }),
  ]);
  const late = await firm.post(`${self}/acceptance`, {}, 3);
  expect(late.status).toBe(409);
  const { rows } = await app.owner.query('SELECT kind, status, closed_on FROM deadlines WHERE subject_id = $1', [id]);
  expect(rows).toEqual([{ kind: 'referralUnanswered', status: 'cancelled', closed_on: '2026-03-17' }]);
});

test('the firm was reminded before; once the referral lapsed, no more', async () => {
  const of = await aRightedCase(app);
  const { self } = await aReferral(app, { of }).requested();
  await work();
  await app.setToday('2026-03-11');
  await whatLeft(of.number, 1);
  await app.setToday('2026-03-14');
  await whatLeft(of.number, 2);
  await app.setToday('2026-03-17');
  await lapsed(self);
  await whatLeft(of.number, 3);
  const left = (await mailsOf(of.number)).map(({ to, subject }) => [to[0], subject.split(' (')[0]]).reverse();
  expect(left).toEqual([
    ['groenwerk@example.org', 'Een toeleiding wacht op uw antwoord'],
    ['groenwerk@example.org', 'Een toeleiding wacht op uw antwoord'],
    ['to@example.org', 'Een toeleiding is vervallen: de werkgever heeft niet geantwoord'],
  ]);
});

test('an accepted referral that nobody decides lapses too: the position is free again', async () => {
  const of = await aRightedCase(app);
  const vacancy = await aVacancy(app);
  const { self } = await aReferral(app, { of, vacancyId: vacancy.id }).accepted();
  await app.setToday('2026-03-31');
  await work();
  await lapsed(self);
  const open = done(await firm.get(vacancy.self)) as unknown as Record<string, number>;
  expect([open.positionsOpen, open.positionsReserved]).toEqual([1, 0]);
  const [notice] = await until(
    () => mailsOf(of.number),
    (all) => all.some(({ subject }) => subject.startsWith('Een aanvaarde toeleiding is vervallen')),
  );
  expect(notice?.to).toEqual(['to@example.org']);
});

test('two workers at once: it lapses once and one notice leaves; the lead on the case is told, not the organization', async () => {
  const of = await aRightedCase(app);
  const lead = { memberId: app.world.who('coach').memberId, lead: true };
  const assigned = await coach.post(`/trajectories/${of.trajectoryId}/assignments`, lead);
  expect(assigned.status).toBe(201);
  const referrals = [];
  for (let count = 0; count < 5; count += 1) referrals.push(await aReferral(app, { of }).requested());
  await app.setToday('2026-03-17');
  await work(2);
  await Promise.all(referrals.map(({ self }) => lapsed(self)));
  const notices = await whatLeft(of.number, 5);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await mailsOf(of.number)).toHaveLength(5);
  expect(new Set(notices.flatMap(({ to }) => to))).toEqual(new Set(['coach@example.org']));
  const { rows } = await app.owner.query(
    `SELECT count(*)::int AS lapses FROM journal WHERE trajectory_id = $1 AND type = 'referral.lapse'`,
    [of.trajectoryId],
  );
  expect(rows).toEqual([{ lapses: 5 }]);
});

test('one lapse that fails does not hold up the others, and is tried again', async () => {
  const stuck = await aRightedCase(app);
  const broken = await aReferral(app, { of: stuck }).requested();
  const other = await aReferral(app).requested();
  await app.owner.query(
    `CREATE FUNCTION stuck() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'stuck'; END$$;
     CREATE TRIGGER stuck BEFORE UPDATE ON referrals FOR EACH ROW WHEN (NEW.id = '${broken.id}') EXECUTE FUNCTION stuck()`,
  );
  await app.setToday('2026-03-17');
  await work();
  await lapsed(other.self);
  expect(await statusOf(broken.self)).toBe('requested');
  expect((await mailsOf(stuck.number)).filter(({ to }) => to.includes('to@example.org'))).toEqual([]);
  await app.owner.query('DROP FUNCTION stuck CASCADE');
  await lapsed(broken.self);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { aReferralBesideAHire } from '../support/dues.js';
import { aReferral, aRightedCase } from '../support/referrals.js';
import { catchMails, startTestWorker, until, workerEnvironment } from '../support/worker.js';

// At hire the coach keeps or cancels each of the person's other open referrals; no firm ever hears of another.
let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));
const today = '2026-03-02';

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addLabel('kringwinkel');
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

const offersTo = async (who: Caller, self: string): Promise<string[]> =>
  answered(await who.get(self), 200).availableActions.map(({ action }: { action: string }) => action);

async function ledger(referralId: string): Promise<string[][]> {
  const { rows } = await app.owner.query(
    `SELECT d.status, d.due_on, o.name FROM deadlines d JOIN organizations o ON o.id = d.organization_id
      WHERE d.subject_id = $1 AND d.kind = 'otherReferralHired' ORDER BY d.id`,
    [referralId],
  );
  return rows.map(({ status, due_on, name }) => [status, due_on, name]);
}

const keep = async (who: Caller, self: string) => {
  const { version } = (await as('coach').get(self)).body;
  return who.post(`${self}/continuation`, {}, version);
};

const codesOf = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code);

describe('the other open referrals of who was hired', () => {
  test('are asked about within five working days, of who referred', async () => {
    const { id, self } = await aReferralBesideAHire(app);
    expect(await ledger(id)).toEqual([['open', '2026-03-09', 'to']]);
    expect(await offersTo(as('coach'), self)).toEqual(['cancel', 'keep']);
  });

  test('are kept, which changes nothing of them', async () => {
    const { self, id } = await aReferralBesideAHire(app);
    const before = answered(await as('coach').get(self), 200);
    const kept = answered(await keep(as('coach'), self), 200);
    expect(kept).toEqual({ ...before, availableActions: before.availableActions.slice(0, 1) });
    expect(await ledger(id)).toEqual([['met', '2026-03-09', 'to']]);
    expect(codesOf(await keep(as('coach'), self))).toEqual(['nothingToChoose']);
    const accepted = await as('employer').post(`${self}/acceptance`, {}, before.version);
    expect(answered(accepted, 200).status).toBe('accepted');
  });

  test('or cancelled', async () => {
    const { self, id } = await aReferralBesideAHire(app);
    const { version } = (await as('coach').get(self)).body;
    answered(await as('coach').post(`${self}/cancellation`, { reason: 'other' }, version), 200);
    expect(await ledger(id)).toEqual([['met', '2026-03-09', 'to']]);
    expect(codesOf(await keep(as('coach'), self))).toEqual(['notOpen']);
    expect(await offersTo(as('coach'), self)).toEqual([]);
  });

  test('are no longer asked about once their own firm has answered', async () => {
    const { self, id } = await aReferralBesideAHire(app);
    const { version } = (await as('employer').get(self)).body;
    answered(await as('employer').post(`${self}/refusal`, { reason: 'mobility' }, version), 200);
    expect(await ledger(id)).toEqual([['cancelled', '2026-03-09', 'to']]);
  });

  test('each by itself: a draft too, and not what was prepared after the hire', async () => {
    const of = await aRightedCase(app);
    const draft = await aReferral(app, { of }).draft();
    const requested = await aReferral(app, { of }).requested();
    const hired = await aReferral(app, { of, firm: 'otherEmployer' }).hired();
    const later = await aReferral(app, { of }).requested();
    expect(answered(await keep(as('coach'), draft.self), 200).status).toBe('draft');
    expect([await ledger(draft.id), await ledger(requested.id)]).toEqual([
      [['met', '2026-03-09', 'to']],
      [['open', '2026-03-09', 'to']],
    ]);
    expect([await ledger(hired.id), await ledger(later.id)]).toEqual([[], []]);
    expect(codesOf(await keep(as('coach'), later.self))).toEqual(['nothingToChoose']);
  });

  test('are asked about again by another hire', async () => {
    const { self, id } = await aReferralBesideAHire(app);
    answered(await keep(as('coach'), self), 200);
    const { trajectoryId } = answered(await as('coach').get(self), 200);
    const { rows } = await app.owner.query(
      `SELECT t.id AS "trajectoryId", t.person_id AS "personId", t.number, e.id AS "entitlementId"
         FROM trajectories t JOIN entitlements e ON e.trajectory_id = t.id WHERE t.id = $1`,
      [trajectoryId],
    );
    await app.setToday('2026-03-10');
    await aReferral(app, { of: rows[0], firm: 'otherEmployer', fraction: '0.2' }).hired();
    expect(await ledger(id)).toEqual([
      ['met', '2026-03-09', 'to'],
      ['open', '2026-03-17', 'to'],
    ]);
  });

  test('are told in the timeline', async () => {
    const { self } = await aReferralBesideAHire(app);
    answered(await keep(as('coach'), self), 200);
    const { trajectoryId } = answered(await as('coach').get(self), 200);
    const { items } = answered(await as('coach').get(`/trajectories/${trajectoryId}/timeline`), 200);
    expect(items.slice(-2).map(({ type, role }: Record<string, string>) => [type, role])).toEqual([
      ['referralChoice.create', 'employer'],
      ['referralChoice.keep', 'coach'],
    ]);
  });

  test('with a mail to who referred', async () => {
    const { id } = await aReferralBesideAHire(app);
    const mails = await catchMails();
    await app.setToday('2026-03-09');
    const worker = await startTestWorker(workerEnvironment(app, mails.smtpUrl));
    const own = async () => (await mails.mails()).filter(({ text }) => text.includes(id));
    const sent = await until(own, (all) => all.length > 0).finally(() => worker.stop());
    expect(sent.map(({ to, subject }) => [to, subject.split(' (')[0]])).toEqual([
      [['to@example.org'], 'Vandaag te kiezen: een andere toeleiding na een aanwerving'],
    ]);
    await mails.stop();
  });
});

describe('nobody else keeps one', () => {
  test('not its firm, which cannot tell that there was a hire; nor the firm that hired', async () => {
    const of = await aRightedCase(app);
    const { self } = await aReferral(app, { of }).requested();
    const asked = async () => {
      const { body } = await as('employer').get(self);
      return [body, (await as('employer').get('/deadlines?pageSize=100')).body.items];
    };
    const before = await asked();
    const hired = await aReferral(app, { of, firm: 'otherEmployer' }).hired();
    expect(await asked()).toEqual(before);
    answered(await keep(as('coach'), self), 200);
    expect(await asked()).toEqual(before);
    for (const [firm, referral] of [
      ['employer', self],
      ['otherEmployer', self],
      ['otherEmployer', hired.self],
    ] as const)
      expect((await as(firm).post(`${referral}/continuation`, {}, 2)).status).toBe(403);
    expect((await as('otherEmployer').get(hired.self)).body.otherOpenReferrals).toBeUndefined();
  });

  test('not its firm through its client, in its own database session either', async () => {
    const { self, id, hiredId } = await aReferralBesideAHire(app);
    const program = await app.world.addClient('programOfTheFirm', 'groenwerk', ['referrals.read', 'referrals.write']);
    const seen = answered(await app.as(program).get(self), 200);
    expect(seen.availableActions.map(({ action }: { action: string }) => action)).toEqual(['accept', 'refuse']);
    expect(codesOf(await app.as(program).post(`${self}/continuation`, {}, seen.version))).toEqual(['nothingToChoose']);
    const api = await app.loginAs('api');
    for (const name of ['employer', 'otherEmployer', 'programOfTheFirm']) {
      const { subject, role, organizationId } = app.world.who(name);
      await api.query('BEGIN');
      await api.query('SELECT app.enter($1, $2, $3, NULL)', [subject, role, organizationId]);
      const chosen = await api.query(
        'SELECT 1 FROM referral_choices WHERE referral_id = $1 OR hired_referral_id = $2',
        [id, hiredId],
      );
      const due = await api.query("SELECT 1 FROM deadlines WHERE kind = 'otherReferralHired'");
      await api.query('ROLLBACK');
      expect([name, chosen.rowCount, due.rowCount]).toEqual([name, 0, 0]);
    }
    await api.end();
  });

  test.each(['expert', 'officer', 'administrator'])('not a member in the role %s', async (name) => {
    const { self } = await aReferralBesideAHire(app);
    expect((await keep(as(name), self)).status).toBe(403);
  });

  test.each(['socialWorker', 'otherCounselor'])('not %s, who takes no part', async (name) => {
    const { self } = await aReferralBesideAHire(app);
    expect((await keep(as(name), self)).status).toBe(404);
  });

  test('nor the person, who reads it', async () => {
    const { self } = await aReferralBesideAHire(app);
    const { rows } = await app.owner.query('SELECT person_id AS id FROM referrals WHERE id = $1', [
      self.split('/').at(-1),
    ]);
    const person = app.as(app.world.signedIn(rows[0].id));
    expect(await offersTo(person, self)).toEqual([]);
    expect((await keep(person, self)).status).toBe(403);
  });

  test('not on a version that is not there, and once under one key', async () => {
    const { self } = await aReferralBesideAHire(app);
    const { version } = (await as('coach').get(self)).body;
    expect((await as('coach').post(`${self}/continuation`)).status).toBe(428);
    expect((await as('coach').post(`${self}/continuation`, {}, version + 1)).status).toBe(412);
    const keyed = as('coach').with({ 'Idempotency-Key': randomUUID() });
    answered(await keyed.post(`${self}/continuation`, {}, version), 200);
    answered(await keyed.post(`${self}/continuation`, {}, version), 200);
  });
});

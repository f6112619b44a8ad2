import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Caller, TestApp } from '../support/app.js';
import { aReferral, aRightedCase, done, type RightedCase } from '../support/referrals.js';
import type { Somebody } from '../support/world.js';

let app: TestApp;
let coach: Caller;
let firm: Caller;
let otherFirm: Caller;
let database: pg.Client;

beforeAll(async () => {
  app = await TestApp.start();
  await app.setToday('2026-03-02');
  await app.world.addLabel('groenwerk');
  await app.world.addLabel('kringwinkel');
  coach = app.as(app.world.who('coach'));
  firm = app.as(app.world.who('employer'));
  otherFirm = app.as(app.world.who('otherEmployer'));
  database = new pg.Client({ connectionString: app.database.url('api') });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await app.stop();
});

const asked = ['answerDueOn', 'requestedOn'];
const answered = ['answeredOn', 'decisionDueOn'];
const copy = [
  'caseNumber',
  'employer',
  'letter',
  'measure',
  'municipalityNis',
  'organization',
  'vacancy',
  'validUntil',
];
const disclosed = ['package', 'person'];

/** What is shown beside the head that every representation has. */
async function shownTo(who: Caller, { self }: { self: string }): Promise<string[]> {
  const body = done(await who.get(self));
  const head = ['id', 'self', 'version', 'createdAt', 'updatedAt', 'status', 'availableActions'];
  return Object.keys(body)
    .filter((name) => !head.includes(name))
    .sort();
}

/** What the database shows to the firm's own login, without any of the application's filters. */
async function rowsFor({ subject, role, organizationId }: Somebody, of: RightedCase): Promise<Record<string, number>> {
  await database.query('BEGIN');
  await database.query('SELECT app.enter($1, $2, $3, NULL)', [subject, role, organizationId]);
  const counts: Record<string, number> = {};
  for (const table of [
    'referrals',
    'referral_letters',
    'referral_disclosures',
    'entitlements',
    'outcomes',
    'indications',
  ]) {
    const { rows } = await database.query(`SELECT count(*)::int AS rows FROM ${table} WHERE trajectory_id = $1`, [
      of.trajectoryId,
    ]);
    counts[table] = rows[0].rows;
  }
  for (const [table, column] of [
    ['trajectories', 'id'],
    ['participants', 'trajectory_id'],
    ['journal', 'trajectory_id'],
  ]) {
    const { rows } = await database.query(`SELECT count(*)::int AS rows FROM ${table} WHERE ${column} = $1`, [
      of.trajectoryId,
    ]);
    counts[String(table)] = rows[0].rows;
  }
  for (const table of ['person_names', 'person_contacts', 'person_identifiers']) {
    const { rows } = await database.query(`SELECT count(*)::int AS rows FROM ${table} WHERE person_id = $1`, [
      of.personId,
    ]);
    counts[table] = rows[0].rows;
  }
  await database.query('ROLLBACK');
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

test('a draft is nobody’s but the referring side’s', async () => {
  const draft = await aReferral(app).draft();
  expect((await firm.get(draft.self)).status).toBe(404);
  expect((await coach.get(draft.self)).body.letter).toBe('An werkte al in het groen.');
});

test('requested: the copy and the letter; accepted: name and package; never the case', async () => {
  const of = await aRightedCase(app);
  const firmMember = app.world.who('employer');
  const requested = await aReferral(app, { of }).requested();
  expect(await shownTo(firm, requested)).toEqual([...asked, ...copy].sort());
  expect((await firm.get(`/persons/${of.personId}`)).status).toBe(404);
  expect(await rowsFor(firmMember, of)).toEqual({ referrals: 1, referral_letters: 1 });
  const accepted = await firm.post(`${requested.self}/acceptance`, {}, requested.version);
  expect(await shownTo(firm, requested)).toEqual([...asked, ...answered, ...copy, ...disclosed].sort());
  expect(accepted.body.person.title).toBe('An Voorbeeld');
  const person = done(await firm.get(`/persons/${of.personId}`)) as unknown as Record<string, unknown>;
  expect(person).toMatchObject({ givenName: 'An', familyName: 'Voorbeeld', contact: expect.anything() });
  expect(person.ssin ?? person.birthDate).toBeUndefined();
  expect(await rowsFor(firmMember, of)).toEqual({
    referrals: 1,
    referral_letters: 1,
    referral_disclosures: 1,
    person_names: 1,
    person_contacts: 1,
  });
  for (const path of [`/trajectories/${of.trajectoryId}`, `/trajectories/${of.trajectoryId}/timeline`]) {
    expect([403, 404]).toContain((await firm.get(path)).status);
  }
});

test.each(['refusal', 'rejection', 'cancellation', 'lapse'])(
  'after a %s only id, state and days remain',
  async (ending) => {
    const of = await aRightedCase(app);
    const wanted = aReferral(app, { of });
    const { self, version, id } = ending === 'refusal' ? await wanted.requested() : await wanted.accepted();
    if (ending === 'refusal') await firm.post(`${self}/refusal`, { reason: 'other' }, version);
    if (ending === 'rejection') await firm.post(`${self}/rejection`, { reason: 'other' }, version);
    if (ending === 'cancellation') await coach.post(`${self}/cancellation`, { reason: 'personWithdraws' }, version);
    if (ending === 'lapse')
      await app.owner.query(`UPDATE referrals SET status = 'lapsed', ended_on = app.today() WHERE id = $1`, [id]);
    const days = ending === 'refusal' ? [...asked, 'answeredOn'] : [...asked, ...answered];
    expect(await shownTo(firm, { self })).toEqual([...days, 'endedOn'].sort());
    expect(await rowsFor(app.world.who('employer'), of)).toEqual({ referrals: 1 });
    expect((await firm.get(`/persons/${of.personId}`)).status).toBe(404);
    const kept = await shownTo(coach, { self });
    expect(kept).toEqual(expect.arrayContaining([...copy, 'trajectoryId', 'entitlementId', 'person']));
  },
);

test('a firm invited to one referral sees nothing of the person’s other referrals', async () => {
  const of = await aRightedCase(app);
  const other = await aReferral(app, { of, firm: 'otherEmployer' }).accepted();
  const own = await aReferral(app, { of }).accepted();
  const rejected = await aReferral(app, { of, firm: 'otherEmployer' }).requested();
  await otherFirm.post(`${rejected.self}/refusal`, { reason: 'mobility' }, rejected.version);
  for (const { self } of [other, rejected]) {
    expect((await firm.get(self)).status).toBe(404);
    expect((await firm.post(`${self}/refusal`, { reason: 'other' }, 3)).status).toBe(404);
  }
  const lists = [`/referrals?trajectoryId=${of.trajectoryId}&total=true`, '/referrals?pageSize=100&total=true'];
  for (const path of lists) {
    const { items, total } = (await firm.get(path)).body;
    expect(items.map(({ id }: { id: string }) => id)).toContain(own.id);
    expect(JSON.stringify(items)).not.toContain(other.id);
    expect(total).toBe(items.length);
  }
  expect(await rowsFor(app.world.who('employer'), of)).toMatchObject({ referrals: 1, referral_letters: 1 });
  const hired = await firm.post(
    `${own.self}/hire`,
    { contract: { from: '2026-04-01' }, contractualFraction: '0.5' },
    own.version,
  );
  expect(JSON.stringify(hired.body)).not.toContain(other.id);
});

test('the wall is row security: a planted wider policy makes the firm see the other referral', async () => {
  const of = await aRightedCase(app);
  await aReferral(app, { of, firm: 'otherEmployer' }).requested();
  await aReferral(app, { of }).requested();
  const firmMember = app.world.who('employer');
  expect(await rowsFor(firmMember, of)).toMatchObject({ referrals: 1 });
  await app.owner.query('CREATE POLICY planted ON referrals FOR SELECT TO toeleiding_api USING (true)');
  try {
    expect(await rowsFor(firmMember, of)).toMatchObject({ referrals: 2 });
  } finally {
    await app.owner.query('DROP POLICY planted ON referrals');
  }
});

test('who reads a case reads its referrals; the person reads the own', async () => {
  const of = await aRightedCase(app);
  const referral = await aReferral(app, { of }).accepted();
  expect((await app.as(app.world.signedIn(of.personId)).get(referral.self)).body).toMatchObject({
    trajectoryId: of.trajectoryId,
    package: { rate: 60, level: 'high' },
  });
  const stranger = await aRightedCase(app);
  expect((await app.as(app.world.signedIn(stranger.personId)).get(referral.self)).status).toBe(404);
  expect((await app.as(app.world.who('counselor')).get(referral.self)).status).toBe(404);
});

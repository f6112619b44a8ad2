import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from './support/app.js';
import { aNumberFor } from './support/numbers.js';

let app: TestApp;
let coach: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  coach = app.as(app.world.who('coach'));
});
afterAll(() => app.stop());

async function aCase() {
  const person = await coach.post('/persons', {
    givenName: 'Zeldzaam',
    familyName: 'Voorbeeld',
    birthDate: '1985-07-30',
    ssin: aNumberFor('1985-07-30'),
  });
  const trajectory = await coach.post('/trajectories', { personId: person.body.id, municipalityNis: '72030' });
  return {
    personId: person.body.id as string,
    id: trajectory.body.id as string,
    number: trajectory.body.number as string,
  };
}

const sql = async <Row>(text: string, values: unknown[] = []) => (await app.owner.query(text, values)).rows as Row[];

test('nothing in the journal is changed or removed, not even by the owner', async () => {
  await aCase();
  await expect(app.owner.query(`UPDATE journal SET type = 'nothing'`)).rejects.toThrow('append-only');
  await expect(app.owner.query('DELETE FROM journal_payloads')).rejects.toThrow('append-only');
  await expect(app.owner.query('TRUNCATE journal CASCADE')).rejects.toThrow('append-only');
});

test('a payload cannot be read without its key, and its hash is of what is kept', async () => {
  const { id, number } = await aCase();
  const rows = await sql<{ ciphertext: Buffer; matches: boolean }>(
    `SELECT p.ciphertext, sha256(p.ciphertext) = j.payload_hash AS matches FROM journal j
       JOIN journal_payloads p ON p.journal_id = j.id WHERE j.trajectory_id = $1`,
    [id],
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ matches }) => matches)).toBe(true);
  expect(rows.some(({ ciphertext }) => ciphertext.includes(number))).toBe(false);
});

test('destroying a person’s key leaves order and hashes, and nothing of what was said', async () => {
  const { id, personId, number } = await aCase();
  const before = await coach.get(`/trajectories/${id}/timeline`);
  expect(before.body.items[0].sentence).toContain(number);
  await app.owner.query('UPDATE person_keys SET wrapped_key = NULL WHERE person_id = $1', [personId]);
  const after = await coach.get(`/trajectories/${id}/timeline`);
  expect(after.body.items.map(({ type }: { type: string }) => type)).toEqual(
    before.body.items.map(({ type }: { type: string }) => type),
  );
  expect(JSON.stringify(after.body)).not.toContain(number);
});

test('the events of a case are numbered without gap or double, however many write at once', async () => {
  const { id } = await aCase();
  const statuses = await Promise.all(
    Array.from({ length: 12 }, (_, month) =>
      coach.post(`/trajectories/${id}/suspensions`, {
        reason: 'care',
        validFrom: `2025-${String(month + 1).padStart(2, '0')}-01`,
        validUntil: `2025-${String(month + 1).padStart(2, '0')}-15`,
      }),
    ),
  );
  expect(statuses.map(({ status }) => status)).toEqual(Array(12).fill(201));
  const rows = await sql<{ case_version: number }>(
    'SELECT case_version FROM journal WHERE trajectory_id = $1 ORDER BY id',
    [id],
  );
  expect(rows.map((row) => row.case_version)).toEqual(rows.map((_, index) => index + 1));
});

test('who acted is what the database knows of the unit of work', async () => {
  const { id } = await aCase();
  const { organizationId, memberId } = app.world.who('coach');
  const [first] = await sql(
    'SELECT actor_subject, actor_role, actor_organization_id, actor_member_id FROM journal WHERE trajectory_id = $1',
    [id],
  );
  expect(first).toEqual({
    actor_subject: 'coach',
    actor_role: 'coach',
    actor_organization_id: organizationId,
    actor_member_id: memberId,
  });
});

test('a refused request leaves no event', async () => {
  const { id } = await aCase();
  const count = () =>
    sql<{ count: number }>('SELECT count(*)::int AS count FROM journal WHERE trajectory_id = $1', [id]);
  const [before] = await count();
  const refused = await coach.post(`/trajectories/${id}/closure`, { endedOn: '2999-01-01', reason: 'other' }, 1);
  expect(refused.status).toBe(409);
  expect(await count()).toEqual([before]);
});

test('the auditor reads that something happened, never what', async () => {
  const { id } = await aCase();
  const client = await app.loginAs('api');
  try {
    await client.query('BEGIN');
    const { organizationId } = app.world.who('auditor');
    await client.query('SELECT app.enter($1, $2, $3, NULL)', ['auditor', 'auditor', organizationId]);
    const journal = await client.query('SELECT count(*)::int AS count FROM journal WHERE trajectory_id = $1', [id]);
    const payloads = await client.query('SELECT count(*)::int AS count FROM journal_payloads');
    expect([journal.rows[0].count > 0, payloads.rows[0].count]).toEqual([true, 0]);
  } finally {
    await client.end();
  }
});

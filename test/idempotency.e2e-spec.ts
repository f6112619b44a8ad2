import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { TestApp } from './support/app.js';
import { aNumberFor } from './support/numbers.js';

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await TestApp.start();
  token = await app.tokenFor(app.world.who('coach'));
});
afterAll(() => app.stop());

const someone = () => ({
  givenName: 'An',
  familyName: 'Voorbeeld',
  birthDate: '1985-07-30',
  ssin: aNumberFor('1985-07-30'),
});

function register(key: string, body: object, bearer = token) {
  const server = app.url.replace('/api/v1', '');
  return request(server)
    .post('/api/v1/persons')
    .set('Authorization', `Bearer ${bearer}`)
    .set('Idempotency-Key', key)
    .send(body);
}

async function personsWith(ssin: string): Promise<number> {
  const { rows } = await app.owner.query('SELECT count(*)::int AS count FROM person_identifiers WHERE ssin = $1', [
    ssin,
  ]);
  return rows[0].count;
}

test('a repeated request happens once and is answered with what there is now', async () => {
  const body = someone();
  const first = await register('once', body);
  const second = await register('once', body);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.headers['idempotent-replayed']).toBe('true');
  expect(second.headers.location).toBe(first.headers.location);
  expect(second.body).toEqual(first.body);
  expect(await personsWith(body.ssin)).toBe(1);
});

test('the same key with another body is refused and changes nothing', async () => {
  await register('reused', someone());
  const other = someone();
  expect((await register('reused', other)).status).toBe(422);
  expect(await personsWith(other.ssin)).toBe(0);
});

test('ten at once happen once', async () => {
  const body = someone();
  const answers = await Promise.all(Array.from({ length: 10 }, () => register('burst', body)));
  const statuses = new Set(answers.map(({ status }) => status));
  statuses.delete(201);
  statuses.delete(409);
  expect([...statuses]).toEqual([]);
  expect(answers.filter(({ body: { type } }) => type?.endsWith('personExists'))).toEqual([]);
  expect(await personsWith(body.ssin)).toBe(1);
});

test('without a key the same number is a known person: the key is what made the difference', async () => {
  const body = someone();
  const send = () =>
    request(app.url.replace('/api/v1', '')).post('/api/v1/persons').set('Authorization', `Bearer ${token}`).send(body);
  expect([(await send()).status, (await send()).status]).toEqual([201, 409]);
});

test('a refusal keeps no key: the corrected request may use it', async () => {
  const body = someone();
  expect((await register('corrected', { ...body, birthDate: '2999-01-01' })).status).toBe(409);
  expect((await register('corrected', body)).status).toBe(201);
});

test('a key is its subject’s own', async () => {
  const body = someone();
  await register('shared', body);
  const other = await register('shared', someone(), await app.tokenFor(app.world.who('socialWorker')));
  expect(other.status).toBe(201);
  expect(other.headers['idempotent-replayed']).toBeUndefined();
});

test('after 24 hours the key is forgotten', async () => {
  await register('old', someone());
  await app.owner.query(`UPDATE idempotency_keys SET created_at = now() - interval '25 hours' WHERE key = 'old'`);
  expect((await register('old', someone())).status).toBe(201);
});

test('what a replay shows is seen through the actor’s eyes of today', async () => {
  const body = someone();
  await register('gone', body);
  await app.owner.query(`UPDATE members SET valid_until = '2021-01-01' WHERE subject = 'coach'`);
  expect((await register('gone', body)).status).toBe(403);
  await app.owner.query(`UPDATE members SET valid_until = NULL WHERE subject = 'coach'`);
});

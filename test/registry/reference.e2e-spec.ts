import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.owner.query(`INSERT INTO municipalities (nis, name, valid_from, valid_until, successor_nis) VALUES
    ('72043', 'Pelt', '2019-01-01', NULL, NULL), ('72029', 'Overpelt', NULL, '2019-01-01', '72043')`);
});
afterAll(() => app.stop());

const read = (list: string, language = 'nl') =>
  request(app.url).get(`/refData/${list}`).set('Accept-Language', language);
const itemOf = (answer: request.Response, code: string) =>
  answer.body.items.find((item: { code: string }) => item.code === code);

test('municipalities are public, dated, and name their successor', async () => {
  const answer = await read('municipalities');
  expect(answer.status).toBe(200);
  expect(itemOf(answer, '72029')).toEqual({
    code: '72029',
    title: 'Overpelt',
    validUntil: '2019-01-01',
    successor: '72043',
  });
  expect(itemOf(answer, '72043')).toEqual({ code: '72043', title: 'Pelt', validFrom: '2019-01-01' });
});

test.each([
  ['serviceLines', 'greenMaintenance', 'Groenonderhoud', 'Green maintenance'],
  ['organizationKinds', 'supportedWorkCompany', 'Maatwerkbedrijf', 'Supported work company'],
  ['icfQualifiers', '3', 'Ernstig probleem', 'Severe problem'],
  ['endReasons', 'moved', 'Verhuisd', 'Moved away'],
  ['referralReasons', 'mobility', 'De werkplek is niet bereikbaar', 'The workplace cannot be reached'],
  ['deadlineKinds', 'referralUnanswered', 'Toeleiding beantwoorden', 'Answer the referral'],
])('%s speak the reader’s language', async (list, code, nl, en) => {
  expect(itemOf(await read(list), code).title).toBe(nl);
  const english = await read(list, 'en');
  expect(itemOf(english, code).title).toBe(en);
  expect(english.headers['content-language']).toBe('en');
});

test('the figures of the law are known by name and unit', async () => {
  const { body } = await read('parameterNames', 'en');
  expect(body.items).toContainEqual({
    ...{
      code: 'guaranteedMinimumMonthlyIncome',
      title: 'Guaranteed minimum monthly income (GGMMI)',
      unit: 'EUR/month',
    },
  });
  expect(body.items.map(({ unit }: { unit?: string }) => unit)).not.toContain(undefined);
});

test('the regimes are published with what applied when: 30 June and 1 July 2023 get different answers', async () => {
  const answer = await read('regimes', 'fr');
  expect(answer.headers['cache-control']).toBe('public, max-age=3600');
  interface Fact {
    code: string;
    title: string;
    validFrom: string;
    validUntil?: string;
    confidence: string;
    source: string;
  }
  const facts: Fact[] = answer.body.items;
  const on = (day: string) =>
    facts.filter(({ validFrom, validUntil = '9999-12-31' }) => validFrom <= day && day < validUntil);
  const inForce = (day: string) =>
    on(day).flatMap(({ code }) => (code.endsWith('.inForce') ? [code.split('.')[0]] : []));
  expect(inForce('2023-06-30').sort()).toEqual(['CMW', 'LDE']);
  expect(inForce('2023-07-01').sort()).toEqual(['CMW', 'IMW']);
  for (const { code, title, confidence, source } of facts) {
    expect([code, title.length <= 200 && source.length <= 500]).toEqual([code, true]);
    expect(['verified', 'unverified', 'localPractice']).toContain(confidence);
  }
  for (const day of ['2023-06-30', '2023-07-01']) {
    const codes = on(day).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test('what is local practice says so; every kind of deadline has a title and its term', async () => {
  expect(itemOf(await read('referralReasons'), 'mobility')).toMatchObject({
    action: 'refuse',
    confidence: 'localPractice',
  });
  const kinds = await read('deadlineKinds');
  expect(itemOf(kinds, 'referralUnanswered')).toMatchObject({
    termDays: 10,
    termUnit: 'workingDays',
    reminderSteps: [-5, -2],
    addressee: 'firm',
    confidence: 'localPractice',
  });
  for (const { code, title } of kinds.body.items) expect(title).not.toBe(code);
});

test('a list may be kept, and is not sent again to who has it', async () => {
  const first = await read('serviceLines');
  expect(first.headers['cache-control']).toBe('public, max-age=3600');
  const again = await read('serviceLines').set('If-None-Match', String(first.headers.etag));
  expect(again.status).toBe(304);
  const french = await read('serviceLines', 'fr').set('If-None-Match', String(first.headers.etag));
  expect(french.status).toBe(200);
});

test('a list that is not there is not found, in whatever spelling', async () => {
  for (const list of ['organizations', 'constructor', 'municipalities%20', 'persons']) {
    expect((await read(list)).status).toBe(404);
  }
  expect((await request(app.url).get('/refData/serviceLines?line=care')).status).toBe(400);
});

test('without an actor the login sees the public tables and no row of any other', async () => {
  const api = new pg.Client({ connectionString: app.database.url('api') });
  await api.connect();
  const count = async (table: string) => Number((await api.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
  try {
    for (const table of ['municipalities', 'deadline_kinds', 'referral_reasons'])
      expect(await count(table)).toBeGreaterThan(0);
    for (const table of ['organizations', 'members', 'teams', 'clients']) expect(await count(table)).toBe(0);
  } finally {
    await api.end();
  }
});

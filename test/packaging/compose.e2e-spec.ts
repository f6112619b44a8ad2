import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { Settings } from '../../src/platform/config/settings.js';
import { root } from '../support/files.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';
import { againstHouse, againstSchema, composeText, parseCompose } from './compose-file.js';

const file = (name: string) => readFileSync(join(root, name), 'utf8');

interface Realm {
  realm: string;
  clients: { protocolMappers: { config: Record<string, string> }[] }[];
  users: { id: string; username: string; attributes: Record<string, string[]> }[];
}

const realm = JSON.parse(file('compose/realm.json')) as Realm;
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

test('the compose file is one, and its services find each other, their settings and their files', () => {
  const compose = parseCompose(composeText());
  expect(Object.keys(compose.services)).toEqual(
    expect.arrayContaining(['postgres', 'valkey', 'identity', 'mail', 'migrate', 'api', 'worker']),
  );
  expect(againstSchema(compose)).toEqual([]);
  expect(againstHouse(compose)).toEqual([]);
});

describe('a planted fault is seen', () => {
  const faults: Record<string, [from: string, to: string]> = {
    'a misspelled key': ['    healthcheck:', '    healthchek:'],
    'a dependency that only starts': ['condition: service_healthy', 'condition: service_started'],
    'a missing dependency': ['      valkey:\n        condition', '      redis:\n        condition'],
    'a setting that is none': ['  MAIL_FROM:', '  MAIL_SENDER:'],
    'a setting that is wrong': ['redis://valkey:6379', 'valkey:6379'],
    'a missing setting': ['  SMTP_URL: smtp://mail:1025\n', ''],
    'a file that is not there': ['./compose/realm.json:', './compose/other.json:'],
    'a health check that is gone': ['test: [CMD, /mailpit, readyz]', 'test: [NONE]'],
  };
  test.each(Object.entries(faults))('%s', (_, [from, to]) => {
    expect(composeText()).toContain(from);
    const compose = parseCompose(composeText().replace(from, to));
    expect([...againstSchema(compose), ...againstHouse(compose)]).not.toEqual([]);
  });
});

test('the realm issues the claims and the audience that the API reads', () => {
  const { oidcClaimRole, oidcClaimOrganization, oidcClaimPerson, oidcAudience } = new Settings();
  const issuer = parseCompose(composeText()).services.api?.environment?.OIDC_ISSUER;
  expect(String(issuer)).toMatch(new RegExp(`/realms/${realm.realm}$`));
  for (const { protocolMappers } of realm.clients) {
    const given = protocolMappers.map(({ config }) => config['claim.name'] ?? config['included.custom.audience']);
    expect(given).toEqual([oidcClaimRole, oidcClaimOrganization, oidcClaimPerson, oidcAudience]);
  }
});

test('whoever the realm knows may enter the database that the compose file fills, twice filled or once', async () => {
  const owner = new pg.Client({ connectionString: database.url('owner') });
  const api = new pg.Client({ connectionString: database.url('api') });
  await Promise.all([owner.connect(), api.connect()]);
  for (const _ of ['first', 'again']) await owner.query(file('compose/members.sql'));
  for (const { id, username, attributes } of realm.users) {
    const { role = [], organization = [] } = attributes;
    const entered = await api.query('SELECT holds FROM app.enter($1, $2, $3, NULL)', [id, role[0], organization[0]]);
    expect([username, entered.rows[0]?.holds]).toEqual([username, true]);
  }
  await Promise.all([owner.end(), api.end()]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PermissionName } from '../src/access/permissions.js';
import { scopeFor } from '../src/access/requires.decorator.js';
import { buildOpenApi } from '../src/platform/http/open-api.js';
import { TestApp } from './support/app.js';
import { attempt, tableBefore } from './support/attempt.js';
import { type CaseRows, CaseWriter } from './support/case-rows.js';
import { expectedAccess } from './support/expected-access.js';
import { type Operation, operationsOf } from './support/operations.js';
import type { Somebody } from './support/world.js';

// Who took part and has left, and who is asked and has not come yet: neither reads or does anything of the case.
const expected = expectedAccess();
let app: TestApp;
let rows: CaseRows;
let others: CaseRows;
let operations: Operation[];
let parties: Somebody[];

beforeAll(async () => {
  app = await TestApp.start();
  rows = await new CaseWriter(app.owner, app.world).write();
  others = await new CaseWriter(app.owner, app.world, 2).write();
  operations = operationsOf(buildOpenApi(app.app)).filter(({ path, permission }) => permission && path.includes('{'));
  const scopes = [...expected.keys()].map((permission) => scopeFor(permission as PermissionName));
  await app.world.addClient('programOfTo', 'to', [...new Set(scopes)], true);
  await app.world.addClient('programOfVdab', 'vdab', [...new Set(scopes)], true);
  await app.world.addMember('provider', 'to', 'provider');
  parties = ['coach', 'counselor', 'teammate', 'expert', 'programOfTo', 'programOfVdab'].map((name) =>
    app.world.who(name),
  );
}, 60_000);
afterAll(() => app.stop());

const directory = [
  'organizations',
  'establishments',
  'services',
  'labels',
  'mandates',
  'members',
  'teams',
  'clients',
  'vacancies',
];
const isOfTheCase = ({ path }: Operation) => !directory.includes(path.split('/')[3] ?? '');

async function send(operation: Operation, token: string, part = rows): Promise<number> {
  const idOf = (name: string) => (name === 'id' ? rows : part)[tableBefore(operation.path, name, rows)];
  return (await attempt(operation, { url: app.url, token, idOf })).status;
}

async function reached(): Promise<string[]> {
  const found: string[] = [];
  for (const somebody of parties) {
    const token = await app.tokenFor(somebody);
    for (const operation of operations.filter(isOfTheCase)) {
      if (!expected.get(operation.permission ?? '')?.includes(somebody.role as never)) continue;
      const status = await send(operation, token);
      if (status !== 404) found.push(`${somebody.subject} ${operation.id}: ${status}`);
    }
  }
  return found;
}

test('the proof is not empty: who takes part reaches the case', async () => {
  expect((await reached()).length).toBeGreaterThan(50);
});

test('a part of another case, under this one', async () => {
  const found: string[] = [];
  const insiders = ['coach', 'counselor', 'expert', 'employer', 'provider', 'officer'].map((name) =>
    app.world.who(name),
  );
  const parted = operations.filter((operation) => isOfTheCase(operation) && /\{.*\{/.test(operation.path));
  expect(parted.length).toBeGreaterThan(20);
  for (const somebody of [...insiders, app.world.signedIn(String(rows.persons))]) {
    const token = await app.tokenFor(somebody);
    for (const operation of parted) {
      if (!expected.get(operation.permission ?? '')?.includes(somebody.role as never)) continue;
      const status = await send(operation, token, others);
      if (status !== 404) found.push(`${somebody.subject} ${operation.id}: ${status}`);
    }
  }
  expect(found).toEqual([]);
});

/** Its own participation and assignments; and, for a day, that the person whom its own logged query found is there. */
const kept = /^\S+ (participant(OfCase|Read|Refuse|End)|assignment(Read|End)|person(Read|Change)): /;

async function expectNothingOfTheCase(): Promise<void> {
  expect((await reached()).filter((found) => !kept.test(found))).toEqual([]);
  for (const { organizationId, subject } of parties) {
    const caller = app.as(app.world.who(subject));
    const { items = [] } = (await caller.get(`/trajectories/${rows.trajectories}/participants`)).body;
    const others = items.filter((item: { organizationId: string }) => item.organizationId !== organizationId);
    expect([subject, others]).toEqual([subject, []]);
    const { body } = await caller.get(`/persons/${rows.persons}`);
    expect([subject, body.givenName, body.contact, body.ssin]).toEqual([subject, undefined, undefined, undefined]);
    for (const list of [
      'trajectories',
      'indications',
      'referrals',
      'employments',
      'plans',
      'evaluations',
      'transitions',
      'deadlines',
      'worklist',
    ])
      expect([subject, list, (await caller.get(`/${list}`)).body.items ?? []]).toEqual([subject, list, []]);
  }
}

test('who has left', async () => {
  await app.owner.query("UPDATE participants SET status = 'ended', valid_until = '2026-02-01'");
  await app.owner.query("UPDATE assignments SET valid_until = '2026-02-01'");
  await expectNothingOfTheCase();
});

test('who is asked and has not come', async () => {
  await app.owner.query("UPDATE participants SET status = 'proposed', valid_from = NULL, valid_until = NULL");
  await expectNothingOfTheCase();
});

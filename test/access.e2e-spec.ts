import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PermissionName } from '../src/access/permissions.js';
import { scopeFor } from '../src/access/requires.decorator.js';
import { type Role, roles } from '../src/platform/actor.js';
import { buildOpenApi } from '../src/platform/http/open-api.js';
import { TestApp } from './support/app.js';
import { attempt, tableBefore } from './support/attempt.js';
import { type CaseRows, CaseWriter } from './support/case-rows.js';
import { expectedAccess } from './support/expected-access.js';
import { type Operation, operationsOf } from './support/operations.js';
import type { Somebody } from './support/world.js';

/** The directory, the accounts and the figures of the law: whom they show is tried with them, here only that nothing breaks. */
const accounts = ['members', 'teams', 'clients'];
const figures = ['parameters', 'parameter_files', 'parameter_file_rows'];
const directory = ['organizations', 'establishments', 'services', 'labels', 'mandates', ...accounts, ...figures];

const expected = expectedAccess();
let app: TestApp;
let rows: CaseRows;
let operations: Operation[];
const inside = {} as Record<Role, string>;
const outside = {} as Record<Role, string>;

beforeAll(async () => {
  app = await TestApp.start();
  rows = await new CaseWriter(app.owner, app.world).write();
  operations = operationsOf(buildOpenApi(app.app));
  const actors = { inside: await insiders(), outside: await outsiders() };
  for (const role of roles) {
    inside[role] = await app.tokenFor(actors.inside[role]);
    outside[role] = await app.tokenFor(actors.outside[role]);
  }
}, 60_000);
afterAll(() => app.stop());

const everyScope = () => [...expected.keys()].map((permission) => scopeFor(permission as PermissionName));

/** Those of the case's own organizations. */
async function insiders(): Promise<Record<Role, Somebody>> {
  const { world } = app;
  const provider = await world.addMember('provider', 'to', 'provider');
  const integrator = await world.addClient('program', 'to', [...new Set(everyScope())]);
  const person = world.signedIn(String(rows.persons));
  const named = ['counselor', 'expert', 'coach', 'employer', 'director', 'administrator', 'auditor'] as const;
  const members = Object.fromEntries(named.map((role) => [role, world.who(role)]));
  return { ...members, departmentOfficer: world.who('officer'), provider, integrator, person } as Record<
    Role,
    Somebody
  >;
}

/** The same roles, where nobody has to do with the case. */
async function outsiders(): Promise<Record<Role, Somebody>> {
  const { world } = app;
  await world.addOrganization('elsewhere', 'coachingService');
  const stranger = randomUUID();
  await app.owner.query('INSERT INTO persons (id, registered_by) VALUES ($1, $2)', [
    stranger,
    world.organization('ocmwBree'),
  ]);
  const found: Partial<Record<Role, Somebody>> = {
    person: world.signedIn(stranger),
    integrator: await world.addClient('programElsewhere', 'elsewhere', [...new Set(everyScope())], true),
  };
  for (const role of roles) found[role] ??= await world.addMember(`${role}Elsewhere`, 'elsewhere', role);
  return found as Record<Role, Somebody>;
}

const parametersOf = ({ path }: Operation) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
const tablesOf = (operation: Operation) =>
  parametersOf(operation).map((name) => tableBefore(operation.path, name, rows));

const send = (operation: Operation, token?: string) =>
  attempt(operation, { url: app.url, token, idOf: (name) => rows[tableBefore(operation.path, name, rows)] });

const guarded = () => operations.filter(({ permission }) => permission !== undefined);

test('every operation names a permission that was written down, or is public', () => {
  expect(guarded().length).toBeGreaterThan(30);
  const unknown = guarded().filter(({ permission = '' }) => !expected.has(permission));
  expect(unknown.map(({ id, permission }) => `${id} ${permission}`)).toEqual([]);
  const open = operations.filter(({ permission }) => permission === undefined).map(({ path }) => path);
  expect(open.filter((path) => !/^\/api\/v1\/(health|refData)/.test(path))).toEqual([]);
});

test('without a token: 401', async () => {
  const wrong: string[] = [];
  for (const operation of guarded()) {
    const { status } = await send(operation);
    if (status !== 401) wrong.push(`${operation.id}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test.each(roles)('%s, where the role is not allowed: 403', async (role) => {
  const wrong: string[] = [];
  for (const operation of guarded().filter(({ permission = '' }) => !expected.get(permission)?.includes(role))) {
    const { status, text } = await send(operation, inside[role]);
    if (status !== 403 || !text.includes('missingPermission')) wrong.push(`${operation.id}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test.each(roles)('%s of elsewhere, where the role is allowed: 404 on the case of another', async (role) => {
  const wrong: string[] = [];
  const allowed = guarded().filter(({ permission = '' }) => expected.get(permission)?.includes(role));
  for (const operation of allowed) {
    const tables = tablesOf(operation);
    const { status, text } = await send(operation, outside[role]);
    const isOfTheCase = tables.length > 0 && tables.every((table) => !directory.includes(table));
    const shown = caseIds().filter((id) => text.includes(id) && !text.includes('problem-type'));
    const isRight = isOfTheCase ? status === 404 : status < 500 && shown.length === 0;
    if (!isRight) wrong.push(`${operation.id}: ${status} ${text.slice(0, 120)}`);
  }
  expect(wrong).toEqual([]);
});

const caseIds = () =>
  Object.entries(rows)
    .filter(([table]) => !directory.includes(table) && !/journal|keys|read_log/.test(table))
    .map(([, id]) => id);

test('each parameter of a path was tried with a row of the case', () => {
  const untried = guarded().flatMap((operation) =>
    tablesOf(operation).filter((table) => !directory.includes(table) && rows[table] === undefined),
  );
  expect([...new Set(untried)]).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { PermissionName } from '../src/access/permissions.js';
import { scopeFor } from '../src/access/requires.decorator.js';
import { buildOpenApi } from '../src/platform/http/open-api.js';
import { TestApp } from './support/app.js';
import { CaseWriter } from './support/case-rows.js';
import { expectedAccess } from './support/expected-access.js';
import { writeMany } from './support/many-rows.js';
import { type Operation, operationsOf } from './support/operations.js';
import type { Somebody } from './support/world.js';

/** A statement as the API sent it. */
interface Asked {
  text: string;
  values: unknown[];
}

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

const expected = expectedAccess();
let app: TestApp;
let api: pg.Client;
let big: string[];
let lists: Operation[];
let readers: Somebody[];

beforeAll(async () => {
  app = await TestApp.start();
  const rows = await new CaseWriter(app.owner, app.world).write();
  big = await writeMany(app.owner, app.world, rows);
  const scopes = [...expected.keys()].map((permission) => scopeFor(permission as PermissionName));
  const program = await app.world.addClient('program', 'to', [...new Set(scopes)]);
  const named = ['coach', 'counselor', 'expert', 'employer', 'officer', 'administrator'].map((name) =>
    app.world.who(name),
  );
  const provider = await app.world.addMember('provider', 'springplank', 'provider');
  readers = [...named, provider, program, app.world.signedIn(String(rows.persons))];
  const operations = operationsOf(buildOpenApi(app.app));
  // a report reads what the table reads, of one firm
  const isList = ({ method, path, permission }: Operation) =>
    method === 'get' && permission && !path.includes('{') && !path.endsWith('/pdf');
  lists = operations.filter(isList).map((one) => ({ ...one, path: one.query ? `${one.path}?${one.query}` : one.path }));
  api = new pg.Client({ connectionString: app.database.url('api') });
  await api.connect();
}, 120_000);
afterAll(async () => {
  await api?.end();
  await app.stop();
});

/** What the API asks of the database while it answers. */
async function askedDuring(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function heard(this: pg.Client, ...given: unknown[]) {
    const [first, values] = given as [string | Partial<Asked>, unknown[]?];
    const text = typeof first === 'string' ? first : first?.text;
    const found = typeof first === 'string' ? values : first?.values;
    if (text && /^\s*(SELECT|WITH)\b/i.test(text)) asked.push({ text, values: found ?? [] });
    return Reflect.apply(query, this, given);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return asked;
}

/** Whole reads of big tables in the plan of a statement, as the api's login and the same actor. */
async function wholeReads({ subject, role, organizationId, personId }: Somebody, asked: Asked): Promise<string[]> {
  await api.query('BEGIN');
  try {
    await api.query('SELECT app.enter($1, $2, $3, $4)', [subject, role, organizationId ?? null, personId ?? null]);
    const { rows } = await api.query(`EXPLAIN (FORMAT JSON) ${asked.text}`, asked.values);
    const [{ 'QUERY PLAN': plans }] = rows as [{ 'QUERY PLAN': { Plan: Plan }[] }];
    return plans.flatMap(({ Plan }) => scansIn(Plan));
  } finally {
    await api.query('ROLLBACK');
  }
}

function scansIn(plan: Plan): string[] {
  const isWhole = plan['Node Type'] === 'Seq Scan' && big.includes(plan['Relation Name'] ?? '');
  return [...(isWhole ? [String(plan['Relation Name'])] : []), ...(plan.Plans ?? []).flatMap(scansIn)];
}

test('no list reads a big table whole, for whoever may ask for it', async () => {
  const whole: string[] = [];
  const explained = new Set<string>();
  for (const { path, permission = '' } of lists) {
    for (const reader of readers.filter(({ role }) => expected.get(permission)?.includes(role as never))) {
      const caller = app.as(reader);
      await caller.get('/trajectories?pageSize=1');
      const asked = await askedDuring(async () => expect([path, (await caller.get(path)).status]).toEqual([path, 200]));
      for (const one of asked) {
        explained.add(path);
        for (const table of await wholeReads(reader, one))
          whole.push(`${path} as ${reader.role} reads ${table} whole: ${one.text}`);
      }
    }
  }
  expect(whole).toEqual([]);
  expect([...explained]).toEqual(
    expect.arrayContaining(['/api/v1/trajectories', '/api/v1/referrals', '/api/v1/vacancies']),
  );
});

test('a list without its road is seen', async () => {
  const asked = { text: 'SELECT * FROM trajectories ORDER BY municipality_nis LIMIT 20', values: [] };
  expect(await wholeReads(app.world.who('coach'), asked)).not.toEqual([]);
});

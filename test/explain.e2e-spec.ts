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
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
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

/** The plan of a statement, as the api's login and the same actor. */
async function plansOf(somebody: Somebody, { text, values }: Asked, options = 'FORMAT JSON'): Promise<Plan[]> {
  const { subject, role, organizationId, personId } = somebody;
  await api.query('BEGIN');
  try {
    await api.query('SELECT app.enter($1, $2, $3, $4)', [subject, role, organizationId ?? null, personId ?? null]);
    const { rows } = await api.query(`EXPLAIN (${options}) ${text}`, values);
    const [{ 'QUERY PLAN': plans }] = rows as [{ 'QUERY PLAN': { Plan: Plan }[] }];
    return plans.map(({ Plan }) => Plan);
  } finally {
    await api.query('ROLLBACK');
  }
}

/** Whole reads of big tables. */
async function wholeReads(somebody: Somebody, asked: Asked): Promise<string[]> {
  return (await plansOf(somebody, asked)).flatMap(scansIn);
}

/** How many deadlines were looked at, shown or not, when the statement ran. */
async function deadlinesReadBy(somebody: Somebody, asked: Asked): Promise<number> {
  const looked = (plan: Plan): number => {
    const own = (plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0);
    const below = (plan.Plans ?? []).reduce((sum, each) => sum + looked(each), 0);
    return below + (plan['Relation Name'] === 'deadlines' ? own * (plan['Actual Loops'] ?? 1) : 0);
  };
  return (await plansOf(somebody, asked, 'ANALYZE, FORMAT JSON')).reduce((sum, plan) => sum + looked(plan), 0);
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
    expect.arrayContaining(['/api/v1/trajectories', '/api/v1/referrals', '/api/v1/vacancies', '/api/v1/worklist']),
  );
});

test('the worklist of who works on cases reads those cases, however much is due of the organization', async () => {
  await app.owner.query('UPDATE deadlines SET organization_id = $1', [app.world.organization('vdab')]);
  await app.owner.query('VACUUM ANALYZE deadlines');
  for (const name of ['counselor', 'expert']) {
    const caller = app.as(app.world.who(name));
    await caller.get('/trajectories?pageSize=1');
    const asked = await askedDuring(async () => expect((await caller.get('/worklist')).status).toBe(200));
    const list = asked.find(({ text }) => text.includes('FROM deadlines d JOIN deadline_kinds'));
    expect(await deadlinesReadBy(app.world.who(name), list as Asked)).toBeLessThan(50);
  }
  const everything = { text: 'SELECT id FROM deadlines WHERE organization_id = app.organization()', values: [] };
  expect(await deadlinesReadBy(app.world.who('counselor'), everything)).toBeGreaterThan(50);
});

test('a list without its road is seen', async () => {
  const asked = { text: 'SELECT * FROM trajectories ORDER BY municipality_nis LIMIT 20', values: [] };
  expect(await wholeReads(app.world.who('coach'), asked)).not.toEqual([]);
});

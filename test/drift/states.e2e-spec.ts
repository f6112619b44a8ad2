import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { columnsOf, constraintsOf, tablesOf } from '../docs/catalog.js';
import { findFollowers, findLifecycles, isLifecycleFile } from '../docs/lifecycles.js';
import { filesBelow } from '../support/files.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';

let database: TestDatabase;
let owner: pg.Pool;
let lifecycles: Lifecycle[];
let followers: [table: string, states: readonly string[]][];

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Pool({ connectionString: database.url('owner'), max: 1 });
  lifecycles = await findLifecycles();
  followers = Object.entries(await findFollowers()).map(([noun, states]) => [`${noun}s`, states]);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Told from dates for the day asked: the table keeps no status, and days pass without an action. */
const derived = ['entitlements'];
const isKept = (lifecycle: Lifecycle) => !derived.includes(tableOf(lifecycle));

const tableOf = ({ definition }: Lifecycle) =>
  definition.path
    .split('/')
    .at(-1)
    ?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? '';

async function statesOf(table: string): Promise<string[] | undefined> {
  const check = (await constraintsOf(owner, table)).find(({ name }) => name === `${table}_status_is_known`);
  return check && [...check.definition.matchAll(/'([^']+)'/g)].map(([, state]) => String(state)).sort();
}

test('each lifecycle has its states in the CHECK of its table', async () => {
  expect(lifecycles.length + followers.length).toBeGreaterThanOrEqual(filesBelow('src', isLifecycleFile).length);
  for (const [table, states] of [
    ...lifecycles.filter(isKept).map((one) => [tableOf(one), one.states] as const),
    ...followers,
  ])
    expect([table, await statesOf(table)]).toEqual([table, [...states].sort()]);
});

test('a derived status is kept nowhere', async () => {
  for (const table of derived) {
    expect(lifecycles.map(tableOf)).toContain(table);
    expect((await columnsOf(owner, table)).map(({ name }) => name)).not.toContain('status');
  }
});

test('each table with a status has a lifecycle', async () => {
  const known = [...lifecycles.map(tableOf), ...followers.map(([table]) => table)];
  const statusful: string[] = [];
  for (const table of await tablesOf(owner)) {
    const hasStatus = (await columnsOf(owner, table)).some(({ name, type }) => name === 'status' && type === 'text');
    if (hasStatus && !table.endsWith('_versions') && table !== 'journal') statusful.push(table);
  }
  expect(statusful.filter((table) => !known.includes(table))).toEqual([]);
});

test('every arrow begins and ends in a state, from the first state every state is reached', () => {
  for (const lifecycle of lifecycles.filter(isKept)) {
    const { states, definition } = lifecycle;
    const reached = new Set<string>([definition.initial]);
    for (const _ of states)
      for (const action of lifecycle.actions)
        if (lifecycle.arrow(action).from.some((state) => reached.has(state))) reached.add(lifecycle.arrow(action).to);
    expect([lifecycle.noun, [...reached].sort()]).toEqual([lifecycle.noun, [...states].sort()]);
  }
});

test('a planted state is seen', async () => {
  await owner.query(`ALTER TABLE trajectories DROP CONSTRAINT trajectories_status_is_known,
    ADD CONSTRAINT trajectories_status_is_known CHECK (status IN ('open', 'closed', 'archived'))`);
  const trajectory = lifecycles.find(({ noun }) => noun === 'trajectory');
  expect(await statesOf('trajectories')).not.toEqual([...(trajectory?.states ?? [])].sort());
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { EverybodyFindsWhatToDoAndReadsNoMore1767225600016 } from '../../migrations/16-everybody-finds-what-to-do-and-reads-no-more.js';
import { migrate, migrateDown } from '../../src/platform/database/migrate.js';
import { rowsOf, tablesOf } from '../docs/catalog.js';
import { describeSchema } from '../docs/schema.js';
import { root } from '../support/files.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../support/template-database.js';
import { keptFile, keptReleases, releases } from './releases.js';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const opened: { database: TestDatabase; pool: pg.Pool }[] = [];
let fresh: string;

async function openOn(
  made: Promise<TestDatabase>,
  login?: 'owner',
): Promise<{ database: TestDatabase; pool: pg.Pool }> {
  const database = await made;
  const pool = new pg.Pool({ connectionString: database.url(login), max: 1 });
  opened.push({ database, pool });
  return { database, pool };
}

beforeAll(async () => {
  fresh = await describeSchema((await openOn(cloneDatabase(), 'owner')).pool);
});
afterAll(async () => {
  for (const { database, pool } of opened) {
    await pool.end();
    await database.drop();
  }
});

test('up on an empty database, down to nothing, and up again to the same', async () => {
  const { database, pool } = await openOn(emptyDatabase(), 'owner');
  expect((await migrate(database.url('owner'))).length).toBeGreaterThan(5);
  expect(await describeSchema(pool)).toBe(fresh);
  expect(await migrate(database.url('owner'))).toEqual([]);
  await migrateDown(database.url('owner'));
  expect(await tablesOf(pool)).toEqual([]);
  expect(await rowsOf(pool, `SELECT 1 FROM pg_namespace WHERE nspname = 'app'`)).toEqual([]);
  await migrate(database.url('owner'));
  expect(await describeSchema(pool)).toBe(fresh);
});

test('what is listed as released is what is kept, and nothing is kept of later than this version', () => {
  expect(releases().length).toBeGreaterThan(0);
  expect(releases()).toEqual(keptReleases());
  expect(releases().at(-1)?.localeCompare(version, 'en', { numeric: true })).toBeLessThanOrEqual(0);
});

test.each(['0.1.0', '0.2.0'])('from %s: what an indication concluded goes to where findings are, and back', async (release) => {
  const { database, pool } = await openOn(emptyDatabase());
  await pool.query(`${keptFile(release, 'dump.sql')}; RESET ALL`);
  await pool.query("UPDATE indications SET conclusion = 'Blijvende ondersteuning is nodig.'");
  const inIndications = 'SELECT id, conclusion FROM indications WHERE conclusion IS NOT NULL ORDER BY id';
  const before = await rowsOf(pool, inIndications);
  expect(before.length).toBeGreaterThan(0);
  await migrate(database.url('owner'));
  const inFindings = 'SELECT indication_id AS id, conclusion FROM indication_conclusions ORDER BY indication_id';
  expect(await rowsOf(pool, inFindings)).toEqual(before);
  const step = new EverybodyFindsWhatToDoAndReadsNoMore1767225600016();
  const runner = { query: (text: string) => pool.query(text) } as unknown as QueryRunner;
  await step.down(runner);
  expect(await rowsOf(pool, inIndications)).toEqual(before);
});

// Where this version's own dump differs, `npm run release` keeps it anew; once it is released, a migration follows instead.
describe.each(keptReleases())('from %s', (release) => {
  test('a database with rows comes up to date, and keeps them', async () => {
    const { database, pool } = await openOn(emptyDatabase());
    await pool.query(`${keptFile(release, 'dump.sql')}; RESET ALL`);
    const before = await countsOf(pool);
    expect(before.trajectories).toBeGreaterThan(0);
    await migrate(database.url('owner'));
    expect(await describeSchema(pool)).toBe(fresh);
    const after = await countsOf(pool);
    // a code list may grow
    expect(Object.entries(before).filter(([table, count]) => !((after[table] ?? 0) >= count))).toEqual([]);
  });

  test('every operation and every property that was promised is still there', () => {
    const then = JSON.parse(keptFile(release, 'openapi.json')) as OpenAPIObject;
    const now = JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8')) as OpenAPIObject;
    expect(promisesOf(then).length).toBeGreaterThan(50);
    expect(missing(then, now)).toEqual([]);
  });

  test('a withdrawn promise is seen', () => {
    const then = JSON.parse(keptFile(release, 'openapi.json')) as OpenAPIObject;
    const now = structuredClone(then);
    delete now.paths['/api/v1/trajectories']?.get;
    expect(missing(then, now)).toEqual(['get /api/v1/trajectories']);
  });
});

async function countsOf(pool: pg.Pool): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(pool)) {
    const [row] = await rowsOf<{ count: string }>(pool, `SELECT count(*) AS count FROM ${table}`);
    counts[table] = Number(row?.count);
  }
  return counts;
}

function promisesOf(document: OpenAPIObject): string[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
  const properties = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    Object.keys('properties' in schema ? (schema.properties ?? {}) : {}).map((property) => `${name}.${property}`),
  );
  return [...operations, ...properties];
}

function missing(then: OpenAPIObject, now: OpenAPIObject): string[] {
  const kept = new Set(promisesOf(now));
  return promisesOf(then).filter((promise) => !kept.has(promise));
}

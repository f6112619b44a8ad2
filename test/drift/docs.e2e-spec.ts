import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildOpenApi } from '../../src/platform/http/open-api.js';
import { figureNames } from '../../src/regulation/law/figure.js';
import { openQuestions } from '../../src/regulation/law/open-questions.js';
import { describeAccess } from '../docs/access.js';
import { functionsOf, grantsOn, isGuarded, tablesOf } from '../docs/catalog.js';
import { describeLifecycles } from '../docs/lifecycles.js';
import { asText } from '../docs/open-api.js';
import { describeRegulation } from '../docs/regulation.js';
import { describeSchema } from '../docs/schema.js';
import { TestApp } from '../support/app.js';
import { root } from '../support/files.js';

// What drifted is written anew by `npm run docs`.
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const committed = (name: string) => readFile(join(root, 'docs', name), 'utf8');

/** The first lines that drifted; the whole text would say nothing. */
async function driftOf(name: string, text: string): Promise<string[]> {
  const kept = (await committed(name)).split('\n');
  const lines = text.split('\n');
  const first = lines.findIndex((line, index) => line !== kept[index]);
  const differ = first >= 0 || lines.length !== kept.length;
  return differ ? [`docs/${name}:${first + 1}`, `- ${kept[first]}`, `+ ${lines[first]}`] : [];
}

test('docs/schema.sql: constraints, policies, grants and functions', async () => {
  expect(await driftOf('schema.sql', await describeSchema(app.owner))).toEqual([]);
});

test('a dropped policy and a changed grant are seen', async () => {
  const client = await app.owner.connect();
  try {
    for (const fault of [
      'DROP POLICY trajectories_closing ON trajectories',
      'GRANT DELETE ON persons TO toeleiding_api',
    ]) {
      await client.query(`BEGIN; ${fault}`);
      expect(await driftOf('schema.sql', await describeSchema(client))).not.toEqual([]);
      await client.query('ROLLBACK');
    }
  } finally {
    client.release();
  }
});

test('docs/openapi.json', async () => {
  expect(await driftOf('openapi.json', asText(buildOpenApi(app.app)))).toEqual([]);
});

test('docs/lifecycles.md', async () => {
  expect(await driftOf('lifecycles.md', await describeLifecycles())).toEqual([]);
});

test('docs/access.md', async () => {
  expect(await driftOf('access.md', describeAccess())).toEqual([]);
});

test('docs/regulation.md, with every open question and every figure', async () => {
  const text = await describeRegulation(app.owner);
  expect(await driftOf('regulation.md', text)).toEqual([]);
  for (const name of [...Object.keys(openQuestions), ...figureNames]) expect(text).toContain(`\`${name}\``);
});

test('every table is guarded, every definer function pins its search path, and no function is for everybody', async () => {
  for (const table of await tablesOf(app.owner))
    expect([table, (await isGuarded(app.owner, table)).enabled]).toEqual([table, true]);
  for (const { id, name, definition } of await functionsOf(app.owner)) {
    const isPinned = !definition.includes('SECURITY DEFINER') || /SET search_path TO 'pg_catalog'/.test(definition);
    const rights = `(SELECT coalesce(proacl, acldefault('f', proowner)) FROM pg_proc WHERE oid = ${id})`;
    const logins = (await grantsOn(app.owner, rights)).map(({ login }) => login);
    expect([name, isPinned, logins]).toEqual([name, true, logins.filter((login) => login !== 'PUBLIC')]);
  }
});

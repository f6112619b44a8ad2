import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/files.js';
import { describeAccess } from './access.js';
import { describeLifecycles } from './lifecycles.js';
import { openApiOfDist } from './open-api.js';
import { describeRegulation } from './regulation.js';
import { describeSchema } from './schema.js';
import { withTemplate } from './with-template.js';

// `npm run docs` writes what is generated, `npm run docs -- --check` says what has drifted. Needs a build.
const isCheck = process.argv.includes('--check');

const written = await withTemplate(async ({ pool, environment }) => ({
  'docs/schema.sql': await describeSchema(pool),
  'docs/openapi.json': await openApiOfDist(environment),
  'docs/lifecycles.md': await describeLifecycles(),
  'docs/access.md': describeAccess(),
  'docs/regulation.md': await describeRegulation(pool),
}));

const drifted: string[] = [];
for (const [path, text] of Object.entries(written)) {
  const file = join(root, path);
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept === text) continue;
  drifted.push(`${path} (first at line ${firstDifference(kept, text)})`);
  if (!isCheck) await writeFile(file, text);
}
console.log(
  drifted.length === 0 ? 'docs: as committed' : `docs ${isCheck ? 'drifted' : 'written'}: ${drifted.join(', ')}`,
);
if (isCheck && drifted.length > 0) {
  console.log('`npm run docs` writes them anew.');
  process.exitCode = 1;
}

function firstDifference(before: string, after: string): number {
  const lines = before.split('\n');
  return after.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

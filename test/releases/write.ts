import 'reflect-metadata';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTemplate } from '../docs/with-template.js';
import { CaseWriter } from '../support/case-rows.js';
import { root } from '../support/files.js';
import { World } from '../support/world.js';
import { dumpOf } from './dump.js';
import { releases } from './releases.js';

// `npm run release` keeps the contract and a database of this version, for the versions after it to be tried on.
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
const directory = join(root, 'test/releases', version);
await mkdir(directory, { recursive: true });
await copyFile(join(root, 'docs/openapi.json'), join(directory, 'openapi.json'));
await withTemplate(async ({ pool }) => {
  await new CaseWriter(pool, await World.inhabit(pool)).write();
  await writeFile(join(directory, 'dump.sql'), await dumpOf(pool));
});
const listed = [...new Set([...releases(), version])];
await writeFile(join(root, 'test/releases/releases.json'), `${JSON.stringify(listed, null, 2)}\n`);
console.log(`Release ${version} is kept in test/releases/${version}.`);

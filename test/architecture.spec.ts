import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { functionsStayShort, functionsTakeLittle, greedyFunctions, longFunctions } from './architecture/functions.js';
import { importsGoDown, localStaysLocal, migrationsStandAlone, noCycles, type Wall } from './architecture/imports.js';
import { onlyTheJournalMoves, rulesAreFunctions, rulesHaveNoClock } from './architecture/purity.js';
import {
  filesAreNamedFromTheVocabulary,
  filesStayShort,
  foldersStaySmall,
  largerFolders,
  namesSaySomething,
} from './architecture/shape.js';
import { productSources, sourceOf } from './architecture/sources.js';
import { filesBelow, root } from './support/files.js';

const sources = productSources();
const step = 'src/trajectory/3-referral/referral';
const lines = (count: number) => 'a();\n'.repeat(count);

interface Case {
  wall: Wall;
  /** what the wall must catch: path -> text */
  planted: Record<string, string>;
}

const walls: Record<string, Case> = {
  'imports go down': {
    wall: importsGoDown,
    planted: { [`${step}.service.ts`]: `import { Employment } from '../4-employment/employment.entity.js';` },
  },
  'one room above does not know another': {
    wall: importsGoDown,
    planted: { 'src/outreach/mail.ts': `export { figures } from '../network/figures.js';` },
  },
  'every file stands in a room': { wall: importsGoDown, planted: { 'src/shared/thing.ts': '' } },
  'one machine stays one machine': {
    wall: localStaysLocal,
    planted: { 'src/platform/a.ts': `import { createServer } from 'smtp-server';` },
  },
  'local.ts alone starts src/local': {
    wall: localStaysLocal,
    planted: { 'src/worker.ts': `const stack = await import('./local/stack.js');` },
  },
  'migrations stand alone': {
    wall: migrationsStandAlone,
    planted: { 'migrations/99-a.ts': `import { roles } from '../src/platform/actor.js';` },
  },
  'no cycles': {
    wall: noCycles,
    planted: {
      'src/platform/a.ts': `import { b } from './b.js';`,
      'src/platform/b.ts': `import { c } from './c.js';`,
      'src/platform/c.ts': `export * from './a.js';`,
    },
  },
  'rules are functions': {
    wall: rulesAreFunctions,
    planted: {
      [`${step}.rules.ts`]: `import { letter } from './letter.js';`,
      'src/trajectory/3-referral/letter.ts': `import { Injectable } from '@nestjs/common';`,
    },
  },
  'rules have no clock': {
    wall: rulesHaveNoClock,
    planted: { [`${step}.rules.ts`]: 'export const today = () => new Date().toISOString();' },
  },
  'lifecycles have no clock': { wall: rulesHaveNoClock, planted: { [`${step}.lifecycle.ts`]: 'Date.now();' } },
  'only the journal moves: assigned': {
    wall: onlyTheJournalMoves,
    planted: { [`${step}.service.ts`]: `referral.status = 'accepted';` },
  },
  'only the journal moves: in SQL': {
    wall: onlyTheJournalMoves,
    planted: {
      [`${step}.repository.ts`]: `tx.query(\`UPDATE referrals SET version = 2, status = 'lapsed' WHERE id = $1\`);`,
    },
  },
  'only the journal moves: saved': {
    wall: onlyTheJournalMoves,
    planted: { [`${step}.repository.ts`]: 'tx.manager.save(referral);' },
  },
  'files are named from the vocabulary': {
    wall: filesAreNamedFromTheVocabulary,
    planted: { 'src/trajectory/3-referral/referral.mapper.ts': '' },
  },
  'folders stay small': {
    wall: foldersStaySmall,
    planted: Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`src/journal/${index}.ts`, ''])),
  },
  'files stay short': { wall: filesStayShort, planted: { 'src/journal/long.ts': lines(201) } },
  'names say something: files': { wall: namesSaySomething, planted: { 'src/journal/journal-utils.ts': '' } },
  'names say something: classes': {
    wall: namesSaySomething,
    planted: { 'src/journal/a.ts': 'class JournalManager {}' },
  },
  'functions stay short': {
    wall: functionsStayShort,
    planted: { 'src/journal/a.ts': `function a() {\n${lines(21)}}` },
  },
  'constructors take four': {
    wall: functionsTakeLittle,
    planted: { [`${step}.controller.ts`]: 'class A { constructor(a, b, c, d, e) {} }' },
  },
  'functions take three': {
    wall: functionsTakeLittle,
    planted: { 'src/journal/a.ts': 'const a = (b, c, d, e) => b;' },
  },
};

describe.each(Object.entries(walls))('%s', (_, { wall, planted }) => {
  test('in every source', () => expect(wall(sources)).toEqual([]));

  test('and a planted fault is seen', () => {
    const faulty = Object.entries(planted).map(([path, text]) => sourceOf(path, text));
    expect(wall([...sources.filter(({ path }) => !(path in planted)), ...faulty]).length).toBeGreaterThan(
      wall(sources.filter(({ path }) => !(path in planted))).length,
    );
  });
});

test('every TypeScript file under src was looked at', () => {
  const walked = filesBelow('src').filter((path) => path.endsWith('.ts'));
  const counted = Number(
    execFileSync('sh', ['-c', `find src -name '*.ts' -type f | wc -l`], { cwd: root, encoding: 'utf8' }),
  );
  expect(sources.map(({ path }) => path)).toEqual(walked);
  expect(sources).toHaveLength(counted);
  expect(filesBelow('src').filter((path) => !path.endsWith('.ts'))).toEqual([]);
});

test('the migrations know nothing of the product', () => {
  const migrations = filesBelow('migrations').map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
  expect(migrations.length).toBeGreaterThan(1);
  expect(migrationsStandAlone(migrations)).toEqual([]);
});

test('an exception for a folder is needed, and gives its reason', () => {
  for (const [folder, { files, reason }] of Object.entries(largerFolders)) {
    const count = sources.filter(
      ({ path }) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'),
    );
    expect([folder, count.length > 12 && count.length <= files, reason.length > 20]).toEqual([folder, true, true]);
  }
});

test('an exception for a function is still a function', () => {
  for (const name of [...longFunctions, ...greedyFunctions]) {
    const [path, called = ''] = name.split('#');
    const source = sources.find((one) => one.path === path);
    expect([name, source?.text.includes(called)]).toEqual([name, true]);
  }
});

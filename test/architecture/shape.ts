import { dirname } from 'node:path';
import ts from 'typescript';
import type { Wall } from './imports.js';
import { lineOf, visit } from './sources.js';

const vocabulary = [
  'entity',
  'lifecycle',
  'texts',
  'rules',
  'dto',
  'repository',
  'service',
  'controller',
  'reactions',
  'jobs',
  'module',
  'rules.spec',
  'lifecycle.spec',
];

/** A folder that may hold more than twelve files, and why. */
export const largerFolders: Record<string, { files: number; reason: string }> = {
  'src/access': {
    files: 13,
    reason: 'the matrix is cut along the steps of a case; its parts would make a room of their own',
  },
  'src/platform/database': {
    files: 14,
    reason: 'small files about one thing; logins, login-check and calendar-check would make a room of their own',
  },
  'src/platform': {
    files: 13,
    reason: 'one small noun each; problem, issue, refusal and the problem types would make a room of their own',
  },
  'src/trajectory/0-intake': {
    files: 13,
    reason: 'the timeline of a case is read here and has no folder of its own yet',
  },
};

export const banned = ['manager', 'helper', 'util', 'common', 'base', 'data', 'info', 'process', 'handle'];

const inNounFolder = (path: string) => /^src\/(registry|trajectory)\//.test(path);

/** One noun, one folder, one closed vocabulary. */
export const filesAreNamedFromTheVocabulary: Wall = (sources) =>
  sources
    .filter(({ path }) => inNounFolder(path))
    .filter(
      ({ path }) => !vocabulary.some((word) => new RegExp(`/[a-z-]+\\.${word.replace('.', '\\.')}\\.ts$`).test(path)),
    )
    .map(({ path }) => `${path} is no word of the vocabulary`);

export const foldersStaySmall: Wall = (sources) => {
  const folders = new Map<string, number>();
  for (const { path } of sources) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  return [...folders]
    .filter(([folder, count]) => count > (largerFolders[folder]?.files ?? 12))
    .map(([folder, count]) => `${folder} holds ${count} files`);
};

export const filesStayShort: Wall = (sources) =>
  sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 200)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

const wordsOf = (name: string) =>
  name
    .replace(/refData/gi, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
const isBanned = (name: string) => wordsOf(name).some((word) => banned.some((no) => word === no || word === `${no}s`));

export const namesSaySomething: Wall = (sources) =>
  sources.flatMap((source) => {
    const found = source.path.split('/').some(isBanned) ? [`${source.path}: the path`] : [];
    visit(source.tree, (node) => {
      const isNamed = ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node);
      if ((isNamed || ts.isMethodDeclaration(node)) && node.name && isBanned(node.name.getText(source.tree)))
        found.push(`${lineOf(source, node)}: ${node.name.getText(source.tree)}`);
    });
    return found;
  });

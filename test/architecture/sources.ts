import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { filesBelow, root } from '../support/files.js';

export interface Import {
  /** a path from the project's root, or a package's name */
  target: string;
  isOurs: boolean;
  /** erased by the compiler: it names a shape and runs nothing */
  isType: boolean;
}

export interface Source {
  path: string;
  text: string;
  tree: ts.SourceFile;
  imports: Import[];
}

/** Every TypeScript file of the product. */
export function productSources(): Source[] {
  return filesBelow('src', (path) => path.endsWith('.ts')).map((path) =>
    sourceOf(path, readFileSync(join(root, path), 'utf8')),
  );
}

export function sourceOf(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, tree, imports: importsOf(tree, path) };
}

function importsOf(tree: ts.SourceFile, path: string): Import[] {
  const found: Import[] = [];
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) found.push(imported(node.moduleSpecifier, path, isErased(node.importClause)));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      found.push(imported(node.moduleSpecifier, path, node.isTypeOnly || areTypes(node.exportClause)));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      found.push(imported(node.arguments[0], path, false));
  });
  return found;
}

function imported(specifier: ts.Expression, from: string, isType: boolean): Import {
  const name = ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)';
  const isOurs = name.startsWith('.');
  const target = isOurs ? normalize(join(dirname(from), name)).replace(/\.js$/, '.ts') : packageOf(name);
  return { target, isOurs, isType };
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  return !clause.name && areTypes(clause.namedBindings);
}

function areTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && [...names.elements].every((element) => element.isTypeOnly);
}

/** Every node below one, depth first. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

export function lineOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`;
}

import ts from 'typescript';
import { filesBelow } from '../support/files.js';
import { sourceOf } from './law.js';

/** One step away from what is written: where, and what stands there instead. */
export interface Mutant {
  path: string;
  line: number;
  start: number;
  end: number;
  before: string;
  after: string;
}

const comparisons: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.TrueKeyword]: 'false',
  [ts.SyntaxKind.FalseKeyword]: 'true',
};

/** Rounding, and what picks one of two amounts; as a call, not as the key of that name. */
const words: Record<string, string[]> = {
  roundHalfUp: ['roundHalfEven', 'roundDown', 'roundUp'],
  min: ['max'],
  max: ['min'],
};

const ordering = /\.(toSorted|at)$/;

/** Every rate, bound, border date and rounding of a source, shifted by one step: one mutant each. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    // types say nothing at run time
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    // an order or a place in a list is no bound
    if (ts.isCallExpression(node) && ordering.test(node.expression.getText(tree))) {
      visit(node.expression);
      return;
    }
    for (const after of shiftsOf(node)) {
      const [start, end] = [node.getStart(tree), node.getEnd()];
      const line = tree.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ path, line, start, end, before: text.slice(start, end), after });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function shiftsOf(node: ts.Node): string[] {
  if (ts.isNumericLiteral(node)) return [String(Number(node.text) + 1), String(Number(node.text) - 1)];
  if (ts.isStringLiteral(node)) return shiftsOfText(node.text).map((text) => `'${text}'`);
  if (ts.isIdentifier(node)) return ts.isPropertyAccessExpression(node.parent) ? (words[node.text] ?? []) : [];
  const other = comparisons[node.kind];
  return other ? [other] : [];
}

/** A day, a decimal and a border setting are shifted; words are not. */
function shiftsOfText(text: string): string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [dayBeside(text, -1), dayBeside(text, 1)];
  if (/^\d+(\.\d+)?$/.test(text)) return [text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))];
  return [];
}

function dayBeside(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function mutated(text: string, { start, end, after }: Mutant): string {
  return `${text.slice(0, start)}${after}${text.slice(end)}`;
}

/** Of the whole law, in the order of the tree. */
export function allMutants(): Mutant[] {
  const isLaw = (path: string) => path.endsWith('.ts') && !/\.spec\.ts$|open-questions/.test(path);
  const paths = filesBelow('src/regulation/law').filter(isLaw);
  return paths.flatMap((path) => mutantsOf(path, sourceOf(path)));
}

export const lineOf = ({ path, line }: Mutant): string => (sourceOf(path).split('\n')[line - 1] ?? '').trim();

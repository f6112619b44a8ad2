import ts from 'typescript';
import { addDays } from '../../src/platform/calendar/dates.js';

/** One change by one step of one place in the law. */
export interface Mutant {
  path: string;
  /** 1 for the first */
  line: number;
  /** the line as it is written, trimmed: with the change it names a survivor */
  code: string;
  change: string;
  text: string;
}

type Replacement = string;

const comparisons: Partial<Record<ts.SyntaxKind, Replacement>> = {
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
};

/** Rounding, and what picks one of two amounts. */
const words: Record<string, Replacement[]> = {
  roundHalfUp: ['roundDown', 'roundHalfEven', 'roundUp'],
  min: ['max'],
  max: ['min'],
  floor: ['ceil'],
};

/** Every rate, bound, border date, comparison and rounding of a file, shifted by one step, one at a time. */
export function mutantsOf(path: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n');
  const found: Mutant[] = [];
  const see = (node: ts.Node): void => {
    // types are erased
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const replacement of replacementsOf(node)) {
      const [start, end] = [node.getStart(tree), node.getEnd()];
      const line = tree.getLineAndCharacterOfPosition(start).line;
      found.push({
        path,
        line: line + 1,
        code: (lines[line] ?? '').trim(),
        change: `${source.slice(start, end)} -> ${replacement}`,
        text: source.slice(0, start) + replacement + source.slice(end),
      });
    }
    ts.forEachChild(node, see);
  };
  see(tree);
  return numbered(found);
}

/** The same change at several places of a line: told apart by their order. */
function numbered(mutants: Mutant[]): Mutant[] {
  const isSame = (one: Mutant, other: Mutant) => one.line === other.line && one.change === other.change;
  return mutants.map((mutant) => {
    const same = mutants.filter((other) => isSame(mutant, other));
    return same.length === 1 ? mutant : { ...mutant, change: `${mutant.change} (${same.indexOf(mutant) + 1})` };
  });
}

function replacementsOf(node: ts.Node): Replacement[] {
  if (ts.isNumericLiteral(node)) return [String(Number(node.text) + 1), `(${Number(node.text) - 1})`];
  if (ts.isStringLiteral(node)) return shiftedText(node.text).map((text) => `'${text}'`);
  if (ts.isIdentifier(node) && isCalled(node)) return words[node.text] ?? [];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  const comparison = isOperator(node) ? comparisons[node.kind] : undefined;
  return comparison === undefined ? [] : [comparison];
}

function shiftedText(text: string): string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [addDays(text, 1), addDays(text, -1)];
  if (/^\d+(\/\d+)+$/.test(text)) return text.split('/').flatMap((_, index) => shiftedPart(text, index));
  if (!/^\d+(\.\d+)?$/.test(text)) return [];
  const places = text.split('.')[1]?.length ?? 0;
  return [1, -1].map((step) => (Number(text) + step / 10 ** places).toFixed(places));
}

const shiftedPart = (text: string, at: number): string[] => [
  text
    .split('/')
    .map((part, index) => (index === at ? String(Number(part) + 1) : part))
    .join('/'),
];

/** `Math.min` and `Decimal.roundHalfUp`, not a key of that name. */
const isCalled = ({ parent }: ts.Identifier): boolean => ts.isPropertyAccessExpression(parent);

const isOperator = ({ parent }: ts.Node): boolean => parent !== undefined && ts.isBinaryExpression(parent);

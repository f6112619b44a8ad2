import ts from 'typescript';
import type { Wall } from './imports.js';
import { lineOf, type Source, visit } from './sources.js';

/** Arithmetic on what it is given: exact decimals, check digits, dates, holidays (which `node:module` loads, since it is CommonJS). */
const pureLibraries = ['big.js', 'stdnum', 'temporal-polyfill', 'date-holidays', 'node:module'];

const isPure = (path: string) =>
  /\.(rules|lifecycle)\.ts$/.test(path) || (path.startsWith('src/regulation/law/') && !path.endsWith('.spec.ts'));

/** Rules, lifecycles and law reach no framework and no server, through nothing that they import. */
export const rulesAreFunctions: Wall = (sources) => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return sources
    .filter(({ path }) => isPure(path))
    .flatMap((source) =>
      [...reached(source, byPath)]
        .filter(([name]) => !name.startsWith('src/') && !pureLibraries.includes(name))
        .map(([name, through]) => `${source.path} reaches ${name} through ${through}`),
    );
};

function reached(start: Source, byPath: Map<string, Source>): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (source: Source): void => {
    for (const { target, isType } of source.imports) {
      if (isType || found.has(target)) continue;
      found.set(target, source.path);
      const next = byPath.get(target);
      if (next) walk(next);
    }
  };
  walk(start);
  return found;
}

/** The day comes in as a fact. */
export const rulesHaveNoClock: Wall = (sources) =>
  sources
    .filter(({ path }) => isPure(path))
    .flatMap((source) => {
      const found: string[] = [];
      visit(source.tree, (node) => {
        const name = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText(source.tree) : '';
        if (/^(Date|Date\.now|Math\.random|performance\.now|fetch|Temporal\.Now.*)$/.test(name))
          found.push(`${lineOf(source, node)} asks ${name}`);
      });
      return found;
    });

const movesState = /\bUPDATE\s+(?:ONLY\s+)?[\w.]+[\s\S]*?\bSET\b(?:(?!\bWHERE\b)[\s\S])*?\bstatus\s*=/i;
// an answer's own HTTP status is no state of a row
const isAnswer = (path: string) => path.startsWith('src/platform/http/') || path.startsWith('src/local/');

/** A deadline is no subject with arrows: its ledger follows the journal, and closes its own rows. */
const isLedger = (path: string) => path === 'src/deadline/deadline.repository.ts';
const ofTheLedger = /\bUPDATE\s+deadlines\b/i;

/** State moves through the journal alone; nothing saves a stale copy. */
export const onlyTheJournalMoves: Wall = (sources) =>
  sources
    .filter(({ path }) => path !== 'src/journal/journal.ts')
    .flatMap((source) => {
      const found: string[] = [];
      visit(source.tree, (node) => {
        if (ts.isBinaryExpression(node) && isStatusAssigned(node) && !isAnswer(source.path))
          found.push(`${lineOf(source, node)} assigns status`);
        if (
          !(isLedger(source.path) && ofTheLedger.test(node.getText(source.tree))) &&
          (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
          movesState.test(node.getText(source.tree))
        )
          found.push(`${lineOf(source, node)} updates status`);
        if (ts.isCallExpression(node) && /\b(manager|[rR]epository)\.save$/.test(node.expression.getText(source.tree)))
          found.push(`${lineOf(source, node)} saves a row`);
      });
      return found;
    });

function isStatusAssigned({ left, operatorToken }: ts.BinaryExpression): boolean {
  return (
    operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(left) &&
    left.name.text === 'status'
  );
}

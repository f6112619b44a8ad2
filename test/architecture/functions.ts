import ts from 'typescript';
import type { Wall } from './imports.js';
import { type Source, visit } from './sources.js';

export const mostLines = 20;

/** Functions that are longer or take more, each looked at: what does not stand here may not join them. */
export const longFunctions: string[] = [
  'src/local/demo/load.ts#loadOrganization',
  'src/local/demo/load.ts#loadMembers',
  'src/local/mail/mail-catcher.ts#startSmtp',
  'src/local/postgres/postgres-cluster.ts#initialize',
  'src/local/sign-in/sign-in-server.ts#startSignInServer',
  'src/local/sign-in/sign-in-settings.ts#settingsFor',
  'src/local/stack.ts#startStack',
  'src/local/stack.ts#settingsOf',
  'src/platform/http/fields/nested-fields.ts#ListOf',
  'src/platform/http/open-api.ts#buildOpenApi',
  'src/platform/http/open-api/page-shape.ts#makeShape',
  'src/platform/http/paging/keyset.ts#keyset',
];
export const greedyFunctions: string[] = [
  'src/access/representation.ts#stateOf',
  'src/journal/journal.ts#create',
  'src/journal/journal.ts#move',
  'src/journal/journal.ts#record',
  'src/local/demo/organizations.ts#organization',
  'src/local/mail/mail-catcher.ts#startSmtp',
  'src/local/page.ts#sendPage',
  'src/local/page.ts#send',
  'src/outreach/mail/templates.ts#renderMail',
  'src/platform/http/input/reading.ts#issueAt',
  'src/platform/http/paging/page.ts#constructor',
  'src/platform/http/paging/page.ts#pageOf',
  'src/platform/logging.ts#write',
  'src/platform/queue/work.ts#work',
];

type WithBody = ts.FunctionLikeDeclaration & { body: ts.Node };

export const functionsStayShort: Wall = (sources) =>
  functionsOf(sources).flatMap(({ name, node, source }) => {
    const lines = bodyLines(source, node.body);
    return lines > mostLines && !longFunctions.includes(name) ? [`${name} has ${lines} lines`] : [];
  });

/** The unit of work, the call or the connection that comes first is where a function works, not what it takes. */
export const functionsTakeLittle: Wall = (sources) =>
  functionsOf(sources).flatMap(({ name, node, source }) => {
    const [first] = node.parameters;
    const isPlace = first !== undefined && /^(tx|call|on)$/.test(first.name.getText(source.tree));
    const taken = node.parameters.length - (isPlace ? 1 : 0);
    const isFourAllowed = ts.isConstructorDeclaration(node) || source.path.endsWith('.controller.ts');
    return taken > (isFourAllowed ? 4 : 3) && !greedyFunctions.includes(name) ? [`${name} takes ${taken}`] : [];
  });

interface Found {
  /** `path#name` */
  name: string;
  node: WithBody;
  source: Source;
}

/** Every function with a body; a spec's `describe` is as long as its cases. */
function functionsOf(sources: Source[]): Found[] {
  return sources
    .filter(({ path }) => !path.endsWith('.spec.ts'))
    .flatMap((source) => {
      const found: Found[] = [];
      visit(source.tree, (node) => {
        if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
        found.push({ name: `${source.path}#${nameOf(node, source.tree)}`, node: node as WithBody, source });
      });
      return found;
    });
}

function nameOf(node: ts.SignatureDeclaration, tree: ts.SourceFile): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const { parent } = node;
  const name =
    node.name ?? (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined);
  return name?.getText(tree) ?? '(unnamed)';
}

function bodyLines({ tree }: Source, body: ts.Node): number {
  const first = tree.getLineAndCharacterOfPosition(body.getStart(tree)).line;
  const last = tree.getLineAndCharacterOfPosition(body.getEnd()).line;
  return ts.isBlock(body) ? Math.max(0, last - first - 1) : last - first + 1;
}

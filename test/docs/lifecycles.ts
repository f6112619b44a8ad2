import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { filesBelow, importAll } from '../support/files.js';

export const isLifecycleFile = (path: string) => path.endsWith('.lifecycle.ts');

/** Every state machine of the house, in the order of the tree. */
export async function findLifecycles(): Promise<Lifecycle[]> {
  const modules = await importAll(isLifecycleFile);
  const found = modules.map((exports) => Object.values(exports).filter((value) => value instanceof Lifecycle));
  const empty = filesBelow('src', isLifecycleFile).filter((_, index) => found[index]?.length === 0);
  if (empty.length > 0) throw new Error(`no lifecycle in ${empty.join(', ')}`);
  return found.flat() as Lifecycle[];
}

export function describeLifecycles(lifecycles: Lifecycle[]): string {
  return [
    '# States and arrows',
    'Written by `npm run docs` from the `*.lifecycle.ts` of each noun; the tests compare it. An action is a `POST` on the noun in its URL.',
    ...lifecycles.map(describe),
  ]
    .join('\n\n')
    .concat('\n');
}

function describe({ definition }: Lifecycle): string {
  const { noun, path, initial, states, actions, deadlines = {}, reactsTo = {} } = definition;
  const arrows = Object.entries(actions);
  return [
    `## ${noun}`,
    `\`/${path}\`; states: ${states.map((state) => (state === initial ? `**${state}** (the first)` : state)).join(', ')}.`,
    diagram(initial, arrows),
    table(
      ['action', 'from', 'to', 'request'],
      arrows.map(([action, { from, to, noun: segment }]) => [
        action,
        from.join(', '),
        to,
        `\`POST /${path}/{id}/${segment}\``,
      ]),
    ),
    ...section(
      ['deadline', 'runs in', 'met by'],
      Object.entries(deadlines).map(([kind, { runsIn, metBy }]) => [kind, runsIn.join(', '), metBy.join(', ')]),
    ),
    ...section(['when', 'then'], Object.entries(reactsTo)),
  ].join('\n\n');
}

function diagram(initial: string, arrows: [string, { from: readonly string[]; to: string }][]): string {
  const lines = arrows.flatMap(([action, { from, to }]) => from.map((state) => `  ${state} --> ${to}: ${action}`));
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...lines, '```'].join('\n');
}

const section = (head: string[], rows: string[][]) => (rows.length > 0 ? [table(head, rows)] : []);

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

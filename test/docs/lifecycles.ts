import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { importAll } from '../support/files.js';

export const isLifecycleFile = (path: string) => path.endsWith('.lifecycle.ts');

/** Every state machine of the house, in the order of the tree. */
export async function findLifecycles(): Promise<Lifecycle[]> {
  const modules = await importAll(isLifecycleFile);
  return modules.flatMap((exports) => Object.values(exports).filter((value) => value instanceof Lifecycle));
}

/** What has states but no arrows, since it follows from others: noun -> states. */
export async function findFollowers(): Promise<Record<string, readonly string[]>> {
  const modules = await importAll(isLifecycleFile);
  const found = modules
    .filter((exports) => !Object.values(exports).some((value) => value instanceof Lifecycle))
    .flatMap((exports) =>
      Object.entries(exports).filter(([name, value]) => name.endsWith('States') && Array.isArray(value)),
    );
  return Object.fromEntries(found.map(([name, states]) => [name.replace(/States$/, ''), states as string[]]));
}

export async function describeLifecycles(): Promise<string> {
  const lifecycles = await findLifecycles();
  const followers = Object.entries(await findFollowers());
  return [
    '# States and arrows',
    'Written by `npm run docs` from the `*.lifecycle.ts` of each noun; the tests compare it. An action is a `POST` on the noun in its URL.',
    ...lifecycles.map(describe),
    ...followers.map(
      ([noun, states]) =>
        `## ${noun}\n\nStates: ${states.join(', ')}. No actions: it follows from what happens to its subject.`,
    ),
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

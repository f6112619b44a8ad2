import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import Big from 'big.js';
import ts from 'typescript';
import * as dates from '../../src/platform/calendar/dates.js';
import * as periods from '../../src/platform/calendar/periods.js';
import * as workingDays from '../../src/platform/calendar/working-days.js';
import { type Law, lawModules } from '../golden/law.js';
import { filesBelow, root } from '../support/files.js';

type Exports = Record<string, unknown>;
type Compiled = (exports: Exports, require: (name: string) => unknown) => void;

const law = 'src/regulation/law';

/** What the law stands on is not mutated. */
const ground: Record<string, unknown> = {
  'big.js': { __esModule: true, default: Big },
  'src/platform/calendar/dates': dates,
  'src/platform/calendar/periods': periods,
  'src/platform/calendar/working-days': workingDays,
};

export const lawFiles: Record<string, string> = Object.fromEntries(
  filesBelow(law, (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts')).map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]),
);

const compiled = new Map(Object.entries(lawFiles).map(([path, text]) => [path, compile(text)]));

/** The law with one file written otherwise, loaded anew in this process. */
export function lawWith(path: string, text: string): Law {
  const changed = compile(text);
  const loaded = new Map<string, Exports>();
  const load = (one: string): Exports => {
    const known = loaded.get(one);
    if (known) return known;
    const run = one === path ? changed : compiled.get(one);
    if (!run) throw new Error(`${one} is no part of the law`);
    const exports: Exports = {};
    loaded.set(one, exports);
    run(exports, (name) => required(one, name, load));
    return exports;
  };
  return Object.assign({}, ...lawModules.map((name) => load(`${law}/${name}.ts`))) as Law;
}

function required(from: string, name: string, load: (path: string) => Exports): unknown {
  if (!name.startsWith('.')) return ground[name];
  const target = normalize(join(dirname(from), name)).replace(/\.js$/, '');
  return ground[target] ?? load(`${target}.ts`);
}

function compile(text: string): Compiled {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  return new Function('exports', 'require', outputText) as Compiled;
}

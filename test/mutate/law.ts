import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import type { Law } from '../golden/compare.js';
import { root } from '../support/files.js';

const lawRoot = 'src/regulation/law/';
const entries = {
  figure: `${lawRoot}figure.ts`,
  premium: `${lawRoot}premium.ts`,
  support: `${lawRoot}organization-support.ts`,
  total: `${lawRoot}total.ts`,
  headsPaid: `${lawRoot}label/heads-paid.ts`,
  conditions: `${lawRoot}label/label-conditions.ts`,
  schedule: `${lawRoot}imw-schedule.ts`,
  regimes: `${lawRoot}regimes/regimes.ts`,
  terms: `${lawRoot}regimes/terms.ts`,
  fte: `${lawRoot}fte.ts`,
  windows: `${lawRoot}regimes/imw-windows.ts`,
};

/** Everything below the law that a mutant does not touch is loaded once, and the same for all. */
const outside = new Map<string, vm.Module>();
const compiled = new Map<string, string>();

export const sourceOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const javaScriptOf = (text: string): string =>
  ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } })
    .outputText;

/** The law as it is written, but for one source. Throws where what is left does not load. */
export async function loadLaw(changed?: { path: string; text: string }): Promise<Law> {
  const modules = new Map<string, vm.SourceTextModule>();
  const load = (path: string): vm.SourceTextModule => {
    const found = modules.get(path);
    if (found) return found;
    const module = new vm.SourceTextModule(codeOf(path, changed), { identifier: path });
    modules.set(path, module);
    return module;
  };
  const link = async (specifier: string, from: vm.Module): Promise<vm.Module> => {
    const target = targetOf(specifier, from.identifier);
    return target.startsWith(lawRoot) ? load(target) : fromOutside(target);
  };
  const law: Record<string, object> = {};
  for (const [name, path] of Object.entries(entries)) {
    const module = load(path);
    if (module.status === 'unlinked') await module.link(link);
    await module.evaluate();
    law[name] = module.namespace;
  }
  return law as unknown as Law;
}

function codeOf(path: string, changed?: { path: string; text: string }): string {
  if (path === changed?.path) return javaScriptOf(changed.text);
  const code = compiled.get(path) ?? javaScriptOf(sourceOf(path));
  compiled.set(path, code);
  return code;
}

function targetOf(specifier: string, from: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(dirname(from), specifier).replace(/\.js$/, '.ts');
}

async function fromOutside(target: string): Promise<vm.Module> {
  const found = outside.get(target);
  if (found) return found;
  const exports = await import(target.startsWith('src/') ? join(root, target) : target);
  const names = Object.keys(exports);
  const module = new vm.SyntheticModule(names, () => {
    for (const name of names) module.setExport(name, exports[name]);
  });
  await module.link(() => Promise.reject(new Error('nothing to link')));
  outside.set(target, module);
  return module;
}

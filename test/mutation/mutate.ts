import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'yaml';
import type { Check } from '../golden/amounts.js';
import { allChecks } from '../golden/checks.js';
import { root } from '../support/files.js';
import { type Mutant, mutantsOf } from './mutants.js';
import { lawFiles, lawWith } from './registry.js';

// `npm run regulation:mutate`: each rate, bound, border date and rounding of the law shifted by one step, one at a time; a
// golden case has to fail. What survives is explained in survivors.yaml, or the run fails.

interface Explained {
  file: string;
  code: string;
  change: string;
  why: string;
}

/** Told, never computed with: the sentences of the law and its open questions. */
const told = ['open-questions.ts'];
/** a mutant may never come to an end */
const longestMs = 10_000;

const checks = allChecks();

/** The name of the first check that fails, or null where all pass. */
function killerOf({ path, text }: Mutant): string | null {
  const run = () => {
    const law = lawWith(path, text);
    const failed = checks.find((check) => fails(check, law));
    return failed?.name ?? null;
  };
  Object.assign(globalThis, { runMutant: run });
  try {
    return vm.runInThisContext('runMutant()', { timeout: longestMs }) as string | null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'it has no end';
    throw new Error(`${path}: a mutant that cannot be loaded says nothing`, { cause: error });
  }
}

function fails({ run }: Check, law: ReturnType<typeof lawWith>): boolean {
  try {
    run(law);
    return false;
  } catch {
    return true;
  }
}

const mutants = Object.entries(lawFiles)
  .filter(([path]) => !told.some((name) => path.endsWith(name)))
  .flatMap(([path, text]) => mutantsOf(path, text));

const unchanged = Object.entries(lawFiles)[0] ?? ['', ''];
const broken = checks.filter((check) => fails(check, lawWith(...unchanged)));
if (broken.length > 0) throw new Error(`the law itself fails: ${broken.map(({ name }) => name).join('; ')}`);

const explained = parse(readFileSync(join(root, 'test/mutation/survivors.yaml'), 'utf8')) as Explained[];
const isOf = (mutant: Mutant) => (one: Explained) =>
  mutant.path.endsWith(`/${one.file}`) && mutant.code === one.code && mutant.change === one.change;

const survivors = mutants.filter((mutant) => killerOf(mutant) === null);
const unexplained = survivors.filter((mutant) => !explained.some(isOf(mutant)));
const stale = explained.filter((one) => !survivors.some((mutant) => isOf(mutant)(one)));

for (const { path, line, change, code } of unexplained) console.log(`survives: ${path}:${line}: ${change} in ${code}`);
for (const { file, change, code } of stale) console.log(`explained, and killed: ${file}: ${change} in ${code}`);
console.log(
  `${mutants.length} mutants, ${mutants.length - survivors.length} killed, ${survivors.length - unexplained.length} explained survivors`,
);
if (unexplained.length > 0 || stale.length > 0) process.exitCode = 1;

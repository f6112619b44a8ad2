import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files.js';
import { allMutants, lineOf, type Mutant } from './sites.js';

/**
 * `npm run regulation:mutate`: every rate, bound, border date and rounding of the law is shifted by one step, one at a time.
 * A golden case must notice; what none notices is listed, and is a failure unless `survivors.json` says why it may be.
 */
interface Explained {
  path: string;
  /** of the line, so that an explanation does not outlive it */
  text: string;
  before: string;
  after: string;
  why: string;
}

const patienceMs = 5_000;
const explained: Explained[] = JSON.parse(readFileSync(join(root, 'test/mutate/survivors.json'), 'utf8'));
const began = performance.now();
const mutants = allMutants();
const killed = new Set<number>();
for (let next = 0; next < mutants.length; ) next = await tryFrom(next);

const survivors = mutants.filter((_, index) => !killed.has(index));
const explains = (one: Explained, mutant: Mutant) =>
  one.path === mutant.path && one.text === lineOf(mutant) && one.before === mutant.before && one.after === mutant.after;
const unexplained = survivors.filter((mutant) => !explained.some((one) => explains(one, mutant)));
const idle = explained.filter((one) => !survivors.some((mutant) => explains(one, mutant)));

for (const mutant of survivors) {
  const why = explained.find((one) => explains(one, mutant))?.why;
  const { path, line, before, after } = mutant;
  console.log(`${why ? 'explained' : 'SURVIVES '}  ${path}:${line}  ${before} -> ${after}  ${lineOf(mutant)}`);
  if (why) console.log(`           ${why}`);
}
for (const { path, text } of idle) console.log(`NO LONGER NEEDED  ${path}: ${text}`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const counts = [`${killed.size} killed`, `${survivors.length - unexplained.length} explained survivors`];
console.log(`${mutants.length} mutants, ${counts.join(', ')}, ${unexplained.length} unexplained; ${seconds} s`);
if (unexplained.length > 0 || idle.length > 0 || mutants.length < 50) process.exitCode = 1;

/** Tries the mutants from one on, and answers which is next: a law that never answers is noticed, too. */
function tryFrom(first: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let next = first;
    const child = fork('test/mutate/trial.ts', [String(first)], { execArgv: [...process.execArgv], cwd: root });
    let waiting = setTimeout(() => child.kill('SIGKILL'), 6 * patienceMs);
    child.on('message', ({ index, killed: isKilled }: { index: number; killed: boolean }) => {
      if (isKilled) killed.add(index);
      next = index + 1;
      clearTimeout(waiting);
      waiting = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(waiting);
      if (signal === 'SIGKILL') killed.add(next);
      if (code) reject(new Error('The law as it is written could not be tried.'));
      else resolve(signal === 'SIGKILL' ? next + 1 : mutants.length);
    });
  });
}

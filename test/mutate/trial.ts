import { allDifferences } from '../golden/all.js';
import type { Law } from '../golden/compare.js';
import { loadLaw, sourceOf } from './law.js';
import { allMutants, type Mutant, mutated } from './sites.js';

/** A program of its own, since a mutant may never come to an end: tries all mutants from one on, and tells of each. */
const first = Number(process.argv[2]);
if (isNoticed(await loadLaw())) throw new Error('The law as it is written fails a golden case.');
for (const [index, mutant] of allMutants().entries()) {
  if (index >= first) process.send?.({ index, killed: await isKilled(mutant) });
}
process.exit();

async function isKilled(mutant: Mutant): Promise<boolean> {
  try {
    return isNoticed(await loadLaw({ path: mutant.path, text: mutated(sourceOf(mutant.path), mutant) }));
  } catch {
    return true;
  }
}

/** Whether a golden case sees a difference. */
function isNoticed(law: Law): boolean {
  return allDifferences(law).length > 0;
}

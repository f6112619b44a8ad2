import { Problem } from './problem.js';
import type { Text, TextParameters } from './text.js';

/** Why something may not happen now: a code for programs, a sentence for people, and the article or field it rests on. */
export interface Refusal {
  code: string;
  text: Text;
  parameters?: TextParameters;
  article?: string;
  field?: string;
}

/** Throws one 409 that names every reason at once; no reasons, no problem. */
export function refuseFor(refusals: Refusal[]): void {
  if (refusals.length > 0) throw Problem.refused(refusals);
}

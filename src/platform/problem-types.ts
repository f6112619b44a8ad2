import { belgifProblems } from './problem-types/belgif.js';
import { ownProblems } from './problem-types/own.js';

export type { ProblemType } from './problem-types/problem-type.js';

/** Every type of problem with a meaning of its own; the documentation page and the OpenAPI document list them from here. */
export const problemTypes = { ...belgifProblems, ...ownProblems };

export type ProblemCode = keyof typeof problemTypes;

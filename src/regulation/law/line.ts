import type { Period } from '../../platform/calendar/periods.js';
import type { Figure, FigureName } from './figure.js';

export const lineKinds = [
  'wagePremium',
  'otherAid',
  'fixedGuidancePremium',
  'variableGuidancePremium',
  'organizationSupport',
  'organizationSupportSupplement',
] as const;

export type LineKind = (typeof lineKinds)[number];

/** Complete: every input and figure is there, and verified. Unverified: one of them is not sure. Missing: one is not there. */
export const certainties = ['complete', 'unverified', 'missing'] as const;

export type Certainty = (typeof certainties)[number];

/** A fact that went into a line, and the row that it was read from. */
export interface LineInput {
  name: string;
  /** exact decimal, day or word */
  value: string;
  unit: string;
  row?: { type: string; id: string; version: number };
}

/** One amount of a statement, which explains itself. */
export interface Line extends Period {
  kind: LineKind;
  certainty: Certainty;
  /** integer cents, rounded once, half away from zero; absent where missing, negative where deducted */
  amountCents?: number;
  /** the arithmetic with its values, in euro: `0.60 x min(2450.00; 2 x 2070.48 x 0.5) x 3`; missing values stand as their name */
  formula: string;
  inputs: LineInput[];
  figures: Figure[];
  /** what is not there: figures, or facts such as `declaration` */
  missing: (FigureName | 'declaration')[];
  articles: string[];
  /** codes of the open questions it rests on, as `docs/regulation.md` lists them */
  openQuestions: string[];
}

import type { RowReference } from '../facts.js';
import type { Figure, FigureName } from '../figure.js';
import type { Certainty, Line, LineInput, LineKind } from '../line.js';
import type { Rule } from '../rulebook/rule.js';
import type { Stretch } from './spans.js';
import { absent, decimal, type Term } from './term.js';

interface Reasons {
  rule: Rule;
  formula: Term;
  inputs: LineInput[];
  figures: Figure[];
  missing: (FigureName | 'declaration')[];
}

/** A line with its amount, rounded once, where nothing is missing; with its reasons in any case. */
export function lineOf(kind: LineKind, { from, until }: Stretch, reasons: Reasons): Line {
  const { rule, formula, inputs, figures, missing } = reasons;
  return {
    kind,
    from,
    until,
    certainty: certaintyOf(reasons),
    amountCents: formula.value?.toCents(),
    formula: formula.text,
    inputs,
    figures,
    missing,
    articles: [...rule.articles],
    openQuestions: [...rule.openQuestions],
  };
}

export function certaintyOf({ rule, figures, missing }: Pick<Reasons, 'rule' | 'figures' | 'missing'>): Certainty {
  if (missing.length > 0) return 'missing';
  const isSure = rule.confidence === 'verified' && figures.every(({ confidence }) => confidence === 'verified');
  return isSure ? 'complete' : 'unverified';
}

/** The figure of that name among those found, or its name. */
export function figureTerm(figures: Figure[], name: FigureName): Term {
  const figure = figures.find((one) => one.name === name);
  return figure ? decimal(figure.value) : absent(name);
}

export function missingOf(names: readonly FigureName[], figures: Figure[]): FigureName[] {
  return names.filter((name) => !figures.some((figure) => figure.name === name));
}

export function input(name: string, [value, unit]: [value: string, unit: string], row?: RowReference): LineInput {
  return row ? { name, value, unit, row } : { name, value, unit };
}

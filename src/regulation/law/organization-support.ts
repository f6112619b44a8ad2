import { firstDayOfQuarter } from '../../platform/calendar/dates.js';
import type { LabelQuarter } from './facts.js';
import type { FigureName, Figures } from './figure.js';
import { figureTerm, input, lineOf, missingOf } from './formula/explained.js';
import { quarterStretch } from './formula/spans.js';
import { decimal, least, product } from './formula/term.js';
import type { Line } from './line.js';
import { labelRules } from './rulebook/label-rules.js';

/** D13 art. 19: per FTE, with a supplement for the first FTE of the label. */
export function supportOfLabel(facts: LabelQuarter, figures: Figures): Line[] {
  return [
    supportLine('organizationSupport', facts, figures),
    supportLine('organizationSupportSupplement', facts, figures),
  ];
}

function supportLine(
  kind: 'organizationSupport' | 'organizationSupportSupplement',
  { quarter, fte, label }: LabelQuarter,
  figures: Figures,
): Line {
  const names: readonly FigureName[] = labelRules[kind].figures;
  const found = figures.findAll(names, firstDayOfQuarter(quarter));
  const [amount, most] = names.map((name) => figureTerm(found, name));
  return lineOf(kind, quarterStretch(quarter), {
    rule: labelRules[kind],
    formula: product(...(amount ? [amount] : []), most ? least(decimal(fte), most) : decimal(fte)),
    inputs: [input('fte', [fte, 'FTE'], label)],
    figures: found,
    missing: missingOf(names, found),
  });
}

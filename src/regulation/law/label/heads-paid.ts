import { firstDayOfQuarter } from '../../../platform/calendar/dates.js';
import type { LabelQuarter } from '../facts.js';
import type { Figure, Figures } from '../figure.js';
import { certaintyOf, figureTerm, missingOf } from '../formula/explained.js';
import { decimal, product } from '../formula/term.js';
import type { Certainty } from '../line.js';
import { labelRules } from '../rulebook/label-rules.js';

export interface HeadsPaid {
  heads: number;
  /** figure x contingent: `1.15 x 20.5` */
  formula: string;
  /** whole heads at most; absent where the figure is missing */
  most?: number;
  /** heads that the fixed guidance premium is paid for */
  paid?: number;
  certainty: Certainty;
  figures: Figure[];
  articles: string[];
  openQuestions: string[];
}

/** Shown for the firm as a whole: which heads fall out is open, so no line of an employment is cut. */
export function headsPaid({ quarter, heads, contingentFte }: LabelQuarter, figures: Figures): HeadsPaid {
  const rule = labelRules.headsPaid;
  const found = figures.findAll(rule.figures, firstDayOfQuarter(quarter));
  const limit = product(figureTerm(found, 'contingentHeads'), decimal(contingentFte));
  const most = limit.value?.floor();
  return {
    heads,
    formula: limit.text,
    most,
    paid: most === undefined ? undefined : Math.min(heads, most),
    certainty: certaintyOf({ rule, figures: found, missing: missingOf(rule.figures, found) }),
    figures: found,
    articles: [...rule.articles],
    openQuestions: [...rule.openQuestions],
  };
}

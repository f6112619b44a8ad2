import { firstDayOfQuarter } from '../../../platform/calendar/dates.js';
import { Exact } from '../exact.js';
import type { LabelQuarter } from '../facts.js';
import type { Figure, FigureName, Figures } from '../figure.js';
import { certaintyOf, missingOf } from '../formula/explained.js';
import { yearlyMean } from '../fte.js';
import type { Certainty } from '../line.js';
import { labelRules } from '../rulebook/label-rules.js';

export const conditionStates = ['met', 'notMet', 'starter', 'unknown'] as const;

/** `starter`: a label without four quarters has a reasonable term (D13 art. 4 par. 2). `unknown`: a fact or figure is missing. */
export type ConditionState = (typeof conditionStates)[number];

export interface LabelCondition {
  condition: 'minimumFte' | 'targetGroupShare' | 'contingentFilled';
  state: ConditionState;
  /** exact decimals, in `unit`; absent where they are not known */
  value?: string;
  bound?: string;
  unit: 'FTE' | 'percent';
  certainty: Certainty;
  figures: Figure[];
  articles: string[];
  openQuestions: string[];
}

const quartersOfYear = 4;

/** A monitor, never a decision: whether the label still meets what it was granted for. */
export function labelConditions(facts: LabelQuarter, figures: Figures): LabelCondition[] {
  const isStarter = facts.fteOfYear.length < quartersOfYear;
  const mean = { value: yearlyMean(facts.fteOfYear), isStarter };
  return [
    conditionOf('minimumFte', mean, found(facts, figures, 'labelMinimumFte')),
    conditionOf(
      'targetGroupShare',
      { value: facts.targetGroupShare, isStarter },
      found(facts, figures, 'labelTargetGroupShare'),
    ),
    contingentFilled(facts),
  ];
}

function found({ quarter }: LabelQuarter, figures: Figures, name: FigureName): Figure | undefined {
  return figures.find(name, firstDayOfQuarter(quarter));
}

function conditionOf(
  condition: 'minimumFte' | 'targetGroupShare',
  { value, isStarter }: { value?: string; isStarter: boolean },
  figure: Figure | undefined,
): LabelCondition {
  const rule = labelRules[condition];
  const figures = figure ? [figure] : [];
  const reached = stateOf(value, figure?.value);
  return {
    condition,
    state: reached === 'notMet' && isStarter ? 'starter' : reached,
    value,
    bound: figure?.value,
    unit: condition === 'minimumFte' ? 'FTE' : 'percent',
    certainty: certaintyOf({ rule, figures, missing: missingOf(rule.figures, figures) }),
    figures,
    articles: [...rule.articles],
    openQuestions: [...rule.openQuestions],
  };
}

/** At least the bound. */
function stateOf(value: string | undefined, bound: string | undefined): ConditionState {
  if (value === undefined || bound === undefined) return 'unknown';
  return Exact.of(value).compare(Exact.of(bound)) >= 0 ? 'met' : 'notMet';
}

/** At most the contingent. */
function contingentFilled({ fte, contingentFte }: LabelQuarter): LabelCondition {
  const { articles, openQuestions } = labelRules.contingentFilled;
  return {
    condition: 'contingentFilled',
    state: stateOf(contingentFte, fte),
    value: fte,
    bound: contingentFte,
    unit: 'FTE',
    certainty: 'complete',
    figures: [],
    articles: [...articles],
    openQuestions: [...openQuestions],
  };
}

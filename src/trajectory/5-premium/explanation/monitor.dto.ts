import { ExactDecimal, Int, ListOf, Nested, OneOf, Str } from '../../../platform/http/fields.js';
import { type ConditionState, conditionStates } from '../../../regulation/law/label/label-conditions.js';
import { type Certainty, certainties } from '../../../regulation/law/line.js';
import { FigureShown, OpenQuestionShown } from './explanation.dto.js';

export class ConditionShown {
  @OneOf(['minimumFte', 'targetGroupShare', 'contingentFilled'])
  condition: string;

  @OneOf(conditionStates, { description: 'starter: a label without four quarters (D13 art. 4)' })
  state: ConditionState;

  @ExactDecimal({ scale: 6, optional: true })
  value?: string;

  @ExactDecimal({ scale: 6, optional: true })
  bound?: string;

  @OneOf(['FTE', 'percent'])
  unit: 'FTE' | 'percent';

  @OneOf(certainties)
  certainty: Certainty;

  @ListOf(() => FigureShown)
  figures: FigureShown[];

  @ListOf(Str({ max: 60 }), { example: ['D13 art. 4'] })
  articles: string[];

  @ListOf(() => OpenQuestionShown)
  openQuestions: OpenQuestionShown[];
}

export class HeadsShown {
  @Int({ description: 'with a package, and declared' })
  heads: number;

  @Str({ max: 100, example: '1.15 x 20.5' })
  formula: string;

  @Int({ optional: true, description: 'whole heads at most; absent where the figure is missing' })
  most?: number;

  @Int({ optional: true, description: 'for whom the fixed guidance premium is paid; which fall out is open' })
  paid?: number;

  @OneOf(certainties)
  certainty: Certainty;

  @ListOf(() => FigureShown)
  figures: FigureShown[];

  @ListOf(Str({ max: 60 }), { example: ['D13 art. 16'] })
  articles: string[];

  @ListOf(() => OpenQuestionShown)
  openQuestions: OpenQuestionShown[];
}

/** Beside the lines of a label: a monitor, never a decision. */
export class MonitorShown {
  @ListOf(() => ConditionShown)
  conditions: ConditionShown[];

  @Nested(() => HeadsShown)
  headsPaid: HeadsShown;

  @Int({ description: 'with a package, and not declared: they do not count' })
  undeclared: number;
}

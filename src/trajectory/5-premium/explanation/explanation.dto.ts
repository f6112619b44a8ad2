import { Cents, Int, ListOf, LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { type FigureConfidence, figureConfidences } from '../../../regulation/law/figure.js';
import { type Certainty, certainties, type LineKind, lineKinds } from '../../../regulation/law/line.js';

/** The row that a fact was read from, in the version that was read. */
export class SourceRow {
  @Str({ max: 60, example: 'declaration' })
  type: string;

  @Uuid()
  id: string;

  @Int({ min: 1 })
  version: number;
}

export class InputShown {
  @Str({ max: 60, example: 'contractualFraction' })
  name: string;

  @Str({ max: 60, example: '0.800000' })
  value: string;

  @Str({ max: 60, example: 'of full time' })
  unit: string;

  @Nested(() => SourceRow, { optional: true })
  row?: SourceRow;
}

/** A dated figure of the regulation, with where it comes from and how sure it is. */
export class FigureShown {
  @Str({ max: 60, example: 'guaranteedMinimumMonthlyIncome' })
  name: string;

  @Str({ max: 60, example: '2070.48' })
  value: string;

  @Str({ max: 60, example: 'EUR/month' })
  unit: string;

  @LocalDate()
  from: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  until?: string;

  @Str({ max: 1000, example: 'fictitious, for demonstration' })
  source: string;

  @OneOf(figureConfidences, { example: 'unverified' })
  confidence: FigureConfidence;

  @Uuid({ optional: true })
  id?: string;

  @Int({ min: 1, optional: true })
  version?: number;
}

/** What the law, as it was read, leaves open. */
export class OpenQuestionShown {
  @Str({ max: 60, example: 'rounding' })
  code: string;

  @Str({ max: 1000, optional: true, example: 'Hoe bedragen worden afgerond, is niet gelezen; hier tot op de cent.' })
  text?: string;
}

/** One amount, which explains itself. */
export class LineShown {
  @Int({ min: 1, description: 'by which the line is named' })
  position: number;

  @OneOf(lineKinds)
  kind: LineKind;

  @Str({ max: 100, example: 'Loonpremie' })
  title: string;

  @OneOf(certainties)
  certainty: Certainty;

  @Cents({ optional: true, min: Number.MIN_SAFE_INTEGER, description: 'absent where missing, negative where deducted' })
  amountCents?: number;

  @LocalDate()
  from: string;

  @LocalDate({ optional: true, description: 'the first day after it' })
  until?: string;

  @Str({ max: 1000, example: '0.60 x min(2450.00; 2 x 2070.48 x 0.5) x 3' })
  formula: string;

  @ListOf(() => InputShown)
  inputs: InputShown[];

  @ListOf(() => FigureShown)
  figures: FigureShown[];

  @ListOf(OneOf(figureConfidences), { description: 'of figures that are not verified, each once' })
  marks: FigureConfidence[];

  @ListOf(Str({ max: 60 }), { description: 'figures or facts that are not there', example: ['declaration'] })
  missing: string[];

  @ListOf(Str({ max: 60 }), { example: ['D13 art. 12'] })
  articles: string[];

  @ListOf(() => OpenQuestionShown)
  openQuestions: OpenQuestionShown[];
}

import { Flag, Int, LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import {
  type AidCategory,
  type AskedMeasure,
  aidCategories,
  askedMeasures,
  type GuidanceNeed,
  guidanceNeeds,
  type Level,
  levels,
  type Measure,
  measures,
} from '../indication.lifecycle.js';
import { type OutcomeResult, outcomeResults } from './outcome.entity.js';

const article = 'the article that the decision rests on';

export class NewOutcome {
  @OneOf(askedMeasures, { example: 'CMW', description: 'LDE is refused: repealed on July 1, 2023' })
  measure: AskedMeasure;

  @OneOf(outcomeResults, { example: 'granted', description: 'CMW granted or refused; IMW advised or refused' })
  result: OutcomeResult;

  @Int({ min: 0, max: 100, optional: true, example: 60, description: 'CMW granted: percent, 45 or 60' })
  rate?: number;

  @OneOf(levels, { optional: true, example: 'high', description: 'CMW granted' })
  level?: Level;

  @OneOf(guidanceNeeds, { optional: true, description: 'IMW advised' })
  guidanceNeed?: GuidanceNeed;

  @OneOf(aidCategories, { optional: true, description: 'IMW advised' })
  aidCategory?: AidCategory;

  @Str({ max: 4000, example: 'De vastgestelde beperkingen vragen intensieve begeleiding op de werkvloer.' })
  motivation: string;

  @Str({ max: 200, example: 'D13 art. 7', description: article })
  article: string;

  @LocalDate({ description: 'when the notice is sent: the day of the decision or later; appeal is counted from it' })
  sentOn: string;
}

export class CourtTermShown {
  @LocalDate({ description: 'the last day' })
  until: string;

  @Str({ max: 200, example: 'D13 art. 31' })
  article: string;
}

export class ReconsiderationTermShown {
  @OneOf(['unknown'], { description: 'no public source names the term' })
  term: 'unknown';

  @Str({ max: 200, example: 'D13 art. 29' })
  article: string;

  @Str({ max: 1000 })
  note: string;
}

export class AppealTerms {
  @Nested(() => CourtTermShown, { description: 'labor court' })
  court: CourtTermShown;

  @Nested(() => ReconsiderationTermShown, { description: 'at the employment service; suspends nothing' })
  reconsideration: ReconsiderationTermShown;
}

export class OutcomeShown extends Representation {
  @Uuid()
  indicationId: string;

  @OneOf(measures)
  measure: Measure;

  @OneOf(outcomeResults)
  result: OutcomeResult;

  @Int({ optional: true, example: 60 })
  rate?: number;

  @OneOf(levels, { optional: true })
  level?: Level;

  @OneOf(guidanceNeeds, { optional: true })
  guidanceNeed?: GuidanceNeed;

  @OneOf(aidCategories, { optional: true })
  aidCategory?: AidCategory;

  @Str({ max: 4000 })
  motivation: string;

  @Str({ max: 200, description: article })
  article: string;

  @LocalDate()
  decidedOn: string;

  @LocalDate()
  sentOn: string;

  @Nested(() => AppealTerms)
  appeal: AppealTerms;

  @Flag({ description: 'false once a reconsideration replaced it' })
  inForce: boolean;

  @Uuid({ optional: true })
  replacedBy?: string;

  @LocalDate({ optional: true })
  replacedOn?: string;
}

import { Flag, Int, LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { type Level, levels } from '../../1-indication/indication.lifecycle.js';
import { AppealTerms } from '../../1-indication/outcome/outcome.dto.js';
import { type EvaluationResult, evaluationResults } from '../evaluation.lifecycle.js';
import { type Basis, bases, type NeedChange, needChanges } from './decision.rules.js';

const criteria = {
  lastingRegularJob: 'a lasting regular job is possible, given the personal situation (D13 art. 23)',
  continuityOfTheFirm: 'the firm and its weakest workers can go on, given its scale (D13 art. 23)',
};

export class SupportNeed {
  @Int({ min: 0, max: 100, example: 50, description: 'percent, in fives' })
  rate: number;

  @OneOf(levels, { example: 'medium' })
  level: Level;
}

export class NewPackage extends SupportNeed {
  @LocalDate({ example: '2027-03-02', description: 'the first day; today at the earliest' })
  from: string;

  @LocalDate({
    optional: true,
    example: '2032-03-02',
    description: 'the first day after it: at most, and else, five years',
  })
  until?: string;
}

export class TransitionStart {
  @OneOf(bases, { example: 'favorable' })
  basis: Basis;

  @Str({ max: 4000, optional: true, description: `favorable: ${criteria.lastingRegularJob}` })
  lastingRegularJob?: string;

  @Str({ max: 4000, optional: true, description: `favorable: ${criteria.continuityOfTheFirm}` })
  continuityOfTheFirm?: string;

  @LocalDate({ example: '2027-04-01', description: 'may be later' })
  startsOn: string;

  @Nested(() => SupportNeed, {
    optional: true,
    description: 'a lowered need, provisional until the transition succeeds',
  })
  provisionalNeed?: SupportNeed;
}

export class NewDecision {
  @OneOf(evaluationResults, { example: 'newPackage', description: 'IMW: an advice, the department decides' })
  result: EvaluationResult;

  @Nested(() => NewPackage, { optional: true, description: 'newPackage' })
  package?: NewPackage;

  @Nested(() => TransitionStart, { optional: true, description: 'startTransition; CMW' })
  transition?: TransitionStart;

  @Str({ min: 10, max: 4000, example: 'De begeleiding op de werkvloer kan stilaan afgebouwd worden.' })
  motivation: string;

  @Str({ max: 200, example: 'D13 art. 11', description: 'the article that the decision rests on' })
  article: string;

  @LocalDate({ description: 'when the notice is sent: the day of the decision or later; appeal is counted from it' })
  sentOn: string;
}

export class DecisionShown {
  @Uuid()
  id: string;

  @OneOf(evaluationResults)
  result: EvaluationResult;

  @Flag({ description: 'IMW: the department decides' })
  isAdvice: boolean;

  @Int({ optional: true, example: 50 })
  rate?: number;

  @OneOf(levels, { optional: true })
  level?: Level;

  @OneOf(needChanges, { optional: true, description: 'beside the package that ran' })
  change?: NeedChange;

  @Flag({ description: 'the need holds only once the transition succeeds' })
  provisional: boolean;

  @LocalDate({ optional: true })
  packageFrom?: string;

  @LocalDate({ optional: true, description: 'the first day after its term' })
  packageUntil?: string;

  @Uuid({ optional: true, description: 'the package that runs under it' })
  packageId?: string;

  @OneOf(bases, { optional: true })
  basis?: Basis;

  @Str({ max: 4000, optional: true, description: criteria.lastingRegularJob })
  lastingRegularJob?: string;

  @Str({ max: 4000, optional: true, description: criteria.continuityOfTheFirm })
  continuityOfTheFirm?: string;

  @LocalDate({ optional: true, description: 'of the transition' })
  startsOn?: string;

  @Str({ max: 4000 })
  motivation: string;

  @Str({ max: 200 })
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

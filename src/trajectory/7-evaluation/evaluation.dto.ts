import { Int, ListOf, LocalDate, Nested, OneOf, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { type Measure, measures } from '../1-indication/indication.lifecycle.js';
import { type OnBehalf, onBehalfWays } from '../1-indication/reconsideration/reconsideration.lifecycle.js';
import { DecisionShown } from './decision/decision.dto.js';
import {
  type CancelReason,
  cancelReasons,
  type EndedReason,
  type EvaluationResult,
  type EvaluationStatus,
  endedReasons,
  evaluationLifecycle,
  evaluationResults,
  type Initiative,
  initiatives,
} from './evaluation.lifecycle.js';
import { type TransitionChances, transitionChances } from './record/record.entity.js';
import { Change } from './request/request.dto.js';

const health = { optional: true, sensitive: true } as const;

export class EvaluationCancellation {
  @OneOf(cancelReasons)
  reason: CancelReason;
}

export const evaluationSorting = sorting(
  { dueOn: { column: 'v.due_on', type: 'date' }, plannedOn: { column: 'v.planned_on', type: 'date' } },
  { usual: '-plannedOn', id: 'v.id' },
);

export class EvaluationList extends PageQuery {
  @SortOf(evaluationSorting)
  sort?: string;

  @ListOf(OneOf(evaluationLifecycle.states), { optional: true })
  status?: EvaluationStatus[];

  @ListOf(Uuid(), { optional: true })
  trajectoryId?: string[];

  @ListOf(Uuid(), { optional: true })
  employmentId?: string[];

  @LocalDate({ optional: true, description: 'due on this day or before' })
  dueUntil?: string;
}

export class EvaluationShown extends Representation {
  @OneOf(evaluationLifecycle.states)
  status: EvaluationStatus;

  @Uuid({ optional: true, description: 'never shown to the firm' })
  trajectoryId?: string;

  @Uuid()
  personId: string;

  @Uuid()
  employmentId: string;

  @Uuid({ description: 'the firm' })
  organizationId: string;

  @OneOf(measures)
  measure: Measure;

  @OneOf(initiatives)
  initiative: Initiative;

  @LocalDate({ description: 'when it was scheduled or asked' })
  requestedOn: string;

  @OneOf(onBehalfWays, { optional: true })
  onBehalf?: OnBehalf;

  @Uuid({ optional: true, description: 'the organization that recorded the request on behalf' })
  recordedBy?: string;

  @LocalDate()
  plannedOn: string;

  @LocalDate({ description: 'the last day on which it is in time' })
  dueOn: string;

  @Int({ optional: true, description: 'months between evaluations from now on, at most' })
  periodicityMonths?: number;

  @Nested(() => Change, { ...health, description: 'to the assigned, the worker and who wrote it' })
  change?: Change;

  @LocalDate({ optional: true })
  preparedOn?: string;

  @LocalDate({ optional: true })
  heldOn?: string;

  @Str({ max: 20000, ...health, description: 'to the assigned and the worker' })
  report?: string;

  @OneOf(transitionChances, { ...health, description: 'to the assigned and the worker' })
  transitionChances?: TransitionChances;

  @LocalDate({ optional: true })
  decidedOn?: string;

  @OneOf(evaluationResults, { optional: true, description: 'of the decision in force' })
  result?: EvaluationResult;

  @Nested(() => DecisionShown, { optional: true, description: 'in force; in the reading of one evaluation' })
  decision?: DecisionShown;

  @LocalDate({ optional: true })
  cancelledOn?: string;

  @OneOf(endedReasons, { optional: true })
  cancelReason?: EndedReason;
}

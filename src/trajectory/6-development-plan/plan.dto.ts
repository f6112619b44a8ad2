import { Int, ListOf, LocalDate, OneOf, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { NewPlanGoal, PlanGoalShown } from './goal/goal.dto.js';
import { type CloseReason, closeReasons, type PlanStatus, planLifecycle } from './plan.lifecycle.js';
import { PlanSignatureShown } from './signature/signature.dto.js';

export class NewPlan {
  @Uuid({ description: 'a running employment of your firm' })
  employmentId: string;

  @ListOf(() => NewPlanGoal, { optional: true, max: 20 })
  goals?: NewPlanGoal[];
}

export class PlanClosure {
  @OneOf(closeReasons)
  reason: CloseReason;
}

export const planSorting = sorting(
  { draftedOn: { column: 'p.drafted_on', type: 'date' } },
  { usual: '-draftedOn', id: 'p.id' },
);

export class PlanList extends PageQuery {
  @SortOf(planSorting)
  sort?: string;

  @ListOf(OneOf(planLifecycle.states), { optional: true })
  status?: PlanStatus[];

  @ListOf(Uuid(), { optional: true })
  trajectoryId?: string[];

  @ListOf(Uuid(), { optional: true })
  employmentId?: string[];
}

export class PlanShown extends Representation {
  @OneOf(planLifecycle.states)
  status: PlanStatus;

  @Uuid({ optional: true, description: 'never shown to the firm' })
  trajectoryId?: string;

  @Uuid()
  personId: string;

  @Uuid()
  employmentId: string;

  @Uuid({ description: 'the firm' })
  organizationId: string;

  @OneOf(['CMW', 'IMW'])
  measure: 'CMW' | 'IMW';

  @Int({ min: 1, description: 'the first, second, third ... plan of the employment' })
  edition: number;

  @Uuid({ optional: true, description: 'the plan whose place it takes once it is agreed' })
  supersedesId?: string;

  @LocalDate()
  draftedOn: string;

  @LocalDate({ description: 'the last day on which what is signed was changed' })
  writtenOn: string;

  @LocalDate({ optional: true })
  agreedOn?: string;

  @LocalDate({ optional: true })
  lastReviewedOn?: string;

  @LocalDate({ optional: true, description: 'while it is in force: a year after the agreement or the last review' })
  reviewDueOn?: string;

  @LocalDate({ optional: true })
  supersededOn?: string;

  @LocalDate({ optional: true })
  closedOn?: string;

  @OneOf([...closeReasons, 'employmentEnded'], { optional: true })
  closeReason?: CloseReason | 'employmentEnded';

  @ListOf(() => PlanGoalShown)
  goals: PlanGoalShown[];

  @ListOf(() => PlanSignatureShown, { description: 'those that no longer stand too' })
  signatures: PlanSignatureShown[];
}

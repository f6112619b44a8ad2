import { Int, ListOf, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { NewPlanAction, PlanActionShown } from '../action/action.dto.js';
import { type GoalKind, goalKinds } from './goal.entity.js';

const what = { max: 300, example: 'Veilig werken met de bosmaaier' };
const now = { max: 4, example: 1, description: 'where the worker stands: 0 (not yet) to 4 (helps others with it)' };
const then = { max: 4, example: 3, description: 'where the worker will stand' };

export class PlanGoalContent {
  @OneOf(goalKinds, { example: 'technical' })
  kind: GoalKind;

  @Str(what)
  competence: string;

  @Int(now)
  presentLevel: number;

  @Int(then)
  futureLevel: number;
}

export class NewPlanGoal extends PlanGoalContent {
  @ListOf(() => NewPlanAction, { optional: true, max: 20 })
  actions?: NewPlanAction[];
}

export class PlanGoalChange {
  @OneOf(goalKinds, { optional: true })
  kind?: GoalKind;

  @Str({ ...what, optional: true })
  competence?: string;

  @Int({ ...now, optional: true })
  presentLevel?: number;

  @Int({ ...then, optional: true })
  futureLevel?: number;
}

export class PlanGoalShown extends Representation {
  @Uuid()
  planId: string;

  @OneOf(goalKinds)
  kind: GoalKind;

  @Str(what)
  competence: string;

  @Int(now)
  presentLevel: number;

  @Int(then)
  futureLevel: number;

  @ListOf(() => PlanActionShown)
  actions: PlanActionShown[];
}

import { LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import {
  type OnBehalf,
  onBehalfWays,
  type ReconsiderationStatus,
} from '../../1-indication/reconsideration/reconsideration.lifecycle.js';
import { NewDecision } from '../decision/decision.dto.js';
import { evaluationReconsiderationLifecycle } from './reconsideration.lifecycle.js';

export class NewEvaluationReconsideration {
  @Str({
    min: 10,
    max: 4000,
    example: 'Ik heb op de werkvloer nog dagelijks begeleiding nodig.',
    description: 'without a reason it is void',
  })
  reason: string;

  @OneOf(onBehalfWays, { optional: true, description: 'how the worker asked; coach or counselor records it' })
  onBehalf?: OnBehalf;
}

export class EvaluationReconsiderationDecision {
  @OneOf(['upheld', 'revised'], { example: 'upheld' })
  result: 'upheld' | 'revised';

  @Str({ max: 4000, description: 'of the decision on the request' })
  motivation: string;

  @Nested(() => NewDecision, {
    optional: true,
    description: 'revised: the decision from today, in place of the old one',
  })
  decision?: NewDecision;
}

export class EvaluationReconsiderationShown extends Representation {
  @OneOf(evaluationReconsiderationLifecycle.states)
  status: ReconsiderationStatus;

  @Uuid()
  evaluationId: string;

  @Uuid({ description: 'the decision that should be looked at again' })
  decisionId: string;

  @OneOf(['worker', 'firm'])
  askedBy: 'worker' | 'firm';

  @Str({ max: 4000 })
  reason: string;

  @OneOf(onBehalfWays, { optional: true })
  onBehalf?: OnBehalf;

  @Uuid({ optional: true, description: 'the firm, or the organization that recorded it on behalf' })
  organizationId?: string;

  @LocalDate()
  requestedOn: string;

  @LocalDate({ optional: true })
  decidedOn?: string;

  @Str({ max: 4000, optional: true })
  motivation?: string;
}

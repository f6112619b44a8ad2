import { LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { NewOutcome } from '../outcome/outcome.dto.js';
import {
  type OnBehalf,
  onBehalfWays,
  type ReconsiderationStatus,
  reconsiderationLifecycle,
} from './reconsideration.lifecycle.js';

export class NewReconsideration {
  @Uuid({ description: 'the outcome that should be looked at again' })
  outcomeId: string;

  @Str({
    min: 10,
    max: 4000,
    example: 'Ik heb meer begeleiding nodig dan er staat.',
    description: 'without a reason it is void',
  })
  reason: string;

  @OneOf(onBehalfWays, { optional: true, description: 'how the person asked; never where the person asks itself' })
  onBehalf?: OnBehalf;
}

export class ReconsiderationDecision {
  @OneOf(['upheld', 'revised'], { example: 'revised' })
  result: 'upheld' | 'revised';

  @Str({ max: 4000, description: 'of the decision on the request' })
  motivation: string;

  @Nested(() => NewOutcome, { optional: true, description: 'revised: the outcome from today, in place of the old one' })
  outcome?: NewOutcome;
}

export class ReconsiderationShown extends Representation {
  @OneOf(reconsiderationLifecycle.states)
  status: ReconsiderationStatus;

  @Uuid()
  indicationId: string;

  @Uuid()
  outcomeId: string;

  @Str({ max: 4000 })
  reason: string;

  @OneOf(onBehalfWays, { optional: true })
  onBehalf?: OnBehalf;

  @Uuid({ optional: true, description: 'the organization that recorded it on behalf' })
  organizationId?: string;

  @LocalDate()
  requestedOn: string;

  @LocalDate({ optional: true })
  decidedOn?: string;

  @Str({ max: 4000, optional: true })
  motivation?: string;
}

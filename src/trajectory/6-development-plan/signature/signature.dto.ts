import { LocalDate, OneOf, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type OnBehalf, onBehalfWays } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';
import { type Party, parties } from './signature.entity.js';

export class NewPlanSignature {
  @OneOf(onBehalfWays, {
    optional: true,
    description: 'how the worker agreed, where coach or counselor records it; never for oneself',
  })
  onBehalf?: OnBehalf;

  @LocalDate({ optional: true, description: 'on behalf: the day on which the worker agreed; today where absent' })
  signedOn?: string;
}

export class PlanSignatureShown extends Representation {
  @Uuid()
  planId: string;

  @OneOf(parties)
  party: Party;

  @LocalDate()
  signedOn: string;

  @OneOf(onBehalfWays, { optional: true, description: 'how the worker agreed, where another recorded it' })
  onBehalf?: OnBehalf;

  @Uuid({ optional: true, description: 'the organization that signed, or recorded it on behalf of the worker' })
  recordedBy?: string;

  @Uuid({ optional: true, description: 'its member' })
  recordedByMemberId?: string;

  @LocalDate()
  recordedOn: string;

  @LocalDate({ optional: true, description: 'the day on which what was signed was changed: it no longer stands' })
  voidedOn?: string;
}

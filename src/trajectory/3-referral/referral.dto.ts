import {
  ExactDecimal,
  Int,
  Link,
  ListOf,
  LocalDate,
  Nested,
  OneOf,
  Reference,
  Str,
  Uuid,
} from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { type Measure, measures } from '../../registry/vacancy/vacancy.lifecycle.js';
import { type ReferralStatus, referralLifecycle } from './referral.lifecycle.js';

const aLetter = { max: 4000, optional: true, example: 'An werkte al in het groen en begint graag deeltijds.' };

export class NewReferral {
  @Uuid({ description: 'a case that you take part in' })
  trajectoryId: string;

  @Uuid({ description: 'a published vacancy' })
  vacancyId: string;

  @Str({ ...aLetter, description: 'what the firm reads from the request on; no findings' })
  letter?: string;
}

export class ReferralChange {
  @Str({ ...aLetter, nullable: true })
  letter?: string | null;
}

export class ReferralReason {
  @Str({ max: 60, pattern: /^[a-z][A-Za-z]+$/, example: 'mobility', description: 'a code of the list for this action' })
  reason: string;
}

export class Contract {
  @LocalDate({ example: '2026-04-01' })
  from: string;

  @LocalDate({ optional: true, example: '2027-04-01', description: 'the first day after it; open-ended where absent' })
  until?: string;
}

export class ReferralHire {
  @Nested(() => Contract)
  contract: Contract;

  @ExactDecimal({ scale: 6, max: '1', example: '0.8', description: 'of full time (tewerkstellingsbreuk)' })
  contractualFraction: string;
}

export const referralSorting = sorting({ created: [] }, { usual: '-created', id: 'r.id' });

export class ReferralList extends PageQuery {
  @SortOf(referralSorting)
  sort?: string;

  @ListOf(OneOf(referralLifecycle.states), { optional: true })
  status?: ReferralStatus[];

  @ListOf(Uuid(), { optional: true })
  trajectoryId?: string[];

  @ListOf(Uuid(), { optional: true })
  vacancyId?: string[];
}

export class ReferredPackage {
  @Int({ min: 40, max: 75, example: 60, description: 'wage premium, in percent' })
  rate: number;

  @OneOf(['low', 'medium', 'high'])
  level: string;
}

/** A firm sees id, state and days; the rest while the table of visibility opens it. */
export class ReferralShown extends Representation {
  @OneOf(referralLifecycle.states)
  status: ReferralStatus;

  @Uuid({ optional: true })
  trajectoryId?: string;

  @Uuid({ optional: true, description: 'the right that the request rests on' })
  entitlementId?: string;

  @OneOf(measures, { optional: true })
  measure?: Measure;

  @Str({ max: 20, optional: true, example: 'T-2026-000123' })
  caseNumber?: string;

  @Str({ max: 5, optional: true, example: '72030' })
  municipalityNis?: string;

  @LocalDate({ optional: true, description: 'the first day on which the right no longer holds' })
  validUntil?: string;

  @Str({ max: 4000, optional: true })
  letter?: string;

  @Link({ optional: true, description: 'the person; for the firm from its acceptance on' })
  person?: Reference;

  @Nested(() => ReferredPackage, { optional: true, description: 'CMW; for the firm from its acceptance on' })
  package?: ReferredPackage;

  @OneOf(['none', 'low', 'medium', 'high'], { optional: true, description: 'IMW' })
  guidanceNeed?: string;

  @Link({ optional: true })
  vacancy?: Reference;

  @Link({ optional: true, description: 'the firm' })
  employer?: Reference;

  @Link({ optional: true, description: 'who refers' })
  organization?: Reference;

  @LocalDate({ optional: true })
  requestedOn?: string;

  @LocalDate({ optional: true, description: 'the last day on which the firm may accept or refuse' })
  answerDueOn?: string;

  @LocalDate({ optional: true })
  answeredOn?: string;

  @LocalDate({ optional: true, description: 'the last day on which the firm may hire or reject' })
  decisionDueOn?: string;

  @LocalDate({ optional: true })
  endedOn?: string;

  @Str({ max: 60, optional: true, example: 'mobility' })
  reason?: string;

  @Nested(() => Contract, { optional: true, description: 'as agreed at the hire' })
  contract?: Contract;

  @ExactDecimal({ scale: 6, optional: true, example: '0.8' })
  contractualFraction?: string;

  @ListOf(() => Reference, {
    optional: true,
    description: 'once hired: what else is open, each to be kept or cancelled',
  })
  otherOpenReferrals?: Reference[];
}

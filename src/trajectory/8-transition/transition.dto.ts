import { Link, ListOf, LocalDate, Nested, OneOf, Reference, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { JobShown } from './job/job.dto.js';
import { ProposedPackage } from './return/return.dto.js';
import { SignatureShown } from './signature/signature.dto.js';
import {
  type Basis,
  bases,
  type CancelReason,
  cancelReasons,
  type Doing,
  doings,
  type EndedReason,
  endedReasons,
  type TransitionStatus,
  transitionLifecycle,
} from './transition.lifecycle.js';

export class NewTransition {
  @Uuid({ description: 'the supported employment that the worker leaves' })
  employmentId: string;

  @OneOf(['internal'], {
    description: 'within the firm; any other transition follows from a decision on an evaluation',
  })
  basis: 'internal';

  @LocalDate({ description: 'the first day of the path' })
  startsOn: string;

  @Str({ max: 4000, example: 'De firma biedt een gewone functie aan in het atelier.' })
  motivation: string;
}

export class ProviderNaming {
  @Uuid({ description: 'a transition provider with a mandate that is valid today' })
  providerId: string;
}

export class TransitionCancellation {
  @OneOf(cancelReasons)
  reason: CancelReason;
}

export const transitionSorting = sorting(
  { proposedOn: { column: 't.proposed_on', type: 'date' } },
  { usual: '-proposedOn', id: 't.id' },
);

export class TransitionList extends PageQuery {
  @SortOf(transitionSorting)
  sort?: string;

  @ListOf(OneOf(transitionLifecycle.states), { optional: true })
  status?: TransitionStatus[];

  @ListOf(Uuid(), { optional: true })
  trajectoryId?: string[];

  @ListOf(Uuid(), { optional: true })
  personId?: string[];
}

export class TransitionShown extends Representation {
  @OneOf(transitionLifecycle.states)
  status: TransitionStatus;

  @Uuid({ optional: true, description: 'never shown to the firm or the provider' })
  trajectoryId?: string;

  @Link()
  person: Reference;

  @Uuid({ optional: true, description: 'never shown to the provider' })
  employmentId?: string;

  @Link({ description: 'the firm that the worker leaves' })
  organization: Reference;

  @Link({ optional: true })
  provider?: Reference;

  @Uuid({ optional: true, description: 'never shown to the provider' })
  evaluationId?: string;

  @OneOf(bases)
  basis: Basis;

  @Str({ max: 4000, optional: true })
  motivation?: string;

  @LocalDate()
  startsOn: string;

  @LocalDate()
  proposedOn: string;

  @ListOf(() => SignatureShown)
  signatures: SignatureShown[];

  @LocalDate({ optional: true })
  agreedOn?: string;

  @LocalDate({ optional: true, description: 'the first day of the running phase, or of the last one' })
  phaseFrom?: string;

  @LocalDate({ optional: true, description: 'the last day that it may last' })
  phaseDueOn?: string;

  @Nested(() => JobShown, { optional: true })
  newJob?: JobShown;

  @LocalDate({ optional: true })
  completedOn?: string;

  @OneOf(doings, { optional: true, description: 'whose doing it is that the path failed' })
  failedBy?: Doing;

  @Str({ max: 4000, optional: true })
  failureReason?: string;

  @OneOf(endedReasons, { optional: true })
  cancelReason?: EndedReason;

  @Nested(() => ProposedPackage, { optional: true, description: "proposed after a failure that is nobody's doing" })
  proposedPackage?: ProposedPackage;

  @LocalDate({ optional: true })
  redeterminedOn?: string;

  @LocalDate({ optional: true })
  returnedOn?: string;

  @Uuid({ optional: true, description: 'the right that the return rests on' })
  returnEntitlementId?: string;

  @Str({ max: 4000, optional: true, description: 'of the expert, after a failure or a lost job' })
  decisionMotivation?: string;

  @LocalDate({ optional: true, description: 'the last day of the path, its follow-ups included' })
  closedOn?: string;
}

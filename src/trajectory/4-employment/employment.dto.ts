import { ExactDecimal, ListOf, LocalDate, OneOf, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import {
  type CancelReason,
  cancelReasons,
  type EmploymentStatus,
  type EndReason,
  employmentLifecycle,
  endedByTransition,
  endReasons,
} from './employment.lifecycle.js';

export class EmploymentStart {
  @LocalDate({ example: '2026-04-01', description: 'the first day of work' })
  startedOn: string;
}

export class EmploymentTermination {
  @LocalDate({ example: '2027-03-31', description: 'the last day of work' })
  endedOn: string;

  @OneOf(endReasons)
  reason: EndReason;
}

export class EmploymentCancellation {
  @OneOf(cancelReasons)
  reason: CancelReason;
}

export const employmentSorting = sorting(
  { contractFrom: { column: 'e.contract_from', type: 'date' } },
  { usual: '-contractFrom', id: 'e.id' },
);

export class EmploymentList extends PageQuery {
  @SortOf(employmentSorting)
  sort?: string;

  @ListOf(OneOf(employmentLifecycle.states), { optional: true })
  status?: EmploymentStatus[];

  @ListOf(Uuid(), { optional: true })
  trajectoryId?: string[];

  @ListOf(Uuid(), { optional: true })
  personId?: string[];
}

export class EmploymentShown extends Representation {
  @OneOf(employmentLifecycle.states)
  status: EmploymentStatus;

  @Uuid({ optional: true, description: 'never shown to the firm' })
  trajectoryId?: string;

  @Uuid()
  personId: string;

  @Uuid({ description: 'the firm' })
  organizationId: string;

  @Uuid()
  referralId: string;

  @OneOf(['CMW', 'IMW'])
  measure: 'CMW' | 'IMW';

  @ExactDecimal({ scale: 6, max: '1', example: '0.800000', description: 'of full time (tewerkstellingsbreuk)' })
  contractualFraction: string;

  @LocalDate()
  contractFrom: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  contractUntil?: string;

  @LocalDate({ optional: true })
  supportedFrom?: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  supportedUntil?: string;

  @OneOf([...endReasons, endedByTransition, ...cancelReasons.filter((reason) => reason !== 'other')], {
    optional: true,
  })
  endReason?: string;
}

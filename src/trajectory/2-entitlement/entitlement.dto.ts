import { Link, ListOf, LocalDate, Nested, OneOf, type Reference, Ssin, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import {
  type AidCategory,
  aidCategories,
  type GuidanceNeed,
  guidanceNeeds,
  type Measure,
  measures,
} from '../1-indication/indication.lifecycle.js';
import { type EntitlementStatus, entitlementLifecycle } from './entitlement.lifecycle.js';
import { type RightBasis, rightBases } from './right/right.rules.js';

export const entitlementSorting = sorting(
  { decidedOn: { column: 'e.decided_on', type: 'date' } },
  { usual: '-decidedOn', id: 'e.id' },
);

export class EntitlementList extends PageQuery {
  @SortOf(entitlementSorting)
  sort?: string;

  @ListOf(Uuid(), { optional: true })
  trajectoryId?: string[];

  @ListOf(Uuid(), { optional: true })
  personId?: string[];

  @ListOf(OneOf(measures), { optional: true })
  measure?: Measure[];

  @LocalDate({ optional: true, description: 'only rights that are valid on this day' })
  asOf?: string;
}

export class EntitlementReading {
  @LocalDate({ optional: true, description: 'the day for which the status is asked; today where absent' })
  asOf?: string;
}

export class Revocation {
  @LocalDate({ example: '2026-11-30', description: 'the first day without the right; today at the earliest' })
  revokedOn: string;

  @Str({ max: 2000, example: 'De evaluatie toont dat ondersteuning niet langer nodig is.' })
  reason: string;

  @Str({ max: 200, example: 'D13 art. 10' })
  article: string;
}

/** To the department that recorded the grant: whom it is about. */
export class Worker {
  @Str({ max: 100, example: 'An' })
  givenName: string;

  @Str({ max: 100, example: 'Voorbeeld' })
  familyName: string;

  @Ssin()
  ssin: string;
}

export class WindowShown {
  @LocalDate({ example: '2030-10-01' })
  from: string;

  @LocalDate({ optional: true, example: '2031-10-01', description: 'the first day after it' })
  until?: string;
}

/** When the employer may ask for more of an IMW grant. */
export class WindowsShown {
  @Nested(() => WindowShown, { description: 'by the figure imwExtensionWindow: sources disagree' })
  extension: WindowShown;

  @Nested(() => WindowShown)
  change: WindowShown;
}

export class EntitlementShown extends Representation {
  @OneOf(entitlementLifecycle.states, { description: 'on the day asked' })
  status: EntitlementStatus;

  @LocalDate({ description: 'the day for which the status holds' })
  asOf: string;

  @Uuid()
  trajectoryId: string;

  @Uuid()
  personId: string;

  @Nested(() => Worker, { optional: true, description: 'for the department that recorded the grant' })
  worker?: Worker;

  @OneOf(measures)
  measure: Measure;

  @Link({ optional: true, description: 'the outcome that it rests on' })
  outcome?: Reference;

  @OneOf(rightBases, { description: 'return: after a regular job that ended without consent (D13 art. 22)' })
  basis: RightBasis;

  @OneOf(guidanceNeeds, { optional: true, description: 'IMW, of the advice' })
  guidanceNeed?: GuidanceNeed;

  @OneOf(aidCategories, { optional: true, description: 'IMW, of the advice' })
  aidCategory?: AidCategory;

  @Uuid({ optional: true, description: 'IMW: the employer for whom it was granted' })
  employerId?: string;

  @LocalDate({ optional: true, description: 'IMW: when the employer applied' })
  appliedOn?: string;

  @LocalDate()
  decidedOn: string;

  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  validUntil?: string;

  @Nested(() => WindowsShown, { optional: true, description: 'IMW of more than two years; not in lists' })
  windows?: WindowsShown;

  @LocalDate({ optional: true, description: 'the first day of supported employment; unused where absent' })
  usedFrom?: string;

  @LocalDate({ optional: true })
  revokedOn?: string;

  @Str({ max: 2000, optional: true })
  revocationReason?: string;

  @Str({ max: 200, optional: true, description: 'on which the revocation rests' })
  article?: string;
}

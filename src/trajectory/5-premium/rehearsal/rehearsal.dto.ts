import {
  Cents,
  Int,
  Link,
  ListOf,
  LocalDate,
  Nested,
  OneOf,
  type Reference,
  Str,
  Uuid,
} from '../../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../../platform/http/paging.js';
import { Representation } from '../../../platform/http/representation.js';
import { type LineKind, lineKinds } from '../../../regulation/law/line.js';

const aQuarter = { pattern: /^\d{4}Q[1-4]$/, max: 6, example: '2026Q1' };
const someCents = { min: Number.MIN_SAFE_INTEGER, example: 1_250_000 };
const aDifference = { min: Number.MIN_SAFE_INTEGER, example: -4_125 };

export const resultSorting = sorting(
  { difference: { column: 'r.difference_cents', type: 'bigint' } },
  { usual: 'difference', id: 'r.subject_id' },
);

export class NewRehearsal {
  @Str({ ...aQuarter, description: 'a quarter that is over' })
  quarter: string;
}

export class SignOff {
  @Str({ max: 1000, optional: true, example: 'Geen onderneming verliest meer dan de index.' })
  remark?: string;
}

/** Who gains and who loses, all together. */
export class RehearsalTotals {
  @Cents(someCents)
  beforeCents: number;

  @Cents(someCents)
  afterCents: number;

  @Cents(aDifference)
  differenceCents: number;

  @Int({ min: 0, description: 'employments and labels that get more' })
  gain: number;

  @Int({ min: 0, description: 'that get less' })
  lose: number;

  @Int({ min: 0, description: 'that get the same' })
  same: number;

  @ListOf(OneOf(lineKinds), { description: 'what is missing in the amounts with the figures in force' })
  withoutBefore: LineKind[];

  @ListOf(OneOf(lineKinds), { description: 'what is missing in the amounts with those of the file' })
  withoutAfter: LineKind[];
}

export class RehearsalShown extends Representation {
  @Uuid()
  fileId: string;

  @Str(aQuarter)
  quarter: string;

  @LocalDate()
  startedOn: string;

  @LocalDate({ optional: true })
  signedOffOn?: string;

  @Str({ max: 1000, optional: true })
  remark?: string;

  @Nested(() => RehearsalTotals, { description: 'of what is calculated so far' })
  totals: RehearsalTotals;
}

export class FirmResult extends RehearsalTotals {
  @Link({ description: 'the firm' })
  firm: Reference;
}

export class ResultList extends PageQuery {
  @Uuid({ optional: true, description: 'of one firm' })
  organizationId?: string;

  @SortOf(resultSorting)
  sort?: string;
}

export class ResultShown {
  @OneOf(['employment', 'label'] as const)
  subject: 'employment' | 'label';

  @Link({ description: 'the employment or the label' })
  of: Reference;

  @Uuid({ description: 'the firm' })
  organizationId: string;

  @Cents(someCents)
  beforeCents: number;

  @Cents(someCents)
  afterCents: number;

  @Cents(aDifference)
  differenceCents: number;

  @ListOf(OneOf(lineKinds))
  withoutBefore: LineKind[];

  @ListOf(OneOf(lineKinds))
  withoutAfter: LineKind[];
}

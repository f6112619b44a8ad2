import { Link, ListOf, LocalDate, OneOf, Reference, Uuid } from '../../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../../platform/http/paging.js';
import { Representation } from '../../../platform/http/representation.js';
import { type InternshipResult, internshipResults } from './internship.entity.js';

export class NewInternship {
  @Uuid({ description: 'the host, an organization of the directory' })
  hostId: string;

  @LocalDate()
  from: string;

  @LocalDate({ example: '2026-04-01', description: 'the first day after it' })
  until: string;
}

export class InternshipConclusion {
  @OneOf(internshipResults)
  result: InternshipResult;

  @LocalDate({ description: 'the last day; at the latest the one that was agreed' })
  endedOn: string;
}

export const internshipSorting = sorting(
  { from: { column: 'i.period_from', type: 'date' } },
  { usual: '-from', id: 'i.id' },
);

export class InternshipList extends PageQuery {
  @SortOf(internshipSorting)
  sort?: string;

  @ListOf(Uuid(), { optional: true })
  transitionId?: string[];
}

export class InternshipShown extends Representation {
  @Uuid()
  transitionId: string;

  @Link()
  person: Reference;

  @Link()
  host: Reference;

  @LocalDate()
  from: string;

  @LocalDate({ description: 'the first day after it' })
  until: string;

  @OneOf(internshipResults, { optional: true, description: 'none while it runs' })
  result?: InternshipResult;
}

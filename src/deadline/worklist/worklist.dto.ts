import { Flag, Link, ListOf, LocalDate, OneOf, Reference, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { deadlineSorting } from '../deadline.dto.js';

/** How it came to be somebody's: as the case's lead, as assigned to it, by a team, as member of the organization, as the person. */
export const addressings = ['lead', 'assigned', 'team', 'organization', 'person'] as const;
export type Addressing = (typeof addressings)[number];

export class WorklistQuery extends PageQuery {
  @ListOf(Str({ max: 60, example: 'referralUnanswered' }), { optional: true })
  kind?: string[];

  @Flag({ optional: true, description: 'true: only what should have been done before today; false: only the rest' })
  overdue?: boolean;

  @LocalDate({ optional: true, description: 'due before this day' })
  dueBefore?: string;

  @SortOf(deadlineSorting)
  sort?: string;
}

export class WorklistItem extends Representation {
  @Str({ max: 60, example: 'referralUnanswered' })
  kind: string;

  @Str({ max: 200, example: 'Antwoorden op een toeleiding', description: 'what is to be done, in your language' })
  title: string;

  @OneOf(addressings, { description: 'why it is on your list' })
  addressedAs: Addressing;

  @LocalDate({ description: 'the last day to do it' })
  dueOn: string;

  @Flag({ description: 'that day has passed' })
  overdue: boolean;

  @Str({ max: 20, optional: true, example: '2026Q3', description: 'which one, where a subject has several of a kind' })
  occurrence?: string;

  @Str({ max: 20, optional: true, example: 'T-2026-000123', description: 'where you may see it' })
  caseNumber?: string;

  @Uuid({ optional: true, description: 'where you see the case' })
  trajectoryId?: string;

  @Link({ description: 'what it is about' })
  subject: Reference;
}

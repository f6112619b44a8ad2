import { Link, ListOf, LocalDate, OneOf, Reference, Str, Uuid } from '../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../platform/http/paging.js';
import { Representation } from '../platform/http/representation.js';
import { type Confidence, confidences, type DeadlineStatus, deadlineStates } from './deadline.lifecycle.js';

export const deadlineSorting = sorting({ dueOn: { column: 'd.due_on', type: 'date' } }, { usual: 'dueOn', id: 'd.id' });

export class DeadlineList extends PageQuery {
  @Uuid({
    optional: true,
    description: 'of one case; where absent, what your organization must do, or all of your own file',
  })
  trajectoryId?: string;

  @ListOf(Str({ max: 60, example: 'referralUnanswered' }), { optional: true })
  kind?: string[];

  @ListOf(OneOf(deadlineStates), { optional: true, description: 'open where not asked' })
  status?: DeadlineStatus[];

  @LocalDate({ optional: true, description: 'due before this day' })
  dueBefore?: string;

  @SortOf(deadlineSorting)
  sort?: string;
}

export class DeadlineShown extends Representation {
  @Str({ max: 60, example: 'referralUnanswered' })
  kind: string;

  @OneOf(deadlineStates)
  status: DeadlineStatus;

  @OneOf(confidences, { description: 'how sure the term, its reminders and its addressee are' })
  confidence: Confidence;

  @LocalDate()
  dueOn: string;

  @LocalDate({ optional: true })
  closedOn?: string;

  @Str({ max: 20, optional: true, example: '2026Q3', description: 'which one, where a subject has several of a kind' })
  occurrence?: string;

  @Uuid({ optional: true, description: 'where you see the case' })
  trajectoryId?: string;

  @Uuid({ description: 'the organization that must act' })
  organizationId: string;

  @Link({ description: 'what it is about' })
  subject: Reference;
}

import { DateTime, Int, Nested, OneOf, Str, Uuid } from '../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../platform/http/paging.js';
import { Representation } from '../platform/http/representation.js';
import { type TaskStatus, taskStates } from './task.lifecycle.js';

export const issueSorting = sorting({ row: { column: 'i.id', type: 'uuid' } }, { usual: 'row', id: 'i.id' });

export class IssueList extends PageQuery {
  @SortOf(issueSorting)
  sort?: string;
}

export class TaskProgress {
  @Int({ min: 0, example: 12_500, description: 'rows that are done' })
  done: number;

  @Int({ min: 0, optional: true, example: 25_000, description: 'rows in all, once they are counted' })
  total?: number;

  @Int({ min: 0, description: 'rows that something was wrong with; the work went on with the others' })
  issues: number;
}

export class Place {
  @Str({ max: 2048, example: '/api/v1/statements?quarter=2026Q3' })
  href: string;
}

export class TaskShown extends Representation {
  @Str({ max: 60, example: 'statements' })
  kind: string;

  @OneOf(taskStates)
  status: TaskStatus;

  @Nested(() => TaskProgress)
  progress: TaskProgress;

  @Uuid({ description: 'the organization that asked for it' })
  organizationId: string;

  @DateTime({ optional: true })
  startedAt?: string;

  @DateTime({ optional: true })
  endedAt?: string;

  @Str({ max: 300, optional: true, description: 'why it failed' })
  failure?: string;

  @Nested(() => Place, { description: 'what is wrong with single rows' })
  issues: Place;

  @Nested(() => Place, { optional: true, description: 'once it is done' })
  result?: Place;
}

export class TaskIssueShown {
  @Uuid()
  id: string;

  @Str({ max: 100, description: 'a number in a file, or the id of what was worked on' })
  row: string;

  @Str({ max: 60, example: 'notCalculated' })
  code: string;

  @Str({ max: 1000 })
  detail: string;
}

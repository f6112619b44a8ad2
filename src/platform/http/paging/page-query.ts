import type { FieldDecorator } from '../fields/field.js';
import { Flag, Int, OneOf, Str } from '../fields.js';
import type { Sorting } from './sorting.js';

/** How a list is asked for; a list with filters or orders of its own extends it. */
export class PageQuery {
  @Str({ max: 4000, optional: true, pattern: /^[\w-]+$/, description: 'taken from `next` or `prev`' })
  after?: string;

  @Int({ min: 1, max: 100, optional: true, description: 'items per page, 20 where not asked' })
  pageSize = 20;

  @Flag({ optional: true, description: 'true: also count them all' })
  total?: boolean;
}

/** The field `sort` of a list: one of its orders. */
export const SortOf = (sorting: Sorting): FieldDecorator =>
  OneOf(sorting.names, {
    optional: true,
    description: `${sorting.usual} where not asked; - sorts down; ends in the id`,
  });

import { type Cursor, readCursor, wrongCursor } from './cursor.js';
import type { Sorting } from './sorting.js';

export interface PageRequest {
  after?: string;
  pageSize?: number;
  sort?: string;
}

/**
 * The pieces of a hand-written query that make it answer one page:
 *
 *     SELECT r.*, ${keys.columns} FROM referral r
 *     WHERE r.status = $1 AND ${keys.where(2)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}
 *     -- parameters: [status, ...keys.parameters]
 */
export interface Keyset {
  /** for SELECT: the sort values as the database itself writes them, as a Date would lose microseconds */
  columns: string;
  /** for WHERE, its parameters numbered from here; TRUE on the first page */
  where(firstParameter: number): string;
  orderBy: string;
  /** one more than the page, to know whether there is another */
  limit: number;
  parameters: string[];
  sort: string;
  pageSize: number;
  cursor?: Cursor;
}

export function keyset(sorting: Sorting, { after, pageSize = 20, sort }: PageRequest): Keyset {
  const cursor =
    after === undefined ? undefined : readCursor(after, (name) => sorting.keysOf(name)?.map((k) => k.type));
  if (cursor && sort !== undefined && sort !== cursor.sort) throw wrongCursor();
  const name = cursor?.sort ?? sort ?? sorting.usual;
  const keys = [...(sorting.keysOf(name) ?? []), { column: sorting.id, type: 'uuid' }];
  const down = name.startsWith('-') !== (cursor?.back ?? false);
  const row = keys.map(({ column }) => column).join(', ');
  return {
    columns: keys.map(({ column }, index) => `(${column})::text AS "key${index}"`).join(', '),
    where: (first) => {
      if (!cursor) return 'TRUE';
      const values = keys.map(({ type }, index) => `$${first + index}::${type}`).join(', ');
      return `(${row}) ${down ? '<' : '>'} (${values})`;
    },
    orderBy: keys.map(({ column }) => `${column} ${down ? 'DESC' : 'ASC'}`).join(', '),
    limit: pageSize + 1,
    parameters: cursor ? [...cursor.values, cursor.id] : [],
    sort: name,
    pageSize,
    cursor,
  };
}

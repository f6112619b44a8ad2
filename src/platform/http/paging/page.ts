import { writeCursor } from './cursor.js';
import type { Keyset } from './keyset.js';

/** One page, before it has an address: `next` and `prev` are cursors, made into links where the answer is written. */
export class Page<T> {
  constructor(
    readonly items: T[],
    readonly pageSize: number,
    readonly next?: string,
    readonly prev?: string,
    readonly total?: number,
  ) {}
}

/** Makes a page of the rows a keyset query found, each shown by `show`; `total` only where it was asked. */
export async function pageOf<Row extends object, T>(
  keys: Keyset,
  rows: Row[],
  show: (row: Row) => T | Promise<T>,
  total?: number,
): Promise<Page<T>> {
  const back = keys.cursor?.back ?? false;
  const more = rows.length > keys.pageSize;
  const kept = rows.slice(0, keys.pageSize);
  if (back) kept.reverse();
  const at = (row: Row | undefined, toTheBack: boolean) => row && cursorAt(keys, row, toTheBack);
  // whoever came from somewhere can go back there; the row beyond the page tells the other way
  const next = back || more ? at(kept.at(-1), false) : undefined;
  const prev = (back ? more : keys.cursor) ? at(kept[0], true) : undefined;
  const items: T[] = [];
  for (const row of kept) items.push(await show(row));
  return new Page(items, keys.pageSize, next, prev, total);
}

/** The only page of a list that is short by nature, such as who takes part in one case. */
export function wholePage<T>(items: T[]): Page<T> {
  return new Page(items, Math.max(items.length, 100));
}

function cursorAt({ sort }: Keyset, row: object, back: boolean): string {
  const keys = Object.entries(row)
    .filter(([name]) => /^key\d$/.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => String(value));
  return writeCursor({ sort, back, values: keys.slice(0, -1), id: keys.at(-1) ?? '' });
}

export type SortType = 'text' | 'uuid' | 'date' | 'timestamptz' | 'integer' | 'bigint' | 'numeric';

/** Something rows are sorted by; never null, as no row would come after it. */
export interface SortKey {
  /** SQL: a column, with its table's alias and its collation where it needs one */
  column: string;
  type: SortType;
}

/** The orders a list can be asked in. Each name sorts up; with a `-` before it, down; all end in the id. */
export interface Sorting {
  names: string[];
  /** the order where none is asked */
  usual: string;
  /** SQL of the id */
  id: string;
  keysOf(name: string): SortKey[] | undefined;
}

/**
 * @param keys by the name a caller gives: `{ createdAt: { column: 'r.created_at', type: 'timestamptz' } }`
 * @param options `usual` with its `-` where it sorts down; `id` is the SQL of the id column
 */
export function sorting(
  keys: Record<string, SortKey | SortKey[]>,
  { usual, id = 'id' }: { usual: string; id?: string },
): Sorting {
  const names = Object.keys(keys).flatMap((name) => [name, `-${name}`]);
  if (!names.includes(usual)) throw new Error(`no order named ${usual}`);
  const keysOf = (name: string) => (names.includes(name) ? [keys[name.replace(/^-/, '')] ?? []].flat() : undefined);
  return { names, usual, id, keysOf };
}

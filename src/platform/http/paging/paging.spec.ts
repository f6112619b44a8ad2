import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../problem.js';
import { type Keyset, keyset, Page, type PageRequest, pageOf, sorting } from '../paging.js';

const sorts = sorting({ rank: { column: 't.rank', type: 'integer' } }, { usual: 'rank', id: 't.id' });

interface Row {
  rank: number;
  id: string;
}

const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const compare = (a: Row, b: Row) => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What the database does with the pieces, read from the SQL itself. */
function select(table: Row[], keys: Keyset): (Row & { key0: string; key1: string })[] {
  const [rank, id] = keys.parameters;
  const [, sign] = /^\(t\.rank, t\.id\) ([<>]) \(\$1::integer, \$2::uuid\)$/.exec(keys.where(1)) ?? [];
  expect(sign === undefined ? keys.where(1) : 'TRUE').toBe('TRUE');
  const direction = keys.orderBy === 't.rank DESC, t.id DESC' ? -1 : 1;
  expect(keys.orderBy).toBe(direction < 0 ? 't.rank DESC, t.id DESC' : 't.rank ASC, t.id ASC');
  const from = { rank: Number(rank), id: id ?? '' };
  return table
    .filter((row) => sign === undefined || (sign === '>' ? compare(row, from) > 0 : compare(row, from) < 0))
    .toSorted((a, b) => direction * compare(a, b))
    .slice(0, keys.limit)
    .map((row) => ({ ...row, key0: String(row.rank), key1: row.id }));
}

async function pageAt(table: Row[], request: PageRequest): Promise<Page<string>> {
  const keys = keyset(sorts, request);
  return pageOf(keys, select(table, keys), ({ id }) => id);
}

async function walk(table: Row[], request: PageRequest, way: 'next' | 'prev'): Promise<Page<string>[]> {
  const pages = [await pageAt(table, request)];
  for (let page = pages[0]; page?.[way] !== undefined && pages.length < 100; ) {
    page = await pageAt(table, { ...request, after: page[way] });
    pages.push(page);
  }
  return pages;
}

const tables = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 })
  .map((ranks) => ranks.map((rank, index) => ({ rank, id: idOf((index * 7919) % 1000) })));

const requests = fc.record({ pageSize: fc.integer({ min: 1, max: 7 }), sort: fc.constantFrom('rank', '-rank') });

describe('pages', () => {
  it('walked forwards give every row once, in order; walked back from the end, the same', async () => {
    await fc.assert(
      fc.asyncProperty(tables, requests, async (table, request) => {
        const sorted = table.toSorted((a, b) => (request.sort === 'rank' ? 1 : -1) * compare(a, b)).map(({ id }) => id);
        const forwards = await walk(table, request, 'next');
        expect(forwards.flatMap(({ items }) => items)).toEqual(sorted);
        const beforeLast = forwards.at(-1)?.prev;
        if (forwards.length === 1) return expect(beforeLast).toBeUndefined();
        const back = await walk(table, { ...request, after: beforeLast }, 'prev');
        const rest = back.toReversed().flatMap(({ items }) => items);
        expect([...rest, ...(forwards.at(-1)?.items ?? [])]).toEqual(sorted);
        expect(back.every(({ next }) => next !== undefined)).toBe(true);
      }),
    );
  });

  it('neither repeat nor lose a row when others come and go', async () => {
    const table = [1, 2, 3, 4].map((n) => ({ rank: 0, id: idOf(n) }));
    const first = await pageAt(table, { pageSize: 2 });
    const later = [{ rank: 0, id: idOf(0) }, ...table.slice(1)];
    const second = await pageAt(later, { pageSize: 2, after: first.next });
    expect(second.items).toEqual([idOf(3), idOf(4)]);
  });

  it('of an empty list have nowhere to go', async () => {
    expect(await pageAt([], {})).toEqual(new Page([], 20));
  });
});

describe('a keyset', () => {
  const byMoment = sorting(
    {
      due: [
        { column: 'd.priority', type: 'integer' },
        { column: 'd.due_at', type: 'timestamptz' },
      ],
    },
    { usual: '-due', id: 'd.id' },
  );

  it('is written as a row comparison with typed parameters, numbered from where the query goes on', async () => {
    const row = { key0: '1', key1: '2026-03-01 09:00:00.123456+01', key2: idOf(1) };
    const { next } = await pageOf(keyset(byMoment, { pageSize: 1 }), [row, row], () => 1);
    const keys = keyset(byMoment, { pageSize: 1, after: next });
    expect(keys.where(3)).toBe('(d.priority, d.due_at, d.id) < ($3::integer, $4::timestamptz, $5::uuid)');
    expect(keys.columns).toBe('(d.priority)::text AS "key0", (d.due_at)::text AS "key1", (d.id)::text AS "key2"');
    expect(keys.orderBy).toBe('d.priority DESC, d.due_at DESC, d.id DESC');
    expect(keys.limit).toBe(2);
    expect(keys.parameters).toEqual(Object.values(row));
  });

  const written = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['nonsense', 'abc'],
    ['another order', written('name', 0, ['a'], idOf(1))],
    ['too few values', written('due', 0, ['1'], idOf(1))],
    ['a value the database would not take', written('due', 0, ['1', 'yesterday'], idOf(1))],
    ['a number too large', written('due', 0, ['99999999999', '2026-03-01 09:00:00+00'], idOf(1))],
    ['no id', written('due', 0, ['1', '2026-03-01 09:00:00+00'], "'; --")],
    ['a direction of its own', written('due', 2, ['1', '2026-03-01 09:00:00+00'], idOf(1))],
  ])('refuses a cursor with %s', (_what, after) => {
    expect(() => keyset(byMoment, { after })).toThrow(Problem);
  });

  it('refuses a cursor of one order under another', () => {
    const after = written('due', 0, ['1', '2026-03-01 09:00:00+00'], idOf(1));
    expect(() => keyset(byMoment, { after, sort: '-due' })).toThrow(Problem);
    expect(keyset(byMoment, { after, sort: 'due' }).sort).toBe('due');
  });
});

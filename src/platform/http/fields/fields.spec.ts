import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import {
  Cents,
  DateTime,
  Email,
  EnterpriseNumber,
  EstablishmentUnitNumber,
  ExactDecimal,
  Flag,
  Int,
  ListOf,
  LocalDate,
  Nested,
  OneOf,
  Phone,
  Ssin,
  Str,
  Url,
  Uuid,
} from '../fields.js';
import { read } from '../input/reading.js';

class Goal {
  @Str({ max: 5 })
  title: string;

  @LocalDate({ optional: true })
  dueOn?: string;
}

const wrongs = (decorator: PropertyDecorator, value: unknown) => {
  class Shape {
    field: unknown;
  }
  decorator(Shape.prototype, 'field');
  const { issues } = read(Shape, value === undefined ? {} : { field: value }, 'body');
  return issues.map(({ type, name }) => `${name} ${type.split(':').at(-1)}`);
};

describe.each([
  ['Str', Str({ max: 3 }), ['a', 'äöü', '👍👍👍', 'a\nb'], ['', ' ', 'abcd', 'a\u0000', '\ud800', 1, null, ['a']]],
  ['Uuid', Uuid(), ['01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f'], ['01980F2E-7C1A-7B5E-9D3F-2A4B6C8D0E1F', 'x', 1]],
  [
    'LocalDate',
    LocalDate(),
    ['2026-02-28', '2024-02-29'],
    ['2026-02-30', '2025-02-29', '2026-2-1', '2026-02-28T00:00:00Z', 20260228],
  ],
  [
    'DateTime',
    DateTime(),
    ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00.5+01:00'],
    ['2026-03-01T09:00:00', '2026-02-30T09:00:00Z', '2026-03-01T24:00:00Z', '2026-03-01'],
  ],
  ['Int', Int({ min: 1, max: 9 }), [1, 9], ['1', 1.5, Number.NaN, null]],
  ['Cents', Cents(), [0, 125_000], ['1', 0.5, 2 ** 53]],
  ['ExactDecimal', ExactDecimal({ scale: 2, max: '1' }), ['0', '0.5', '1.00'], ['0.505', '.5', '1,0', 0.5, '1e3']],
  ['OneOf', OneOf(['a', 'b']), ['a'], ['c', '', 1]],
  ['Flag', Flag(), [true, false], ['true', 1]],
  ['Email', Email(), ['an@example.org'], ['an', 'an@', 1]],
  ['Phone', Phone(), ['+32 470 12 34 56', '0470/12.34.56'], ['abc', '12']],
  ['Url', Url(), ['https://example.org/a'], ['ftp://example.org', 'example.org']],
  ['Ssin', Ssin(), ['85073003328'], ['8507300332', 85073003328]],
  ['ListOf', ListOf(Int({ max: 3 }), { max: 2, unique: true }), [[], [1, 2]], [[1, 2, 3], 1, { 0: 1 }]],
] as const)('%s', (_name, decorator, right, wrong) => {
  it.each(right.map((value) => [value]))('takes %j', (value) => {
    expect(wrongs(decorator, value)).toEqual([]);
  });

  it.each(wrong.map((value) => [value]))('refuses %j', (value) => {
    expect(wrongs(decorator, value)).toEqual(['field schemaViolation']);
  });

  it('must be there', () => {
    expect(wrongs(decorator, undefined)).toEqual(['field requiredInput']);
  });
});

it('tells wrong check digits and numbers out of range from a wrong form', () => {
  expect(wrongs(Ssin(), '85073003329')).toEqual(['field invalidStructure']);
  expect(wrongs(EnterpriseNumber(), '0566988250')).toEqual(['field invalidStructure']);
  expect(wrongs(EnterpriseNumber(), '2147812701')).toEqual(['field schemaViolation']);
  expect(wrongs(EstablishmentUnitNumber(), '2147812702')).toEqual(['field invalidStructure']);
  expect(wrongs(Int({ min: 1 }), 0)).toEqual(['field outOfRange']);
  expect(wrongs(ExactDecimal({ scale: 2, max: '1' }), '1.01')).toEqual(['field outOfRange']);
});

it('takes null only where it may be removed, and absence only where it may be left out', () => {
  expect(wrongs(Str({ max: 3, optional: true }), null)).toEqual(['field schemaViolation']);
  expect(wrongs(Str({ max: 3, optional: true, nullable: true }), null)).toEqual([]);
  expect(wrongs(Str({ max: 3, nullable: true }), undefined)).toEqual(['field requiredInput']);
});

it('names what is wrong within lists and shapes by its path', () => {
  expect(wrongs(ListOf(Uuid()), ['x', 1])).toEqual(['field[0] schemaViolation', 'field[1] schemaViolation']);
  expect(
    wrongs(
      ListOf(() => Goal, { min: 1 }),
      [],
    ),
  ).toEqual(['field schemaViolation']);
  expect(
    wrongs(
      ListOf(() => Goal),
      [{ title: 'a' }, { dueOn: '2026-02-30', x: 1 }, 'b', null],
    ),
  ).toEqual([
    'field[1].x unknownInput',
    'field[1].title requiredInput',
    'field[1].dueOn schemaViolation',
    'field[2] schemaViolation',
    'field[3] schemaViolation',
  ]);
  expect(
    wrongs(
      Nested(() => Goal),
      { title: 'toolong' },
    ),
  ).toEqual(['field.title schemaViolation']);
  for (const value of ['a', [{ title: 'a' }], null])
    expect(
      wrongs(
        Nested(() => Goal),
        value,
      ),
    ).toEqual(['field schemaViolation']);
});

it('reads any offset as the same moment', () => {
  class Shape {
    @DateTime()
    at: string;
  }
  expect(read(Shape, { at: '2026-03-01T09:00:00+01:00' }, 'body').value).toEqual({ at: '2026-03-01T08:00:00.000Z' });
});

it('reads a query from its texts', () => {
  class Query {
    @Int({ optional: true })
    year?: number;

    @Flag({ optional: true })
    open?: boolean;

    @ListOf(OneOf(['a', 'b']), { optional: true })
    status?: string[];
  }
  const { value, issues } = read(Query, { year: '2026', open: 'true', status: 'a' }, 'query');
  expect([value, issues]).toEqual([{ year: 2026, open: true, status: ['a'] }, []]);
  const wrong = read(Query, { year: ['1', '2'], open: 'yes', status: ['a', 'c'], '': 'x' }, 'query').issues;
  expect(wrong.map(({ name }) => name)).toEqual(['', 'year', 'open', 'status[1]']);
});

it('refuses what a prototype would swallow', () => {
  const names = (text: string) => read(Goal, JSON.parse(text), 'body').issues.map(({ name }) => name);
  expect(names('{"title":"a","constructor":1}')).toEqual(['constructor']);
  expect(names('{"title":"a","__proto__":{"x":1}}')).toEqual(['__proto__']);
  expect(names('{"title":"a","toString":1,"hasOwnProperty":1}')).toEqual(['toString', 'hasOwnProperty']);
});

it('repeats no value that can be of a person', () => {
  class Shape {
    @Ssin()
    ssin: string;

    @ListOf(() => Finding, { sensitive: true })
    findings: Finding[];

    @OneOf(['a'])
    choice: string;

    @OneOf(['a'])
    other: string;
  }
  class Finding {
    @OneOf(['body', 'mind'])
    category: string;
  }
  const input = { ssin: '85073003329', findings: [{ category: 'soul' }], choice: 'b', other: '85073003328' };
  const { issues } = read(Shape, input, 'body');
  expect(issues.map(({ name, value }) => [name, value])).toEqual([
    ['ssin', undefined],
    ['findings[0].category', undefined],
    ['choice', 'b'],
    ['other', undefined],
  ]);
});

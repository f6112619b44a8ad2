import type { Type as Class } from '@nestjs/common';
import { ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { failureTexts } from './failure-texts.js';
import { type Failure, type FieldDecorator, type FieldOptions, field, type Kind } from './field.js';
import { Str, Uuid } from './text-fields.js';

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with a shape of its own. */
export function Nested(shape: () => Class, options: FieldOptions = {}): FieldDecorator {
  const kind: Kind = {
    // OpenAPI asks a shape lazily only of a function with this very name
    schema: { type: () => shape() },
    check: (value) => (isObject(value) ? [] : [{ type: 'schemaViolation', text: failureTexts.object }]),
  };
  return field(kind, options, Type(shape), ValidateNested());
}

export interface ListOptions extends FieldOptions {
  min?: number;
  /** items, at most: 100 where not said */
  max?: number;
  /** refuses the same value twice; for lists of texts and numbers */
  unique?: boolean;
}

function checkLength(value: unknown, { min = 0, max = 100 }: ListOptions): Failure[] {
  if (!Array.isArray(value)) return [{ type: 'schemaViolation', text: failureTexts.list }];
  const inRange = value.length >= min && value.length <= max;
  return inRange ? [] : [{ type: 'schemaViolation', text: failureTexts.listLength, parameters: { min, max } }];
}

const inEach = (value: unknown, change?: (item: unknown) => unknown): unknown =>
  change && Array.isArray(value) ? value.map(change) : value;

function checkItems(value: unknown, item: Kind, options: ListOptions): Failure[] {
  const wrong = checkLength(value, options);
  if (wrong.length > 0) return wrong;
  const seen = new Set<unknown>();
  return (value as unknown[]).flatMap((each, index) => {
    const at = `[${index}]`;
    const failures = item.check(each).map((failure) => ({ ...failure, at: at + (failure.at ?? '') }));
    const twice = options.unique && failures.length === 0 && seen.has(each);
    seen.add(each);
    return twice ? [{ type: 'schemaViolation' as const, text: failureTexts.twice, at }] : failures;
  });
}

const listSchema = ({ min = 0, max = 100, unique }: ListOptions) => ({
  minItems: min,
  maxItems: max,
  ...(unique && { uniqueItems: true }),
});

/** A list of shapes, `@ListOf(() => Goal)`, or of what another field decorator describes, `@ListOf(Uuid())`. */
export function ListOf(of: (() => Class) | FieldDecorator, options: ListOptions = {}): FieldDecorator {
  if (!('kind' in of)) {
    const shape = of as () => Class;
    const item: Kind = { schema: {}, check: () => [] };
    const schema = { type: () => shape(), isArray: true, ...listSchema(options) };
    return field(
      { schema, check: (value) => checkLength(value, options), item },
      options,
      Type(shape),
      ValidateNested(),
    );
  }
  const item = of.kind;
  const { enumName, ...schema } = item.schema;
  const kind: Kind = {
    schema: enumName
      ? { enum: schema.enum, enumName, isArray: true, ...listSchema(options) }
      : { type: 'array', items: schema, ...listSchema(options) },
    shown: item.shown,
    item,
    normalize: item.normalize && ((value) => inEach(value, item.normalize)),
    check: (value) => checkItems(value, item, options),
  };
  return field(kind, options);
}

/** A pointer to another resource. */
@ApiSchema({ name: 'Link' })
export class Reference {
  @Str({ max: 2048, example: '/api/v1/organizations/01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f' })
  href: string;

  @Uuid()
  id: string;

  @Str({ max: 300, optional: true, example: 'Maatwerkbedrijf De Brug' })
  title?: string;
}

/** A pointer to another resource: `{href, id, title}`. Only in answers; input names a resource by its id. */
export const Link = (options: FieldOptions = {}): FieldDecorator => Nested(() => Reference, options);

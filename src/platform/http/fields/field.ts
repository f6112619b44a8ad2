import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { issueTypes } from '../../issue.js';
import type { Text, TextParameters } from '../../text.js';
import { failureTexts } from './failure-texts.js';

export interface Failure {
  type: keyof typeof issueTypes;
  text: Text;
  parameters?: TextParameters;
  /** where inside the field, as `[2]` */
  at?: string;
}

/** What a field may hold: its OpenAPI schema and its check, always together. */
export interface Kind {
  schema: Record<string, unknown>;
  /** every reason to refuse the value; none where it is right */
  check(value: unknown): Failure[];
  /** reads the text of a query parameter; what cannot be read is left for `check` to refuse */
  fromQuery?(text: string): unknown;
  /** one spelling for equal values */
  normalize?(value: unknown): unknown;
  /** whether a problem may repeat a wrong value */
  shown?: boolean;
  item?: Kind;
}

export interface FieldOptions {
  description?: string;
  example?: unknown;
  optional?: boolean;
  /** in a merge patch: null removes */
  nullable?: boolean;
  /** a finding or a secret: no problem repeats it, nor anything under it */
  sensitive?: boolean;
  deprecated?: boolean;
}

export interface Field {
  kind: Kind;
  options: FieldOptions;
}

export type FieldDecorator = PropertyDecorator & { kind: Kind };

const key = Symbol('field');

/** The field of that name, declared by the shape's class or one it extends. */
export function fieldOf(shape: object, name: string): Field | undefined {
  return Reflect.getMetadata(key, shape, name);
}

export function failuresOf({ kind }: Field, value: unknown): Failure[] {
  return value === undefined ? [{ type: 'requiredInput', text: failureTexts.required }] : kind.check(value);
}

/** The decorator of a kind: validation and OpenAPI from one declaration. */
export function field(kind: Kind, options: FieldOptions = {}, ...further: PropertyDecorator[]): FieldDecorator {
  const { description, example, optional = false, nullable = false, deprecated } = options;
  const absent = (value: unknown) => (optional && value === undefined) || (nullable && value === null);
  const documentation = {
    ...kind.schema,
    ...Object.fromEntries(Object.entries({ description, example, deprecated }).filter(([, v]) => v !== undefined)),
    ...(nullable && { nullable }),
    required: !optional,
  } as ApiPropertyOptions;
  const decorators = [
    ApiProperty(documentation),
    ValidateIf((_shape, value) => !absent(value)),
    ValidateBy({ name: 'field', validator: { validate: (value) => kind.check(value).length === 0 } }),
    ...(kind.normalize ? [Transform(({ value }) => kind.normalize?.(value))] : []),
    ...further,
  ];
  const decorate: PropertyDecorator = (shape, name) => {
    Reflect.defineMetadata(key, { kind, options } satisfies Field, shape, name);
    for (const decorator of decorators) decorator(shape, name);
  };
  return Object.assign(decorate, { kind });
}

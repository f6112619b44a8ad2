import { failureTexts } from './failure-texts.js';
import { type Failure, type FieldDecorator, type FieldOptions, field, type Kind } from './field.js';

export interface IntOptions extends FieldOptions {
  min?: number;
  max?: number;
}

function integerKind({ min = 0, max = Number.MAX_SAFE_INTEGER }: IntOptions): Kind {
  return {
    schema: { type: 'integer', minimum: min, maximum: max, ...(max > 2_147_483_647 && { format: 'int64' }) },
    shown: true,
    fromQuery: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : text),
    check: (value) => {
      if (!Number.isSafeInteger(value)) return [{ type: 'schemaViolation', text: failureTexts.integer }];
      const inRange = (value as number) >= min && (value as number) <= max;
      return inRange ? [] : [{ type: 'outOfRange', text: failureTexts.range, parameters: { min, max } }];
    },
  };
}

/** A whole number, from 0 where `min` is not said. */
export const Int = (options: IntOptions = {}): FieldDecorator => field(integerKind(options), options);

/** Money in euro cents. */
export const Cents = (options: IntOptions = {}): FieldDecorator =>
  field(integerKind(options), { example: 125_000, ...options });

export interface ExactDecimalOptions extends FieldOptions {
  /** decimals, at most */
  scale: number;
  /** written as the values are: '0', '1.5' */
  min?: string;
  max?: string;
}

const scaled = (text: string, scale: number): bigint => {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole) * 10n ** BigInt(scale) + BigInt(fraction.padEnd(scale, '0') || '0');
  return text.startsWith('-') ? -size : size;
};

function decimalKind({ scale, min = '0', max = '999999999' }: ExactDecimalOptions): Kind {
  const pattern = new RegExp(`^-?\\d{1,12}${scale > 0 ? `(\\.\\d{1,${scale}})?` : ''}$`);
  const check = (value: unknown): Failure[] => {
    if (typeof value !== 'string' || !pattern.test(value)) {
      return [{ type: 'schemaViolation', text: failureTexts.decimal, parameters: { scale } }];
    }
    const size = scaled(value, scale);
    const inRange = size >= scaled(min, scale) && size <= scaled(max, scale);
    return inRange ? [] : [{ type: 'outOfRange', text: failureTexts.range, parameters: { min, max } }];
  };
  return { schema: { type: 'string', pattern: pattern.source }, shown: true, check };
}

/** A rate, fraction or full-time equivalent as exact decimal text, from 0 where `min` is not said. */
export const ExactDecimal = (options: ExactDecimalOptions): FieldDecorator =>
  field(decimalKind(options), {
    description: `from ${options.min ?? '0'} to ${options.max ?? '999999999'}`,
    ...options,
  });

const flagKind: Kind = {
  schema: { type: 'boolean' },
  shown: true,
  fromQuery: (text) => (text === 'true' ? true : text === 'false' ? false : text),
  check: (value) => (typeof value === 'boolean' ? [] : [{ type: 'schemaViolation', text: failureTexts.flag }]),
};

export const Flag = (options: FieldOptions = {}): FieldDecorator => field(flagKind, options);

export interface OneOfOptions extends FieldOptions {
  /** name of the list in the OpenAPI document, where several shapes share it */
  name?: string;
}

function choiceKind(values: readonly string[], name?: string): Kind {
  return {
    schema: name ? { enum: [...values], enumName: name } : { type: 'string', enum: [...values] },
    shown: true,
    check: (value) =>
      values.includes(value as string)
        ? []
        : [{ type: 'schemaViolation', text: failureTexts.choice, parameters: { values: values.join(', ') } }],
  };
}

/** One code of a closed list. */
export const OneOf = (values: readonly string[], options: OneOfOptions = {}): FieldDecorator =>
  field(choiceKind(values, options.name), options);

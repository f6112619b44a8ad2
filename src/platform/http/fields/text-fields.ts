import { isEmail } from 'class-validator';
import { isEnterpriseNumber, isEstablishmentUnitNumber, isSsin } from '../../identifiers.js';
import type { Text } from '../../text.js';
import { failureTexts } from './failure-texts.js';
import { type Failure, type FieldDecorator, type FieldOptions, field, type Kind } from './field.js';

export interface StrOptions extends FieldOptions {
  /** characters, at most */
  max: number;
  /** characters, at least: 1 where not said, as an empty text says nothing */
  min?: number;
  /** the whole text, written with ^ and $ */
  pattern?: RegExp;
}

// line breaks and tabs are text; other control characters and lone surrogates no database takes
const unwritable = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

function textKind({ max, min = 1, pattern }: StrOptions): Kind {
  const check = (value: unknown): Failure[] => {
    if (typeof value !== 'string') return [{ type: 'schemaViolation', text: failureTexts.text }];
    const length = value.length > 2 * max ? value.length : [...value].length;
    if (length > max || length < min || (min > 0 && value.trim() === '')) {
      return [{ type: 'schemaViolation', text: failureTexts.textLength, parameters: { min, max } }];
    }
    if (unwritable.test(value)) return [{ type: 'schemaViolation', text: failureTexts.characters }];
    return pattern && !pattern.test(value) ? [{ type: 'schemaViolation', text: failureTexts.form }] : [];
  };
  return {
    schema: { type: 'string', minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
    check,
  };
}

/** Free text of a bounded length. */
export const Str = (options: StrOptions): FieldDecorator => field(textKind(options), options);

/** A text that is either right or wrong as a whole. */
function wholeText(schema: Record<string, unknown>, isRight: (text: string) => boolean, text: Text): Kind {
  return {
    schema: { type: 'string', ...schema },
    check: (value) => (typeof value === 'string' && isRight(value) ? [] : [{ type: 'schemaViolation', text }]),
  };
}

/** A number of which the form (`schemaViolation`) and the check digits (`invalidStructure`) are two things. */
function checkedNumber(pattern: RegExp, isRight: (text: string) => boolean, text: Text): Kind {
  return {
    schema: { type: 'string', pattern: pattern.source },
    check: (value) => {
      if (typeof value !== 'string' || !pattern.test(value)) return [{ type: 'schemaViolation', text }];
      return isRight(value) ? [] : [{ type: 'invalidStructure', text }];
    },
  };
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

export const isUuid = (text: string): boolean => uuid.test(text);

const uuidKind = wholeText({ format: 'uuid' }, isUuid, failureTexts.uuid);

/** An id, in lower case. */
export const Uuid = (options: FieldOptions = {}): FieldDecorator =>
  field(uuidKind, { example: '01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f', ...options });

const ssinKind = checkedNumber(/^\d{11}$/, isSsin, failureTexts.ssin);

/** INSZ: only ever in a body. */
export const Ssin = (options: FieldOptions = {}): FieldDecorator =>
  field(ssinKind, { description: 'INSZ', example: '85073003328', ...options, sensitive: true });

const enterpriseNumberKind = checkedNumber(/^[0-1]\d{9}$/, isEnterpriseNumber, failureTexts.enterpriseNumber);

export const EnterpriseNumber = (options: FieldOptions = {}): FieldDecorator =>
  field(enterpriseNumberKind, { description: 'KBO number', example: '0566988259', ...options });

const establishmentUnitNumberKind = checkedNumber(
  /^[2-8]\d{9}$/,
  isEstablishmentUnitNumber,
  failureTexts.establishmentUnitNumber,
);

export const EstablishmentUnitNumber = (options: FieldOptions = {}): FieldDecorator =>
  field(establishmentUnitNumberKind, { description: 'KBO establishment unit', example: '2147812701', ...options });

const emailKind = wholeText({ format: 'email', maxLength: 254 }, (text) => isEmail(text), failureTexts.email);

export const Email = (options: FieldOptions = {}): FieldDecorator =>
  field(emailKind, { example: 'an.peeters@example.org', ...options });

const phone = /^\+?[\d ()./-]{6,24}$/;
const phoneKind = wholeText({ pattern: phone.source }, (text) => phone.test(text), failureTexts.phone);

export const Phone = (options: FieldOptions = {}): FieldDecorator =>
  field(phoneKind, { example: '+32 470 12 34 56', ...options });

const isHttpsUrl = (text: string) => text.length <= 2048 && URL.canParse(text) && /^https?:\/\//.test(text);
const urlKind = wholeText({ format: 'uri', maxLength: 2048 }, isHttpsUrl, failureTexts.url);

export const Url = (options: FieldOptions = {}): FieldDecorator =>
  field(urlKind, { example: 'https://example.org/hooks', ...options });

import { failureTexts } from './failure-texts.js';
import { type FieldDecorator, type FieldOptions, field, type Kind } from './field.js';

/** Whether the text is a date that exists, `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  const [whole, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (whole === undefined || year === undefined || month === undefined || day === undefined || year === 0) return false;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is a moment that exists, as RFC 3339 writes it, in any offset. */
export function isDateTime(text: string): boolean {
  const [, date] = moment.exec(text) ?? [];
  return date !== undefined && isLocalDate(date);
}

const dateKind: Kind = {
  schema: { type: 'string', format: 'date' },
  shown: true,
  check: (value) =>
    typeof value === 'string' && isLocalDate(value) ? [] : [{ type: 'schemaViolation', text: failureTexts.date }],
};

const dateTimeKind: Kind = {
  schema: { type: 'string', format: 'date-time' },
  shown: true,
  // any offset comes in, only Z goes on
  normalize: (value) => (typeof value === 'string' && isDateTime(value) ? new Date(value).toISOString() : value),
  check: (value) =>
    typeof value === 'string' && isDateTime(value) ? [] : [{ type: 'schemaViolation', text: failureTexts.dateTime }],
};

/** A date without a time: `2026-03-01`. */
export const LocalDate = (options: FieldOptions = {}): FieldDecorator =>
  field(dateKind, { example: '2026-03-01', ...options });

/** A moment: any offset in, `Z` out. */
export const DateTime = (options: FieldOptions = {}): FieldDecorator =>
  field(dateTimeKind, { example: '2026-03-01T08:00:00.000Z', ...options });

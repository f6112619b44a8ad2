import { issueTypes } from '../../issue.js';
import { Problem } from '../../problem.js';
import { failureTexts } from '../fields/failure-texts.js';
import { isUuid } from '../fields/text-fields.js';
import { isLocalDate } from '../fields/time-fields.js';
import type { SortType } from './sorting.js';

/** A place in a sorted list: just after (or, going back, just before) the row with these values and this id. */
export interface Cursor {
  sort: string;
  back: boolean;
  values: string[];
  id: string;
}

export function writeCursor({ sort, back, values, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, back ? 1 : 0, values, id])).toString('base64url');
}

const instant = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

// what the database would not take must be refused here: a value of its type, as it writes it
const readable: Record<SortType, (text: string) => boolean> = {
  text: (text) => text.length <= 1000 && !/\p{Cs}|\0/u.test(text),
  uuid: isUuid,
  date: isLocalDate,
  timestamptz: (text) => isLocalDate(instant.exec(text)?.[1] ?? ''),
  integer: (text) => /^-?\d{1,9}$/.test(text),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  numeric: (text) => /^-?\d{1,30}(\.\d{1,15})?$/.test(text),
};

/** @param types of the sort's values, by name of the sort; anything else is a 400 */
export function readCursor(text: string, types: (sort: string) => SortType[] | undefined): Cursor {
  const parts = parse(text);
  if (Array.isArray(parts) && parts.length === 4) {
    const [sort, back, values, id] = parts as unknown[];
    const expected = typeof sort === 'string' ? types(sort) : undefined;
    const right =
      expected && (back === 0 || back === 1) && typeof id === 'string' && isUuid(id) && areReadable(values, expected);
    if (right) return { sort: sort as string, back: back === 1, values: values as string[], id };
  }
  throw wrongCursor();
}

export function wrongCursor(): Problem {
  return Problem.badRequest([{ type: issueTypes.invalidInput, in: 'query', name: 'after', text: failureTexts.cursor }]);
}

function areReadable(values: unknown, types: SortType[]): boolean {
  if (!Array.isArray(values) || values.length !== types.length) return false;
  return types.every((type, index) => typeof values[index] === 'string' && readable[type](values[index]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

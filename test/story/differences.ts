import { absent, type Expected } from './step.js';

/** Where an answer is not what it should be, a line each. */
export function differences(expected: Expected, actual: unknown, path = 'the answer'): string[] {
  if (expected === absent) return actual === undefined ? [] : [`${path} should not be there`];
  if (expected instanceof RegExp) {
    return typeof actual === 'string' && expected.test(actual) ? [] : [unlike(expected, actual, path)];
  }
  if (Array.isArray(expected)) return ofLists(expected, actual, path);
  if (typeof expected === 'object') {
    if (typeof actual !== 'object' || actual === null) return [unlike('an object', actual, path)];
    return Object.entries(expected).flatMap(([field, value]) =>
      differences(value, (actual as Record<string, unknown>)[field], `${path}.${field}`),
    );
  }
  return Object.is(expected, actual) ? [] : [unlike(expected, actual, path)];
}

function ofLists(expected: readonly Expected[], actual: unknown, path: string): string[] {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return [unlike(`a list of ${expected.length}`, actual, path)];
  }
  return expected.flatMap((value, index) => differences(value, actual[index], `${path}[${index}]`));
}

function unlike(expected: unknown, actual: unknown, path: string): string {
  const shown = expected instanceof RegExp ? `${expected}` : JSON.stringify(expected);
  return `${path} should be ${shown} and is ${JSON.stringify(actual)?.slice(0, 500)}`;
}

/** The expected fields as they were answered, for people. */
export function shown(expected: Expected | undefined, actual: unknown): string {
  if (expected === undefined || actual === undefined) return '';
  if (Array.isArray(expected)) return partsOf(expected, actual).join('; ') || 'none';
  if (typeof expected !== 'object' || expected instanceof RegExp) return String(actual);
  return Object.entries(expected)
    .map(([field, value]) => shownField(field, value, (actual as Record<string, unknown>)[field]))
    .join(', ');
}

function shownField(field: string, expected: Expected, actual: unknown): string {
  if (expected === absent) return `no ${field}`;
  if (field === 'items' && Array.isArray(expected)) return shownPage(partsOf(expected, actual));
  const text = shown(expected, actual);
  return typeof expected === 'object' && !(expected instanceof RegExp) ? `${field} (${text})` : `${field} ${text}`;
}

function shownPage(parts: string[]): string {
  if (parts.length > 5) return `${parts.length} of them`;
  return parts.length > 1 ? parts.map((part) => `\n       - ${part}`).join('') : (parts[0] ?? 'none');
}

function partsOf(expected: readonly Expected[], actual: unknown): string[] {
  return expected.map((value, index) => shown(value, (actual as unknown[] | undefined)?.[index]));
}

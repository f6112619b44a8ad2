import { Problem } from '../../problem.js';
import { problemTypes } from '../../problem-types.js';
import type { Text } from '../../text.js';

/** What PostgreSQL says of a statement it refused; `detail` and `message` quote rows, so nothing here shows them. */
export interface DatabaseError {
  code: string;
  constraint?: string;
}

const sqlState = /^[0-9A-Z]{5}$/;

/** The driver's own error, bare or within the one that the mapper wraps around it. */
export function databaseErrorIn(error: unknown): DatabaseError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { driverError } = error as { driverError?: unknown };
  const inner = (driverError ?? error) as { code?: unknown; constraint?: unknown; severity?: unknown };
  const isOurs = typeof inner.code === 'string' && sqlState.test(inner.code) && typeof inner.severity === 'string';
  if (isOurs) return { code: String(inner.code), constraint: inner.constraint as string | undefined };
  return isUnreachable(inner) ? { code: '08006' } : undefined;
}

const isUnreachable = ({ code }: { code?: unknown }) =>
  code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'ETIMEDOUT' || code === 'EPIPE';

const meanings = new Map<string, { code: string; text: Text }>();

/**
 * Says what it means to a caller when a hand-named constraint refuses a row; without it the caller reads only `conflict`.
 * @param code becomes the last part of the problem's URN
 */
export function constraintMeans(constraint: string, code: string, text: Text): void {
  meanings.set(constraint, { code, text });
}

/** Rows that contradict each other: unique, exclusion, check and reference. */
const contradictions = ['23505', '23P01', '23514', '23503', '23001'];

/** What passes when it is tried again: serialization, deadlock, locks and time-outs, and a server that comes and goes. */
const passing = ['40001', '40P01', '55P03', '57014', '53300', '57P01', '57P02', '57P03', '57P05'];

/** A deadlock or a serialization failure: the same work may begin again, as nothing of it is left. */
export function isLostRace(error: unknown): boolean {
  return ['40001', '40P01'].includes(databaseErrorIn(error)?.code ?? '');
}

/** Said of a statement that was sent in a transaction in which another had failed: it is not the cause. */
export function cameTooLate(error: unknown): boolean {
  return databaseErrorIn(error)?.code === '25P02';
}

export function problemOfDatabase({ code, constraint }: DatabaseError): Problem | undefined {
  if (contradictions.includes(code)) {
    const meaning = constraint === undefined ? undefined : meanings.get(constraint);
    return meaning
      ? Problem.conflict(meaning.code, meaning.text)
      : Problem.conflict('conflict', problemTypes.conflict.detail);
  }
  const comesBack = passing.includes(code) || code.startsWith('08');
  return comesBack ? Problem.serviceUnavailable(code.startsWith('4') ? 1 : 5) : undefined;
}

import { HttpException } from '@nestjs/common';
import { issueTypes } from '../../issue.js';
import { Problem } from '../../problem.js';
import { failureTexts } from '../fields/failure-texts.js';
import { databaseErrorIn, problemOfDatabase } from './database-errors.js';

/** The problem that tells a caller what went wrong, whatever was thrown; undefined where it is our fault: a 500. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const fromDatabase = databaseErrorIn(error);
  if (fromDatabase) return problemOfDatabase(fromDatabase);
  if ((error as { code?: unknown } | null)?.code === 'FST_ERR_BAD_URL') return badAddress();
  const status = error instanceof HttpException ? error.getStatus() : statusIn(error);
  return status === undefined ? undefined : byStatus[status]?.();
}

const badAddress = () =>
  Problem.badRequest([{ type: issueTypes.schemaViolation, in: 'path', name: 'path', text: failureTexts.form }]);

/** Fastify and its plugins say in `statusCode` whose fault an error is. */
function statusIn(error: unknown): number | undefined {
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  const fromFastify = typeof code === 'string' && code.startsWith('FST_');
  return typeof statusCode === 'number' && (fromFastify || error instanceof SyntaxError) ? statusCode : undefined;
}

const malformed = () =>
  Problem.badRequest([{ type: issueTypes.schemaViolation, in: 'body', name: 'body', text: failureTexts.json }]);

const byStatus: Record<number, () => Problem> = {
  400: malformed,
  401: () => Problem.unauthorized('invalidAccessToken'),
  403: () => Problem.missingPermission('route'),
  404: () => Problem.notFound(),
  413: () => Problem.payloadTooLarge(),
  414: () => Problem.of('uriTooLong'),
  415: () => Problem.unsupportedMediaType(),
  429: () => Problem.tooManyRequests(60),
  503: () => Problem.serviceUnavailable(),
};

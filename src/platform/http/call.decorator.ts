import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, HttpStatus } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import type { Call } from '../call.js';
import { type Issue, issueTypes } from '../issue.js';
import { Problem } from '../problem.js';
import type { Language } from '../text.js';
import { failureTexts } from './fields/failure-texts.js';
import { routeMetadata } from './server/request.js';

/** The request as a service needs to know it: who, in which language, on which version, under which key. */
export const CurrentCall = createParamDecorator((_nothing: unknown, context: ExecutionContext): Call => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (!request.actor) throw Problem.unauthorized('noAccessToken');
  const issues: Issue[] = [];
  const ifMatch = versionIn(request.headers['if-match'], issues);
  const idempotencyKey = keyIn(request.headers['idempotency-key'], issues);
  if (issues.length > 0) throw Problem.badRequest(issues);
  const route = context.getHandler();
  return {
    actor: request.actor,
    language: request.language,
    traceId: request.trace.traceId,
    ifMatch,
    needsIfMatch: Reflect.getMetadata(routeMetadata.needsIfMatch, route) === true,
    idempotencyKey,
    mustHaveIdempotencyKey: Reflect.getMetadata(routeMetadata.idempotencyKey, route) === 'required',
    scope: request.scope,
    creates: Reflect.getMetadata(HTTP_CODE_METADATA, route) === HttpStatus.CREATED,
    starts: Reflect.getMetadata(HTTP_CODE_METADATA, route) === HttpStatus.ACCEPTED,
    fingerprint: idempotencyKey === undefined ? '' : fingerprintOf(request),
  };
});

/** The language of the answer, for who has no call: a public route. */
export const CurrentLanguage = createParamDecorator(
  (_nothing: unknown, context: ExecutionContext): Language =>
    context.switchToHttp().getRequest<FastifyRequest>().language,
);

function versionIn(header: string | undefined, issues: Issue[]): number | undefined {
  if (header === undefined) return undefined;
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) issues.push(wrong('If-Match', issueTypes.schemaViolation, failureTexts.versionTag));
  return Number(version);
}

function keyIn(header: string | string[] | undefined, issues: Issue[]): string | undefined {
  if (header === undefined) return undefined;
  const key = String(header);
  // the two copies of a repeated header arrive joined by ', ', and a blank is not visible
  if (/^[!-~]{1,255}$/.test(key)) return key;
  issues.push(wrong('Idempotency-Key', issueTypes.schemaViolation, failureTexts.idempotencyKey));
  return undefined;
}

const wrong = (name: string, type: string, text: Issue['text']): Issue => ({ type, in: 'header', name, text });

function fingerprintOf({ method, url, body }: FastifyRequest): string {
  const canonical = JSON.stringify(body ?? {}, (_name, value: unknown) => sorted(value));
  return createHash('sha256').update(`${method} ${url}\n${canonical}`).digest('hex');
}

/** The order of an object's properties says nothing; the order of a list does. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

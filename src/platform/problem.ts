import { type Issue, issueTypes, unknownReferenceText } from './issue.js';
import { type ProblemCode, problemTypes } from './problem-types.js';
import type { Refusal } from './refusal.js';
import type { Text, TextParameters } from './text.js';

export type { Issue } from './issue.js';

export interface ProblemContent {
  /** URN */
  type: string;
  status: number;
  title: Text;
  detail?: Text;
  parameters?: TextParameters;
  issues?: Issue[];
  refusals?: Refusal[];
  /** further members of the problem, already fit to be shown */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
}

type Extras = Pick<ProblemContent, 'parameters' | 'issues' | 'refusals' | 'members' | 'headers'>;

const inSeconds = (seconds: number) => String(Math.max(1, Math.ceil(seconds)));

/** What the caller is told when something cannot be done, in the shape of RFC 9457. Everything in it is shown. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly content: ProblemContent) {
    super(`${content.status} ${content.type}`);
  }

  static of(code: ProblemCode, extras: Extras = {}): Problem {
    const { status, family, title, detail } = problemTypes[code];
    return new Problem({ type: `urn:problem-type:${family}:${code}`, status, title, detail, ...extras });
  }

  static badRequest(issues: Issue[]): Problem {
    return Problem.of('badRequest', { issues });
  }

  /** An id in the input that leads nowhere: the same answer for what does not exist and what the actor may not see. */
  static unknownReference(name: string, where: Issue['in'] = 'body'): Problem {
    return Problem.badRequest([{ type: issueTypes.unknownReference, in: where, name, text: unknownReferenceText }]);
  }

  static idempotencyKeyRequired(): Problem {
    return Problem.of('idempotencyKeyRequired');
  }

  static unauthorized(kind: 'noAccessToken' | 'invalidAccessToken' | 'expiredAccessToken'): Problem {
    // RFC 6750: a request without any token gets no error code
    const error = kind === 'noAccessToken' ? '' : ', error="invalid_token"';
    return Problem.of(kind, { headers: { 'WWW-Authenticate': `Bearer realm="toeleiding"${error}` } });
  }

  static missingScope(scope: string): Problem {
    return Problem.of('missingScope', {
      parameters: { scope },
      members: { requiredScopes: [scope] },
      headers: { 'WWW-Authenticate': `Bearer realm="toeleiding", error="insufficient_scope", scope="${scope}"` },
    });
  }

  static missingPermission(permission: string): Problem {
    return Problem.of('missingPermission', { parameters: { permission } });
  }

  /** The same body for what does not exist and for what the actor may not see. */
  static notFound(): Problem {
    return Problem.of('resourceNotFound');
  }

  static methodNotAllowed(allowed: string[]): Problem {
    return Problem.of('methodNotAllowed', { headers: { Allow: allowed.join(', ') } });
  }

  static refused(refusals: Refusal[]): Problem {
    return Problem.of('refused', { refusals });
  }

  static transitionNotAllowed(currentStatus: string, availableActions: string[]): Problem {
    return Problem.of('transitionNotAllowed', {
      parameters: { currentStatus },
      members: { currentStatus, availableActions },
    });
  }

  /** A contradiction with a name of its own; `code` becomes the last part of the URN. */
  static conflict(code: string, text: Text, members?: Record<string, unknown>): Problem {
    const type = `urn:problem-type:toeleiding:${code}`;
    return new Problem({ type, status: 409, title: problemTypes.conflict.title, detail: text, members });
  }

  /** @param members what the caller may know about the person that is there already */
  static personExists(members: Record<string, unknown> = {}): Problem {
    return Problem.of('personExists', { members });
  }

  static idempotencyKeyBusy(): Problem {
    return Problem.of('idempotencyKeyBusy', { headers: { 'Retry-After': '1' } });
  }

  static preconditionFailed(currentVersion?: number): Problem {
    return Problem.of('preconditionFailed', { members: { currentVersion } });
  }

  static payloadTooLarge(): Problem {
    return Problem.of('payloadTooLarge');
  }

  static unsupportedMediaType(): Problem {
    return Problem.of('unsupportedMediaType');
  }

  static idempotencyKeyReused(): Problem {
    return Problem.of('idempotencyKeyReused');
  }

  static preconditionRequired(): Problem {
    return Problem.of('preconditionRequired');
  }

  static tooManyRequests(retryAfterSeconds: number): Problem {
    const seconds = inSeconds(retryAfterSeconds);
    return Problem.of('tooManyRequests', { parameters: { seconds }, headers: { 'Retry-After': seconds } });
  }

  static internal(): Problem {
    return Problem.of('internalServerError');
  }

  static serviceUnavailable(retryAfterSeconds = 5): Problem {
    return Problem.of('serviceUnavailable', { headers: { 'Retry-After': inSeconds(retryAfterSeconds) } });
  }
}

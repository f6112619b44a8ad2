import { applyDecorators, Header, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { pageShapeOf } from './open-api/page-shape.js';
import { routeMetadata } from './server/request.js';

/** How a controller's method is documented and what it demands, each in one line above it. */
export interface OperationOptions {
  description?: string;
  /** `required` where a request without Idempotency-Key is refused */
  idempotencyKey?: 'required';
  deprecated?: boolean;
}

interface Answer {
  status: number;
  type?: Type;
  description: string;
  headers?: Record<string, string>;
}

const versionTag = { ETag: 'the version, for If-Match' };
const created = { ...versionTag, Location: 'the address of the new resource' };

function operation(summary: string, answer: Answer, options: OperationOptions = {}): MethodDecorator {
  const { status, type, description } = answer;
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, text]) => [
      name,
      { description: text, schema: { type: 'string' as const } },
    ]),
  );
  return applyDecorators(
    ApiOperation({
      summary,
      ...(options.description && { description: options.description }),
      ...(options.deprecated && { deprecated: true }),
    }),
    ApiResponse({ status, description, headers, ...(type && { type }) }),
    HttpCode(status),
  );
}

const taking = ({ idempotencyKey = 'taken' }: { idempotencyKey?: string } = {}) =>
  SetMetadata(routeMetadata.idempotencyKey, idempotencyKey);
const needingIfMatch = SetMetadata(routeMetadata.needsIfMatch, true);

/** GET of one resource. */
export const Reads = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  operation(summary, { status: 200, type, description: 'The resource', headers: versionTag }, options);

/** GET of long work: how far it is; once done, 303 to its result. */
export const Follows = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  applyDecorators(
    Reads(type, summary, options),
    ApiResponse({
      status: 303,
      type,
      description: 'Done: the result stands elsewhere',
      headers: { Location: { description: 'the result', schema: { type: 'string' } } },
    }),
  );

/** GET of a page of resources; the method returns a `Page`. */
export const Lists = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  operation(
    summary,
    { status: 200, type: pageShapeOf(type), description: 'A page', headers: { Link: 'the links of the page' } },
    options,
  );

/** GET of a drawing of one resource (SVG); the method returns its text. */
export const Draws = (summary: string, options?: OperationOptions): MethodDecorator => {
  const content = { 'image/svg+xml': { schema: { type: 'string' as const } } };
  return applyDecorators(
    ApiOperation({ summary, ...(options?.description && { description: options.description }) }),
    ApiResponse({ status: 200, description: 'The drawing', content }),
    Header('Content-Type', 'image/svg+xml; charset=utf-8'),
  );
};

/** GET of a file. */
export const Downloads = (mediaType: string, summary: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiProduces(mediaType),
    ApiResponse({ status: 200, description: 'The file', schema: { type: 'string', format: 'binary' } }),
    HttpCode(200),
  );

/** POST that only asks, where what is asked may not stand in a URL; answers one shape, or a page with `Lists`. */
export const Queries = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  operation(summary, { status: 200, type, description: 'What was found' }, options);

/** POST that makes a new resource: 201, `Location`, `ETag`. */
export const Creates = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  applyDecorators(
    operation(summary, { status: 201, type, description: 'The new resource', headers: created }, options),
    taking(options),
  );

/** POST of an action on a resource that is there: needs `If-Match`, answers the resource as it has become. */
export const Acts = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  applyDecorators(
    operation(summary, { status: 200, type, description: 'The resource afterwards', headers: versionTag }, options),
    needingIfMatch,
    taking(options),
  );

/** POST of long work: 202 and the address of its task. */
export const Starts = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  applyDecorators(
    operation(
      summary,
      { status: 202, type, description: 'The task', headers: { Location: 'where to follow it' } },
      options,
    ),
    taking(options),
  );

/** PATCH with a JSON merge patch (RFC 7396): needs `If-Match`. */
export const Patches = (type: Type, summary: string, options?: OperationOptions): MethodDecorator =>
  applyDecorators(
    operation(summary, { status: 200, type, description: 'The resource afterwards', headers: versionTag }, options),
    ApiConsumes('application/merge-patch+json', 'application/json'),
    needingIfMatch,
  );

/** DELETE: needs `If-Match`, answers nothing. */
export const Deletes = (summary: string, options?: OperationOptions): MethodDecorator =>
  applyDecorators(operation(summary, { status: 204, description: 'It is gone' }, options), needingIfMatch);

/** Public and the same for everyone: may be kept this long, and is answered 304 to who has it. */
export const Cacheable = (seconds: number): MethodDecorator => Header('Cache-Control', `public, max-age=${seconds}`);

import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Page } from './paging/page.js';
import { writePage } from './paging/write-page.js';
import { routeMetadata } from './request.js';

interface Shown {
  self?: string;
  version?: number;
}

/** Writes the headers that follow from what is shown: ETag from its version, Location from its self, Link from its pages. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const seconds = Reflect.getMetadata(routeMetadata.cacheable, context.getHandler()) as number | undefined;
    return next.handle().pipe(
      map((answer: unknown) => {
        const body = answer instanceof Page ? writePage(answer, request, reply) : answer;
        if (seconds !== undefined) return keepable(body, seconds, request, reply);
        const { self, version } = (body ?? {}) as Shown;
        if (version !== undefined) reply.header('ETag', `"${version}"`);
        if (self !== undefined && (reply.statusCode === 201 || reply.statusCode === 202))
          reply.header('Location', self);
        return body;
      }),
    );
  }
}

/** Public and the same for everyone: may be kept, and is not sent again to who has it. */
function keepable(body: unknown, seconds: number, request: FastifyRequest, reply: FastifyReply): unknown {
  const tag = tagOf(JSON.stringify(body));
  reply.headers({ ETag: tag, 'Cache-Control': `public, max-age=${seconds}` });
  if (!isKnown(tag, request)) return body;
  reply.code(304);
  return undefined;
}

export const tagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** RFC 9110, 13.1.2: If-None-Match compares weakly. */
export function isKnown(tag: string, { headers }: FastifyRequest): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}

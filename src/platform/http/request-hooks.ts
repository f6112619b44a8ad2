import type { FastifyInstance } from 'fastify';
import { inTrace, traceFrom } from '../trace.js';
import { languageOf } from './language.js';
import { apiVersion } from './links.js';

/** What every request gets before anything else looks at it, and every answer carries. */
export function prepareRequests(server: FastifyInstance): void {
  server.decorateRequest('language', 'nl');
  server.addHook('onRequest', (request, reply, done) => {
    request.trace = traceFrom(request.headers.traceparent);
    request.language = languageOf(request.headers['accept-language']);
    reply.headers({
      'API-Version': apiVersion,
      'Cache-Control': 'no-store',
      'Content-Language': request.language,
      'Trace-Id': request.trace.traceId,
      Vary: 'Accept-Language',
    });
    inTrace(request.trace, done);
  });
  // reading the body leaves the trace, as it is the socket that calls back
  server.addHook('preValidation', (request, _reply, done) => inTrace(request.trace, done));
}

/** Absent is absent: no answer holds a null. */
export function leaveOutNulls(server: FastifyInstance): void {
  server.setReplySerializer((answer) =>
    JSON.stringify(answer, (_name, value: unknown) => (value === null ? undefined : value)),
  );
}

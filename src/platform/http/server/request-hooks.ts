import type { FastifyInstance } from 'fastify';
import { inTrace, traceFrom } from '../../trace.js';
import { languageOf } from '../input/language.js';
import { apiVersion } from '../links.js';

// OWASP, REST Security Cheat Sheet; the documentation page is all that a browser shows of this server
const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const everyAnswer = {
  ...securityHeaders,
  'API-Version': apiVersion,
  'Cache-Control': 'no-store',
  Vary: 'Accept-Language',
};

/** What every request gets before anything else looks at it, and every answer carries. */
export function prepareRequests(server: FastifyInstance): void {
  server.decorateRequest('language', 'nl');
  server.addHook('onRequest', (request, reply, done) => {
    request.trace = traceFrom(request.headers.traceparent);
    request.language = languageOf(request.headers['accept-language']);
    reply.headers(everyAnswer);
    reply.header('Content-Language', request.language).header('Trace-Id', request.trace.traceId);
    inTrace(request.trace, done);
  });
  // reading the body leaves the trace, as it is the socket that calls back
  server.addHook('preValidation', (request, _reply, done) => inTrace(request.trace, done));
}

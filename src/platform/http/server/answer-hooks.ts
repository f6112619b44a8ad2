import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { href } from '../links.js';
import { Page } from '../paging/page.js';
import { writePage } from '../paging/write-page.js';
import { SeeOther } from './see-other.js';

interface Shown {
  self?: string;
  version?: number;
}

/** Writes what follows from what is shown: ETag from its version, Location from its self, links from its pages. */
export function writeAnswers(server: FastifyInstance): void {
  server.addHook('preSerialization', async (request, reply, answer) => {
    if (answer instanceof Page) return writePage(answer, request, reply);
    if (answer instanceof SeeOther) {
      reply.code(303).header('Location', href(answer.path));
      return answer.shown;
    }
    const { self, version } = (answer ?? {}) as Shown;
    if (version !== undefined && reply.statusCode < 300) reply.header('ETag', `"${version}"`);
    if (self !== undefined && (reply.statusCode === 201 || reply.statusCode === 202)) reply.header('Location', self);
    return answer;
  });
  // absent is absent: no answer holds a null
  server.setReplySerializer((answer) =>
    JSON.stringify(answer, (_name, value: unknown) => (value === null ? undefined : value)),
  );
}

/** What may be kept, as it is public and the same for everyone, is not sent again to who has it. */
export function sendOnce(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, answer) => {
    const isPublic = String(reply.getHeader('Cache-Control')).startsWith('public');
    if (!isPublic || reply.statusCode !== 200 || !isText(answer)) return answer;
    const tag = `"${createHash('sha256').update(answer).digest('base64url').slice(0, 22)}"`;
    reply.header('ETag', tag);
    if (!isKnown(tag, request)) return answer;
    reply.code(304);
    return '';
  });
}

const isText = (answer: unknown): answer is string | Buffer => typeof answer === 'string' || Buffer.isBuffer(answer);

/** RFC 9110, 13.1.2: If-None-Match compares weakly. */
function isKnown(tag: string, { headers }: FastifyRequest): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}

import type { FastifyInstance } from 'fastify';
import { issueTypes } from '../../issue.js';
import { Problem } from '../../problem.js';
import { failureTexts } from '../fields/failure-texts.js';

const deepest = 32;

/** JSON alone is read: no forms, no plain text, and nothing nested so deep that reading it would exhaust the stack. */
export function parseBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser(['application/json', 'text/plain']);
  const types = ['application/json', 'application/merge-patch+json'];
  server.addContentTypeParser(types, { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    // an action without a body is often sent with the header of one
    if (text.trim() === '') return done(null, undefined);
    if (isTooDeep(text)) return done(tooDeep());
    parse(request, text, done);
  });
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString && character === '\\') at++;
    else if (!inString && (character === '{' || character === '[')) depth++;
    else if (!inString && (character === '}' || character === ']')) depth--;
    if (depth > deepest) return true;
  }
  return false;
}

const tooDeep = () =>
  Problem.badRequest([{ type: issueTypes.schemaViolation, in: 'body', name: 'body', text: failureTexts.form }]);

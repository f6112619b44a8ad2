import { randomUUID } from 'node:crypto';
import type { ProblemContent } from '../../problem.js';
import { problemTypes } from '../../problem-types.js';
import { type Language, say } from '../../text.js';
import { href } from '../links.js';

export const problemMediaType = 'application/problem+json';

/** The problem as it is answered (RFC 9457), in one language; what is not there is left out. */
export function writeProblem(content: ProblemContent, language: Language, traceId?: string): Record<string, unknown> {
  const { type, status, title, detail, parameters, issues, refusals, members } = content;
  const code = type.split(':').at(-1) ?? '';
  return {
    type,
    href: href(`/doc#problem-${code in problemTypes ? code : 'conflict'}`),
    title: say(title, language),
    status,
    detail: detail && say(detail, language, parameters),
    instance: `urn:uuid:${randomUUID()}`,
    traceId,
    issues: issues?.map(({ text, parameters: named, ...issue }) => ({ ...issue, detail: say(text, language, named) })),
    refusals: refusals?.map(({ text, parameters: named, ...refusal }) => ({
      ...refusal,
      detail: say(text, language, named),
    })),
    ...members,
  };
}

import { languages } from '../../text.js';
import type { Route } from './routes-of.js';

interface HeaderParameter {
  name: string;
  in: 'header';
  required: boolean;
  description: string;
  schema: { type: 'string'; [rule: string]: unknown };
}

const ifMatch: HeaderParameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'the ETag of the version you have read',
  schema: { type: 'string', pattern: '^"\\d{1,9}"$', example: '"3"' },
};

const idempotencyKey = (required: boolean): HeaderParameter => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  description: 'yours to choose, new for every request: sent again within 24 hours, the work is not done again',
  schema: { type: 'string', minLength: 1, maxLength: 255, example: '7f0c2b1e-4a57-4c9b-8f0e-0d5f6a1b2c3d' },
});

const language: HeaderParameter = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  description: `of titles, details and labels: ${languages.join(', ')}; the first where not said`,
  schema: { type: 'string', example: 'nl' },
};

export function headerParameters({ needsIfMatch, idempotencyKey: key }: Route): HeaderParameter[] {
  return [language, ...(needsIfMatch ? [ifMatch] : []), ...(key ? [idempotencyKey(key === 'required')] : [])];
}

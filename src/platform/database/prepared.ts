import { createHash } from 'node:crypto';

const names = new Map<string, string>();
const most = 1_000;

/**
 * A statement's name is the digest of its text, so that every process and connection agrees. Texts that vary without
 * bound (a list with any mix of filters) stop being remembered, not prepared anew under each name.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= most) return undefined;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

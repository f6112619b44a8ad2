import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();
const most = 1_000;

/**
 * Prepares every statement that has values, whoever wrote it: behind row security, to plan a statement takes longer than
 * to run it.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the many shapes of the overridden method
  override query(statement: any, values?: any, callback?: any): any {
    if (typeof statement !== 'string' || !Array.isArray(values)) return super.query(statement, values, callback);
    return super.query({ name: nameOf(statement), text: statement, values }, callback);
  }
}

/**
 * A statement's name is the digest of its text, so that every process and connection agrees. Texts that vary without
 * bound (a list with any mix of filters) stop being remembered, not prepared anew under each name.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= most) return undefined;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

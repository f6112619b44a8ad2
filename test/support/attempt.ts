import { randomUUID } from 'node:crypto';
import type { CaseRows } from './case-rows.js';
import type { Operation } from './operations.js';

const underscored = (name = '') => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table whose row a parameter of the path names: `referrals`, or a part of its own such as `plan_goals`. */
export function tableBefore(path: string, name: string, rows: CaseRows): string {
  const segments = path.replace('/api/v1/', '').split('/');
  const table = underscored(segments.at(segments.indexOf(`{${name}}`) - 1));
  const part = `${underscored(segments[0]).replace(/s$/, '')}_${table}`;
  return part in rows ? part : table;
}

interface By {
  /** where the API answers */
  url: string;
  token?: string;
  /** of which row, by the name of the parameter; where it is of none, an id that nothing has */
  idOf: (parameter: string) => string | undefined;
}

/** One operation, asked with the request that its own examples make. */
export async function attempt(operation: Operation, by: By): Promise<{ status: number; text: string }> {
  const { method, body, contentType } = operation;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => by.idOf(name) ?? randomUUID());
  const response = await fetch(new URL(path, by.url), {
    method: method.toUpperCase(),
    headers: {
      ...(by.token && { Authorization: `Bearer ${by.token}` }),
      ...(body !== undefined && { 'Content-Type': String(contentType) }),
      ...(method !== 'get' && { 'If-Match': '"1"', 'Idempotency-Key': randomUUID() }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files.js';

const directory = join(root, 'test/releases');

/** The versions that were released, the oldest first. */
export function releases(): string[] {
  const list = join(directory, 'releases.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];
}

export function keptReleases(): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

export function keptFile(version: string, name: 'dump.sql' | 'openapi.json'): string {
  return readFileSync(join(directory, version, name), 'utf8');
}

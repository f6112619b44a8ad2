import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Every file below a folder of the project, as a path from its root. */
export function filesBelow(folder: string, fits: (path: string) => boolean = () => true): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter(fits)
    .sort();
}

/** Imports every source that fits, one after the other (Jest's loader does not take them all at once). */
export async function importAll(fits: (path: string) => boolean): Promise<Record<string, unknown>[]> {
  const modules: Record<string, unknown>[] = [];
  for (const path of filesBelow('src', fits)) modules.push(await import(join(root, path)));
  return modules;
}

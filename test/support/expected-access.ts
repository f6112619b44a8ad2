import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Role, roles } from '../../src/platform/actor.js';
import { root } from './files.js';

/** `access.expected.csv`, written by hand: permission -> the roles that are allowed it. */
export function expectedAccess(): Map<string, Role[]> {
  const [head = '', ...lines] = readFileSync(join(root, 'test/access.expected.csv'), 'utf8').trim().split('\n');
  const [, ...columns] = head.split(',');
  if (columns.join() !== roles.join()) throw new Error('the columns of access.expected.csv are not the roles');
  return new Map(
    lines.map((line) => {
      const [permission = '', ...cells] = line.split(',');
      if (cells.length !== roles.length) throw new Error(`${permission} has ${cells.length} cells`);
      return [permission, roles.filter((_, index) => cells[index] === 'x')];
    }),
  );
}

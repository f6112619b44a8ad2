import { permissions } from '../../src/access/permissions.js';
import { roles } from '../../src/platform/actor.js';
import { table } from './lifecycles.js';

/** The matrix of roles and actions, with the sentence of each permission. */
export function describeAccess(): string {
  const names = Object.keys(permissions) as (keyof typeof permissions)[];
  const rows = names.map((name) => {
    const { roles: allowed, sentence } = permissions[name] as { roles: readonly string[]; sentence: string };
    return [`\`${name}\``, ...roles.map((role) => (allowed.includes(role) ? 'x' : '')), sentence];
  });
  return [
    '# Who may do what',
    'Written by `npm run docs` from `src/access/permissions.ts`; the tests compare it, and the matrix itself with `test/access.expected.csv`. Whoever is not named is refused. Which rows an actor sees is said by row security: see `schema.sql`.',
    table(['permission', ...roles, 'in a sentence'], rows),
  ]
    .join('\n\n')
    .concat('\n');
}

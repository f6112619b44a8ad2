import type { Place } from '../place.js';
import type { Seeded } from '../seed/referrals.js';
import { Program } from './program.js';

export const serverNames = ['api', 'sameWork', 'naked'] as const;

export type ServerName = (typeof serverNames)[number];

const here = 'test/bench/servers';

export type Servers = Record<ServerName, Program> & { stop(): Promise<void> };

/** How the API is started where memory is counted: V8 would rather grow than collect. */
export const apiFlags = '--max-old-space-size=192';

/** Each in a Node of its own, with as many connections to the database. */
export async function startServers({ url, signIn, journalKey }: Place, seeded: Seeded): Promise<Servers> {
  const pool = { DATABASE_POOL: '16' };
  const entrants = { COACH: JSON.stringify(seeded.coach), EMPLOYER: JSON.stringify(seeded.employer) };
  const api = await Program.start('dist/src/main.js', {
    ...pool,
    DATABASE_URL: url('api'),
    OIDC_ISSUER: signIn.issuer,
    JOURNAL_KEY: journalKey,
    LOG_LEVEL: 'warn',
    NODE_OPTIONS: apiFlags,
    // counted for each request as ever, but never reached
    RATE_LIMIT_PER_MINUTE: '1000000000',
  });
  const sameWork = await Program.start(`${here}/same-work.ts`, { ...pool, ...entrants, DATABASE_URL: url('api') });
  const naked = await Program.start(`${here}/naked.ts`, { ...pool, ...entrants, DATABASE_URL: url('owner') });
  const all = { api, sameWork, naked };
  return { ...all, stop: async () => void (await Promise.all(Object.values(all).map((program) => program.stop()))) };
}

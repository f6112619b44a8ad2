import type { Limit, Shot } from './load.js';
import { letter, type Seeded } from './seed/referrals.js';

export interface Operation {
  name: string;
  reads: boolean;
  /** in each round, on each server */
  limit: Limit;
  warmUp: Limit;
  next: () => Shot;
}

export const rounds = 5;

/** No write is repeated: a draft is one more pair of case and vacancy, an acceptance answers one more request. */
const writes = { create: 1_000, accept: 800 };
const reading = { limit: { seconds: 2.5 }, warmUp: { seconds: 1.5 } };
const writing = (requests: number) => ({
  limit: { requests, seconds: 3 },
  warmUp: { requests: requests / 4, seconds: 3 },
});

/** Enough for every round on three servers, and what is drawn before and beside them. */
export const requestedInAll = writes.accept * (rounds + 1) * 3;

export interface Tokens {
  coach: string;
  employer: string;
}

export function operationsOn(seeded: Seeded, tokens: Tokens): Operation[] {
  const coach = { Authorization: `Bearer ${tokens.coach}` };
  const employer = { Authorization: `Bearer ${tokens.employer}` };
  const get = (path: string): Shot => ({ method: 'GET', path, headers: coach });
  const post = (path: string, headers: Record<string, string>, body?: object): Shot => ({
    method: 'POST',
    path,
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const referral = endless(seeded.referrals);
  const draft = pairs(seeded.trajectories, seeded.vacancies);
  const requested = once(seeded.requested);
  return [
    { name: 'get one referral', reads: true, ...reading, next: () => get(`/api/v1/referrals/${referral()}`) },
    { name: 'list 50 of a caseload', reads: true, ...reading, next: () => get('/api/v1/trajectories?pageSize=50') },
    {
      name: 'create a referral',
      reads: false,
      ...writing(writes.create),
      next: () => post('/api/v1/referrals', coach, { ...draft(), letter }),
    },
    {
      name: 'accept a referral',
      reads: false,
      ...writing(writes.accept),
      next: () => post(`/api/v1/referrals/${requested()}/acceptance`, { ...employer, 'If-Match': '"1"' }),
    },
  ];
}

function endless<T>(all: T[]): () => T {
  let at = 0;
  return () => all[at++ % all.length] as T;
}

function once<T>(all: T[]): () => T {
  let at = 0;
  return () => {
    const next = all[at++];
    if (next === undefined) throw new Error('There is not enough left to accept.');
    return next;
  };
}

function pairs(trajectories: string[], vacancies: string[]) {
  let at = 0;
  return () => {
    const [trajectoryId, vacancyId] = [
      trajectories[at % trajectories.length],
      vacancies[Math.floor(at / trajectories.length)],
    ];
    at += 1;
    if (vacancyId === undefined) throw new Error('There is no vacancy left to refer to.');
    return { trajectoryId, vacancyId };
  };
}

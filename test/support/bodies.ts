import { addDays } from '../../src/platform/calendar/dates.js';
import type { TestApp } from './app.js';
import { advisedImw, grantedCmw } from './cases.js';
import { aNewPackage, record } from './evaluations.js';

/** What an action is told by an actor on a day. */
export type Body = (actor: string, day: string) => object;

const newJob = (day: string) => ({ kind: 'regular', startsOn: addDays(day, 1), employerName: 'Kwekerij' });
const parties: Record<string, string> = {
  employer: 'firm',
  counselor: 'employmentService',
  expert: 'employmentService',
};

/** By the noun and the action; most actions are told nothing. */
export function bodiesOf({ world }: TestApp): Record<string, Body> {
  return {
    'trajectory close': (_, day) => ({ endedOn: day, reason: 'onRequest' }),
    'participant proposed to coach accept': () => ({}),
    'participant accept': () => ({ leadMemberId: world.who('counselor').memberId }),
    'reconsideration uphold': () => ({ result: 'upheld', motivation: 'Het verslag staat.' }),
    'reconsideration revise': (_, day) => ({
      ...{ result: 'revised', motivation: 'Een nieuw verslag.' },
      outcome: { ...grantedCmw(day), rate: 45, level: 'medium' },
    }),
    'evaluationReconsideration uphold': () => ({ result: 'upheld', motivation: 'De werkvloer toont hetzelfde.' }),
    'evaluationReconsideration revise': (_, day) => ({
      ...{ result: 'revised', motivation: 'De begeleiding blijkt intensiever.' },
      decision: aNewPackage(day, { rate: 60, level: 'high' }),
    }),
    'indication decide': (_, day) => ({ outcomes: [grantedCmw(day), advisedImw(day)] }),
    'entitlement revoke': (_, day) => ({ revokedOn: day, reason: 'Op eigen vraag.', article: 'D13 art. 11' }),
    'referral refuse': () => ({ reason: 'mobility' }),
    'referral reject': () => ({ reason: 'otherCandidate' }),
    'referral cancel': () => ({ reason: 'personWithdraws' }),
    'referral hire': (_, day) => ({ contract: { from: day }, contractualFraction: '0.8' }),
    'employment start': (_, day) => ({ startedOn: day }),
    'employment end': (_, day) => ({ endedOn: day, reason: 'mutualConsent' }),
    'employment cancel': () => ({ reason: 'other' }),
    'plan close': () => ({ reason: 'other' }),
    'evaluation hold': (_, day) => record(day),
    'evaluation decide': (_, day) => aNewPackage(day),
    'evaluation cancel': () => ({ reason: 'other' }),
    // the coach, and a counselor who is not assigned, record it for the worker
    'transition sign': (actor) =>
      ['coach', 'secondCoach', 'teammate'].includes(actor)
        ? { party: 'worker', onBehalf: 'onPaper' }
        : { party: parties[actor] ?? actor },
    'transition nameProvider': () => ({ providerId: world.organization('springplank') }),
    'transition arrange': (_, day) => ({
      hostId: world.organization('tuincentrum'),
      from: day,
      until: addDays(day, 20),
    }),
    'transition return': (_, day) => ({
      ...{ jobEndedOn: day, withoutConsent: true, level: 'high', motivation: 'De werkgever stopte.' },
    }),
    'transition employ': (_, day) => ({ newJob: newJob(day) }),
    'transition fail': () => ({ failedBy: 'neither', reason: 'Geen passende job.' }),
    'transition redetermine': () => ({ motivation: 'De nood is opnieuw bepaald.' }),
    'transition cancel': () => ({ reason: 'other' }),
    'transition followUp': () => ({ months: 3, stillEmployed: true }),
  };
}

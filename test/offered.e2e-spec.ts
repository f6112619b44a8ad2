import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { addDays } from '../src/platform/calendar/dates.js';
import { type Caller, TestApp } from './support/app.js';
import { advisedImw, grantedCmw } from './support/cases.js';
import { aNewPackage, record } from './support/evaluations.js';
import { writeFigures } from './support/figures.js';
import { type Subject, subjects } from './support/subjects.js';
import { addGuides } from './support/transitions.js';

const today = '2026-03-02';
const actors = ['counselor', 'expert', 'coach', 'employer', 'provider', 'officer'];
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await addGuides(app);
  await writeFigures(app);
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

interface Offer {
  action: string;
  href: string;
}

type Body = (actor: string, day: string) => object;

const newJob = (day: string) => ({ kind: 'regular', startsOn: addDays(day, 1), employerName: 'Kwekerij' });
const parties: Record<string, string> = {
  employer: 'firm',
  counselor: 'employmentService',
  expert: 'employmentService',
};

/** What an action is told, by the noun and the action; most are told nothing. */
const bodies: Record<string, Body> = {
  'trajectory close': (_, day) => ({ endedOn: day, reason: 'onRequest' }),
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
  // the coach records it for the worker
  'transition sign': (actor) =>
    actor === 'coach' ? { party: 'worker', onBehalf: 'onPaper' } : { party: parties[actor] ?? actor },
  'transition nameProvider': () => ({ providerId: app.world.organization('springplank') }),
  'transition arrange': (_, day) => ({
    hostId: app.world.organization('tuincentrum'),
    from: day,
    until: addDays(day, 20),
  }),
  'transition return': (_, day) => ({
    ...{ jobEndedOn: day, withoutConsent: true, level: 'high', motivation: 'De werkgever stopte.' },
  }),
  'transition employ': (_, day) => ({ newJob: newJob(day) }),
  'transition fail': () => ({ failedBy: 'neither', reason: 'Geen passende job.' }),
  'transition cancel': () => ({ reason: 'other' }),
  'transition followUp': () => ({ months: 3, stillEmployed: true }),
};

function actorsFor({ personId }: Subject): [string, Caller][] {
  const members = actors.map((name): [string, Caller] => [name, app.as(app.world.who(name))]);
  return [...members, ['worker', app.as(app.world.signedIn(personId))]];
}

async function offersTo(caller: Caller, self: string): Promise<{ version: number; offers: Offer[] }> {
  const { status, body } = await caller.get(self);
  return status === 200 ? { version: body.version, offers: body.availableActions } : { version: 0, offers: [] };
}

const followed = new Set<string>();
const names = Object.keys(subjects({ world: { who: () => ({}) }, as: () => ({}) } as never));

test.each(names)('what is offered of %s can be done, by each to whom it is offered', async (name) => {
  const noun = String(name.split(' ')[0]);
  const make = subjects(app)[name] as () => Promise<Subject>;
  const seen = await make();
  const broken: string[] = [];
  for (const [actor, caller] of actorsFor(seen)) {
    for (const { action } of (await offersTo(caller, seen.self)).offers) {
      await app.setToday(today);
      const subject = await make();
      const again = actorsFor(subject).find(([who]) => who === actor)?.[1] as Caller;
      const { version, offers } = await offersTo(again, subject.self);
      const href = offers.find((offer) => offer.action === action)?.href ?? 'not offered again';
      const { rows } = await app.owner.query('SELECT app.today()::text AS day');
      const body = bodies[`${noun} ${action}`]?.(actor, rows[0].day) ?? {};
      const answer = await again
        .with({ 'Idempotency-Key': randomUUID() })
        .post(href.replace('/api/v1', ''), body, version);
      followed.add(`${noun} ${action}`);
      if (answer.status >= 300) broken.push(`${actor} ${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
  }
  expect(broken).toEqual([]);
});

test('what is told to an action was offered to somebody', () => {
  expect(Object.keys(bodies).filter((one) => !followed.has(one))).toEqual([]);
});

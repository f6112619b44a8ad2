import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from './support/app.js';
import { bodiesOf } from './support/bodies.js';
import { type Subject, subjects } from './support/subjects.js';
import { addGuides } from './support/transitions.js';

const today = '2026-03-02';
const actors = ['counselor', 'expert', 'coach', 'employer', 'provider', 'officer'];
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addLabel('kringwinkel');
  await addGuides(app);
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

interface Offer {
  action: string;
  href: string;
}

const bodies = () => bodiesOf(app);

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
      const body = bodies()[`${noun} ${action}`]?.(actor, rows[0].day) ?? {};
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
  expect(Object.keys(bodies()).filter((one) => !followed.has(one))).toEqual([]);
});

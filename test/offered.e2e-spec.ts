import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { PermissionName } from '../src/access/permissions.js';
import { scopeFor } from '../src/access/requires.decorator.js';
import { findLifecycles } from './docs/lifecycles.js';
import { type Caller, TestApp } from './support/app.js';
import { bodiesOf } from './support/bodies.js';
import { todayOf } from './support/cases.js';
import { expectedAccess } from './support/expected-access.js';
import { writeFigures } from './support/figures.js';
import { Moment } from './support/moment.js';
import { type Subject, subjects } from './support/subjects.js';
import { addGuides } from './support/transitions.js';

const today = '2026-03-02';
const actors = ['counselor', 'expert', 'coach', 'employer', 'provider', 'officer'];
/** Of the same organizations, and not on the case, or with another task. */
const colleagues = ['teammate', 'secondExpert', 'secondCoach', 'host', 'socialWorker', 'otherCounselor'];
const programs = ['vdab', 'to', 'groenwerk', 'springplank', 'wewis'];
let app: TestApp;
/** no case at all */
let empty: Moment;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addLabel('kringwinkel');
  await addGuides(app);
  await app.world.addMember('secondExpert', 'vdab', 'expert', app.world.who('expert').teamId);
  await app.world.addMember('secondCoach', 'to', 'coach');
  const scopes = [...expectedAccess().keys()].map((permission) => scopeFor(permission as PermissionName));
  for (const name of programs) await app.world.addClient(`program of ${name}`, name, [...new Set(scopes)]);
  await writeFigures(app);
  await app.setToday(today);
  empty = await Moment.of(app);
});
afterEach(() => empty.return());
afterAll(async () => {
  await empty.forget();
  await app.stop();
});

interface Offer {
  action: string;
  href: string;
}

const bodies = () => bodiesOf(app);

function actorsFor({ personId }: Subject): [string, Caller][] {
  const names = [...actors, ...colleagues, ...programs.map((name) => `program of ${name}`)];
  const members = names.map((name): [string, Caller] => [name, app.as(app.world.who(name))]);
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
  const subject = await (subjects(app)[name] as () => Promise<Subject>)();
  const day = await todayOf(app);
  const before = await Moment.of(app);
  const broken: string[] = [];
  for (const [actor, caller] of actorsFor(subject)) {
    const { version, offers } = await offersTo(caller, subject.self);
    for (const { action, href } of offers) {
      const body = (bodies()[`${name} ${action}`] ?? bodies()[`${noun} ${action}`])?.(actor, day) ?? {};
      const answer = await caller
        .with({ 'Idempotency-Key': randomUUID() })
        .post(href.replace('/api/v1', ''), body, version);
      followed.add(`${noun} ${action}`).add(`${name} ${action}`);
      if (answer.status >= 300) broken.push(`${actor} ${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
      await before.return();
    }
  }
  await before.forget();
  expect(broken).toEqual([]);
});

test('what is told to an action was offered to somebody', () => {
  expect(Object.keys(bodies()).filter((one) => !followed.has(one))).toEqual([]);
});

/** What nobody is offered, and why. */
const notOffered: Record<string, string> = {
  'referral lapse': 'the calendar does it',
  'parameterFile review': 'of no case: followed with the figures, in test/regulation',
  'parameterFile reject': 'of no case: followed with the figures, in test/regulation',
  'parameterFile activate': 'of no case: followed with the figures, in test/regulation',
};

test('every arrow of every lifecycle was offered to somebody, and followed', async () => {
  const arrows = (await findLifecycles()).flatMap(({ noun, actions }) => actions.map((action) => `${noun} ${action}`));
  expect(arrows.filter((arrow) => !followed.has(arrow) && !(arrow in notOffered))).toEqual([]);
});

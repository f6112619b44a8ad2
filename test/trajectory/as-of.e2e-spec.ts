import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { anEmployment, aRightedCase, aVacancy, done } from '../support/referrals.js';

let app: TestApp;
let coach: Caller;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  coach = app.as(app.world.who('coach'));
  firm = app.as(app.world.who('employer'));
});
afterAll(() => app.stop());

interface Part {
  kind: string;
  status: string;
  part: { href: string; title: string };
}

test('a case is shown as it was true on a day, on both sides of each border', async () => {
  await app.setToday('2026-03-02');
  const of = await aRightedCase(app);
  const vacancy = await aVacancy(app);
  const employment = await anEmployment(app, { of, vacancyId: vacancy.id }).planned();
  const { openedOn } = (await coach.get(`/trajectories/${of.trajectoryId}`)).body;
  done(await firm.post(`${employment.self}/start`, { startedOn: '2026-03-02' }, employment.version));
  await app.setToday('2026-09-30');
  const { version } = (await firm.get(employment.self)).body;
  const termination = { endedOn: '2026-09-29', reason: 'byEmployer' };
  done(await firm.post(`${employment.self}/termination`, termination, version));

  const on = async (day: string) => (await coach.get(`/trajectories/${of.trajectoryId}?asOf=${day}`)).body.asOf;
  const told = async (day: string) => (await on(day)).parts.map(({ kind, status }: Part) => `${kind} ${status}`);
  expect(await told('2026-03-01')).not.toContain('package running');
  expect(await told('2026-03-02')).toEqual(['entitlement open', 'package running', 'employment active']);
  expect(await told('2026-09-29')).toEqual(['entitlement open', 'package running', 'employment active']);
  expect(await told('2026-09-30')).toEqual(['entitlement open']);
  expect((await on(openedOn)).status).toBe('open');
  expect(await on('2001-01-01')).toEqual({ day: '2001-01-01', parts: [] });

  const [right, slice, job] = (await on('2026-03-02')).parts as Part[];
  expect([right?.part.title, slice?.part.title, job?.part.title]).toEqual(['CMW', '60% high', expect.any(String)]);
  for (const { part } of [right, slice, job] as Part[]) {
    expect((await coach.get(part.href.replace('/api/v1', ''))).status).toBe(200);
  }
  expect((await coach.get(`/trajectories/${of.trajectoryId}?asOf=2026-02-30`)).status).toBe(400);
  expect((await coach.get(`/trajectories/${of.trajectoryId}`)).body.asOf).toBeUndefined();
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApp } from '../support/app.js';
import { answered, aRight } from '../support/cases.js';
import { anEmployment } from '../support/referrals.js';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
});
beforeEach(() => app.setToday('2026-11-24'));
afterAll(() => app.stop());

const revocation = { reason: 'Ondersteuning is niet langer nodig.', article: 'D13 art. 10' };

async function employedUnderARight() {
  const { person, trajectory, right } = await aRight(app);
  const of = {
    trajectoryId: trajectory.id,
    personId: person.id,
    number: String(trajectory.number),
    entitlementId: right.id,
  };
  const employment = await anEmployment(app, { of }).active();
  const { version } = answered(await app.as(app.world.who('expert')).get(right.self), 200);
  return { employment, right, version };
}

test('support ends with the right, the contract goes on', async () => {
  const { employment, right, version } = await employedUnderARight();
  const expert = app.as(app.world.who('expert'));
  answered(await expert.post(`${right.self}/revocation`, { ...revocation, revokedOn: '2026-12-01' }, version), 200);
  const employer = app.as(app.world.who('employer'));
  const after = answered(await employer.get(employment.self), 200);
  expect(after).toMatchObject({ status: 'active', supportedUntil: '2026-12-01' });
  expect(after.contractUntil).toBeUndefined();
  const slices = answered(await employer.get(`${employment.self}/packages`), 200);
  expect(slices.items).toEqual([expect.objectContaining({ validUntil: '2026-12-01' })]);
});

test('support that was given is not undone', async () => {
  const { right, version } = await employedUnderARight();
  const expert = app.as(app.world.who('expert'));
  const answer = await expert.post(`${right.self}/revocation`, { ...revocation, revokedOn: '2026-11-24' }, version);
  expect(answer.body.refusals).toEqual([expect.objectContaining({ code: 'supportedAlready' })]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApp } from '../support/app.js';
import { pairsOfRequests } from '../support/race.js';

const races = 10;
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
}, 60_000);
afterAll(() => app.stop());

test('a vacancy closes while a request to it is accepted: each waits for a row of the other, and both are answered', async () => {
  const firm = app.as(app.world.who('employer'));
  const answers = new Set<string>();
  for (const { referralIds, vacancyId } of await pairsOfRequests(app.owner, app.world, races)) {
    const vacancy = await firm.get(`/vacancies/${vacancyId}`);
    const [accepted, closed] = await Promise.all([
      firm.post(`/referrals/${referralIds[0]}/acceptance`, {}, 1),
      firm.post(`/vacancies/${vacancyId}/closure`, {}, vacancy.body.version),
    ]);
    answers.add(`${accepted.status} ${closed.status}`);
  }
  // the acceptance came first, or found what the closure, or the reservation, had left meanwhile
  for (const answer of answers) expect(['200 200', '200 412', '412 200']).toContain(answer);
});

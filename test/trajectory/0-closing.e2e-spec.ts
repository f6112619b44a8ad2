import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { anIndication, answered, aRight, type Case } from '../support/cases.js';
import { aReferral } from '../support/referrals.js';

// A closed trajectory leaves nothing open.
let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));
const today = '2026-03-02';

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

async function close({ trajectory }: Pick<Case, 'trajectory'>, reason = 'onRequest'): Promise<void> {
  const closing = { endedOn: today, reason };
  const { version } = (await as('counselor').get(trajectory.self)).body;
  answered(await as('counselor').post(`${trajectory.self}/closure`, closing, version), 200);
}

const dueOf = async ({ trajectory }: Pick<Case, 'trajectory'>): Promise<string[][]> => {
  const { rows } = await app.owner.query('SELECT kind, status FROM deadlines WHERE trajectory_id = $1 ORDER BY id', [
    trajectory.id,
  ]);
  return rows.map(({ kind, status }) => [kind, status]);
};

test.each(['draft', 'submitted'] as const)('a %s indication is withdrawn', async (state) => {
  const found = await anIndication(app)[state]();
  await close(found);
  expect((await as('counselor').get(found.indication.self)).body).toMatchObject({
    status: 'withdrawn',
    availableActions: [],
  });
  expect(await dueOf(found)).toEqual(state === 'draft' ? [] : [['indicationUndecided', 'cancelled']]);
});

test('a right that nobody uses is no longer waited for, and stays what it is', async () => {
  const found = await aRight(app);
  await close(found);
  expect(await dueOf(found)).toEqual([
    ['indicationUndecided', 'met'],
    ['unusedRightExpiring', 'cancelled'],
  ]);
  expect((await as('coach').get(found.right.self)).body.status).toBe('open');
  const { self, version } = (await as('expert').get(found.trajectory.self)).body;
  answered(await as('expert').post(`${self}/reopening`, {}, version), 200);
  expect((await dueOf(found)).at(-1)).toEqual(['unusedRightExpiring', 'open']);
});

test('an open referral is cancelled', async () => {
  const { person, trajectory, right } = await aRight(app);
  const of = { personId: person.id, trajectoryId: trajectory.id, entitlementId: right.id, number: trajectory.number };
  const { self } = await aReferral(app, { of }).requested();
  await close({ trajectory });
  expect((await as('coach').get(self)).body).toMatchObject({ status: 'cancelled', reason: 'trajectoryClosed' });
  expect((await dueOf({ trajectory })).filter(([, status]) => status === 'open')).toEqual([]);
});

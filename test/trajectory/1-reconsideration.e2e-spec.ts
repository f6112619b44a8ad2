import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { advisedImw, anIndication, answered, aRight, grantedCmw, type Indicated } from '../support/cases.js';

let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));
const today = '2026-11-24';
const reason = 'Ik heb meer begeleiding nodig dan er staat.';
const motivation = 'Een nieuw verslag toont een grotere nood.';
const refusedCmw = (sentOn: string) => ({
  measure: 'CMW',
  result: 'refused',
  motivation: 'De doelgroep is niet aangetoond.',
  article: 'D13 art. 3',
  sentOn,
});
const codesOf = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code);

beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

async function outcomeOf({ indication }: Indicated, measure: string) {
  const { items } = answered(await as('expert').get(`${indication.self}/outcomes`), 200);
  return items.find((outcome: { measure: string; inForce: boolean }) => outcome.measure === measure && outcome.inForce);
}

async function asked(found: Indicated, measure = 'CMW') {
  const outcome = await outcomeOf(found, measure);
  const body = { outcomeId: outcome.id, reason, onBehalf: 'inConversation' };
  return { outcome, open: answered(await as('coach').post(`${found.indication.self}/reconsiderations`, body), 201) };
}

async function rightsOf({ trajectory }: Indicated) {
  return answered(await as('coach').get(`/entitlements?trajectoryId=${trajectory.id}&measure=CMW`), 200).items;
}

test('the person asks, reasoned and with an own sign-in; the outcome stands meanwhile', async () => {
  const found = await aRight(app);
  const outcome = await outcomeOf(found, 'CMW');
  const person = app.as(app.world.signedIn(found.person.id));
  const path = `${found.indication.self}/reconsiderations`;
  expect((await person.post(path, { outcomeId: outcome.id })).status).toBe(400);
  const onBehalf = { outcomeId: outcome.id, reason, onBehalf: 'onPaper' };
  expect(codesOf(await person.post(path, onBehalf))).toEqual(['onBehalfOfOneself']);
  const open = answered(await person.post(path, { outcomeId: outcome.id, reason }), 201);
  expect(open).toMatchObject({ status: 'open', requestedOn: today, reason });
  expect(open.availableActions).toEqual([{ action: 'withdraw', href: `${open.self}/withdrawal` }]);
  expect((await rightsOf(found))[0].status).toBe('open');
  expect(codesOf(await person.post(path, { outcomeId: outcome.id, reason }))).toEqual(['reconsiderationOpen']);
  const withdrawn = answered(await person.post(`${open.self}/withdrawal`, {}, 1), 200);
  expect(withdrawn.status).toBe('withdrawn');
  expect((await person.get(path)).body.items).toHaveLength(1);
});

test('on behalf it is recorded by whom and how, and withdrawn by them alone', async () => {
  const found = await aRight(app);
  const outcome = await outcomeOf(found, 'CMW');
  const path = `${found.indication.self}/reconsiderations`;
  expect(codesOf(await as('coach').post(path, { outcomeId: outcome.id, reason }))).toEqual(['onBehalfMissing']);
  expect((await as('employer').post(path, { outcomeId: outcome.id, reason })).status).toBe(403);
  expect((await as('socialWorker').post(path, { outcomeId: outcome.id, reason, onBehalf: 'onPaper' })).status).toBe(
    404,
  );
  const other = await aRight(app);
  const foreign = { outcomeId: (await outcomeOf(other, 'CMW')).id, reason, onBehalf: 'onPaper' };
  expect((await as('coach').post(path, foreign)).body.issues[0].name).toBe('outcomeId');
  const { open } = await asked(found);
  expect(open).toMatchObject({ onBehalf: 'inConversation', organizationId: app.world.organization('to') });
  expect(codesOf(await as('counselor').post(`${open.self}/withdrawal`, {}, 1))).toEqual(['notForYouToWithdraw']);
  expect((await as('coach').post(`${open.self}/withdrawal`, {})).status).toBe(428);
  expect((await as('coach').post(`${open.self}/withdrawal`, {}, 1)).body.status).toBe('withdrawn');
});

test('the expert upholds: the outcome stays as it is', async () => {
  const found = await aRight(app);
  const { open, outcome } = await asked(found);
  const decision = `${open.self}/decision`;
  expect((await as('coach').post(decision, { result: 'upheld', motivation }, 1)).status).toBe(403);
  expect((await as('expert').post(decision, { result: 'upheld', motivation }, 7)).status).toBe(412);
  const upheld = answered(await as('expert').post(decision, { result: 'upheld', motivation }, 1), 200);
  expect(upheld).toMatchObject({ status: 'upheld', motivation, decidedOn: today, availableActions: [] });
  expect((await outcomeOf(found, 'CMW')).id).toBe(outcome.id);
  const again = await as('expert').post(decision, { result: 'upheld', motivation }, 2);
  expect(again.body.currentStatus).toBe('upheld');
});

test('revised to a refusal, the right ends from that day', async () => {
  const found = await aRight(app);
  const { open, outcome } = await asked(found);
  await app.setToday('2027-01-04');
  const bare = await as('expert').post(`${open.self}/decision`, { result: 'revised', motivation }, 1);
  expect(codesOf(bare)).toEqual(['revisionMissing']);
  const revision = { result: 'revised', motivation, outcome: refusedCmw('2027-01-04') };
  answered(await as('expert').post(`${open.self}/decision`, revision, 1), 200);
  const old = answered(await as('coach').get(outcome.self), 200);
  expect(old).toMatchObject({ inForce: false, replacedOn: '2027-01-04' });
  expect(await outcomeOf(found, 'CMW')).toMatchObject({
    id: old.replacedBy,
    result: 'refused',
    decidedOn: '2027-01-04',
  });
  expect(await rightsOf(found)).toEqual([
    expect.objectContaining({ status: 'revoked', validUntil: '2027-01-04', revokedOn: '2027-01-04' }),
  ]);
});

test('revised to a refusal on its first day, the right never was one', async () => {
  const found = await aRight(app);
  const { open } = await asked(found);
  const revision = { result: 'revised', motivation, outcome: refusedCmw(today) };
  answered(await as('expert').post(`${open.self}/decision`, revision, 1), 200);
  expect(await rightsOf(found)).toEqual([expect.objectContaining({ status: 'voided' })]);
  const asOf = `/entitlements?trajectoryId=${found.trajectory.id}&asOf=${today}`;
  expect((await as('coach').get(asOf)).body.items).toEqual([]);
});

test('a refusal that is revised to a grant opens a right from that day', async () => {
  const found = await anIndication(app).decided(undefined, [refusedCmw(today), advisedImw(today)]);
  expect(await rightsOf(found)).toEqual([]);
  const { open } = await asked(found);
  await app.setToday('2027-02-01');
  const revision = { result: 'revised', motivation, outcome: grantedCmw('2027-02-01') };
  answered(await as('expert').post(`${open.self}/decision`, revision, 1), 200);
  expect(await rightsOf(found)).toEqual([
    expect.objectContaining({ status: 'open', validFrom: '2027-02-01', validUntil: '2032-02-01' }),
  ]);
});

test('revised to another package, the same right rests on the new outcome', async () => {
  const found = await aRight(app);
  const { open } = await asked(found);
  const lower = { ...grantedCmw(today), rate: 45, level: 'medium' };
  const revision = { result: 'revised', motivation, outcome: lower };
  answered(await as('expert').post(`${open.self}/decision`, revision, 1), 200);
  const [right] = await rightsOf(found);
  expect(right).toMatchObject({
    id: found.right.id,
    status: 'open',
    outcome: { id: (await outcomeOf(found, 'CMW')).id },
  });
});

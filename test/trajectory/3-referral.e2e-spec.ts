import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { aReferral, aRightedCase, aRightOnPaper, aVacancy, done, request } from '../support/referrals.js';

let app: TestApp;
let coach: Caller;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk', '[2019-01-01,2026-07-01)');
  await app.world.addLabel('kringwinkel');
  coach = app.as(app.world.who('coach'));
  firm = app.as(app.world.who('employer'));
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

type Answer = Awaited<ReturnType<Caller['get']>>;
const codes = ({ body }: Answer) => body.refusals?.map(({ code }: { code: string }) => code);
const actions = (body: unknown) =>
  (body as { availableActions: { action: string }[] }).availableActions.map(({ action }) => action);
const positionsOf = async (id: string) => {
  const { positionsOpen, positionsReserved, positionsFilled } = done(await firm.get(`/vacancies/${id}`));
  return [positionsOpen, positionsReserved, positionsFilled];
};
const vacancyOf = async (id: string) =>
  (await app.owner.query('SELECT vacancy_id AS id FROM referrals WHERE id = $1', [id])).rows[0].id as string;

test('a coach drafts, writes, requests; the firm accepts and hires', async () => {
  const case1 = await aRightedCase(app);
  const vacancy = await aVacancy(app, { positions: 2 });
  const draft = await coach.post('/referrals', { trajectoryId: case1.trajectoryId, vacancyId: vacancy.id });
  expect(draft.status).toBe(201);
  expect(draft.headers.location).toBe(draft.body.self);
  expect(draft.body).toMatchObject({ status: 'draft', measure: 'CMW', trajectoryId: case1.trajectoryId, version: 1 });
  expect(actions(draft.body)).toEqual(['cancel']);
  const written = await coach.patch(draft.body.self, { letter: 'Begint graag deeltijds.' }, 1);
  expect(written.body).toMatchObject({ letter: 'Begint graag deeltijds.', version: 2 });
  expect(actions(written.body)).toEqual(['request', 'cancel']);
  const requested = await request(coach, written.body);
  expect(requested).toMatchObject({
    status: 'requested',
    caseNumber: case1.number,
    municipalityNis: '72030',
    validUntil: '2031-01-05',
    entitlementId: case1.entitlementId,
    requestedOn: '2026-03-02',
    answerDueOn: '2026-03-16',
  });
  expect(actions((await firm.get(requested.self)).body)).toEqual(['accept', 'refuse']);
  const accepted = await firm.post(`${requested.self}/acceptance`, {}, 3);
  expect(accepted.body).toMatchObject({ status: 'accepted', answeredOn: '2026-03-02', decisionDueOn: '2026-03-30' });
  expect(accepted.body.package).toEqual({ rate: 60, level: 'high' });
  expect(actions(accepted.body)).toEqual(['hire', 'reject']);
  expect(await positionsOf(vacancy.id)).toEqual([1, 1, 0]);
  const hire = { contract: { from: '2026-04-01' }, contractualFraction: '0.80' };
  const hired = await firm.post(`${requested.self}/hire`, hire, 4);
  expect(hired.body).toMatchObject({ status: 'hired', endedOn: '2026-03-02', contract: { from: '2026-04-01' } });
  expect(hired.body).toMatchObject({ contractualFraction: '0.8', availableActions: [] });
  const timeline = await coach.get(`/trajectories/${case1.trajectoryId}/timeline`);
  const told = timeline.body.items.map(({ sentence }: { sentence: string }) => sentence);
  expect(told).toContain('De toeleiding is aangevraagd; de onderneming antwoordt uiterlijk op 2026-03-16.');
  expect(told).toContain('De onderneming werft aan vanaf 2026-04-01.');
});

test('a request is refused with all its reasons, each with its article', async () => {
  const case1 = await aRightedCase(app);
  const vacancy = await aVacancy(app);
  const first = await aReferral(app, { vacancyId: vacancy.id }).accepted();
  expect(first.status).toBe('accepted');
  const draft = await coach.post('/referrals', { trajectoryId: case1.trajectoryId, vacancyId: vacancy.id });
  await app.setToday('2031-01-05');
  const late = await coach.with({ 'Idempotency-Key': randomUUID() }).post(`${draft.body.self}/request`, {}, 1);
  expect(late.status).toBe(409);
  expect(late.body.refusals).toEqual([
    expect.objectContaining({ code: 'rightMissing', article: 'D13 art. 8' }),
    expect.objectContaining({ code: 'labelNotValid', article: 'D13 art. 4' }),
    expect.objectContaining({ code: 'noPositionOpen' }),
    expect.objectContaining({ code: 'letterMissing', field: 'letter' }),
  ]);
});

test.each([
  ['2026-01-04', ['rightMissing']],
  ['2026-01-05', undefined],
  ['2026-06-30', undefined],
  ['2026-07-01', ['labelNotValid']],
])('right and label on %s', async (day, expected) => {
  const draft = await aReferral(app).draft();
  await app.setToday(day);
  const answer = await coach.with({ 'Idempotency-Key': randomUUID() }).post(`${draft.self}/request`, {}, 1);
  expect(codes(answer)).toEqual(expected);
});

test('an IMW right holds at its own employer alone, and needs no label', async () => {
  const case1 = await aRightedCase(app, { measure: 'IMW' });
  const own = await aReferral(app, { measure: 'IMW', of: case1 }).accepted();
  expect(own).toMatchObject({ guidanceNeed: 'medium' });
  const elsewhere = await aReferral(app, { measure: 'IMW', firm: 'otherEmployer', of: case1 }).draft();
  const refused = await coach.with({ 'Idempotency-Key': randomUUID() }).post(`${elsewhere.self}/request`, {}, 1);
  expect(refused.body.refusals).toEqual([expect.objectContaining({ code: 'rightMissing', article: 'D22 art. 12' })]);
});

test('the date decides, not the sweep: the last day counts, the day after is refused', async () => {
  const onTime = await aReferral(app).requested();
  const late = await aReferral(app).requested();
  await app.setToday('2026-03-16');
  const accepted = await firm.post(`${onTime.self}/acceptance`, {}, onTime.version);
  expect(accepted.body.decisionDueOn).toBe('2026-04-14');
  await app.setToday('2026-03-17');
  expect(codes(await firm.post(`${late.self}/acceptance`, {}, late.version))).toEqual(['answerTermPassed']);
  expect(codes(await firm.post(`${late.self}/refusal`, { reason: 'other' }, late.version))).toEqual([
    'answerTermPassed',
  ]);
  expect(actions((await firm.get(late.self)).body)).toEqual([]);
  await app.setToday('2026-04-15');
  const { self, version } = accepted.body;
  const hire = { contract: { from: '2026-05-01' }, contractualFraction: '1' };
  expect(codes(await firm.post(`${self}/hire`, hire, version))).toEqual(['answerTermPassed']);
  expect(codes(await firm.post(`${self}/rejection`, { reason: 'other' }, version))).toEqual(['answerTermPassed']);
  await app.setToday('2026-04-14');
  expect((await firm.post(`${self}/hire`, hire, version)).status).toBe(200);
});

test('refusal, rejection and cancellation need a reason of their list, and free what was reserved', async () => {
  const refused = await aReferral(app).requested();
  const unknown = await firm.post(`${refused.self}/refusal`, { reason: 'notPresent' }, refused.version);
  expect(unknown.body.issues).toEqual([expect.objectContaining({ name: 'reason' })]);
  expect((await firm.post(`${refused.self}/refusal`, { reason: 'mobility' }, refused.version)).body).toMatchObject({
    status: 'declined',
    endedOn: '2026-03-02',
  });
  expect((await coach.get(refused.self)).body.reason).toBe('mobility');
  const rejected = await aReferral(app).accepted();
  const vacancyId = await vacancyOf(rejected.id);
  expect(await positionsOf(vacancyId)).toEqual([0, 1, 0]);
  await firm.post(`${rejected.self}/rejection`, { reason: 'notPresent' }, rejected.version);
  expect(await positionsOf(vacancyId)).toEqual([1, 0, 0]);
  const cancelled = await aReferral(app, { vacancyId }).accepted();
  expect(await positionsOf(vacancyId)).toEqual([0, 1, 0]);
  const answer = await coach.post(`${cancelled.self}/cancellation`, { reason: 'personWithdraws' }, cancelled.version);
  expect(answer.body).toMatchObject({ status: 'cancelled', reason: 'personWithdraws' });
  expect(await positionsOf(vacancyId)).toEqual([1, 0, 0]);
});

test('the last position is reserved once', async () => {
  const vacancy = await aVacancy(app);
  const second = await aReferral(app, { vacancyId: vacancy.id }).requested();
  await aReferral(app, { vacancyId: vacancy.id }).accepted();
  expect(codes(await firm.post(`${second.self}/acceptance`, {}, second.version))).toEqual(['noPositionOpen']);
  expect(actions((await firm.get(second.self)).body)).toEqual(['refuse']);
});

test('a hire says its contract; what is wrong with it is said at once', async () => {
  const { self, version } = await aReferral(app).accepted();
  const backwards = { contract: { from: '2026-04-01', until: '2026-04-01' }, contractualFraction: '0.0' };
  expect(codes(await firm.post(`${self}/hire`, backwards, version))).toEqual([
    'contractEndsBeforeItBegins',
    'fractionNotPositive',
  ]);
  const tooMuch = { contract: { from: '2026-04-01' }, contractualFraction: '1.1' };
  expect((await firm.post(`${self}/hire`, tooMuch, version)).status).toBe(400);
});

test('once hired, the coach sees what else is open', async () => {
  const case1 = await aRightedCase(app);
  const other = await aReferral(app, { of: case1, firm: 'otherEmployer' }).requested();
  const hired = await aReferral(app, { of: case1 }).hired();
  expect((await coach.get(hired.self)).body.otherOpenReferrals).toEqual([
    { href: other.self, id: other.id, title: 'Medewerker groenonderhoud' },
  ]);
  expect((await firm.get(hired.self)).body.otherOpenReferrals).toBeUndefined();
  const cancelled = await coach.post(`${other.self}/cancellation`, { reason: 'hiredElsewhere' }, other.version);
  expect(cancelled.body.status).toBe('cancelled');
  expect((await coach.get(hired.self)).body.otherOpenReferrals).toEqual([]);
});

test('a person is referred to a vacancy once at a time; unknown and unseen ids are the same', async () => {
  const { trajectoryId } = await aRightedCase(app);
  const vacancy = await aVacancy(app);
  const first = done(await coach.post('/referrals', { trajectoryId, vacancyId: vacancy.id }));
  expect(codes(await coach.post('/referrals', { trajectoryId, vacancyId: vacancy.id }))).toEqual(['referredAlready']);
  await coach.post(`${first.self}/cancellation`, { reason: 'other' }, 1);
  expect((await coach.post('/referrals', { trajectoryId, vacancyId: vacancy.id })).status).toBe(201);
  const stranger = app.as(app.world.who('socialWorker'));
  for (const id of [trajectoryId, randomUUID()]) {
    const answer = await stranger.post('/referrals', { trajectoryId: id, vacancyId: vacancy.id });
    expect(answer.body.issues).toEqual([expect.objectContaining({ name: 'trajectoryId' })]);
  }
  const hidden = await firm.post('/vacancies', {
    title: 'Ontwerp',
    description: 'Nog niet open.',
    line: 'care',
    measure: 'CMW',
    positions: 1,
    municipalityNis: '72030',
  });
  const unseen = await coach.post('/referrals', { trajectoryId, vacancyId: hidden.body.id });
  expect(unseen.body.issues).toEqual([expect.objectContaining({ name: 'vacancyId' })]);
});

test('a request needs its key, its version and happens once', async () => {
  const { self } = await aReferral(app).draft();
  expect((await coach.post(`${self}/request`, {}, 1)).body.type).toMatch(/idempotencyKeyRequired$/);
  const once = coach.with({ 'Idempotency-Key': randomUUID() });
  expect((await once.post(`${self}/request`)).status).toBe(428);
  expect((await once.post(`${self}/request`, {}, 7)).status).toBe(412);
  const first = await once.post(`${self}/request`, {}, 1);
  const again = await once.post(`${self}/request`, {}, 1);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.body.version).toBe(first.body.version);
});

test('wrong roles are 403, other organizations 404, missing arrows 409', async () => {
  const requested = await aReferral(app).requested();
  const { self, version } = requested;
  expect((await coach.post(`${self}/acceptance`, {}, version)).status).toBe(403);
  expect((await firm.post(`${self}/cancellation`, { reason: 'other' }, version)).status).toBe(403);
  expect((await app.as(app.world.who('otherEmployer')).post(`${self}/acceptance`, {}, version)).status).toBe(404);
  expect((await app.as(app.world.who('socialWorker')).get(self)).status).toBe(404);
  expect((await app.as(app.world.who('administrator')).get(self)).status).toBe(403);
  const missing = await firm.post(`${self}/rejection`, { reason: 'other' }, version);
  expect(missing.body).toMatchObject({
    currentStatus: 'requested',
    availableActions: ['accept', 'refuse', 'cancel', 'lapse'],
  });
  expect(codes(await coach.patch(self, { letter: 'Anders.' }, version))).toEqual(['notADraft']);
  expect((await coach.post(`${self}/lapse`, {}, version)).status).toBe(404);
});

test('closing the case cancels what is open and frees what was reserved', async () => {
  const case1 = await aRightedCase(app);
  const accepted = await aReferral(app, { of: case1 }).accepted();
  const draft = await aReferral(app, { of: case1 }).draft();
  const closure = { endedOn: '2026-03-02', reason: 'onRequest' };
  expect((await coach.post(`/trajectories/${case1.trajectoryId}/closure`, closure, 1)).status).toBe(200);
  for (const { self } of [accepted, draft]) {
    expect((await coach.get(self)).body).toMatchObject({ status: 'cancelled', reason: 'trajectoryClosed' });
  }
  expect(await positionsOf(await vacancyOf(accepted.id))).toEqual([1, 0, 0]);
});

test('closing a vacancy cancels the requests that nobody answered, of every case; accepted ones go on', async () => {
  const vacancy = await aVacancy(app, { positions: 3 });
  const accepted = await aReferral(app, { vacancyId: vacancy.id }).accepted();
  const one = await aReferral(app, { vacancyId: vacancy.id }).requested();
  const two = await aReferral(app, { vacancyId: vacancy.id }).requested();
  const now = done(await firm.get(vacancy.self));
  expect((await firm.post(`${vacancy.self}/closure`, {}, now.version)).status).toBe(200);
  for (const { self } of [one, two]) {
    expect((await coach.get(self)).body).toMatchObject({ status: 'cancelled', reason: 'vacancyClosed' });
  }
  expect((await firm.get(accepted.self)).body.status).toBe('accepted');
});

test('an acceptance asks again whether right and label hold on its own day', async () => {
  const case1 = await aRightedCase(app);
  await app.owner.query('UPDATE entitlements SET validity = $2 WHERE id = $1', [
    case1.entitlementId,
    '[2026-01-05,2026-03-03)',
  ]);
  const { self, version } = await aReferral(app, { of: case1 }).requested();
  await app.setToday('2026-03-03');
  expect(codes(await firm.post(`${self}/acceptance`, {}, version))).toEqual(['rightMissing']);
  expect(actions((await firm.get(self)).body)).toEqual(['refuse']);
  await aRightOnPaper(app, case1, { validity: '[2026-03-03,2031-03-03)' });
  await app.setToday('2026-03-02');
  expect((await firm.post(`${self}/acceptance`, {}, version)).status).toBe(200);
});

test('the caseload is newest first and narrows by property', async () => {
  const case1 = await aRightedCase(app);
  const first = await aReferral(app, { of: case1 }).requested();
  const second = await aReferral(app, { of: case1 }).draft();
  const ids = async (who: Caller, query: string) =>
    done(await who.get(`/referrals?${query}`)) as unknown as { items: { id: string }[]; next?: string; total?: number };
  const mine = await ids(coach, `trajectoryId=${case1.trajectoryId}&total=true`);
  expect(mine.items.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(mine.total).toBe(2);
  const drafts = await ids(coach, `trajectoryId=${case1.trajectoryId}&status=draft&status=accepted`);
  expect(drafts.items.map(({ id }) => id)).toEqual([second.id]);
  const asked = await ids(firm, `vacancyId=${await vacancyOf(first.id)}`);
  expect(asked.items.map(({ id }) => id)).toEqual([first.id]);
  const page = await ids(coach, `trajectoryId=${case1.trajectoryId}&pageSize=1`);
  expect((done(await coach.get(String(page.next))) as unknown as typeof page).items.map(({ id }) => id)).toEqual([
    first.id,
  ]);
  const own = await ids(app.as(app.world.signedIn(case1.personId)), '');
  expect(own.items).toHaveLength(2);
  expect((await ids(app.as(app.world.who('socialWorker')), '')).items).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { anEmployment, aReferral, aRightedCase, aRightOnPaper, aVacancy, done } from '../support/referrals.js';

let app: TestApp;
let coach: Caller;
let firm: Caller;
let otherFirm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk', '[2019-01-01,2026-07-01)');
  await app.world.addLabel('kringwinkel');
  coach = app.as(app.world.who('coach'));
  firm = app.as(app.world.who('employer'));
  otherFirm = app.as(app.world.who('otherEmployer'));
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

test('a hire plans, the start fills the position, opens the package and brings the firm in, the end lets go', async () => {
  const of = await aRightedCase(app);
  const vacancy = await aVacancy(app);
  const planned = await anEmployment(app, { of, vacancyId: vacancy.id }).planned();
  expect(planned).toMatchObject({ status: 'planned', contractFrom: '2026-03-02', measure: 'CMW' });
  expect(actions(planned)).toEqual(['start', 'cancel']);
  expect(await positionsOf(vacancy.id)).toEqual([0, 1, 0]);
  const started = await firm.post(`${planned.self}/start`, { startedOn: '2026-03-02' }, planned.version);
  expect(started.body).toMatchObject({ status: 'active', supportedFrom: '2026-03-02' });
  expect(started.body.supportedUntil).toBeUndefined();
  expect(await positionsOf(vacancy.id)).toEqual([0, 0, 1]);
  const right = (await coach.get(`/entitlements/${of.entitlementId}`)).body;
  expect(right).toMatchObject({ usedFrom: '2026-03-02' });
  expect(right.validUntil).toBeUndefined();
  const packages = (await firm.get(`${planned.self}/packages`)).body.items;
  expect(packages).toEqual([
    expect.objectContaining({
      origin: 'start',
      rate: 60,
      level: 'high',
      validFrom: '2026-03-02',
      validUntil: '2031-03-02',
    }),
  ]);
  const participants = (await coach.get(`/trajectories/${of.trajectoryId}/participants`)).body.items;
  expect(participants).toContainEqual(expect.objectContaining({ role: 'employer', status: 'active' }));
  expect((await firm.get(`/persons/${of.personId}`)).body).toMatchObject({
    familyName: 'Voorbeeld',
    ssin: expect.any(String),
  });
  await app.setToday('2026-09-30');
  const end = { endedOn: '2026-09-30', reason: 'byWorker' };
  const ended = await firm.post(`${planned.self}/termination`, end, started.body.version);
  expect(ended.body).toMatchObject({ status: 'ended', contractUntil: '2026-10-01', supportedUntil: '2026-10-01' });
  expect(await positionsOf(vacancy.id)).toEqual([0, 0, 1]);
  expect((await coach.get(`/entitlements/${of.entitlementId}`)).body.validUntil).toBeDefined();
  expect((await firm.get(`/persons/${of.personId}`)).status).toBe(404);
  expect((await firm.get(planned.self)).body.status).toBe('ended');
  expect((await firm.get(`${planned.self}/packages`)).body.items).toHaveLength(1);
  const after = (await coach.get(`/trajectories/${of.trajectoryId}/participants`)).body.items;
  expect(after).toContainEqual(expect.objectContaining({ role: 'employer', status: 'ended' }));
});

test('a start is refused with all its reasons', async () => {
  await app.setToday('2026-06-29');
  const { id, self, version } = await aReferral(app, { until: '2031-02-01' }).hired('2026-06-30');
  expect(id && self && version).toBeTruthy();
  const { items } = (await firm.get('/employments?status=planned&pageSize=1')).body;
  const planned = items[0];
  expect(codes(await firm.post(`${planned.self}/start`, { startedOn: '2026-06-30' }, 1))).toEqual([
    'startsInTheFuture',
  ]);
  expect(codes(await firm.post(`${planned.self}/start`, { startedOn: '2026-06-29' }, 1))).toEqual([
    'startsBeforeTheContract',
  ]);
  await app.setToday('2031-02-01');
  const late = await firm.post(`${planned.self}/start`, { startedOn: '2031-02-01' }, 1);
  expect(late.body.refusals).toEqual([
    expect.objectContaining({ code: 'startsAfterTheContract', field: 'startedOn' }),
    expect.objectContaining({ code: 'rightNotValid', article: 'D13 art. 8' }),
    expect.objectContaining({ code: 'labelNotValid', article: 'D13 art. 4' }),
  ]);
  await app.setToday('2031-02-03');
  expect(codes(await firm.post(`${planned.self}/start`, { startedOn: '2031-02-03' }, 1))).toEqual([
    'startsAfterTheContract',
    'rightNotValid',
    'labelNotValid',
  ]);
  expect((await firm.post(`${planned.self}/start`, { startedOn: '2026-06-30' }, 1)).body.status).toBe('active');
});

test('an IMW employment lies inside its term, and is supported until that ends', async () => {
  const of = await aRightedCase(app, { measure: 'IMW' });
  const planned = await anEmployment(app, { of, measure: 'IMW' }).planned();
  const started = await firm.post(`${planned.self}/start`, { startedOn: '2026-03-02' }, 1);
  expect(started.body).toMatchObject({ status: 'active', measure: 'IMW', supportedUntil: '2031-01-05' });
  expect((await firm.get(`${planned.self}/packages`)).body.items).toEqual([]);
});

test('full time is full time, over all firms; the refusal names no other firm', async () => {
  const of = await aRightedCase(app);
  await anEmployment(app, { of, fraction: '0.6' }).active();
  const fits = await anEmployment(app, { of, fraction: '0.4', firm: 'otherEmployer' }).active();
  expect(fits.status).toBe('active');
  const third = await anEmployment(app, { of, fraction: '0.000001' }).planned();
  const answer = await firm.post(`${third.self}/start`, { startedOn: '2026-03-02' }, third.version);
  expect(codes(answer)).toEqual(['employedHereAlready', 'fractionsExceedOne']);
  expect(JSON.stringify(answer.body)).not.toContain('kringwinkel');
  await app.setToday('2026-03-10');
  const end = { endedOn: '2026-03-05', reason: 'byWorker' };
  expect((await otherFirm.post(`${fits.self}/termination`, end, fits.version)).status).toBe(200);
  const start = (startedOn: string) => firm.post(`${third.self}/start`, { startedOn }, third.version);
  expect(codes(await start('2026-03-05'))).toEqual(['employedHereAlready', 'fractionsExceedOne']);
  expect(codes(await start('2026-03-06'))).toEqual(['employedHereAlready']);
});

test('what another firm only plans holds up no start; who starts second is refused', async () => {
  const of = await aRightedCase(app);
  const planned = await anEmployment(app, { of, fraction: '0.6', firm: 'otherEmployer' }).planned();
  expect((await anEmployment(app, { of, fraction: '0.6' }).active()).status).toBe('active');
  const second = await otherFirm.post(`${planned.self}/start`, { startedOn: '2026-03-02' }, planned.version);
  expect(codes(second)).toEqual(['fractionsExceedOne']);
});

test('two half-time employments share the right; it goes on while one of them does', async () => {
  const of = await aRightedCase(app);
  const one = await anEmployment(app, { of, fraction: '0.5' }).active();
  const two = await anEmployment(app, { of, fraction: '0.5', firm: 'otherEmployer' }).active();
  expect((await coach.get(`/entitlements/${of.entitlementId}/packages`)).body.items).toHaveLength(1);
  const end = { endedOn: '2026-03-02', reason: 'mutualConsent' };
  expect((await firm.post(`${one.self}/termination`, end, one.version)).status).toBe(200);
  expect((await coach.get(`/entitlements/${of.entitlementId}`)).body.validUntil).toBeUndefined();
  expect((await otherFirm.post(`${two.self}/termination`, end, two.version)).status).toBe(200);
  expect((await coach.get(`/entitlements/${of.entitlementId}`)).body.validUntil).toBeDefined();
});

test('the start that never comes frees the position', async () => {
  const vacancy = await aVacancy(app);
  const planned = await anEmployment(app, { vacancyId: vacancy.id }).planned();
  const cancelled = await firm.post(`${planned.self}/cancellation`, { reason: 'workerWithdrew' }, planned.version);
  expect(cancelled.body).toMatchObject({ status: 'cancelled', endReason: 'workerWithdrew', availableActions: [] });
  expect(await positionsOf(vacancy.id)).toEqual([1, 0, 0]);
});

test('an end lies neither before the start nor in the future, nor after the contract', async () => {
  const { self, version } = await anEmployment(app, { until: '2026-03-10' }).active();
  const end = (endedOn: string) => firm.post(`${self}/termination`, { endedOn, reason: 'contractEnded' }, version);
  expect(codes(await end('2026-03-01'))).toEqual(['endsBeforeItStarted']);
  expect(codes(await end('2026-03-03'))).toEqual(['endsInTheFuture']);
  await app.setToday('2026-03-20');
  expect(codes(await end('2026-03-10'))).toEqual(['endsAfterTheContract']);
  expect((await end('2026-03-09')).body).toMatchObject({ status: 'ended', contractUntil: '2026-03-10' });
});

test('a case does not close while an employment runs or is planned', async () => {
  const of = await aRightedCase(app);
  const { self, version } = await anEmployment(app, { of }).active();
  const closure = { endedOn: '2026-03-02', reason: 'onRequest' };
  const close = () => coach.post(`/trajectories/${of.trajectoryId}/closure`, closure, 1);
  expect(codes(await close())).toEqual(['employmentRuns']);
  expect((await coach.get(`/trajectories/${of.trajectoryId}`)).body.status).toBe('open');
  await firm.post(`${self}/termination`, { endedOn: '2026-03-02', reason: 'other' }, version);
  expect((await close()).status).toBe(200);
});

test('wrong roles are 403, other firms 404, missing arrows 409, versions are asked', async () => {
  const of = await aRightedCase(app);
  const { self, version } = await anEmployment(app, { of }).active();
  const end = { endedOn: '2026-03-02', reason: 'other' };
  expect((await coach.post(`${self}/termination`, end, version)).status).toBe(403);
  expect((await otherFirm.get(self)).status).toBe(404);
  expect((await otherFirm.post(`${self}/termination`, end, version)).status).toBe(404);
  expect((await firm.post(`${self}/termination`, end)).status).toBe(428);
  expect((await firm.post(`${self}/termination`, end, 9)).status).toBe(412);
  expect((await firm.post(`${self}/start`, { startedOn: '2026-03-02' }, version)).body).toMatchObject({
    currentStatus: 'active',
  });
  const seen = (await coach.get(self)).body;
  expect(seen).toMatchObject({ trajectoryId: of.trajectoryId, availableActions: [] });
  expect((await firm.get(self)).body.trajectoryId).toBeUndefined();
  expect((await app.as(app.world.signedIn(of.personId)).get(self)).status).toBe(200);
});

test('a firm that employs sees the slices of its own employment, not those of an IMW right elsewhere', async () => {
  const of = await aRightedCase(app);
  const { self } = await anEmployment(app, { of }).active();
  const elsewhere = await aRightOnPaper(app, of, { measure: 'IMW', firm: 'otherEmployer' });
  await app.owner.query(
    `INSERT INTO packages (id, entitlement_id, trajectory_id, person_id, origin, rate, level, validity)
     VALUES (uuidv7(), $1, $2, $3, 'evaluation', 40, 'low', '[2026-01-05,2031-01-05)')`,
    [elsewhere, of.trajectoryId, of.personId],
  );
  expect((await firm.get(`${self}/packages`)).body.items).toHaveLength(1);
  const { subject, role, organizationId } = app.world.who('employer');
  const direct = new (await import('pg')).default.Client({ connectionString: app.database.url('api') });
  await direct.connect();
  try {
    await direct.query('BEGIN');
    await direct.query('SELECT app.enter($1, $2, $3, NULL)', [subject, role, organizationId]);
    const { rows } = await direct.query('SELECT DISTINCT entitlement_id AS id FROM packages WHERE person_id = $1', [
      of.personId,
    ]);
    expect(rows).toEqual([{ id: of.entitlementId }]);
  } finally {
    await direct.end();
  }
});

test('the list is the firm’s own, the caseload’s, the person’s', async () => {
  const of = await aRightedCase(app);
  const own = await anEmployment(app, { of, fraction: '0.5' }).active();
  const other = await anEmployment(app, { of, fraction: '0.5', firm: 'otherEmployer' }).planned();
  const ids = async (who: Caller, query = '') =>
    (await who.get(`/employments?trajectoryId=${of.trajectoryId}${query}`)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  expect(await ids(firm)).toEqual([own.id]);
  expect(await ids(otherFirm)).toEqual([other.id]);
  expect((await ids(coach)).sort()).toEqual([own.id, other.id].sort());
  expect(await ids(coach, '&status=planned')).toEqual([other.id]);
  expect(await ids(app.as(app.world.signedIn(of.personId)))).toHaveLength(2);
  expect(await ids(app.as(app.world.who('socialWorker')))).toEqual([]);
});

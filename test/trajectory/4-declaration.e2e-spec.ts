import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { anEmployment, aRightedCase } from '../support/referrals.js';

let app: TestApp;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  firm = app.as(app.world.who('employer'));
});
beforeEach(() => app.setToday('2026-03-31'));
afterAll(() => app.stop());

const codes = ({ body }: Awaited<ReturnType<Caller['get']>>) =>
  body.refusals?.map(({ code }: { code: string }) => code);
const quarter = {
  quarter: '2026Q1',
  grossCents: 12_000,
  contributionsCents: 3_000,
  reductionsCents: 1_000,
  otherAidCents: 0,
  days: '1',
};

/** The employment service takes the direction of a case. */
async function direct(trajectoryId: string): Promise<void> {
  const proposal = { organizationId: app.world.organization('vdab'), role: 'directing' };
  const proposed = await app.as(app.world.who('coach')).post(`/trajectories/${trajectoryId}/participants`, proposal);
  const { memberId: leadMemberId, teamId } = app.world.who('counselor');
  await app.as(app.world.who('counselor')).post(`${proposed.body.self}/acceptance`, { leadMemberId, teamId }, 1);
}

test('the first quarter is declared once it is over; a second declaration supersedes the first', async () => {
  const { self, id } = await anEmployment(app).active();
  expect(codes(await firm.post(`${self}/declarations`, quarter))).toEqual(['quarterNotOver']);
  await app.setToday('2026-04-01');
  const first = await firm.post(`${self}/declarations`, quarter);
  expect(first.status).toBe(201);
  expect(first.headers.location).toBe(first.body.self);
  expect(first.body).toMatchObject({ ...quarter, employmentId: id, declaredOn: '2026-04-01', version: 1 });
  const second = await firm.post(`${self}/declarations`, { ...quarter, grossCents: 13_000 });
  expect(second.status).toBe(201);
  expect((await firm.get(first.body.self)).body).toMatchObject({ grossCents: 12_000, supersededBy: second.body.id });
  const { items } = (await firm.get(`${self}/declarations`)).body;
  expect(items.map(({ grossCents }: { grossCents: number }) => grossCents)).toEqual([12_000, 13_000]);
  const kept = await app.owner.query('SELECT version, superseded_by FROM declarations_versions WHERE id = $1', [
    first.body.id,
  ]);
  expect(kept.rows).toEqual([{ version: 1, superseded_by: null }]);
});

test('a quarter outside the employment, and amounts that cannot be, are refused at once', async () => {
  const { self } = await anEmployment(app).active();
  await app.setToday('2026-07-01');
  const wrong = { ...quarter, quarter: '2025Q4', reductionsCents: 3_001 };
  expect(codes(await firm.post(`${self}/declarations`, wrong))).toEqual([
    'notEmployedInTheQuarter',
    'reductionsExceedContributions',
  ]);
  expect(codes(await firm.post(`${self}/declarations`, { ...quarter, quarter: '2026Q3' }))).toEqual(['quarterNotOver']);
  expect((await firm.post(`${self}/declarations`, { ...quarter, quarter: '2026Q5' })).status).toBe(400);
  expect((await firm.post(`${self}/declarations`, { ...quarter, grossCents: -1 })).status).toBe(400);
  expect((await firm.post(`${self}/declarations`, { ...quarter, days: '92.01' })).status).toBe(400);
});

test('a planned employment declares nothing', async () => {
  const { self } = await anEmployment(app).planned();
  await app.setToday('2026-04-01');
  expect(codes(await firm.post(`${self}/declarations`, quarter))).toEqual(['notEmployedInTheQuarter']);
});

test('wages are read by the firm, the department, the employment service and the person; never by the coach', async () => {
  const of = await aRightedCase(app);
  const coach = app.as(app.world.who('coach'));
  const counselor = app.as(app.world.who('counselor'));
  await direct(of.trajectoryId);
  const { self } = await anEmployment(app, { of }).active();
  await app.setToday('2026-04-01');
  const officer = app.as(app.world.who('officer'));
  expect((await officer.get(`/persons/${of.personId}`)).status).toBe(404);
  const declared = await firm.post(`${self}/declarations`, quarter);
  expect(declared.status).toBe(201);
  for (const who of [firm, counselor, officer, app.as(app.world.signedIn(of.personId))]) {
    expect((await who.get(declared.body.self)).body.grossCents).toBe(12_000);
    expect((await who.get(`${self}/declarations`)).body.items).toHaveLength(1);
  }
  expect((await officer.get(`/persons/${of.personId}`)).body).toMatchObject({
    familyName: 'Voorbeeld',
    ssin: expect.any(String),
  });
  expect((await coach.get(self)).status).toBe(200);
  expect((await coach.get(declared.body.self)).status).toBe(403);
  const program = await app.world.addClient('toSystem', 'to', ['declarations.read', 'employments.read']);
  expect((await app.as(program).get(declared.body.self)).status).toBe(404);
  for (const name of ['otherEmployer', 'otherCounselor']) {
    expect((await app.as(app.world.who(name)).get(declared.body.self)).status).toBe(404);
  }
  expect((await coach.post(`${self}/declarations`, quarter)).status).toBe(403);
  expect((await app.as(app.world.who('otherEmployer')).post(`${self}/declarations`, quarter)).status).toBe(404);
});

test('each quarter is due on the last day of the month after it, until it is declared', async () => {
  const { self, id } = await anEmployment(app).active();
  const ledger = async () => {
    const { rows } = await app.owner.query(
      'SELECT occurrence, due_on AS "dueOn", status FROM deadlines WHERE subject_id = $1 AND kind = $2 ORDER BY occurrence',
      [id, 'declarationMissing'],
    );
    return rows.map(({ occurrence, dueOn, status }) => [occurrence, dueOn, status]);
  };
  expect(await ledger()).toEqual([['2026Q1', '2026-04-30', 'open']]);
  await app.setToday('2026-04-01');
  await firm.post(`${self}/declarations`, quarter);
  expect(await ledger()).toEqual([
    ['2026Q1', '2026-04-30', 'met'],
    ['2026Q2', '2026-07-31', 'open'],
  ]);
});

test('a closed case urges nobody to declare, a late declaration is still taken, and reopening makes the rest due again', async () => {
  const of = await aRightedCase(app);
  await direct(of.trajectoryId);
  const active = await anEmployment(app, { of }).active();
  const due = async () => {
    const { rows } = await app.owner.query(
      `SELECT occurrence, status FROM deadlines WHERE subject_id = $1 AND kind = 'declarationMissing' ORDER BY occurrence, id`,
      [active.id],
    );
    return rows.map(({ occurrence, status }) => `${occurrence} ${status}`);
  };
  await app.setToday('2026-04-02');
  await firm.post(`${active.self}/termination`, { endedOn: '2026-04-02', reason: 'byWorker' }, active.version);
  expect(await due()).toEqual(['2026Q1 open', '2026Q2 open']);
  const coach = app.as(app.world.who('coach'));
  const { version } = (await coach.get(`/trajectories/${of.trajectoryId}`)).body;
  const closure = { endedOn: '2026-04-02', reason: 'noSupportNeeded' };
  expect((await coach.post(`/trajectories/${of.trajectoryId}/closure`, closure, version)).status).toBe(200);
  expect(await due()).toEqual(['2026Q1 cancelled', '2026Q2 cancelled']);
  expect((await firm.post(`${active.self}/declarations`, quarter)).status).toBe(201);
  expect(await due()).toEqual(['2026Q1 cancelled', '2026Q2 cancelled']);
  const closed = (await coach.get(`/trajectories/${of.trajectoryId}`)).body;
  const expert = app.as(app.world.who('expert'));
  const reopened = await expert.post(`${closed.self}/reopening`, {}, closed.version);
  expect([reopened.status, reopened.body.status]).toEqual([200, 'open']);
  expect(await due()).toEqual(['2026Q1 cancelled', '2026Q2 cancelled', '2026Q2 open']);
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { tablesOf } from '../docs/catalog.js';
import { type Caller, TestApp } from '../support/app.js';
import { anEmployment, aReferral } from '../support/referrals.js';
import { aDeclaredQuarter, writeFigures } from '../support/statements.js';

let app: TestApp;
let firm: Caller;
let officer: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addLabel('kringwinkel');
  await writeFigures(app);
  firm = app.as(app.world.who('employer'));
  officer = app.as(app.world.who('officer'));
});
beforeEach(() => app.setToday('2026-07-01'));
afterAll(() => app.stop());

const wage = {
  grossCents: 588_000,
  contributionsCents: 147_000,
  reductionsCents: 36_000,
  otherAidCents: 0,
  days: '52.00',
};
const sixtyHigh = { measure: 'CMW', rate: '60', level: 'high' };
const codes = ({ body }: Awaited<ReturnType<Caller['get']>>) =>
  body.refusals?.map(({ code }: { code: string }) => code);
type Quarter = { quarter: string; totalCents: number };
const totals = (answer: Awaited<ReturnType<Caller['get']>>) =>
  answer.body.quarters.map(({ quarter, totalCents }: Quarter) => [quarter, totalCents]);

async function counted(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(app.owner)) {
    const { rows } = await app.owner.query(`SELECT count(*) AS count FROM ${table}`);
    counts[table] = Number(rows[0].count);
  }
  return counts;
}

test('with invented facts: eight quarters, each line explained, nothing kept', async () => {
  const before = await counted();
  const asked = { support: sixtyHigh, contractualFraction: '0.8', wage };
  const answer = await firm.post('/simulations', asked);
  expect(answer.status).toBe(200);
  expect(totals(answer)).toEqual(
    ['2026Q3', '2026Q4', '2027Q1', '2027Q2', '2027Q3', '2027Q4', '2028Q1', '2028Q2'].map((name) => [name, 481_400]),
  );
  expect(answer.body).toMatchObject({ totalCents: 8 * 481_400, without: [] });
  expect(answer.body.quarters[0].lines[0]).toMatchObject({ kind: 'wagePremium', marks: ['fictitious'] });
  expect(totals(await officer.post('/simulations', asked))).toEqual(totals(answer));
  expect(await counted()).toEqual(before);
});

test('a hire within a quarter: the part of it by days', async () => {
  const asked = { support: sixtyHigh, contractualFraction: '0.8', wage, from: '2026-08-16' };
  const { body } = await firm.post('/simulations', asked);
  // 46 of 92 days: half the wage, over half the quarter; fixed guidance per head; half the variable part
  expect(body.quarters[0]).toMatchObject({ quarter: '2026Q3' });
  expect(body.quarters[0].lines).toMatchObject([
    { kind: 'wagePremium', from: '2026-08-16', until: '2026-10-01' },
    { kind: 'fixedGuidancePremium', amountCents: 30_000 },
    { kind: 'variableGuidancePremium', amountCents: 16_000 },
  ]);
});

test('individual maatwerk goes down by its start package', async () => {
  const support = { measure: 'IMW', startPackage: 'fiveYears', level: 'low' };
  const { body } = await firm.post('/simulations', { support, contractualFraction: '0.8', wage });
  const rates = body.quarters.map(
    ({ lines }: { lines: { inputs: { name: string; value: string }[] }[] }) =>
      lines[0]?.inputs.find(({ name }) => name === 'rate')?.value,
  );
  expect(rates).toEqual(['40', '40', '40', '40', '40', '30', '30', '30']);
});

test('for whom the firm accepted: with what was disclosed to it, and the read log says so', async () => {
  const { self, id } = await aReferral(app).accepted();
  const answer = await firm.post('/simulations', { referralId: id, contractualFraction: '0.8', wage });
  expect(answer.status).toBe(200);
  expect(totals(answer)[0]).toEqual(['2026Q3', 481_400]);
  const { rows } = await app.owner.query(
    `SELECT l.operation, l.subject FROM read_log l JOIN referrals r ON r.person_id = l.person_id WHERE r.id = $1`,
    [id],
  );
  expect(rows).toContainEqual({ operation: 'simulate', subject: 'employer' });
  const { version } = (await firm.get(self)).body;
  const asked = { referralId: id, contractualFraction: '0.8', wage };
  await firm.post(`${self}/rejection`, { reason: 'otherCandidate' }, version);
  expect((await firm.post('/simulations', asked)).status).toBe(404);
});

test('before the acceptance, and for anybody else: not there', async () => {
  const { id } = await aReferral(app).requested();
  const asked = { referralId: id, contractualFraction: '0.8', wage };
  expect((await firm.post('/simulations', asked)).status).toBe(404);
  const accepted = await aReferral(app).accepted();
  for (const name of ['otherEmployer', 'officer'])
    expect((await app.as(app.world.who(name)).post('/simulations', { ...asked, referralId: accepted.id })).status).toBe(
      404,
    );
  expect((await firm.post('/simulations', { ...asked, referralId: app.world.organization('to') })).status).toBe(404);
});

test('its own worker: as declared last, and with another fraction or wage where asked', async () => {
  const { employment } = await aDeclaredQuarter(app);
  const answer = await firm.post('/simulations', { employmentId: employment.id });
  expect(totals(answer)[0]).toEqual(['2026Q3', 481_400]);
  const half = await firm.post('/simulations', { employmentId: employment.id, contractualFraction: '0.4' });
  // 0.60 x min(2330.00; 2 x 2000.00 x 0.4) x 3; 300; 400 x 0.4
  expect(totals(half)[0]).toEqual(['2026Q3', 288_000 + 30_000 + 16_000]);
  for (const name of ['otherEmployer', 'officer']) {
    const other = app.as(app.world.who(name));
    expect((await other.post('/simulations', { employmentId: employment.id })).status).toBe(404);
  }
  const program = await app.world.addClient('toSystem', 'to', ['simulations.read', 'employments.read']);
  // sees the employment of its case, and no wages of it
  expect((await app.as(program).get(employment.self)).status).toBe(200);
  expect((await app.as(program).post('/simulations', { employmentId: employment.id })).status).toBe(404);
});

test('who was hired and has not started: as the referral says, from the contract on', async () => {
  const { id } = await anEmployment(app, { of: undefined }).planned();
  const answer = await firm.post('/simulations', { employmentId: id, wage });
  expect(totals(answer)[0]).toEqual(['2026Q3', 481_400]);
});

test('every reason not to simulate is said', async () => {
  expect(codes(await firm.post('/simulations', {}))).toEqual(['askOneQuestion', 'fractionMissing']);
  const both = { employmentId: app.world.organization('to'), support: sixtyHigh };
  expect(codes(await firm.post('/simulations', both))).toEqual(['askOneQuestion']);
  const ask = (support: object) => firm.post('/simulations', { support, contractualFraction: '1' });
  expect(codes(await ask({ measure: 'CMW', rate: '60' }))).toEqual(['packageIncomplete']);
  expect(codes(await ask({ measure: 'IMW', level: 'low' }))).toEqual(['startPackageMissing']);
  expect((await ask({ measure: 'CMW', rate: '50.5', level: 'low' })).status).toBe(400);
  expect((await firm.post('/simulations', { support: sixtyHigh, contractualFraction: '1.1' })).status).toBe(400);
});

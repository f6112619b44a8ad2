import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { anEmployment, aRightedCase } from '../support/referrals.js';
import { aStatement, confirm, declare, writeFigure, writeFigures } from '../support/statements.js';

let app: TestApp;
let officer: Caller;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await writeFigures(app);
  officer = app.as(app.world.who('officer'));
  firm = app.as(app.world.who('employer'));
});
beforeEach(() => app.setToday('2026-07-10'));
afterAll(() => app.stop());

type Line = { kind: string; amountCents?: number; from: string; until: string };
const told = ({ lines }: { lines: Line[] }) =>
  lines.map(({ kind, amountCents, from, until }) => [kind, from, until, amountCents]);

test('an employment that is told to have ended within a confirmed quarter: a difference, day by day', async () => {
  const { statement, employment } = await aStatement(app).confirmed();
  await app.setToday('2026-07-20');
  const { version } = (await firm.get(employment.self)).body;
  const ending = { endedOn: '2026-05-15', reason: 'byWorker' };
  answered(await firm.post(`${employment.self}/termination`, ending, version), 200);
  const corrected = answered(await officer.post(`${statement.self}/correction`), 201);
  // the wage that was declared is now of 1 1/2 months (1 + 15/31): it reaches the cap of 2 x 2000.00 x 0.8
  expect(told(corrected as never)).toEqual([
    ['wagePremium', '2026-04-01', '2026-05-16', 284_903],
    ['fixedGuidancePremium', '2026-04-01', '2026-05-16', 30_000],
    ['variableGuidancePremium', '2026-04-01', '2026-05-16', 15_824],
  ]);
  expect(corrected.difference.totalCents).toBe(284_903 + 30_000 + 15_824 - statement.totalCents);
  expect(corrected.difference.lines).toHaveLength(6);
  const before = (await firm.get(`${corrected.self}?knownOn=2026-07-19`)).body;
  expect(told(before)).toEqual(told(statement as never));
  expect(before.lines).toEqual((await firm.get(statement.self)).body.lines);
  expect(told((await firm.get(`${statement.self}?knownOn=2026-07-20`)).body)).toEqual(told(corrected as never));
});

test('a slice that was set otherwise afterwards: the difference of its rate, and what was known stays known', async () => {
  const { statement, employment, of } = await aStatement(app).confirmed();
  await app.setToday('2026-08-01');
  // as the expert's revision of the outcome does: the package is replaced, the journal says so
  const { rows } = await app.owner.query('SELECT id FROM packages WHERE entitlement_id = $1', [of.entitlementId]);
  await app.owner.query(`UPDATE packages SET rate = 45, version = version + 1, updated_at = now() WHERE id = $1`, [
    rows[0].id,
  ]);
  const corrected = answered(await officer.post(`${statement.self}/correction`), 201);
  // (0.60 - 0.45) x 2330.00 x 3
  expect(corrected.difference).toMatchObject({ totalCents: -104_850, lines: [{ kind: 'wagePremium' }] });
  expect(corrected.lines[0].inputs[0]).toMatchObject({
    name: 'rate',
    value: '45',
    row: { type: 'package', version: 2 },
  });
  answered(await confirm(officer, corrected), 200);
  const known = (await firm.get(`${corrected.self}?knownOn=2026-07-10`)).body;
  expect(known.lines[0].inputs[0]).toMatchObject({ name: 'rate', value: '60', row: { type: 'package', version: 1 } });
  expect(known.totalCents).toBe(statement.totalCents);
  expect((await firm.get(employment.self)).status).toBe(200);
});

test('individual maatwerk: the schedule of the grant, and guidance by what was worked', async () => {
  await app.setToday('2026-03-31');
  const of = await aRightedCase(app, { measure: 'IMW' });
  const slice = `INSERT INTO packages (id, entitlement_id, trajectory_id, person_id, origin, rate, level, validity)
    VALUES (gen_random_uuid(), $1, $2, $3, 'evaluation', 55, 'medium', '[2026-01-05,2027-04-01)')`;
  await app.owner.query(slice, [of.entitlementId, of.trajectoryId, of.personId]);
  const employment = await anEmployment(app, { measure: 'IMW', of }).active();
  await app.setToday('2026-07-10');
  await declare(app, employment);
  const statement = answered(
    await officer.post('/statements', { employmentId: employment.id, quarter: '2026Q2' }),
    201,
  );
  expect(statement).toMatchObject({ measure: 'IMW', without: [] });
  // 0.55 x 2330.00 x 3; 1200 in the first five quarters; 730 x 52/65
  expect(told(statement as never)).toEqual([
    ['wagePremium', '2026-04-01', '2026-07-01', 384_450],
    ['fixedGuidancePremium', '2026-04-01', '2026-07-01', 120_000],
    ['variableGuidancePremium', '2026-04-01', '2026-07-01', 58_400],
  ]);
  expect(statement.lines[1].inputs).toContainEqual(expect.objectContaining({ name: 'supportQuarter', value: '2' }));
});

test('a figure that is set otherwise afterwards: the difference, and the version that each was calculated with', async () => {
  const { statement } = await aStatement(app).confirmed();
  await app.setToday('2026-08-03');
  // as the activation of a reviewed file does, which is tried with the parameters
  const income = 'guaranteedMinimumMonthlyIncome';
  await app.owner.query(
    `UPDATE parameters SET voided_on = '2026-08-03', known_on = '2026-08-03', version = version + 1, updated_at = now()
      WHERE name = $1 AND voided_on IS NULL`,
    [income],
  );
  await writeFigure(app, { name: income, value: '1400.00', knownOn: '2026-08-03' });
  const corrected = answered(await officer.post(`${statement.self}/correction`), 201);
  // 0.60 x min(2330.00; 2 x 1400.00 x 0.8) x 3
  expect(corrected.difference).toMatchObject({ totalCents: 403_200 - 419_400 });
  const incomeOf = ({ lines }: { lines: { figures: { name: string }[] }[] }) =>
    lines[0]?.figures.find(({ name }) => name === 'guaranteedMinimumMonthlyIncome');
  expect(incomeOf(corrected as never)).toMatchObject({ value: '1400.00', version: 1 });
  expect(incomeOf((await firm.get(statement.self)).body)).toMatchObject({ value: '2000.00', version: 1 });
  const before = (await firm.get(`${corrected.self}?knownOn=2026-08-02`)).body;
  expect(before.totalCents).toBe(statement.totalCents);
  expect(incomeOf(before)).toMatchObject({ value: '2000.00', version: 1 });
});

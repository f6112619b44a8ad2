import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { anEmployment } from '../support/referrals.js';
import { aDeclaredQuarter, confirm, declare, voidFigures, writeFigures } from '../support/statements.js';

let app: TestApp;
let officer: Caller;
let labelId: string;

beforeAll(async () => {
  app = await TestApp.start();
  labelId = await app.world.addLabel('groenwerk', '[2025-10-01,)');
  await writeFigures(app);
  officer = app.as(app.world.who('officer'));
});
beforeEach(() => app.setToday('2026-07-10'));
afterAll(() => app.stop());

const codes = ({ body }: Awaited<ReturnType<Caller['get']>>) =>
  body.refusals?.map(({ code }: { code: string }) => code);

test('a label is settled over the employments that were declared; the monitor tells the rest', async () => {
  // from 1 April on at 80%, and from 16 May on (46 of 91 days) at 80%; the third was not declared
  await aDeclaredQuarter(app);
  await app.setToday('2026-05-16');
  const second = await anEmployment(app).active();
  await anEmployment(app).active();
  await app.setToday('2026-07-10');
  await declare(app, second);
  const answer = await officer.post('/statements', { labelId, quarter: '2026Q2', targetGroupShare: '61.5' });
  expect(answer.status).toBe(201);
  const fte = '1.2044';
  expect(answer.body).toMatchObject({
    ...{ labelId, quarter: '2026Q2', measure: 'CMW', organizationId: app.world.organization('groenwerk') },
    ...{ certainty: 'unverified', totalCents: 60_220 + 30_110 },
    lines: [
      { kind: 'organizationSupport', amountCents: 60_220, articles: ['D13 art. 19'] },
      { kind: 'organizationSupportSupplement', amountCents: 30_110 },
    ],
    monitor: {
      undeclared: 1,
      headsPaid: { heads: 2, most: 46, paid: 2, certainty: 'unverified' },
      conditions: [
        // (0 + 0 + 1.2044) / 4; three quarters only: a starter
        { condition: 'minimumFte', state: 'starter', value: '0.3011', bound: '20', unit: 'FTE' },
        { condition: 'targetGroupShare', state: 'met', value: '61.5', bound: '55', unit: 'percent' },
        { condition: 'contingentFilled', state: 'met', value: fte, bound: '40.00', unit: 'FTE' },
      ],
    },
  });
  expect(answer.body.lines[0].inputs).toContainEqual(
    expect.objectContaining({ name: 'fte', value: fte, row: { type: 'label', id: labelId, version: 1 } }),
  );
  expect(answer.body.employmentId).toBeUndefined();
  const again = await officer.post('/statements', { labelId, quarter: '2026Q2' });
  expect(again.body).toMatchObject({ id: answer.body.id, totalCents: 90_330 });
  expect(again.body.monitor.conditions[1]).toMatchObject({ condition: 'targetGroupShare', state: 'unknown' });
});

test('confirmed and corrected as any other: who was declared late comes in by a difference', async () => {
  const { employment } = await aDeclaredQuarter(app);
  const asked = { labelId, quarter: '2026Q2' };
  const statement = (await officer.post('/statements', asked)).body;
  const confirmed = await confirm(officer, statement);
  expect(confirmed.body).toMatchObject({ status: 'confirmed' });
  expect(codes(await officer.post(`${statement.self}/correction`))).toEqual(['nothingToCorrect']);
  const undeclared = await app.owner.query(
    `SELECT e.id FROM employments e WHERE NOT EXISTS (SELECT 1 FROM declarations d WHERE d.employment_id = e.id)`,
  );
  await declare(app, { self: `/employments/${undeclared.rows[0].id}` });
  const corrected = await officer.post(`${statement.self}/correction`);
  expect(corrected.body.difference.totalCents).toBeGreaterThan(0);
  expect(corrected.body.difference.lines).toHaveLength(2);
  expect((await officer.get(employment.self)).status).toBe(403);
});

test('reasons not to calculate a label', async () => {
  const ask = (body: object) => officer.post('/statements', { labelId, ...body });
  expect(codes(await ask({ quarter: '2025Q3' }))).toEqual(['labelNotValidInTheQuarter']);
  expect(codes(await ask({ quarter: '2026Q3' }))).toEqual(['quarterNotOver']);
  const lde = await app.world.addLabel('kringwinkel', '[2019-01-01,)', 'LDE');
  const refused = await officer.post('/statements', { labelId: lde, quarter: '2026Q2' });
  expect(codes(refused)).toEqual(['labelOfAnotherRegime']);
  expect((await officer.post('/statements', { labelId: app.world.organization('to'), quarter: '2026Q2' })).status).toBe(
    400,
  );
});

test('without its figures the lines are missing, and the monitor does not know', async () => {
  await app.world.addOrganization('bosgoed', 'supportedWorkCompany');
  const other = await app.world.addLabel('bosgoed', '[2019-01-01,)');
  await voidFigures(app, ['organizationSupport', 'labelMinimumFte', 'contingentHeads']);
  const { body } = await officer.post('/statements', { labelId: other, quarter: '2026Q2' });
  expect(body).toMatchObject({ certainty: 'missing', without: ['organizationSupport'], totalCents: 0 });
  expect(body.lines[0]).toMatchObject({ missing: ['organizationSupport'] });
  expect(body.monitor).toMatchObject({
    headsPaid: { heads: 0, certainty: 'missing' },
    conditions: [{ state: 'unknown' }, { state: 'unknown' }, { state: 'met' }],
  });
});

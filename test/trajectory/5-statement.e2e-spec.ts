import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { aDeclaredQuarter, aStatement, confirm, declare, writeFigures } from '../support/statements.js';

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

const codes = ({ body }: Awaited<ReturnType<Caller['get']>>) =>
  body.refusals?.map(({ code }: { code: string }) => code);
type Line = { kind: string; amountCents?: number };
const amounts = ({ lines }: { lines: Line[] }) => lines.map(({ kind, amountCents }) => [kind, amountCents]);

test('a quarter is calculated from what was declared, and each line explains itself', async () => {
  const { employment, declaration } = await aDeclaredQuarter(app);
  const answer = await officer.post('/statements', { employmentId: employment.id, quarter: '2026Q2' });
  expect(answer.status).toBe(201);
  expect(answer.headers.location).toBe(answer.body.self);
  // 0.60 x min((5880 + 1470 - 360) / 3; 2 x 2000 x 0.8) x 3; 300 a head; 400 x 0.8
  expect(answer.body).toMatchObject({
    ...{ status: 'calculated', quarter: '2026Q2', measure: 'CMW', certainty: 'unverified' },
    ...{ totalCents: 419_400 + 30_000 + 32_000, without: [], calculatedOn: '2026-07-10', version: 1 },
    availableActions: [{ action: 'confirm' }],
  });
  expect(amounts(answer.body)).toEqual([
    ['wagePremium', 419_400],
    ['fixedGuidancePremium', 30_000],
    ['variableGuidancePremium', 32_000],
  ]);
  const [wage] = answer.body.lines;
  expect(wage).toMatchObject({
    ...{ position: 1, title: 'Loonpremie', from: '2026-04-01', until: '2026-07-01', marks: ['fictitious'] },
    ...{ articles: ['D13 art. 12'], missing: [] },
    formula: '0.60 x min(2330.00; 2 x 2000.00 x 0.800000) x 3',
  });
  expect(wage.inputs).toContainEqual({
    ...{ name: 'gross', value: '5880.00', unit: 'EUR/quarter' },
    row: { type: 'declaration', id: declaration.id, version: 1 },
  });
  expect(wage.figures).toContainEqual(
    expect.objectContaining({
      ...{ name: 'guaranteedMinimumMonthlyIncome', value: '2000.00', unit: 'EUR/month' },
      ...{ source: 'fictitious, for tests', confidence: 'fictitious', version: 1 },
    }),
  );
  const inEnglish = await officer.with({ 'Accept-Language': 'en' }).get(answer.body.self);
  expect(inEnglish.body.lines[0].title).toBe('Wage premium');
});

test('until it is confirmed it is calculated anew, in place', async () => {
  const { employment, statement } = await aStatement(app).calculated();
  const asked = { employmentId: employment.id, quarter: '2026Q2' };
  expect((await officer.post('/statements', asked)).body).toMatchObject({ id: statement.id, version: 1 });
  await declare(app, employment, { otherAidCents: 10_000 });
  const again = (await officer.post('/statements', asked)).body;
  expect(again).toMatchObject({ id: statement.id, version: 2, totalCents: statement.totalCents - 10_000 });
  expect(amounts(again)).toContainEqual(['otherAid', -10_000]);
});

test('what changed since it was calculated is not confirmed', async () => {
  const { employment, statement } = await aStatement(app).calculated();
  await declare(app, employment, { grossCents: 500_000 });
  expect((await officer.get(statement.self)).body).toMatchObject({ differs: true, availableActions: [] });
  expect(codes(await confirm(officer, statement))).toEqual(['changedSince']);
});

test('confirmed it stands; a second declaration yields a difference, and a statement that replaces it', async () => {
  const { employment, statement, of } = await aStatement(app).confirmed();
  expect(statement).toMatchObject({ status: 'confirmed', confirmedOn: '2026-07-10', version: 2 });
  expect(statement).toMatchObject({ availableActions: [], differs: false });
  const asked = { employmentId: employment.id, quarter: '2026Q2' };
  expect(codes(await officer.post('/statements', asked))).toEqual(['confirmedAlready']);
  expect(codes(await officer.post(`${statement.self}/correction`))).toEqual(['nothingToCorrect']);
  await app.setToday('2026-08-03');
  await declare(app, employment, { grossCents: 648_000 });
  const seen = (await officer.get(statement.self)).body;
  expect(seen).toMatchObject({ differs: true, availableActions: [{ action: 'correct' }] });
  expect((await firm.get(statement.self)).body.differs).toBeUndefined();
  const corrected = await officer.post(`${statement.self}/correction`);
  expect(corrected.status).toBe(201);
  // 0.60 x 600.00 more
  expect(corrected.body).toMatchObject({
    ...{ status: 'calculated', totalCents: statement.totalCents + 36_000, replaces: { id: statement.id } },
    difference: {
      totalCents: 36_000,
      lines: [{ kind: 'wagePremium', beforeCents: 419_400, afterCents: 455_400, differenceCents: 36_000 }],
    },
  });
  expect((await officer.get(statement.self)).body).toMatchObject({
    ...{ status: 'confirmed', totalCents: statement.totalCents, replacedBy: { id: corrected.body.id } },
    availableActions: [],
  });
  expect(codes(await officer.post(`${statement.self}/correction`))).toEqual(['replacedAlready']);
  expect((await confirm(officer, corrected.body)).status).toBe(200);
  const known = async (day: string) => (await firm.get(`${statement.self}?knownOn=${day}`)).body;
  expect(await known('2026-07-10')).toMatchObject({ knownOn: '2026-07-10', totalCents: statement.totalCents });
  expect((await known('2026-07-10')).lines).toEqual((await firm.get(statement.self)).body.lines);
  expect(await known('2026-08-03')).toMatchObject({ totalCents: statement.totalCents + 36_000 });
  expect(await known('2026-06-30')).toMatchObject({ certainty: 'missing', without: ['wagePremium'] });
  expect((await firm.get(`${statement.self}?knownOn=2026-03-01`)).status).toBe(404);
  const timeline = await app.as(app.world.signedIn(of.personId)).get(`/trajectories/${of.trajectoryId}/timeline`);
  expect(timeline.body.items.map(({ sentence }: { sentence: string }) => sentence)).toEqual(
    expect.arrayContaining([
      'De premie van 2026Q2 is berekend.',
      'De afrekening van 2026Q2 is bevestigd.',
      'Een verbeterde afrekening van 2026Q2 is berekend.',
    ]),
  );
});

test('every reason not to calculate is said at once', async () => {
  await app.setToday('2026-03-31');
  const { employment } = await aDeclaredQuarter(app);
  await app.setToday('2026-07-10');
  const ask = (body: object) => officer.post('/statements', { employmentId: employment.id, ...body });
  expect(codes(await ask({ quarter: '2025Q4' }))).toEqual(['notSupportedInTheQuarter']);
  expect(codes(await ask({ quarter: '2026Q3' }))).toEqual(['quarterNotOver']);
  expect(codes(await ask({ quarter: '2026Q2', targetGroupShare: '60' }))).toEqual(['shareIsOfALabel']);
  expect(codes(await officer.post('/statements', { quarter: '2026Q2' }))).toEqual(['nameOneSubject']);
  const unknown = await officer.post('/statements', {
    employmentId: app.world.organization('wewis'),
    quarter: '2026Q2',
  });
  expect(unknown.status).toBe(400);
});

test('without a declaration the wage premium is missing; what is there is confirmed by name', async () => {
  const declared = await aDeclaredQuarter(app, {}, '2026-01-20');
  const answer = await officer.post('/statements', { employmentId: declared.employment.id, quarter: '2026Q1' });
  const statement = answer.body;
  expect(statement).toMatchObject({ certainty: 'missing', without: ['wagePremium'] });
  const [wage] = statement.lines;
  expect(wage).toMatchObject({ certainty: 'missing', missing: ['declaration'] });
  expect(wage.amountCents).toBeUndefined();
  expect(codes(await confirm(officer, statement))).toEqual(['linesNotNamed']);
  expect(codes(await confirm(officer, statement, { lines: [1, 2, 9] }))).toEqual([
    'lineHasNoAmount',
    'lineUnknown',
    'linesNotNamed',
  ]);
  const confirmed = await confirm(officer, statement, { lines: [2, 3] });
  expect(confirmed.body).toMatchObject({ status: 'confirmed', confirmedLines: [2, 3], without: ['wagePremium'] });
});

test('a key, a version and the role are asked', async () => {
  const { statement } = await aStatement(app).calculated();
  expect((await officer.post(`${statement.self}/confirmation`, {}, 1)).status).toBe(400);
  expect((await confirm(officer, { ...statement, version: 7 })).status).toBe(412);
  expect((await confirm(firm, statement)).status).toBe(403);
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { writeFigures } from '../support/figures.js';
import { writeQuarter } from '../support/quarter-rows.js';
import { TaskWorker } from '../support/task-worker.js';

const quarter = '2026Q1';
let app: TestApp;
let worker: TaskWorker;
let officer: Caller;
let firms: string[];

beforeAll(async () => {
  app = await TestApp.start();
  await writeFigures(app);
  await app.world.addMember('secondAdministrator', 'vdab', 'administrator');
  await app.setToday('2026-07-10');
  firms = await writeQuarter(app.owner, app.world, { quarter, employments: 40, firms: 2, twoSlicesEvery: 4 });
  worker = await TaskWorker.start(app);
  officer = app.as(app.world.who('officer'));
});
beforeEach(() => app.setToday('2026-07-10'));
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const proposed = { validFrom: '2027-01-01', source: 'fictitious, for tests', confidence: 'fictitious' };
/** Next year: more for guidance of high need, less organization support, the cap as it is. */
const nextYear = [
  { ...proposed, name: 'cmwVariableGuidancePremiumHigh', value: '500.00' },
  { ...proposed, name: 'organizationSupport', value: '100.00' },
];
const codes = ({ body }: Awaited<ReturnType<Caller['get']>>) =>
  body.refusals?.map(({ code }: { code: string }) => code);
const one = async <Row>(text: string, values: unknown[] = []) => (await app.owner.query(text, values)).rows[0] as Row;

async function act(who: string, self: string, noun: string) {
  const caller = app.as(app.world.who(who));
  return caller.post(`${self}/${noun}`, {}, (await caller.get(self)).body.version);
}

async function aFile(rows = nextYear): Promise<string> {
  const administrator = app.as(app.world.who('administrator'));
  return answered(
    await administrator.post('/parameterFiles', { title: 'Bedragen 2027', activateOn: '2026-07-01', rows }),
    201,
  ).self;
}

/** Answers where its result stands. */
async function rehearsed(file: string): Promise<string> {
  const begun = await officer.post(`${file}/rehearsals`, { quarter });
  expect(begun.status).toBe(202);
  await worker.runAll();
  const done = await officer.get(begun.body.self);
  expect([done.status, done.body.progress]).toEqual([303, { done: 42, total: 42, issues: 0 }]);
  return done.headers.location as string;
}

test('a past quarter with next year’s figures: who gains, who loses, and by how much', async () => {
  const self = await rehearsed(await aFile());
  const { totals, ...shown } = answered(await officer.get(self), 200);
  expect(shown).toMatchObject({ quarter, startedOn: '2026-07-10' });
  // 30 people at "high" for the whole quarter, 10 for 45 of its 90 days; an FTE of support costs 400.00 less
  const high = await one<{ fte: number }>(
    `SELECT sum(e.contractual_fraction * CASE WHEN p.valid_until = '2026-02-15' THEN 0.5 ELSE 1 END)::float8 AS fte
       FROM employments e JOIN packages p ON p.entitlement_id = e.entitlement_id AND p.level = 'high'`,
  );
  const whole = await one<{ fte: number }>('SELECT sum(contractual_fraction)::float8 AS fte FROM employments');
  const expected = high.fte * 10_000 - whole.fte * 40_000;
  // rounded line by line
  expect(Math.abs(totals.differenceCents - expected)).toBeLessThan(42);
  expect(totals).toMatchObject({ gain: 40, lose: 2, same: 0, withoutBefore: [], withoutAfter: [] });
  expect(totals.afterCents - totals.beforeCents).toBe(totals.differenceCents);
  const byFirm = answered(await officer.get(`${self}/firms`), 200).items;
  expect(byFirm.map(({ firm }: { firm: { id: string } }) => firm.id).sort()).toEqual([...firms].sort());
  expect(
    byFirm.reduce((sum: number, { differenceCents }: { differenceCents: number }) => sum + differenceCents, 0),
  ).toBe(totals.differenceCents);
  const { items } = answered(await officer.get(`${self}/results?organizationId=${firms[0]}&pageSize=100`), 200);
  expect(items).toHaveLength(21);
  expect(items[0]).toMatchObject({ subject: 'label', organizationId: firms[0] });
  const differences = items.map(({ differenceCents }: { differenceCents: number }) => differenceCents);
  expect(differences).toEqual([...differences].sort((a, b) => a - b));
});

test('nothing of it is a statement, and what is in force is as it was', async () => {
  const before = await one(
    'SELECT (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM parameters) AS figures',
  );
  await rehearsed(await aFile());
  expect(
    await one('SELECT (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM parameters) AS figures'),
  ).toEqual(before);
});

test('the same figures again change nothing', async () => {
  const same = [{ ...proposed, name: 'cmwVariableGuidancePremiumHigh', value: '400.00' }];
  const { totals } = (await officer.get(await rehearsed(await aFile(same)))).body;
  expect(totals).toMatchObject({ differenceCents: 0, gain: 0, lose: 0, same: 42 });
});

test('who was rehearsed is activated only once the department has signed off', async () => {
  const file = await aFile();
  const begun = await officer.post(`${file}/rehearsals`, { quarter });
  const self = (await one<{ path: string }>(`SELECT result AS path FROM tasks WHERE id = $1`, [begun.body.id])).path;
  answered(await act('secondAdministrator', file, 'review'), 200);
  expect(codes(await act('administrator', file, 'activation'))).toEqual(['rehearsalNotSignedOff']);
  expect(codes(await officer.post(`${self}/signOff`, {}, 1))).toEqual(['notFinished']);
  await worker.runAll();
  expect((await officer.post(`${self}/signOff`, {})).status).toBe(428);
  const remark = 'De ondersteuning daalt, de begeleiding stijgt.';
  expect(answered(await officer.post(`${self}/signOff`, { remark }, 1), 200)).toMatchObject({
    signedOffOn: '2026-07-10',
    remark,
    version: 2,
  });
  expect(codes(await officer.post(`${self}/signOff`, {}, 2))).toEqual(['signedOffAlready']);
  answered(await act('administrator', file, 'activation'), 200);
  expect(codes(await officer.post(`${file}/rehearsals`, { quarter }))).toEqual(['notProposed']);
});

test('a second rehearsal asks for a second look; without any, activation asks for none', async () => {
  const file = await aFile([{ ...proposed, name: 'cmwFixedGuidancePremium', value: '310.00' }]);
  answered(await act('secondAdministrator', file, 'review'), 200);
  const first = await rehearsed(file);
  answered(await officer.post(`${first}/signOff`, {}, 1), 200);
  await rehearsed(file);
  expect(codes(await act('administrator', file, 'activation'))).toEqual(['rehearsalNotSignedOff']);
  const other = await aFile([{ ...proposed, name: 'cmwFixedGuidancePremium', value: '320.00' }]);
  answered(await act('secondAdministrator', other, 'review'), 200);
  answered(await act('administrator', other, 'activation'), 200);
});

test('only the department, and only a quarter that is over', async () => {
  const file = await aFile();
  expect(codes(await officer.post(`${file}/rehearsals`, { quarter: '2026Q3' }))).toEqual(['quarterNotOver']);
  const self = await rehearsed(file);
  for (const name of ['administrator', 'employer', 'counselor', 'coach', 'director'])
    for (const path of [`${file}/rehearsals`, self, `${self}/firms`, `${self}/results`])
      expect([name, path, (await app.as(app.world.who(name)).get(path)).status]).toEqual([name, path, 403]);
  await app.world.addOrganization('elsewhere', 'municipality');
  const stranger = app.as(await app.world.addMember('officerElsewhere', 'elsewhere', 'departmentOfficer'));
  for (const path of [self, `${self}/firms`, `${self}/results`])
    expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
  expect((await stranger.post(`${file}/rehearsals`, { quarter })).status).toBe(403);
});

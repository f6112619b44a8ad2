import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered, aTrajectory } from '../support/cases.js';
import { anEmployment, aRightOnPaper } from '../support/referrals.js';
import { aQuarter, aStatement, confirm, declare, writeFigures } from '../support/statements.js';

let app: TestApp;
let statement: { id: string; self: string; totalCents: number };
let ofLabel: { id: string; self: string };
let personId: string;
let employment: { id: string; self: string };
let labelId: string;

const as = (name: string): Caller => app.as(app.world.who(name));
const scopes = ['statements.read', 'statements.write', 'simulations.read'];

beforeAll(async () => {
  app = await TestApp.start();
  labelId = await app.world.addLabel('groenwerk');
  await writeFigures(app);
  await app.world.addMember('colleague', 'groenwerk', 'employer');
  await app.world.addMember('socialCoach', 'ocmwBree', 'coach');
  await app.world.addMember('provider', 'to', 'provider');
  const clients = { firmSystem: 'groenwerk', wewisSystem: 'wewis', toSystem: 'to', vdabSystem: 'vdab' };
  for (const [name, of] of Object.entries(clients)) await app.world.addClient(name, of, scopes);
  await app.setToday('2026-03-31');
  const { person, trajectory } = await aTrajectory(app);
  personId = person.id;
  const found = { trajectoryId: trajectory.id, personId };
  const of = { ...found, number: trajectory.number, entitlementId: await aRightOnPaper(app, found) };
  employment = await anEmployment(app, { of }).active();
  const proposal = { organizationId: app.world.organization('ocmwBree'), role: 'coaching' };
  const proposed = answered(await as('coach').post(`${trajectory.self}/participants`, proposal), 201);
  answered(await as('counselor').post(`${proposed.self}/acceptance`, {}, proposed.version), 200);
  await app.setToday('2026-07-10');
  const declaration = await declare(app, employment);
  const made = await aStatement(app).confirmed({ of, employment: employment as never, declaration });
  statement = made.statement as never;
  ofLabel = answered(await as('officer').post('/statements', { labelId, quarter: aQuarter.quarter }), 201);
}, 60_000);
afterAll(() => app.stop());

const seen = async (who: Caller, path: string) => (await who.get(path)).status;

test.each(['employer', 'colleague', 'firmSystem', 'counselor', 'teammate', 'expert', 'officer', 'wewisSystem'])(
  '%s reads the statement, its lines, and what was known',
  async (name) => {
    const who = as(name);
    const read = await who.get(statement.self);
    expect([name, read.status, read.body.lines?.length]).toEqual([name, 200, 3]);
    expect((await who.get(`/statements?employmentId=${employment.id}`)).body.items).toHaveLength(1);
    expect((await who.get(`${statement.self}?knownOn=2026-07-10`)).body.totalCents).toBe(statement.totalCents);
  },
);

test('the person reads the own', async () => {
  const who = app.as(app.world.signedIn(personId));
  expect((await who.get(statement.self)).body).toMatchObject({ totalCents: statement.totalCents, personId });
  expect((await who.get('/statements')).body.items).toHaveLength(1);
  expect((await who.get(`${statement.self}?knownOn=2026-07-10`)).body.lines).toHaveLength(3);
});

test('never coaching service or welfare center, although they take part in the case', async () => {
  for (const name of ['coach', 'socialCoach']) {
    expect([name, await seen(as(name), statement.self)]).toEqual([name, 403]);
    expect([name, await seen(as(name), '/statements')]).toEqual([name, 403]);
  }
  const program = as('toSystem');
  expect(await seen(program, statement.self)).toBe(404);
  expect(await seen(program, `${statement.self}?knownOn=2026-07-10`)).toBe(404);
  expect((await program.get('/statements')).body.items).toEqual([]);
  // the declarations' own cell: of the employment service its assigned people, not its program
  expect(await seen(as('vdabSystem'), statement.self)).toBe(404);
});

test.each(['otherEmployer', 'otherCounselor'])('%s, who has nothing to do with it, sees nothing', async (name) => {
  expect(await seen(as(name), statement.self)).toBe(404);
  expect(await seen(as(name), `${statement.self}?knownOn=2026-07-10`)).toBe(404);
  expect((await as(name).get('/statements')).body.items).toEqual([]);
});

test.each(['administrator', 'auditor', 'director', 'provider'])('%s reads no statement', async (name) => {
  expect(await seen(as(name), statement.self)).toBe(403);
});

test("a label's statement: the firm and the department", async () => {
  for (const name of ['employer', 'firmSystem', 'officer', 'wewisSystem'])
    expect([name, await seen(as(name), ofLabel.self)]).toEqual([name, 200]);
  for (const who of [
    ...['otherEmployer', 'counselor', 'expert', 'toSystem'].map(as),
    app.as(app.world.signedIn(personId)),
  ])
    expect(await seen(who, ofLabel.self)).toBe(404);
});

test('the firm is told no case; the department and the employment service are', async () => {
  expect((await as('employer').get(statement.self)).body.trajectoryId).toBeUndefined();
  expect((await as('counselor').get(statement.self)).body.trajectoryId).toEqual(expect.any(String));
});

test("calculated by the department and its client; another's client is refused, whatever it sees", async () => {
  const asked = { employmentId: employment.id, quarter: '2026Q1' };
  expect((await as('firmSystem').post('/statements', asked)).status).toBe(403);
  expect((await as('toSystem').post('/statements', asked)).status).toBe(403);
  expect((await as('firmSystem').post(`${statement.self}/correction`)).status).toBe(403);
  expect((await as('toSystem').post(`${statement.self}/correction`)).status).toBe(404);
  const calculated = await as('wewisSystem').post('/statements', asked);
  expect(calculated.status).toBe(201);
  // its officers confirm
  expect((await confirm(as('wewisSystem'), calculated.body)).status).toBe(403);
  expect(calculated.body.availableActions).toEqual([]);
  expect((await as('firmSystem').get(statement.self)).body.availableActions).toEqual([]);
});

test('the department sees an employment by its declaration: without one it is unknown to it', async () => {
  await app.setToday('2026-07-10');
  const other = await anEmployment(app, { firm: 'employer' }).active();
  await app.setToday('2026-10-01');
  const asked = { employmentId: other.id, quarter: '2026Q3' };
  const refused = await as('officer').post('/statements', asked);
  expect(refused.status).toBe(400);
  expect(refused.body.issues).toMatchObject([{ name: 'employmentId' }]);
  await declare(app, other, { quarter: '2026Q3' });
  expect((await as('officer').post('/statements', asked)).status).toBe(201);
});

test('after the employment the firm keeps its statements', async () => {
  await app.setToday('2026-10-05');
  const { version } = (await as('employer').get(employment.self)).body;
  const ending = { endedOn: '2026-10-02', reason: 'byWorker' };
  answered(await as('employer').post(`${employment.self}/termination`, ending, version), 200);
  expect(await seen(as('employer'), statement.self)).toBe(200);
});

test('a list is filtered, counted and paged', async () => {
  const list = async (query: string) => (await as('officer').get(`/statements?${query}`)).body;
  const ofFirm = `organizationId=${app.world.organization('groenwerk')}`;
  expect((await list(`${ofFirm}&total=true`)).total).toBeGreaterThanOrEqual(3);
  expect((await list(`${ofFirm}&labelId=${labelId}`)).items.map(({ id }: { id: string }) => id)).toEqual([ofLabel.id]);
  expect((await list('quarter=2026Q2&status=confirmed')).items).toMatchObject([{ id: statement.id }]);
  expect((await list('certainty=complete')).items).toEqual([]);
  const first = await list('pageSize=1&sort=quarter');
  expect(first.items).toHaveLength(1);
  expect((await as('officer').get(first.next)).body.items[0].id).not.toBe(first.items[0].id);
  expect((await list('current=false')).items).toEqual([]);
});

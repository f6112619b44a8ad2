import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';

let app: TestApp;
let administrator: Caller;
let coach: Caller;
let to: string;

beforeAll(async () => {
  app = await TestApp.start();
  await app.setToday('2026-03-02');
  administrator = app.as(app.world.who('administrator'));
  coach = app.as(app.world.who('coach'));
  to = `/organizations/${app.world.organization('to')}`;
});
afterAll(() => app.stop());

const refusals = (answer: { body: { refusals?: { code: string }[] } }) => answer.body.refusals?.map(({ code }) => code);
const ids = (answer: { body: { items: { id: string }[] } }) => answer.body.items.map(({ id }) => id);
let counter = 0;
const somebody = () => {
  counter += 1;
  return { subject: `new-${counter}`, name: `Nieuw ${counter}`, email: `new${counter}@example.org`, roles: ['coach'] };
};

async function aMember(change: object = {}) {
  const made = await administrator.post(`${to}/members`, { ...somebody(), ...change });
  expect(made.status).toBe(201);
  return made.body;
}

test('the administrator lets somebody act, who then may, until the membership ends', async () => {
  const made = await aMember();
  expect(made).toMatchObject({ validFrom: '2026-03-02', language: 'nl', roles: ['coach'], version: 1 });
  const { subject, name, organizationId } = made;
  const caller = app.as({ subject, name, role: 'coach', organizationId });
  expect((await caller.get(made.self)).body).toEqual(made);
  const early = await administrator.patch(made.self, { validUntil: '2026-03-02' }, 1);
  expect(refusals(early)).toEqual(['endsBeforeItBegins']);
  const ended = await administrator.patch(made.self, { validUntil: '2026-03-03' }, 1);
  expect(ended.body).toMatchObject({ validUntil: '2026-03-03', version: 2 });
  expect((await caller.get(made.self)).status).toBe(200);
  await app.setToday('2026-03-03');
  expect((await caller.get(made.self)).status).toBe(403);
  const back = await administrator.patch(made.self, { validUntil: null, name: 'Opnieuw' }, 2);
  expect(back.body).toMatchObject({ name: 'Opnieuw', version: 3 });
  expect(back.body.validUntil).toBeUndefined();
  expect((await caller.get(made.self)).status).toBe(200);
  await app.setToday('2026-03-02');
});

test('the own organization reads, nobody else does, and only the administrator writes', async () => {
  const made = await aMember();
  const page = await coach.get(`${to}/members?role=coach&total=true`);
  expect(ids(page)).toContain(made.id);
  expect(page.body.total).toBe(page.body.items.length);
  expect(ids(await coach.get(`${to}/members?role=employer`))).toEqual([]);
  const stranger = app.as(app.world.who('counselor'));
  expect((await stranger.get(`${to}/members`)).status).toBe(404);
  expect((await stranger.get(made.self)).status).toBe(404);
  expect((await stranger.get(`${to}/teams`)).status).toBe(404);
  expect((await app.as(app.world.who('auditor')).get(`${to}/members`)).status).toBe(403);
  expect((await coach.post(`${to}/members`, somebody())).status).toBe(403);
  expect((await coach.patch(made.self, { name: 'x' }, 1)).status).toBe(403);
  expect((await administrator.patch(made.self, { name: 'x' })).status).toBe(428);
  expect((await administrator.patch(made.self, { name: 'x' }, 7)).status).toBe(412);
  const elsewhere = made.self.replace(made.organizationId, app.world.organization('vdab'));
  expect((await administrator.get(elsewhere)).status).toBe(404);
  expect((await administrator.patch(elsewhere, { name: 'x' }, 1)).status).toBe(404);
});

test('nobody is a member twice, and a public task lies where it lies', async () => {
  const { subject } = await aMember();
  const twice = { ...somebody(), subject, roles: ['coach', 'expert'] };
  expect(refusals(await administrator.post(`${to}/members`, twice))).toEqual(['memberExists', 'roleOfAnotherKind']);
  const other = await aMember();
  expect(refusals(await administrator.patch(other.self, { roles: ['departmentOfficer'] }, 1))).toEqual([
    'roleOfAnotherKind',
  ]);
  expect((await administrator.post(`${to}/members`, { ...somebody(), roles: ['integrator'] })).status).toBe(400);
  expect((await administrator.post(`${to}/members`, { ...somebody(), roles: [] })).status).toBe(400);
  const same = somebody();
  const race = await Promise.all([1, 2, 3].map(() => administrator.post(`${to}/members`, same)));
  expect(race.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test('a team gains and loses members of its own organization', async () => {
  const made = await administrator.post(`${to}/teams`, { name: 'Peer' });
  expect(made.body).toMatchObject({ name: 'Peer', memberIds: [], version: 1 });
  expect(refusals(await administrator.post(`${to}/teams`, { name: 'Peer' }))).toEqual(['teamExists']);
  const { id: memberId } = await aMember();
  const members = `${made.body.self}/members`;
  expect((await administrator.post(members, { memberId })).status).toBe(428);
  expect((await coach.post(members, { memberId }, 1)).status).toBe(403);
  const joined = await administrator.post(members, { memberId }, 1);
  expect(joined.body).toMatchObject({ memberIds: [memberId], version: 2 });
  expect((await administrator.post(members, { memberId }, 2)).body).toEqual(joined.body);
  const foreign = await administrator.post(members, { memberId: app.world.who('counselor').memberId }, 2);
  expect(foreign.body.issues).toEqual([expect.objectContaining({ name: 'memberId' })]);
  expect((await coach.get(`${to}/teams`)).body.items).toEqual([joined.body]);
  expect((await administrator.send('delete', `${members}/${memberId}`)).status).toBe(428);
  expect((await administrator.send('delete', `${members}/${memberId}`, undefined, 2)).status).toBe(204);
  expect((await coach.get(made.body.self)).body).toMatchObject({ memberIds: [], version: 3 });
  expect((await administrator.send('delete', `${members}/${memberId}`, undefined, 3)).status).toBe(404);
});

test('a client acts within its scopes, until it no longer may; only the administrator knows of it', async () => {
  const clients = `/organizations/${app.world.organization('groenwerk')}/clients`;
  const client = { clientId: 'hr-groenwerk', name: 'Personeelssysteem', scopes: ['vacancies.read'] };
  expect((await app.as(app.world.who('employer')).get(clients)).status).toBe(403);
  expect((await coach.post(clients, client)).status).toBe(403);
  const made = await administrator.post(clients, client);
  expect(made.body).toMatchObject({ ...client, readsFindings: false, validFrom: '2026-03-02', version: 1 });
  expect(JSON.stringify(made.body)).not.toMatch(/secret/i);
  const elsewhere = `${to}/clients`;
  expect(refusals(await administrator.post(elsewhere, client))).toEqual(['clientExists']);
  const organizationId = app.world.organization('groenwerk');
  const scopes = ['vacancies.read', 'organizations.read'];
  const { clientId, name } = client;
  const caller = app.as({ subject: clientId, name, role: 'integrator', organizationId, clientId, scopes });
  expect((await caller.get('/vacancies')).status).toBe(200);
  expect((await caller.get('/organizations')).body.requiredScopes).toEqual(['organizations.read']);
  const wider = await administrator.patch(made.body.self, { scopes, validUntil: '2026-03-03' }, 1);
  expect((await administrator.get(clients)).body.items).toEqual([wider.body]);
  expect((await caller.get('/organizations')).status).toBe(200);
  await app.setToday('2026-03-03');
  expect((await caller.get('/organizations')).status).toBe(403);
  await app.setToday('2026-03-02');
  expect((await administrator.post(clients, { ...client, clientId: 'x', scopes: ['everything'] })).status).toBe(400);
});

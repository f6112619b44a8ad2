import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Tx } from '../../src/platform/database/tx.js';
import { Work } from '../../src/platform/database/work.js';
import { VacancyRepository } from '../../src/registry/vacancy/vacancy.repository.js';
import { type Caller, TestApp } from '../support/app.js';

let app: TestApp;
let firm: Caller;
let otherFirm: Caller;
let coach: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.setToday('2026-03-02');
  await app.world.addLabel('groenwerk', '[2019-01-01,2026-07-01)');
  await app.world.addOrganization('bakkerij', 'regularEmployer');
  await app.world.addMember('baker', 'bakkerij', 'employer');
  firm = app.as(app.world.who('employer'));
  otherFirm = app.as(app.world.who('otherEmployer'));
  coach = app.as(app.world.who('coach'));
});
afterAll(() => app.stop());

const gardener = {
  measure: 'CMW',
  line: 'greenMaintenance',
  title: 'Medewerker groenonderhoud',
  description: 'Onderhoud van parken en bermen in ploeg.',
  municipalityNis: '72030',
  positions: 2,
};

async function aDraft(change: object = {}) {
  const draft = await firm.post('/vacancies', { ...gardener, ...change });
  expect(draft.status).toBe(201);
  return draft.body;
}

async function anOpenVacancy(change: object = {}) {
  const { self } = await aDraft(change);
  const published = await firm.post(`${self}/publication`, {}, 1);
  expect(published.status).toBe(200);
  return published.body;
}

const refusals = (answer: { body: { refusals?: { code: string }[] } }) => answer.body.refusals?.map(({ code }) => code);
const actions = (body: { availableActions: { action: string }[] }) => body.availableActions.map(({ action }) => action);

test('a firm drafts, publishes and closes; others read what is published, and may do nothing with it', async () => {
  const draft = await aDraft();
  expect(draft).toMatchObject({ status: 'draft', positionsOpen: 2, filled: false, version: 1 });
  expect(actions(draft)).toEqual(['publish']);
  expect((await coach.get(draft.self)).status).toBe(404);
  expect((await otherFirm.get(draft.self)).status).toBe(404);
  const open = await firm.post(`${draft.self}/publication`, {}, 1);
  expect(open.body).toMatchObject({ status: 'open', publishedOn: '2026-03-02', version: 2 });
  const seen = await coach.get(draft.self);
  expect(seen.body).toMatchObject({ status: 'open', availableActions: [] });
  expect((await otherFirm.get(draft.self)).body.availableActions).toEqual([]);
  const closed = await firm.post(`${draft.self}/closure`, {}, 2);
  expect(closed.body).toMatchObject({ status: 'closed', closedOn: '2026-03-02', availableActions: [] });
  const again = await firm.post(`${draft.self}/publication`, {}, 3);
  expect(again.body.type).toBe('urn:problem-type:toeleiding:transitionNotAllowed');
});

test('roles and organizations that are not the firm change nothing', async () => {
  expect((await coach.post('/vacancies', gardener)).status).toBe(403);
  const draft = await aDraft();
  expect((await otherFirm.post(`${draft.self}/publication`, {}, 1)).status).toBe(404);
  expect((await otherFirm.patch(draft.self, { positions: 5 }, 1)).status).toBe(404);
  expect((await coach.post(`${draft.self}/publication`, {}, 1)).status).toBe(403);
  const open = await anOpenVacancy();
  expect((await otherFirm.post(`${open.self}/closure`, {}, open.version)).status).toBe(403);
  expect((await firm.post(`${open.self}/closure`)).status).toBe(428);
  expect((await firm.post(`${open.self}/closure`, {}, 9)).status).toBe(412);
});

test('collective maatwerk needs a label valid on the day of publication', async () => {
  const draft = await aDraft();
  await app.setToday('2026-07-01');
  const late = await firm.post(`${draft.self}/publication`, {}, 1);
  expect(late.body.refusals).toEqual([expect.objectContaining({ code: 'labelNotValid', article: 'D13 art. 4' })]);
  await app.setToday('2026-06-30');
  expect((await firm.post(`${draft.self}/publication`, {}, 1)).status).toBe(200);
  await app.setToday('2026-03-02');
});

test('an establishment may carry the label, for its own vacancies alone', async () => {
  const administrator = app.as(app.world.who('administrator'));
  const kringwinkel = `/organizations/${app.world.organization('kringwinkel')}`;
  const establishment = await administrator.post(`${kringwinkel}/establishments`, {
    name: 'Kringloop Bree',
    municipalityNis: '72004',
  });
  await app.as(app.world.who('officer')).post(`${kringwinkel}/labels`, {
    regime: 'CMW',
    contingentFte: '25',
    validFrom: '2020-01-01',
    establishmentId: establishment.body.id,
  });
  const without = await otherFirm.post('/vacancies', gardener);
  expect(refusals(await otherFirm.post(`${without.body.self}/publication`, {}, 1))).toEqual(['labelNotValid']);
  const within = await otherFirm.post('/vacancies', { ...gardener, establishmentId: establishment.body.id });
  expect((await otherFirm.post(`${within.body.self}/publication`, {}, 1)).status).toBe(200);
  const foreign = await firm.post('/vacancies', { ...gardener, establishmentId: establishment.body.id });
  expect(foreign.body.issues).toEqual([expect.objectContaining({ name: 'establishmentId' })]);
});

test('an ordinary employer publishes individual maatwerk, not collective', async () => {
  const baker = app.as(app.world.who('baker'));
  const collective = await baker.post('/vacancies', gardener);
  expect(refusals(await baker.post(`${collective.body.self}/publication`, {}, 1))).toEqual([
    'firmNotOfMeasure',
    'labelNotValid',
  ]);
  const individual = await baker.patch(collective.body.self, { measure: 'IMW', line: 'catering' }, 1);
  expect(individual.body).toMatchObject({ measure: 'IMW', line: 'catering', version: 2 });
  expect((await baker.post(`${collective.body.self}/publication`, {}, 2)).status).toBe(200);
});

test('once published only description and positions change, never below what is taken', async () => {
  const open = await anOpenVacancy();
  const title = await firm.patch(open.self, { title: 'Iets anders' }, open.version);
  expect(title.body.refusals).toEqual([expect.objectContaining({ code: 'fixedOncePublished', field: 'title' })]);
  await app.owner.query('UPDATE vacancies SET positions_reserved = 1, positions_filled = 1 WHERE id = $1', [open.id]);
  expect(refusals(await firm.patch(open.self, { positions: 1 }, open.version))).toEqual(['belowTakenPositions']);
  const wider = await firm.patch(open.self, { positions: 3, description: 'Meer parken.' }, open.version);
  expect(wider.body).toMatchObject({
    positions: 3,
    positionsOpen: 1,
    positionsReserved: 1,
    description: 'Meer parken.',
  });
});

test('an unknown municipality is an unknown reference; an unknown field is refused', async () => {
  const nowhere = await firm.post('/vacancies', { ...gardener, municipalityNis: '99999' });
  expect(nowhere.body.issues).toEqual([expect.objectContaining({ name: 'municipalityNis' })]);
  expect((await firm.post('/vacancies', { ...gardener, status: 'open' })).status).toBe(400);
});

test('the list is newest first and narrows by property; a firm’s own drafts come before', async () => {
  const care = await anOpenVacancy({ line: 'care', municipalityNis: '72004' });
  await app.setToday('2026-03-03');
  const newer = await anOpenVacancy({ line: 'care', municipalityNis: '72004' });
  await app.setToday('2026-03-02');
  const draft = await aDraft({ line: 'care' });
  const ids = async (who: Caller, query: string) =>
    (await who.get(`/vacancies?${query}`)).body.items.map(({ id }: { id: string }) => id);
  expect(await ids(coach, 'line=care')).toEqual([newer.id, care.id]);
  expect(await ids(firm, 'line=care')).toEqual([draft.id, newer.id, care.id]);
  expect(
    await ids(coach, 'line=care&municipalityNis=72004&municipalityNis=72030&measure=CMW&status=open'),
  ).toHaveLength(2);
  expect(await ids(coach, `line=care&organizationId=${app.world.organization('kringwinkel')}`)).toEqual([]);
  await app.owner.query('UPDATE vacancies SET positions_filled = 2 WHERE id = $1', [care.id]);
  expect(await ids(coach, 'line=care&open=true')).toEqual([newer.id]);
  const first = await coach.get('/vacancies?line=care&pageSize=1&total=true');
  expect(first.body.total).toBe(2);
  const second = await coach.get(first.body.next);
  expect(second.body.items.map(({ id }: { id: string }) => id)).toEqual([care.id]);
});

test('a client drafts and publishes within its scopes', async () => {
  const writer = app.as(await app.world.addClient('hrSystem', 'groenwerk', ['vacancies.read', 'vacancies.write']));
  const draft = await writer.post('/vacancies', gardener);
  expect(draft.status).toBe(201);
  expect((await writer.post(`${draft.body.self}/publication`, {}, 1)).status).toBe(200);
  const reader = app.as(await app.world.addClient('hrReader', 'groenwerk', ['vacancies.read']));
  expect((await reader.get('/vacancies')).status).toBe(200);
  expect((await reader.post('/vacancies', gardener)).status).toBe(403);
});

function asEmployer<T>(step: (tx: Tx) => Promise<T>): Promise<T> {
  const { subject, organizationId } = app.world.who('employer');
  const actor = { subject, role: 'employer', organizationId, scopes: [] };
  const keys = { claim: async () => undefined, keep: async () => undefined } as never;
  return new Work(app.app.get(DataSource), keys).run({ actor, needsIfMatch: false } as never, step);
}

test('positions are reserved, filled and freed, and never past their bounds, whoever races', async () => {
  const open = await anOpenVacancy();
  const vacancies = app.app.get(VacancyRepository, { strict: false });
  const run = (step: 'reserve' | 'release' | 'fill') =>
    asEmployer(async (tx) => {
      await vacancies.lockForPositions(tx, open.id);
      await vacancies[step](tx, open.id);
    });
  const race = await Promise.allSettled(Array.from({ length: 6 }, () => run('reserve')));
  expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  expect((await coach.get(open.self)).body).toMatchObject({ positionsOpen: 0, positionsReserved: 2, filled: true });
  await run('fill');
  await run('release');
  await expect(run('release')).rejects.toThrow();
  await expect(run('fill')).rejects.toThrow();
  const now = await coach.get(open.self);
  expect(now.body).toMatchObject({
    positionsOpen: 1,
    positionsReserved: 0,
    positionsFilled: 1,
    version: open.version + 4,
  });
});

test('a page is read along the index, however many vacancies there are', async () => {
  await app.owner.query(
    `INSERT INTO vacancies (id, organization_id, measure, line, title, description, municipality_nis, positions, status, published_on)
     SELECT gen_random_uuid(), $1, 'CMW', 'logistics', 'x', 'x', '72030', 1, 'closed', date '2020-01-01' + n % 1000
       FROM generate_series(1, 20000) n`,
    [app.world.organization('kringwinkel')],
  );
  await app.owner.query('ANALYZE vacancies');
  const vacancies = app.app.get(VacancyRepository, { strict: false });
  const plan = await asEmployer(async (tx) => {
    const told: object[] = [];
    const explaining = Object.create(tx) as Tx;
    explaining.query = async (text: string, values: unknown[] = []) => {
      told.push(...(await tx.query<object>(`EXPLAIN ${text}`, values)));
      return [];
    };
    await vacancies.list(explaining, { pageSize: 20 });
    return JSON.stringify(told);
  });
  expect(plan).toContain('vacancies_newest_first');
  expect(plan).not.toContain('Sort');
});

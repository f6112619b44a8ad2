import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { problemOfDatabase } from '../../src/platform/http/errors/database-errors.js';
import { type Caller, TestApp } from '../support/app.js';

let app: TestApp;
let administrator: Caller;
let officer: Caller;
let coach: Caller;
let firm: string;

beforeAll(async () => {
  app = await TestApp.start();
  administrator = app.as(app.world.who('administrator'));
  officer = app.as(app.world.who('officer'));
  coach = app.as(app.world.who('coach'));
  firm = `/organizations/${app.world.organization('groenwerk')}`;
});
afterAll(() => app.stop());

const refusals = (answer: { body: { refusals?: { code: string }[] } }) => answer.body.refusals?.map(({ code }) => code);
const names = (answer: { body: { items: { name: string }[] } }) => answer.body.items.map(({ name }) => name);
const brook = { kind: 'regularEmployer', name: 'Étang en Beek', email: 'beek@example.org', municipalityNis: '72004' };

async function anOrganization(change: object = {}) {
  const made = await administrator.post('/organizations', { ...brook, ...change });
  expect(made.status).toBe(201);
  return made.body;
}

test('the administrator keeps the directory; whoever is signed in reads it', async () => {
  const made = await anOrganization({ enterpriseNumber: '0566988259' });
  expect(made).toMatchObject({ ...brook, enterpriseNumber: '0566988259', language: 'nl', version: 1 });
  expect((await coach.get(made.self)).body).toEqual(made);
  expect((await coach.post('/organizations', brook)).status).toBe(403);
  expect((await coach.patch(made.self, { phone: '+32 470 00 00 01' }, 1)).status).toBe(403);
  expect((await administrator.patch(made.self, { phone: '+32 470 00 00 01' })).status).toBe(428);
  const change = { phone: '+32 470 00 00 01', municipalityNis: null };
  const changed = await administrator.patch(made.self, change, 1);
  expect(changed.body).toMatchObject({ phone: '+32 470 00 00 01', version: 2 });
  expect(changed.body.municipalityNis).toBeUndefined();
  expect((await administrator.patch(made.self, change, 1)).status).toBe(412);
  expect((await administrator.patch(made.self, { kind: 'department' }, 2)).status).toBe(400);
  const twice = await administrator.post('/organizations', { ...brook, enterpriseNumber: '0566988259' });
  expect(refusals(twice)).toEqual(['organizationExists']);
  const wrong = await administrator.post('/organizations', { ...brook, enterpriseNumber: '0566988258' });
  expect(wrong.body.issues[0].type).toBe('urn:problem-type:belgif-ext:input-validation:invalidStructure');
  const nowhere = await administrator.post('/organizations', { ...brook, municipalityNis: '99999' });
  expect(nowhere.body.issues).toEqual([expect.objectContaining({ name: 'municipalityNis' })]);
});

test('the list is in the order of people, in pages, and narrows by kind, place and line', async () => {
  for (const name of ['eik', 'Zon', 'Éclair', 'Fiets'])
    await anOrganization({ name, kind: 'network', municipalityNis: undefined });
  expect(names(await coach.get('/organizations?kind=network'))).toEqual(['Éclair', 'eik', 'Fiets', 'Zon']);
  const first = await coach.get('/organizations?kind=network&pageSize=2&total=true');
  expect(first.body.total).toBe(4);
  expect(names(await coach.get(first.body.next))).toEqual(['Fiets', 'Zon']);
  const caring = await anOrganization({ name: 'Zorgbuur', kind: 'localServicesFirm' });
  await administrator.post(`${caring.self}/services`, { line: 'care', description: 'Hulp aan huis' });
  expect(names(await coach.get('/organizations?line=care'))).toEqual(['Zorgbuur']);
  expect(names(await coach.get('/organizations?line=care&municipalityNis=72030'))).toEqual([]);
  expect(names(await coach.get('/organizations?line=care&kind=localServicesFirm&kind=network'))).toEqual(['Zorgbuur']);
});

test('establishments and services hang on their own organization', async () => {
  const { self } = await anOrganization();
  const place = { name: 'Werkplaats Bree', municipalityNis: '72004', establishmentUnitNumber: '2147812701' };
  const made = await administrator.post(`${self}/establishments`, place);
  expect(made.body).toMatchObject({ ...place, version: 1 });
  expect((await coach.get(made.body.self)).body).toEqual(made.body);
  expect((await coach.get(`${firm}/establishments/${made.body.id}`)).status).toBe(404);
  expect((await coach.post(`${self}/establishments`, place)).status).toBe(403);
  expect(refusals(await administrator.post(`${firm}/establishments`, place))).toEqual(['establishmentExists']);
  const moved = await administrator.patch(made.body.self, { municipalityNis: '72030' }, 1);
  expect(moved.body).toMatchObject({ municipalityNis: '72030', version: 2 });
  expect((await coach.get(`${self}/establishments`)).body.items).toEqual([moved.body]);
  const service = await administrator.post(`${self}/services`, { line: 'cleaning', description: 'Kuisploeg' });
  expect(service.status).toBe(201);
  expect(refusals(await administrator.post(`${self}/services`, { line: 'cleaning', description: 'x' }))).toEqual([
    'offeredAlready',
  ]);
  const described = await administrator.patch(service.body.self, { description: 'Ploeg' }, 1);
  expect((await coach.get(`${self}/services`)).body.items).toEqual([described.body]);
  expect((await coach.get(`/organizations/${made.body.id}/services`)).status).toBe(404);
});

test('the department grants labels, ends them and voids them; no two overlap', async () => {
  const labels = `${firm}/labels`;
  const grant = { regime: 'CMW', contingentFte: '42.5', validFrom: '2026-01-01', validUntil: '2027-01-01' };
  expect((await coach.post(labels, grant)).status).toBe(403);
  const label = await officer.post(labels, grant);
  expect(label.body).toMatchObject({ ...grant, contingentFte: '42.50', version: 1 });
  expect(refusals(await officer.post(labels, { ...grant, validFrom: '2026-12-31', validUntil: '2028-01-01' }))).toEqual(
    ['labeledAlready'],
  );
  const next = await officer.post(labels, { ...grant, validFrom: '2027-01-01', validUntil: undefined });
  expect(next.status).toBe(201);
  const at = async (day: string) =>
    (await coach.get(`${labels}?asOf=${day}`)).body.items.map(({ id }: { id: string }) => id);
  expect(await at('2025-12-31')).toEqual([]);
  expect(await at('2026-12-31')).toEqual([label.body.id]);
  expect(await at('2027-01-01')).toEqual([next.body.id]);
  expect((await officer.post(`${label.body.self}/ending`, { validUntil: '2026-07-01' })).status).toBe(428);
  expect(refusals(await officer.post(`${label.body.self}/ending`, { validUntil: '2027-01-02' }, 1))).toEqual([
    'labeledAlready',
  ]);
  const ended = await officer.post(`${label.body.self}/ending`, { validUntil: '2026-07-01' }, 1);
  expect(ended.body).toMatchObject({ validUntil: '2026-07-01', version: 2 });
  const voided = await officer.post(`${next.body.self}/voiding`, {}, 1);
  expect(voided.body.voidedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(refusals(await officer.post(`${next.body.self}/voiding`, {}, 2))).toEqual(['labelVoided']);
  expect(await at('2027-01-01')).toEqual([]);
  const kept = await app.owner.query('SELECT validity, version FROM labels_versions WHERE id = $1', [label.body.id]);
  expect(kept.rows).toEqual([{ validity: '[2026-01-01,2027-01-01)', version: 1 }]);
});

test('a label may be for one establishment, which must be the organization’s own', async () => {
  const place = { name: 'Werkplaats', municipalityNis: '72030' };
  const own = await administrator.post(`${firm}/establishments`, place);
  const { self } = await anOrganization();
  const foreign = await administrator.post(`${self}/establishments`, place);
  const grant = { regime: 'CMW', contingentFte: '20', validFrom: '2030-01-01' };
  expect((await officer.post(`${firm}/labels`, { ...grant, establishmentId: own.body.id })).status).toBe(201);
  expect((await officer.post(`${firm}/labels`, grant)).status).toBe(201);
  const wrong = await officer.post(`${firm}/labels`, { ...grant, establishmentId: foreign.body.id });
  expect(wrong.body.issues).toEqual([expect.objectContaining({ name: 'establishmentId' })]);
  expect(refusals(await officer.post(`${self}/labels`, grant))).toEqual(['kindHasNoLabel']);
  expect((await officer.post(`${firm}/labels`, { ...grant, contingentFte: 20 })).status).toBe(400);
});

test('two officers who grant at the same moment never both succeed, and the wall has a name', async () => {
  const labels = `/organizations/${app.world.organization('kringwinkel')}/labels`;
  const grant = { regime: 'CMW', contingentFte: '20', validFrom: '2026-01-01' };
  const race = await Promise.all(
    [officer, administrator, officer, administrator].map((who) => who.post(labels, grant)),
  );
  expect(race.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  const wall = problemOfDatabase({ code: '23P01', constraint: 'labels_of_an_organization_do_not_overlap' });
  expect(wall?.content).toMatchObject({ status: 409, type: 'urn:problem-type:toeleiding:labeledAlready' });
});

test('mandates: advice names a member of the organization and a certificate; guidance lasts at most six years', async () => {
  const mandates = `/organizations/${app.world.organization('to')}/mandates`;
  const advice = { kind: 'indicationAdvice', validFrom: '2026-01-01' };
  expect((await coach.post(mandates, advice)).status).toBe(403);
  expect(refusals(await administrator.post(mandates, advice))).toEqual(['adviserIsMissing']);
  const adviser = { memberId: app.world.who('coach').memberId, certificate: 'ICF 2026-014' };
  const given = await administrator.post(mandates, { ...advice, ...adviser });
  expect(given.body).toMatchObject({ ...advice, ...adviser });
  const foreign = { ...adviser, memberId: app.world.who('counselor').memberId };
  expect((await administrator.post(mandates, { ...advice, ...foreign })).body.issues).toEqual([
    expect.objectContaining({ name: 'memberId' }),
  ]);
  expect(refusals(await administrator.post(mandates, { ...advice, ...adviser }))).toEqual(['mandatedAlready']);
  const guidance = { kind: 'transitionGuidance', validFrom: '2026-01-01' };
  expect(refusals(await administrator.post(mandates, { ...guidance, validUntil: '2032-01-02' }))).toEqual([
    'longerThanSixYears',
  ]);
  expect((await administrator.post(mandates, { ...guidance, validUntil: '2032-01-01' })).status).toBe(201);
  const ended = await administrator.post(`${given.body.self}/ending`, { validUntil: '2026-06-01' }, 1);
  expect(ended.body).toMatchObject({ validUntil: '2026-06-01', version: 2 });
  expect((await coach.get(`${mandates}?asOf=2026-06-01`)).body.items).toHaveLength(1);
  const voided = await administrator.post(`${given.body.self}/voiding`, {}, 2);
  expect((await coach.get(given.body.self)).body).toEqual(voided.body);
});

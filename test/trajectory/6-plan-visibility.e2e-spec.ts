import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered, aRight, aTrajectory } from '../support/cases.js';
import { aPlan } from '../support/plans.js';
import { anEmployment } from '../support/referrals.js';

let app: TestApp;
let firm: Caller;
let plan: Plan;

type Plan = ReturnType<typeof answered>;
const as = (name: string) => app.as(app.world.who(name));
const parts = () => [
  plan.self,
  ...['goals', 'signatures', 'reviews'].map((part) => `${plan.self}/${part}`),
  `${plan.goals[0].self}/actions`,
];

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  firm = as('employer');
  await app.setToday('2026-03-02');
  const { person, trajectory, right } = await aRight(app, await aTrajectory(app));
  const of = {
    trajectoryId: trajectory.id,
    personId: person.id,
    number: trajectory.number,
    entitlementId: right.id,
  };
  plan = await aPlan(app, { employment: (await anEmployment(app, { of }).active()) as Plan }).agreed();
  await app.world.addClient('firmSystem', 'groenwerk', ['plans.read', 'plans.write', 'employments.read']);
  await app.world.addClient('readingSystem', 'groenwerk', ['plans.read']);
  await app.world.addClient('toSystem', 'to', ['plans.read']);
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

test.each(['coach', 'counselor', 'teammate', 'expert', 'employer', 'firmSystem', 'toSystem'])(
  '%s reads a plan with all its parts, and finds it in the list',
  async (name) => {
    for (const path of parts()) expect([path, (await as(name).get(path)).status]).toEqual([path, 200]);
    const { items } = answered(await as(name).get(`/plans?employmentId=${plan.employmentId}`), 200);
    expect(items.map(({ id }: Plan) => id)).toEqual([plan.id]);
  },
);

test('the worker reads the own plan, and no other', async () => {
  const worker = app.as(app.world.signedIn(plan.personId));
  for (const path of parts()) expect([path, (await worker.get(path)).status]).toEqual([path, 200]);
  expect(answered(await worker.get('/plans'), 200).items.map(({ id }: Plan) => id)).toEqual([plan.id]);
  const other = await aPlan(app).agreed();
  expect((await worker.get(other.self)).status).toBe(404);
  expect((await worker.post(`${other.self}/signatures`)).status).toBe(404);
});

test.each(['otherEmployer', 'otherCounselor', 'socialWorker'])('%s finds nothing of it', async (name) => {
  for (const path of parts()) expect([path, (await as(name).get(path)).status]).toEqual([path, 404]);
  expect(answered(await as(name).get('/plans'), 200).items).toEqual([]);
});

test.each(['officer', 'administrator', 'auditor', 'director'])('%s is refused', async (name) => {
  expect((await as(name).get(plan.self)).status).toBe(403);
});

test('the case is named to who takes part in it, never to the firm', async () => {
  expect(answered(await as('coach').get(plan.self), 200).trajectoryId).toBeDefined();
  for (const name of ['employer', 'firmSystem'])
    expect(answered(await as(name).get(plan.self), 200).trajectoryId).toBeUndefined();
  const { trajectoryId } = answered(await as('counselor').get(plan.self), 200);
  expect(answered(await as('counselor').get(`/plans?trajectoryId=${trajectoryId}&total=true`), 200).total).toBe(1);
});

test('nobody but the firm writes; another firm finds nothing to write', async () => {
  for (const [name, status] of [
    ['coach', 403],
    ['counselor', 403],
    ['expert', 403],
    ['toSystem', 403],
    ['otherEmployer', 404],
  ] as const) {
    expect([name, (await as(name).post(`${plan.self}/supersession`)).status]).toEqual([name, status]);
    const answer = await as(name).post(`${plan.self}/closure`, { reason: 'other' }, plan.version);
    expect([name, answer.status]).toEqual([name, status]);
  }
  expect((await as('readingSystem').post(`${plan.self}/supersession`)).status).toBe(403);
  for (const name of ['expert', 'firmSystem', 'toSystem'])
    expect([name, (await as(name).post(`${plan.self}/signatures`)).status]).toEqual([name, 403]);
});

test('the program of the firm writes a plan; a member signs it', async () => {
  const { id: employmentId } = await anEmployment(app).active();
  const program = as('firmSystem');
  const draft = answered(await program.post('/plans', { employmentId }), 201);
  expect((await program.post(`${draft.self}/signatures`)).status).toBe(403);
  answered(await firm.post(`${draft.self}/signatures`), 201);
  const { items } = answered(await program.get('/plans?status=draft'), 200);
  expect(items.map(({ id }: Plan) => id)).toContain(draft.id);
});

test('counselor and teammate record the signature of a worker of their caseload; a colleague finds nothing', async () => {
  const next = answered(await firm.post(`${plan.self}/supersession`), 201);
  const at = `${next.self}/signatures`;
  expect((await as('otherCounselor').post(at, { onBehalf: 'onPaper' })).status).toBe(404);
  expect((await as('socialWorker').post(at, { onBehalf: 'onPaper' })).status).toBe(404);
  const recorded = answered(await as('counselor').post(at, { onBehalf: 'onPaper' }), 201);
  expect(recorded.recordedByMemberId).toBe(app.world.who('counselor').memberId);
});

test('after the employment the firm keeps reading what it wrote', async () => {
  const kept = await aPlan(app).agreed();
  const { self, version } = answered(await firm.get(`/employments/${kept.employmentId}`), 200);
  answered(await firm.post(`${self}/termination`, { endedOn: '2026-03-02', reason: 'byWorker' }, version), 200);
  expect((await firm.get(`/persons/${kept.personId}`)).status).toBe(404);
  const read = answered(await firm.get(kept.self), 200);
  expect(read).toMatchObject({ status: 'closed', availableActions: [] });
  expect(read.goals).toHaveLength(2);
  expect(read.signatures).toHaveLength(2);
});

test('past the application, the database itself refuses a signature that is not one’s own to give', async () => {
  const draft = await aPlan(app).draft();
  const api = await app.loginAs('api');
  const row = (await app.owner.query('SELECT trajectory_id, organization_id FROM plans WHERE id = $1', [draft.id]))
    .rows[0];
  const attempt = async (name: string, columns: Record<string, unknown>) => {
    const { subject, role, organizationId = null } = app.world.who(name);
    const values = {
      ...{ id: randomUUID(), plan_id: draft.id, person_id: draft.personId, ...row },
      ...{ signed_on: '2026-03-02', recorded_on: '2026-03-02', ...columns },
    };
    await api.query('BEGIN');
    try {
      await api.query('SELECT app.enter($1, $2, $3, NULL)', [subject, role, organizationId]);
      const places = Object.keys(values).map((_, index) => `$${index + 1}`);
      const text = `INSERT INTO plan_signatures (${Object.keys(values).join(', ')}) VALUES (${places.join(', ')})`;
      await api.query(text, Object.values(values));
      return 'written';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await api.query('ROLLBACK');
    }
  };
  const by = (name: string) => ({
    recorded_by: app.world.who(name).organizationId,
    recorded_by_member_id: app.world.who(name).memberId,
  });
  try {
    expect(await attempt('employer', { party: 'firm', ...by('employer') })).toBe('written');
    expect(await attempt('coach', { party: 'worker', on_behalf: 'onPaper', ...by('coach') })).toBe('written');
    const refused: [string, Record<string, unknown>][] = [
      ['employer', { party: 'worker' }],
      ['employer', { party: 'worker', on_behalf: 'onPaper', ...by('employer') }],
      ['employer', { party: 'worker', on_behalf: 'onPaper', ...by('coach') }],
      ['coach', { party: 'worker' }],
      ['coach', { party: 'firm', ...by('employer') }],
      ['coach', { party: 'worker', on_behalf: 'onPaper', ...by('counselor') }],
      ['otherEmployer', { party: 'firm', ...by('otherEmployer') }],
      ['socialWorker', { party: 'worker', on_behalf: 'onPaper', ...by('socialWorker') }],
      ['firmSystem', { party: 'firm', ...by('employer') }],
    ];
    for (const [name, columns] of refused)
      expect([name, columns, await attempt(name, columns)]).toEqual([name, columns, '42501']);
    await aPlan(app).agreed(draft);
    expect(await attempt('coach', { party: 'worker', on_behalf: 'onPaper', ...by('coach') })).toBe('42501');
  } finally {
    await api.end();
  }
});

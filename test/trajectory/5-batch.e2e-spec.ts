import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { writeQuarter } from '../support/quarter-rows.js';
import { aDeclaredQuarter, confirm, declare, writeFigures } from '../support/statements.js';
import { TaskWorker } from '../support/task-worker.js';

let app: TestApp;
let worker: TaskWorker;
let officer: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await writeFigures(app);
  await app.world.addLabel('groenwerk');
  await app.setToday('2026-07-10');
  worker = await TaskWorker.start(app);
  officer = app.as(app.world.who('officer'));
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const rows = async <Row>(text: string, values: unknown[] = []) => (await app.owner.query(text, values)).rows as Row[];
const one = async <Row>(text: string, values: unknown[] = []) => (await rows<Row>(text, values))[0] as Row;

/** Everything that a batch could have touched, as one digest. */
async function everything(): Promise<string> {
  const [statements, lines, journal] = await Promise.all([
    rows('SELECT * FROM statements ORDER BY id'),
    rows('SELECT * FROM statement_lines ORDER BY statement_id, position'),
    rows(`SELECT count(*) FROM journal WHERE subject_type = 'statement'`),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([statements, lines, journal]))
    .digest('hex');
}

async function batch(quarter: string): Promise<string> {
  const answer = await officer.post('/statements/batches', { quarter });
  expect(answer.status).toBe(202);
  expect(answer.headers.location).toMatch(/^\/api\/v1\/tasks\/[\da-f-]{36}$/);
  await worker.runAll();
  return answer.headers.location as string;
}

test('a quarter is calculated for everybody who declared it and for every label; again, nothing is written', async () => {
  await writeQuarter(app.owner, app.world, { quarter: '2026Q1', employments: 700, firms: 4 });
  const done = await officer.get(await batch('2026Q1'));
  expect([done.status, done.headers.location]).toEqual([303, '/api/v1/statements?quarter=2026Q1']);
  expect(done.body).toMatchObject({ status: 'done', progress: { done: 705, total: 705, issues: 0 } });
  const found = await one(`SELECT count(*) FILTER (WHERE label_id IS NULL)::integer AS employments,
    count(*) FILTER (WHERE label_id IS NOT NULL)::integer AS labels FROM statements WHERE quarter = '2026Q1'`);
  expect(found).toEqual({ employments: 700, labels: 5 });
  const before = await everything();
  const again = await officer.get(await batch('2026Q1'));
  expect(again.body.progress).toEqual({ done: 705, total: 705, issues: 0 });
  expect(await everything()).toBe(before);
});

test('the batch says what one calculation says', async () => {
  const { employment, of } = await aDeclaredQuarter(app);
  await batch('2026Q2');
  const query = `/statements?quarter=2026Q2&employmentId=${employment.id}`;
  const [listed] = (await officer.get(query)).body.items;
  const { lines, ...many } = (await officer.get(listed.self)).body;
  const single = await officer.post('/statements', { employmentId: employment.id, quarter: '2026Q2' });
  expect(single.body).toEqual({ ...many, lines });
  const timeline = await app.as(app.world.signedIn(of.personId)).get(`/trajectories/${of.trajectoryId}/timeline`);
  const sentences = timeline.body.items.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences.filter((sentence: string) => sentence.startsWith('De premie van 2026Q2'))).toHaveLength(1);
});

test('many journal rows at once keep every promise of one: order, numbers, hashes, keys, and who asked', async () => {
  const of = `FROM journal j JOIN journal_payloads p ON p.journal_id = j.id WHERE j.type = 'statement.create'`;
  const kept = await one<{ many: number; hashed: number; about: number; keyed: number; actors: number }>(
    `SELECT count(*)::integer AS many, count(*) FILTER (WHERE sha256(p.ciphertext) = j.payload_hash)::integer AS hashed,
        count(*) FILTER (WHERE j.person_id IS NOT DISTINCT FROM p.person_id)::integer AS about,
        count(*) FILTER (WHERE j.person_id IS NULL OR EXISTS (SELECT 1 FROM person_keys k WHERE k.person_id = j.person_id))::integer AS keyed,
        count(DISTINCT (j.actor_subject, j.actor_role, j.actor_organization_id, j.actor_member_id))::integer AS actors ${of}`,
  );
  expect(kept.many).toBeGreaterThan(700);
  expect(kept).toEqual({ many: kept.many, hashed: kept.many, about: kept.many, keyed: kept.many, actors: 1 });
  const { memberId, organizationId } = app.world.who('officer');
  expect(await one(`SELECT DISTINCT j.actor_member_id, j.actor_organization_id, j.actor_role ${of}`)).toEqual({
    actor_member_id: memberId,
    actor_organization_id: organizationId,
    actor_role: 'departmentOfficer',
  });
  const gaps = await rows(
    `SELECT trajectory_id FROM journal WHERE trajectory_id IS NOT NULL GROUP BY trajectory_id
      HAVING min(case_version) <> 1 OR max(case_version) <> count(*)`,
  );
  expect(gaps).toEqual([]);
  const ahead = await rows(
    `SELECT t.id FROM trajectories t WHERE t.case_version <> (SELECT count(*) FROM journal j WHERE j.trajectory_id = t.id)`,
  );
  expect(ahead).toEqual([]);
});

test('what is confirmed stands, and the batch says where it would be something else today', async () => {
  const { employment } = await aDeclaredQuarter(app);
  await batch('2026Q2');
  const [statement] = (await officer.get(`/statements?quarter=2026Q2&employmentId=${employment.id}`)).body.items;
  expect((await confirm(officer, statement)).status).toBe(200);
  await declare(app, employment, { grossCents: 100_000 });
  const task = await batch('2026Q2');
  const { items } = (await officer.get(`${task}/issues`)).body;
  expect(items).toEqual([
    expect.objectContaining({
      row: employment.id,
      code: 'differsFromConfirmed',
      detail: expect.stringContaining('verbeter'),
    }),
  ]);
  expect((await officer.get(statement.self)).body).toMatchObject({
    status: 'confirmed',
    totalCents: statement.totalCents,
  });
});

test('what changed before it was confirmed is calculated anew, in place, and nothing else is', async () => {
  const changed = await aDeclaredQuarter(app);
  await batch('2026Q2');
  const versions = () =>
    rows<{ id: string; version: number }>(`SELECT id, version FROM statements WHERE quarter = '2026Q2' ORDER BY id`);
  const before = await versions();
  await declare(app, changed.employment, { otherAidCents: 10_000 });
  await batch('2026Q2');
  const after = await versions();
  const moved = after.filter(({ version }, index) => version !== before[index]?.version);
  const [own] = await rows<{ id: string }>('SELECT id FROM statements WHERE employment_id = $1', [
    changed.employment.id,
  ]);
  // the label's count is of whom it employs, not of what they earn
  expect(moved).toEqual([{ id: own?.id, version: 2 }]);
});

test('only the department, and only a quarter that is over', async () => {
  const early = await officer.post('/statements/batches', { quarter: '2026Q3' });
  expect([early.status, early.body.refusals?.[0]?.code]).toEqual([409, 'quarterNotOver']);
  expect((await app.as(app.world.who('employer')).post('/statements/batches', { quarter: '2026Q1' })).status).toBe(403);
  const program = await app.world.addClient('programOfFirm', 'groenwerk', ['statements.write', 'tasks.read']);
  expect((await app.as(program).post('/statements/batches', { quarter: '2026Q1' })).status).toBe(403);
});

test('asked twice under one key, it is one task', async () => {
  const keyed = officer.with({ 'Idempotency-Key': 'quarter-once' });
  const [first, second] = [
    await keyed.post('/statements/batches', { quarter: '2026Q1' }),
    await keyed.post('/statements/batches', { quarter: '2026Q1' }),
  ];
  expect([first.status, second.status, second.headers['idempotent-replayed']]).toEqual([202, 202, 'true']);
  expect(second.headers.location).toBe(first.headers.location);
  await worker.runAll();
});

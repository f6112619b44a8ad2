import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Call } from '../../src/platform/call.js';
import { clockCall } from '../../src/platform/clock-call.js';
import { Work } from '../../src/platform/database/work.js';
import type { Task } from '../../src/task/task.entity.js';
import { type Piece, type TaskKind, Tasks } from '../../src/task/tasks.js';
import { TestApp } from '../support/app.js';
import { TaskWorker } from '../support/task-worker.js';

const total = 10;
const size = 4;

let app: TestApp;
let worker: TaskWorker;
/** thrown before the piece that begins after this row */
let brokenAfter: number | undefined;
/** what the pieces began after, one entry per attempt */
let begun: (string | null)[];

/** Every row complains once: what was done is seen in the issues, and what was done twice too. */
const complaining: TaskKind = {
  issues: { odd: { nl: 'Rij {row} is vreemd.', fr: 'La ligne {row} est étrange.', en: 'Row {row} is odd.' } },
  count: async () => total,
  advance: async (_tx, { lastDone }: Task): Promise<Piece> => {
    begun.push(lastDone);
    const from = Number(lastDone ?? 0);
    if (from === brokenAfter) throw new Error('broken');
    const until = Math.min(from + size, total);
    const rows = Array.from({ length: until - from }, (_, index) => String(from + index + 1));
    const issues = rows.map((row) => ({ row, code: 'odd', parameters: { row } }));
    return { done: rows.length, issues, lastDone: until < total ? String(until) : undefined };
  },
};

beforeAll(async () => {
  app = await TestApp.start();
  worker = await TaskWorker.start(app);
  app.app.get(Tasks).register('complaining', complaining);
  worker.register('complaining', complaining);
});
beforeEach(async () => {
  brokenAfter = undefined;
  begun = [];
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const officer = () => app.as(app.world.who('officer'));

async function started(): Promise<string> {
  const { subject, organizationId } = app.world.who('officer');
  const call: Call = { ...clockCall(), actor: { subject, role: 'departmentOfficer', organizationId, scopes: [] } };
  const asked = { kind: 'complaining', parameters: { quarter: '2026Q1' }, result: '/deadlines' };
  const task = await app.app.get(Work).run(call, (tx) => app.app.get(Tasks).start(tx, asked));
  return task.id;
}

async function issuesOf(id: string): Promise<string[]> {
  const { rows } = await app.owner.query('SELECT "row" FROM task_issues WHERE task_id = $1 ORDER BY "row"::integer', [
    id,
  ]);
  return rows.map(({ row }) => row);
}

const everyRow = Array.from({ length: total }, (_, index) => String(index + 1));

/** As if so long had passed since the last sign of life. */
const silentFor = (seconds: number) =>
  app.owner.query(`UPDATE tasks SET heartbeat_at = now() - make_interval(secs => $1) WHERE ended_at IS NULL`, [
    seconds,
  ]);

test('a task shows how far it is, and once it is done where its result stands', async () => {
  const id = await started();
  const before = await officer().get(`/tasks/${id}`);
  expect(before.status).toBe(200);
  expect(before.body).toMatchObject({ kind: 'complaining', status: 'processing', progress: { done: 0, issues: 0 } });
  expect(before.body.progress).not.toHaveProperty('total');
  await worker.runAll();
  const after = await officer().get(`/tasks/${id}`);
  expect([after.status, after.headers.location]).toEqual([303, '/api/v1/deadlines']);
  expect(after.body).toMatchObject({ status: 'done', progress: { done: 10, total: 10, issues: 10 } });
  expect(after.body.endedAt >= after.body.startedAt).toBe(true);
});

test('each row says what is wrong with it, in the language of the reader, page by page', async () => {
  const id = await started();
  await worker.runAll();
  const french = officer().with({ 'Accept-Language': 'fr' });
  const first = await french.get(`/tasks/${id}/issues?pageSize=6&total=true`);
  expect(first.body.total).toBe(10);
  expect(first.body.items[0]).toMatchObject({ row: '1', code: 'odd', detail: 'La ligne 1 est étrange.' });
  const second = await french.get(first.body.next);
  expect([...first.body.items, ...second.body.items].map(({ row }) => row)).toEqual(everyRow);
});

test('the journal says who asked, not who worked', async () => {
  const id = await started();
  await worker.runAll();
  const { rows } = await app.owner.query(
    'SELECT type, actor_subject, actor_role, actor_organization_id, actor_member_id, status FROM journal WHERE subject_id = $1 ORDER BY id',
    [id],
  );
  const { subject, memberId, organizationId } = app.world.who('officer');
  const actor = {
    actor_subject: subject,
    actor_role: 'departmentOfficer',
    actor_organization_id: organizationId,
    actor_member_id: memberId,
  };
  expect(rows.map(({ type }) => type)).toEqual(['task.start', 'task.finish']);
  for (const row of rows) expect(row).toMatchObject(actor);
});

test('a piece that fails leaves nothing behind; the next attempt begins after the last piece that was done', async () => {
  const id = await started();
  brokenAfter = 4;
  await expect(worker.runner.run(id)).rejects.toThrow('broken');
  expect(await issuesOf(id)).toEqual(everyRow.slice(0, 4));
  brokenAfter = undefined;
  await worker.runner.run(id);
  expect(await issuesOf(id)).toEqual(everyRow);
  expect(begun).toEqual([null, '4', '4', '8']);
});

test('what fails again and again is given up, and says so; what was done stays done', async () => {
  const id = await started();
  brokenAfter = 4;
  for (let attempt = 1; attempt <= 5; attempt += 1) await expect(worker.runner.run(id)).rejects.toThrow('broken');
  const { status, body } = await officer().get(`/tasks/${id}`);
  expect([status, body.status, body.progress.done]).toEqual([200, 'failed', 4]);
  expect(body.failure).toContain('opgegeven');
  brokenAfter = undefined;
  await worker.runner.run(id);
  expect(await issuesOf(id)).toHaveLength(4);
});

test('two workers at once: every row once', async () => {
  const other = await TaskWorker.start(app);
  other.register('complaining', complaining);
  for (let time = 0; time < 10; time += 1) {
    const id = await started();
    await Promise.all([worker.runner.run(id), other.runner.run(id), worker.runner.run(id)]);
    await worker.runner.run(id);
    expect(await issuesOf(id)).toEqual(everyRow);
  }
  await other.stop();
});

test('what shows signs of life is left to who works on it; what is silent is taken up', async () => {
  const id = await started();
  brokenAfter = 4;
  await expect(worker.runner.run(id)).rejects.toThrow('broken');
  expect(await worker.runner.left()).not.toContain(id);
  await silentFor(14);
  expect(await worker.runner.left()).not.toContain(id);
  await silentFor(16);
  expect(await worker.runner.left()).toContain(id);
  brokenAfter = undefined;
  await worker.runAll();
  expect(await issuesOf(id)).toEqual(everyRow);
});

test('another organization, and another login, sees nothing of it', async () => {
  const id = await started();
  await worker.runAll();
  for (const path of [`/tasks/${id}`, `/tasks/${id}/issues`])
    expect([path, (await app.as(app.world.who('employer')).get(path)).status]).toEqual([path, 404]);
  const login = await app.loginAs('worker');
  await expect(login.query('SELECT * FROM app.enter_task($1)', [id])).resolves.toMatchObject({
    rows: [{ holds: false }],
  });
  await expect(login.query('UPDATE tasks SET done = 0')).resolves.toMatchObject({ rowCount: 0 });
  await login.end();
  const api = await app.loginAs('api');
  await expect(api.query('SELECT app.enter_task($1)', [id])).rejects.toThrow(/permission denied/);
  await api.end();
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type pg from 'pg';
import { type Caller, TestApp } from '../support/app.js';
import { aDeclaredQuarter, aStatement, confirm, declare, writeFigures } from '../support/statements.js';

let app: TestApp;
let officer: Caller;
let api: pg.Client;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await writeFigures(app);
  officer = app.as(app.world.who('officer'));
  api = await app.loginAs('api');
});
beforeEach(() => app.setToday('2026-07-10'));
afterAll(async () => {
  await api.end();
  await app.stop();
});

/** In a transaction of its own; what is deferred is asked at its end. */
async function attempt(
  client: pg.Client | pg.PoolClient,
  statements: [string, unknown[]][],
): Promise<string | undefined> {
  await client.query('BEGIN');
  try {
    for (const [text, values] of statements) await client.query(text, values);
    await client.query('COMMIT');
    return undefined;
  } catch (error) {
    await client.query('ROLLBACK');
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  }
}

async function asOwner(...statements: [string, unknown[]][]): Promise<string | undefined> {
  const client = await app.owner.connect();
  try {
    return await attempt(client, statements);
  } finally {
    client.release();
  }
}

test('a confirmed statement and its lines are changed by nobody, the owner included; an unconfirmed one is', async () => {
  const { statement } = await aStatement(app).confirmed();
  const { id } = statement;
  const changes: [string, string][] = [
    ['UPDATE statements SET updated_at = now() WHERE id = $1', 'a confirmed statement is not changed'],
    ['DELETE FROM statements WHERE id = $1', 'a confirmed statement is not changed'],
    [
      'UPDATE statement_lines SET formula = $$1$$ WHERE statement_id = $1',
      'the lines of a confirmed statement are not changed',
    ],
    ['DELETE FROM statement_lines WHERE statement_id = $1', 'the lines of a confirmed statement are not changed'],
    [
      `INSERT INTO statement_lines (statement_id, position, organization_id, kind, certainty, amount_cents, period, formula, explanation)
        SELECT statement_id, 9, organization_id, kind, certainty, 0, period, formula, explanation FROM statement_lines
         WHERE statement_id = $1 AND position = 1`,
      'the lines of a confirmed statement are not changed',
    ],
  ];
  for (const [text, refusal] of changes) expect([text, await asOwner([text, [id]])]).toEqual([text, refusal]);
  expect(await asOwner(['TRUNCATE statements CASCADE', []])).toBe('a confirmed statement is not changed');
  const { statement: unconfirmed } = await aStatement(app).calculated();
  expect(await asOwner(['UPDATE statements SET updated_at = now() WHERE id = $1', [unconfirmed.id]])).toBeUndefined();
});

test('without its guard a confirmed statement would be changed: the guard is what refuses', async () => {
  const { statement } = await aStatement(app).confirmed();
  const change: [string, unknown[]] = ['UPDATE statements SET updated_at = now() WHERE id = $1', [statement.id]];
  await app.owner.query('ALTER TABLE statements DISABLE TRIGGER statements_confirmed_are_immutable');
  expect(await asOwner(change)).toBeUndefined();
  await app.owner.query('ALTER TABLE statements ENABLE TRIGGER statements_confirmed_are_immutable');
  expect(await asOwner(change)).toBe('a confirmed statement is not changed');
});

test('lines add up to the total, and what is missing is said', async () => {
  const { statement } = await aStatement(app).calculated();
  const { id } = statement;
  const refused = 'statements_lines_add_up';
  expect(await asOwner(['UPDATE statements SET total_cents = total_cents + 1 WHERE id = $1', [id]])).toBe(refused);
  expect(await asOwner(['DELETE FROM statement_lines WHERE statement_id = $1 AND position = 2', [id]])).toBe(refused);
  const unsaid = `UPDATE statements SET certainty = 'missing', without = '{otherAid}' WHERE id = $1`;
  expect(await asOwner([unsaid, [id]])).toBe(refused);
  expect(
    await asOwner(
      ['UPDATE statements SET total_cents = total_cents - 30000 WHERE id = $1', [id]],
      ['DELETE FROM statement_lines WHERE statement_id = $1 AND position = 2', [id]],
    ),
  ).toBeUndefined();
});

const copied = `INSERT INTO statements (id, employment_id, trajectory_id, person_id, organization_id, measure, quarter, status, certainty,
    total_cents, without, replaces, calculated_on)
  SELECT gen_random_uuid(), employment_id, trajectory_id, person_id, organization_id, measure, coalesce($3, quarter), 'calculated',
    'complete', 0, '{}', $2, calculated_on FROM statements WHERE id = $1`;

test('one statement of a quarter is current: one first, each replaced once, within its own quarter', async () => {
  const { statement } = await aStatement(app).confirmed();
  const { id } = statement;
  expect(await asOwner([copied, [id, null, null]])).toBe('statements_one_first_per_quarter');
  expect(await asOwner([copied, [id, id, '2026Q3']])).toBe('statements_replace_one_of_the_same_quarter');
  expect(await asOwner([copied, [id, id, null]])).toBeUndefined();
  expect(await asOwner([copied, [id, id, null]])).toBe('statements_are_replaced_once');
});

test('the department alone writes statements, and of nobody but whose employment it is', async () => {
  const { statement } = await aStatement(app).confirmed();
  const { id } = statement;
  const as = async (name: string, ...statements: [string, unknown[]][]) => {
    const { subject, role, organizationId } = app.world.who(name);
    const entering: [string, unknown[]] = ['SELECT app.enter($1, $2, $3, NULL)', [subject, role, organizationId]];
    return attempt(api, [entering, ...statements]);
  };
  const ofAnotherFirm = copied.replace(
    'person_id, organization_id, measure, coalesce',
    `person_id, '${app.world.organization('kringwinkel')}', measure, coalesce`,
  );
  expect(await as('employer', [copied, [id, id, null]])).toMatch(/row-level security/);
  expect(await as('officer', [ofAnotherFirm, [id, id, null]])).toMatch(/row-level security/);
  expect(await as('officer', [copied, [id, id, null]])).toBeUndefined();
});

test('confirmed twice at a time, it is confirmed once', async () => {
  const { statement } = await aStatement(app).calculated();
  const statuses = (await Promise.all([1, 2, 3].map(() => confirm(officer, statement)))).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 412, 412]);
  const { rows } = await app.owner.query(
    `SELECT count(*) AS count FROM journal WHERE subject_id = $1 AND type = 'statement.confirm'`,
    [statement.id],
  );
  expect(rows[0].count).toBe(1);
});

test('corrected twice at a time, and declared meanwhile, there is one correction, of what stands', async () => {
  const { statement, employment } = await aStatement(app).confirmed();
  await declare(app, employment, { grossCents: 600_000 });
  const [one, other] = await Promise.all([
    officer.post(`${statement.self}/correction`),
    officer.post(`${statement.self}/correction`),
    declare(app, employment, { grossCents: 648_000 }),
  ]);
  expect([one?.status, other?.status].toSorted()).toEqual([201, 409]);
  const correction = [one, other].find((answer) => answer?.status === 201)?.body;
  const confirming = await confirm(officer, correction);
  if (confirming.status === 409) {
    expect(confirming.body.refusals).toMatchObject([{ code: 'changedSince' }]);
    await officer.post('/statements', { employmentId: employment.id, quarter: '2026Q2' });
    const { version } = (await officer.get(correction.self)).body;
    expect((await confirm(officer, { ...correction, version })).status).toBe(200);
  }
  expect((await officer.get(correction.self)).body).toMatchObject({ difference: { totalCents: 36_000 } });
});

test('calculated twice at a time, there is one statement', async () => {
  const { employment } = await aDeclaredQuarter(app);
  const asked = { employmentId: employment.id, quarter: '2026Q2' };
  const answers = await Promise.all([1, 2, 3].map(() => officer.post('/statements', asked)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
});

test('asked again under its key, a confirmation is told again', async () => {
  const { statement } = await aStatement(app).calculated();
  const once = officer.with({ 'Idempotency-Key': 'confirm-once' });
  expect((await once.post(`${statement.self}/confirmation`, {}, 1)).body.version).toBe(2);
  expect((await once.post(`${statement.self}/confirmation`, {}, 1)).body.version).toBe(2);
});

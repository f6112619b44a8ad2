import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { TestApp } from '../support/app.js';
import { voidFigures, writeFigures } from '../support/figures.js';
import { writeQuarter } from '../support/quarter-rows.js';
import { TaskWorker } from '../support/task-worker.js';
import type { Somebody } from '../support/world.js';

const quarter = '2026Q1';
let app: TestApp;
let firm: string;
let employer: Somebody;

beforeAll(async () => {
  app = await TestApp.start();
  await writeFigures(app);
  await voidFigures(app, ['cmwVariableGuidancePremiumMedium']);
  await app.setToday('2026-07-10');
  const firms = await writeQuarter(app.owner, app.world, { quarter, employments: 30, firms: 3, twoSlicesEvery: 4 });
  firm = String(firms[0]);
  app.world.organizations.first = firm;
  employer = await app.world.addMember('firstEmployer', 'first', 'employer');
  await app.owner.query(`UPDATE person_names SET family_name = '=HYPERLINK("x")' WHERE family_name = 'Voorbeeld 3'`);
  const worker = await TaskWorker.start(app);
  await app.as(app.world.who('officer')).post('/statements/batches', { quarter });
  await worker.runAll();
  await worker.stop();
});
afterAll(() => app.stop());

async function csv(
  somebody: Somebody,
  query = `quarter=${quarter}`,
  language = 'nl',
): Promise<Record<string, string>[]> {
  const answer = await app.as(somebody).with({ 'Accept-Language': language }).get(`/exports/statements/csv?${query}`);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(answer.headers['content-disposition']).toBe(`attachment; filename="statements-${quarter}.csv"`);
  expect(answer.headers['cache-control']).toBe('no-store');
  return parse(answer.text, { columns: true, bom: true }) as Record<string, string>[];
}

async function pdf(somebody: Somebody, query: string, language = 'nl'): Promise<Buffer> {
  const token = await app.tokenFor(somebody);
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': language };
  const answer = await fetch(`${app.url}/exports/statements/pdf?${query}`, { headers });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await answer.arrayBuffer());
}

test('the table has a row per line, with what it rests on, and adds up to the statements', async () => {
  const rows = await csv(app.world.who('officer'));
  const { rows: kept } = await app.owner.query(
    `SELECT count(*)::integer AS lines, sum(amount_cents)::integer AS cents FROM statement_lines`,
  );
  expect(rows).toHaveLength(kept[0].lines);
  const cents = rows.map((row) => Math.round(Number(row['bedrag EUR']) * 100)).reduce((sum, one) => sum + one, 0);
  expect(cents).toBe(kept[0].cents);
  const wage = rows.find((row) => row.soort === 'Loonpremie');
  expect(wage).toMatchObject({
    kwartaal: quarter,
    maatregel: 'CMW',
    artikels: 'D13 art. 12',
    bronnen: expect.stringContaining('fictitious, for tests'),
    merktekens: 'FICTIEF, ter demonstratie',
    zekerheid: 'niet geverifieerd',
    formule: expect.stringMatching(/^0\.60 x min\(/),
  });
  const missing = rows.filter((row) => row.zekerheid === 'ontbreekt');
  expect(missing.length).toBeGreaterThan(0);
  for (const row of missing)
    expect([row['bedrag EUR'], row.ontbreekt]).toEqual(['', 'cmwVariableGuidancePremiumMedium']);
});

test('in the language of the reader; a name is never a formula of the spreadsheet', async () => {
  const rows = await csv(app.world.who('officer'), `quarter=${quarter}`, 'fr');
  expect(rows.map((row) => row.type)).toContain('Prime salariale');
  const names = new Set(rows.map((row) => row.travailleur));
  expect([...names].filter((name) => name?.includes('HYPERLINK'))).toEqual([`'=HYPERLINK("x") Fatima`]);
  expect([...names].some((name) => name?.endsWith('Ayşe'))).toBe(true);
});

test('a firm takes its own with it, whatever it asks for', async () => {
  const own = await csv(employer);
  expect(new Set(own.map((row) => row['onderneming id']))).toEqual(new Set([firm]));
  expect(new Set(own.map((row) => row['tewerkstelling id'])).size).toBe(10 + 1);
  const [other] = (await app.owner.query('SELECT id FROM organizations WHERE name = $1', ['Maatwerkbedrijf 2'])).rows;
  expect(await csv(employer, `quarter=${quarter}&organizationId=${other.id}`)).toEqual([]);
  const ofOther = await csv(app.world.who('officer'), `quarter=${quarter}&organizationId=${other.id}`);
  expect(new Set(ofOther.map((row) => row['onderneming id']))).toEqual(new Set([other.id]));
});

test('others take nothing, and who took what is written down', async () => {
  for (const name of ['coach', 'counselor', 'administrator', 'auditor', 'director'])
    expect([
      name,
      (await app.as(app.world.who(name)).get(`/exports/statements/csv?quarter=${quarter}`)).status,
    ]).toEqual([name, 403]);
  const log = await app.as(app.world.who('officer')).get('/exports/statements/csv?quarter=2025Q4');
  expect(log.text.trim().split('\r\n')).toHaveLength(1);
  const { rows } = await app.owner.query(
    `SELECT subject, reason FROM read_log WHERE operation = 'exportStatements' ORDER BY id DESC LIMIT 1`,
  );
  expect(rows).toEqual([{ subject: 'officer', reason: '2025Q4' }]);
});

test('the report is a PDF of one firm; the department names it', async () => {
  for (const language of ['nl', 'fr', 'en']) {
    const report = await pdf(employer, `quarter=${quarter}`, language);
    expect(report.subarray(0, 5).toString()).toBe('%PDF-');
    expect(report.length).toBeGreaterThan(10_000);
    if (process.env.KEEP_REPORTS) await writeFile(`${process.env.KEEP_REPORTS}/report-${language}.pdf`, report);
  }
  const unnamed = await app.as(app.world.who('officer')).get(`/exports/statements/pdf?quarter=${quarter}`);
  expect([unnamed.status, unnamed.body.issues?.[0]?.name]).toEqual([400, 'organizationId']);
  const unknown = '01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f';
  const nobody = `/exports/statements/pdf?quarter=${quarter}&organizationId=${unknown}`;
  expect((await app.as(app.world.who('officer')).get(nobody)).body.issues?.[0]?.type).toMatch(/unknownReference$/);
  await pdf(app.world.who('officer'), `quarter=${quarter}&organizationId=${firm}`);
});

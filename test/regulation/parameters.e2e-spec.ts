import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';

let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));
const today = '2026-11-24';
const support = {
  ...{ name: 'organizationSupport', value: '1000', validFrom: '2026-01-01' },
  ...{ source: 'fictitious, for demonstration', confidence: 'fictitious' },
};

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addMember('secondAdministrator', 'vdab', 'administrator');
  await app.world.addMember('administrator at home', 'to', 'administrator');
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

type Answer = Awaited<ReturnType<Caller['get']>>;
const codesOf = ({ body }: Answer) => body.refusals?.map(({ code }: { code: string }) => code);
const issuesOf = ({ body }: Answer) => body.issues?.map(({ name }: { name: string }) => name);
const load = (file: object) => as('administrator').post('/parameterFiles', { title: 'Bedragen', ...file });
const act = async (who: string, { self }: { self: string }, noun: string, body: object = {}) => {
  const { version } = (await as(who).get(self)).body;
  return as(who).post(`${self}/${noun}`, body, version);
};

async function inForce(rows: object[]): Promise<void> {
  const file = answered(await load({ rows }), 201);
  answered(await act('secondAdministrator', file, 'review'), 200);
  answered(await act('administrator', file, 'activation'), 200);
}

interface Shown {
  value: string;
  validFrom: string;
  validUntil?: string;
}
const periods = async (query: string): Promise<string[]> =>
  (await as('coach').get(`/parameters?${query}`)).body.items.map(({ value, validFrom, validUntil }: Shown) =>
    `${value} ${validFrom} ${validUntil ?? ''}`.trim(),
  );

test('what a source names is there with its mark, on the day it holds; what none names is told to be missing', async () => {
  const { items } = (await as('coach').get('/parameters?name=labelTargetGroupShare&asOf=2023-06-30')).body;
  expect(items).toEqual([expect.objectContaining({ value: '65', unit: 'percent', confidence: 'verified' })]);
  expect(await periods('name=labelTargetGroupShare&asOf=2023-07-01')).toEqual(['55 2023-07-01']);
  const [income] = (await as('coach').get('/parameters?name=guaranteedMinimumMonthlyIncome&asOf=2024-05-01')).body
    .items;
  expect(income).toMatchObject({ value: '2070.48', confidence: 'unverified' });
  expect((await as('employer').get(income.self)).body).toEqual(income);
  const missing = (await as('coach').get('/parameters/missing?asOf=2020-01-01')).body;
  expect(missing.items).toContainEqual({ name: 'organizationSupport', unit: 'EUR/FTE/quarter' });
  expect(missing.items).toContainEqual({ name: 'imwGapQuarters', unit: 'quarters' });
  expect(missing.items.map(({ name }: { name: string }) => name)).not.toContain('referenceWageCap');
});

test('one loads, another reviews, and only then it is in force', async () => {
  const first = { ...support, name: 'cmwFixedGuidancePremium', value: '500.00' };
  const file = answered(await load({ rows: [first] }), 201);
  expect(file).toMatchObject({
    status: 'draft',
    loadedOn: today,
    activateOn: today,
    rows: [{ position: 1, unit: 'EUR/head/quarter', ...first }],
  });
  expect(file.availableActions.map(({ action }: { action: string }) => action)).toEqual(['reject']);
  expect(codesOf(await act('administrator', file, 'review'))).toEqual(['reviewerLoadedIt']);
  expect((await act('administrator', file, 'activation')).body.currentStatus).toBe('draft');
  const reviewed = answered(await act('secondAdministrator', file, 'review'), 200);
  expect(reviewed).toMatchObject({ status: 'reviewed', reviewedBy: app.world.who('secondAdministrator').memberId });
  expect(await periods('name=cmwFixedGuidancePremium')).toEqual([]);
  const active = answered(await act('administrator', file, 'activation'), 200);
  expect(active).toMatchObject({ status: 'active', activatedOn: today, availableActions: [] });
  const [figure] = (await as('coach').get('/parameters?name=cmwFixedGuidancePremium')).body.items;
  expect(figure).toMatchObject({
    value: '500.00',
    confidence: 'fictitious',
    fileId: file.id,
    loadedBy: file.loadedBy,
    knownOn: today,
  });
  expect((await act('administrator', file, 'rejection', { reason: 'Toch niet.' })).body.currentStatus).toBe('active');
});

test('two accounts of one human are two eyes', async () => {
  await app.owner.query(`UPDATE members SET subject = 'administrator' WHERE subject = 'administrator at home'`);
  const { memberId, organizationId } = app.world.who('administrator at home');
  const twin = app.as({ subject: 'administrator', name: 'x', role: 'administrator', organizationId, memberId });
  const file = answered(await load({ rows: [{ ...support, validFrom: '2019-01-01', validUntil: '2019-02-01' }] }), 201);
  expect(codesOf(await twin.post(`${file.self}/review`, {}, 1))).toEqual(['reviewerLoadedIt']);
});

test('the dry run says what each row would do, and does nothing', async () => {
  await inForce([{ ...support, name: 'cmwVariableGuidancePremiumLow', value: '100' }]);
  const rows = [
    {
      ...support,
      name: 'cmwVariableGuidancePremiumLow',
      value: '110',
      validFrom: '2027-01-01',
      validUntil: '2028-01-01',
    },
    { ...support, name: 'cmwVariableGuidancePremiumMedium', value: '200' },
    {
      ...support,
      name: 'referenceWageCap',
      value: '2',
      validFrom: '2019-01-01',
      source: 'D22 art. 17; VDAB, referteloon',
      confidence: 'verified',
    },
  ];
  const file = answered(await load({ rows }), 201);
  const { items } = (await as('officer').get(`${file.self}/differences`)).body;
  expect(items.map(({ change }: { change: string }) => change)).toEqual(['changed', 'added', 'unchanged']);
  expect(items[0].replaces).toEqual([
    {
      parameterId: expect.any(String),
      value: '100',
      present: { validFrom: '2026-01-01' },
      left: [{ validFrom: '2026-01-01', validUntil: '2027-01-01' }, { validFrom: '2028-01-01' }],
    },
  ]);
  expect(await periods('name=cmwVariableGuidancePremiumLow')).toEqual(['100 2026-01-01']);
});

test('a new amount takes over from its day on, nothing is overwritten, and what was known stays known', async () => {
  await app.setToday('2026-02-02');
  await inForce([{ ...support, value: '1000' }]);
  await app.setToday('2026-03-03');
  await inForce([{ ...support, value: '1100', validFrom: '2026-07-01', validUntil: '2026-10-01' }]);
  const now = ['1000 2026-01-01 2026-07-01', '1100 2026-07-01 2026-10-01', '1000 2026-10-01'];
  expect(await periods('name=organizationSupport&asOf=2026-08-01')).toEqual(['1100 2026-07-01 2026-10-01']);
  expect(await periods('name=organizationSupport&knownOn=2026-03-02')).toEqual(['1000 2026-01-01']);
  expect(await periods('name=organizationSupport&knownOn=2026-03-03&total=true')).toEqual(now);
  expect(await periods('name=organizationSupport&knownOn=2026-02-01')).toEqual(['1000 2019-01-01 2019-02-01'].slice(1));
  await app.setToday('2026-04-04');
  await inForce([{ ...support, value: '900', validFrom: '2025-01-01' }]);
  expect(await periods('name=organizationSupport')).toEqual(['900 2025-01-01']);
  expect(await periods('name=organizationSupport&knownOn=2026-03-31')).toEqual(now);
  const kept = await app.owner.query(
    `SELECT count(*)::int AS count FROM parameters WHERE name = 'organizationSupport' AND voided_on = '2026-04-04'`,
  );
  expect(kept.rows[0].count).toBe(3);
});

test('a file waits for its day', async () => {
  const row = { ...support, name: 'labelMinimumFte', value: '21', validFrom: '2027-01-01' };
  const file = answered(await load({ rows: [row], activateOn: '2027-01-01' }), 201);
  const reviewed = answered(await act('secondAdministrator', file, 'review'), 200);
  expect(reviewed.availableActions.map(({ action }: { action: string }) => action)).toEqual(['reject']);
  await app.setToday('2026-12-31');
  expect(codesOf(await act('administrator', file, 'activation'))).toEqual(['notBeforeItsDay']);
  await app.setToday('2027-01-01');
  answered(await act('administrator', file, 'activation'), 200);
  expect(await periods('name=labelMinimumFte&asOf=2027-01-01')).toEqual(['21 2027-01-01']);
});

test('a csv is read as rows are, and everything that is wrong with it is told at once', async () => {
  const header = 'name,value,validFrom,validUntil,source,confidence';
  const good = `\uFEFF${header}\norganizationSupportSupplement, 50.5 ,2026-01-01,,"fictitious, for demonstration",fictitious\n\n`;
  expect(answered(await load({ csv: good }), 201).rows).toEqual([
    {
      ...{ position: 1, name: 'organizationSupportSupplement', value: '50.5', validFrom: '2026-01-01' },
      unit: 'EUR/FTE/quarter',
      ...{ source: 'fictitious, for demonstration', confidence: 'fictitious' },
    },
  ]);
  const withUnit = 'name,value,unit,validFrom,validUntil,source,confidence';
  const wrong = `${withUnit}\nnoSuchFigure,1,EUR,2026-01-01,,x,verified\nlabelMinimumFte,veel,heads,2026-02-30,2026-01-01,,sure`;
  expect(issuesOf(await load({ csv: wrong }))).toEqual([
    'csv[0].name',
    'csv[1].validFrom',
    'csv[1].source',
    'csv[1].confidence',
    'csv[1].value',
    'csv[1].unit',
    'csv[1].validUntil',
  ]);
  expect(issuesOf(await load({ csv: `${header}\n"unclosed` }))).toEqual(['csv']);
  expect(issuesOf(await load({ csv: header }))).toEqual(['csv']);
  expect(issuesOf(await load({}))).toEqual(['rows']);
});

test('rows that contradict each other or their unit are refused with every reason', async () => {
  const rows = [
    { ...support, validUntil: '2027-01-01' },
    { ...support, validFrom: '2026-12-31', value: 'veel' },
    { ...support, name: 'imwScheduleBorders', value: '5/4/12', validFrom: '2026-01-01', validUntil: '2026-01-01' },
  ];
  expect(issuesOf(await load({ rows }))).toEqual([
    'rows[1].value',
    'rows[1].validFrom',
    'rows[2].value',
    'rows[2].validUntil',
  ]);
});

test('only administrators load, review and activate; the department reads what is proposed, nobody else', async () => {
  const file = answered(await load({ rows: [{ ...support, validFrom: '2018-01-01', validUntil: '2018-02-01' }] }), 201);
  expect((await as('officer').get(file.self)).status).toBe(200);
  expect((await as('officer').post(`${file.self}/review`, {}, 1)).status).toBe(403);
  for (const name of ['coach', 'employer', 'counselor', 'expert']) {
    expect((await as(name).get(file.self)).status).toBe(403);
    expect((await as(name).post('/parameterFiles', {})).status).toBe(403);
  }
  expect((await as('secondAdministrator').post(`${file.self}/review`, {})).status).toBe(428);
  expect((await as('secondAdministrator').post(`${file.self}/review`, {}, 9)).status).toBe(412);
});

test('of two files that are activated at once each is whole, and no two rows overlap', async () => {
  const name = 'cmwVariableGuidancePremiumHigh';
  const files = [];
  for (const value of ['1', '2', '3']) {
    const rows = ['2026-01-01', '2027-01-01'].map((validFrom, index) => ({
      ...{ ...support, name, value, validFrom },
      ...(index === 0 && { validUntil: '2027-01-01' }),
    }));
    const file = answered(await load({ rows }), 201);
    files.push(answered(await act('secondAdministrator', file, 'review'), 200));
  }
  const answers = await Promise.all(files.map((file) => act('administrator', file, 'activation')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const left = await periods(`name=${name}`);
  expect(left).toHaveLength(2);
  expect(new Set(left.map((row) => row[0])).size).toBe(1);
});

test('a wall in the database: whoever acts, a figure came through four eyes and keeps its value', async () => {
  await inForce([
    { ...support, name: 'cmwFixedGuidancePremium', value: '1', validFrom: '2011-01-01', validUntil: '2012-01-01' },
  ]);
  const proposed = answered(
    await load({ rows: [{ ...support, validFrom: '2010-01-01', validUntil: '2010-02-01' }] }),
    201,
  );
  const row = `gen_random_uuid(), 'organizationSupport', '1000', 'EUR/FTE/quarter', '[2010-01-01,2010-02-01)', 'fictitious, for demonstration', 'fictitious'`;
  const insert = `INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on) VALUES (${row},
    '${proposed.id}', '${proposed.loadedBy}', '2026-11-24')`;
  for (const who of ['coach', 'officer', 'administrator']) {
    const said = await asApi(who, insert);
    expect([who, said]).toEqual([who, expect.stringMatching(/row-level security/)]);
  }
  expect(await asApi('coach', 'UPDATE parameters SET voided_on = now()')).toBe('0 rows');
  expect(await asApi('administrator', `UPDATE parameters SET value = '9'`)).toMatch(/permission denied/);
  expect(await asApi('administrator', `UPDATE parameter_file_rows SET value = '9'`)).toMatch(/permission denied/);
  expect(await asApi('administrator', 'UPDATE parameter_files SET loaded_by = reviewed_by')).toMatch(
    /permission denied/,
  );
  const late = `INSERT INTO parameter_file_rows (file_id, position, name, value, valid_from, source, confidence)
    SELECT id, 99, 'labelMinimumFte', '1', '2031-01-01', 'x', 'verified' FROM parameter_files WHERE status = 'active'`;
  expect(await asApi('administrator', late)).toMatch(/row-level security/);
  // what the wall lets through, so that it is no wall that refuses everything
  answered(await act('secondAdministrator', proposed, 'review'), 200);
  expect(await asApi('administrator', insert)).toBe('1 rows');
});

test('no two rows of one name overlap, even for the owner; what is voided does not count', async () => {
  const insert = `INSERT INTO parameters (id, name, value, unit, validity, source, confidence, known_on, voided_on) VALUES
    (gen_random_uuid(), 'imwGapQuarters', '5', 'quarters', '[2024-01-01,2024-02-01)', 'x', 'verified', '2024-01-01', $1)`;
  await expect(app.owner.query(insert, [null])).rejects.toThrow(/parameters_do_not_overlap/);
  await app.owner.query(insert, ['2024-01-01']);
});

/** In a transaction that is rolled back: what was refused, or how many rows it touched. */
async function asApi(who: string, statement: string): Promise<string> {
  const api = await app.loginAs('api');
  try {
    await api.query('BEGIN');
    const { subject, role, organizationId } = app.world.who(who);
    await api.query('SELECT app.enter($1, $2, $3, NULL)', [subject, role, organizationId]);
    return `${(await api.query(statement)).rowCount} rows`;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await api.query('ROLLBACK');
    await api.end();
  }
}

test('as the api login, a proposed file is nobody else’s, and a row without four eyes cannot be', async () => {
  const api = await app.loginAs('api');
  try {
    await api.query('BEGIN');
    const { subject, organizationId } = app.world.who('coach');
    await api.query('SELECT app.enter($1, $2, $3, NULL)', [subject, 'coach', organizationId]);
    expect((await api.query('SELECT 1 FROM parameter_files')).rowCount).toBe(0);
    const insert = `INSERT INTO parameters (id, name, value, unit, validity, source, confidence, known_on)
      VALUES (gen_random_uuid(), 'x', '1', 'times', '[2010-01-01,2010-02-01)', 'x', 'verified', '2010-01-01')`;
    await expect(api.query(insert)).rejects.toThrow(/row-level security/);
  } finally {
    await api.end();
  }
  await expect(app.owner.query('UPDATE parameter_files SET reviewed_by = loaded_by')).rejects.toThrow(
    /parameter_files_are_seen_by_four_eyes/,
  );
});

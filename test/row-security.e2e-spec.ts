import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { isGuarded, rowsOf, tablesOf } from './docs/catalog.js';
import { CaseWriter } from './support/case-rows.js';
import { cloneDatabase, type TestDatabase } from './support/template-database.js';
import { type Somebody, World } from './support/world.js';

/** Read by whoever has a connection: they hold no organization's rows. */
const open = [
  'calendar_offset',
  'deadline_kinds',
  'municipalities',
  'parameters',
  'parameters_versions',
  'plan_settings',
  'referral_reasons',
  'right_settings',
  'transition_settings',
];
/** Read by whoever is signed in: the directory and the figures hold no case. */
const directory = [
  'establishments',
  'labels',
  'labels_versions',
  'mandates',
  'mandates_versions',
  'organizations',
  'parameters',
  'parameters_versions',
  'services',
];
/** Rows of an organization itself: another's are not seen, the own ones are. */
const ofAnOrganization = ['clients', 'members', 'team_members', 'teams'];
/** Figures that are proposed: of no organization and no case, read by who loads, reviews and rehearses them. */
const proposed = ['parameter_files', 'parameter_file_rows'];

/** About health: the assigned, the author and the person alone. */
const findings = ['indication_findings', 'indication_attests', 'indication_conclusions'];

let database: TestDatabase;
let owner: pg.Pool;
let api: pg.Client;
let world: World;
let tables: string[];
let outsiders: Somebody[];
let attempted: Map<string, Attempted>;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Pool({ connectionString: database.url('owner'), max: 2 });
  world = await World.inhabit(owner);
  await world.addClient('programOfTo', 'to', ['trajectories.read']);
  await new CaseWriter(owner, world).write();
  await proposeFigures();
  outsiders = await foreigners();
  api = new pg.Client({ connectionString: database.url('api') });
  await api.connect();
  tables = await tablesOf(owner);
  attempted = await attemptsOf();
});
afterAll(async () => {
  await api?.end();
  await owner.end();
  await database.drop();
});

async function proposeFigures(): Promise<void> {
  const file = await owner.query(
    `INSERT INTO parameter_files (id, title, status, activate_on, loaded_by, loaded_on)
      VALUES (gen_random_uuid(), 'Bedragen', 'draft', '2027-01-01', $1, '2026-11-02') RETURNING id`,
    [world.who('administrator').memberId],
  );
  await owner.query(
    `INSERT INTO parameter_file_rows (file_id, position, name, value, valid_from, source, confidence)
      VALUES ($1, 1, 'labelMinimumFte', '20', '2027-01-01', 'fictitious', 'fictitious')`,
    [file.rows[0].id],
  );
}

/** One of each role whose organization has nothing to do with the case. */
async function foreigners(): Promise<Somebody[]> {
  await world.addOrganization('elsewhere', 'coachingService');
  await world.addOrganization('otherService', 'employmentService');
  await world.addOrganization('otherFirm', 'supportedWorkCompany');
  const team = await world.addTeam('otherService', 'Elders');
  const stranger = await owner.query<{ id: string }>(
    'INSERT INTO persons (id, registered_by) VALUES (gen_random_uuid(), $1) RETURNING id',
    [await world.addOrganization('registrar', 'welfareCenter')],
  );
  return [
    await world.addMember('foreignCoach', 'elsewhere', 'coach'),
    await world.addMember('foreignCounselor', 'otherService', 'counselor', team),
    await world.addMember('foreignExpert', 'otherService', 'expert', team),
    await world.addMember('foreignEmployer', 'otherFirm', 'employer'),
    await world.addMember('foreignProvider', 'elsewhere', 'provider'),
    await world.addMember('foreignDirector', 'elsewhere', 'director'),
    await world.addMember('foreignOfficer', 'elsewhere', 'departmentOfficer'),
    await world.addClient('foreignProgram', 'elsewhere', ['trajectories.read'], true),
    world.signedIn(String(stranger.rows[0]?.id)),
    world.who('socialWorker'),
    world.who('otherEmployer'),
    world.who('director'),
  ];
}

async function as<T>(somebody: Somebody | undefined, ask: () => Promise<T>): Promise<T> {
  await api.query('BEGIN');
  try {
    if (somebody) {
      const { subject, role, organizationId = null, personId = null } = somebody;
      const entered = await api.query('SELECT holds FROM app.enter($1, $2, $3, $4)', [
        subject,
        role,
        organizationId,
        personId,
      ]);
      expect([subject, entered.rows[0]?.holds]).toEqual([subject, true]);
    }
    return await ask();
  } finally {
    await api.query('ROLLBACK');
  }
}

interface Attempted {
  firstColumn: string;
  rights: string[];
}

/** What the login was granted on each table, and a column that may be set to itself. */
async function attemptsOf(): Promise<Map<string, Attempted>> {
  const found = await rowsOf<Attempted & { name: string }>(
    api,
    `SELECT c.relname AS name, (SELECT attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0
          AND a.attgenerated = '' AND a.attidentity = '' ORDER BY a.attnum LIMIT 1) AS "firstColumn",
        array(SELECT r FROM unnest(ARRAY['SELECT', 'UPDATE', 'DELETE']) r WHERE has_table_privilege(c.oid, r)) AS rights
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,
  );
  return new Map(found.map(({ name, ...attempted }) => [name, attempted]));
}

/** What the entered actor reaches of the case in a table, in every way the login may try. */
async function reachOf(table: string): Promise<string[]> {
  const foreign = ofAnOrganization.includes(table) ? 'organization_id IS DISTINCT FROM app.organization()' : 'true';
  const where = table === 'persons' ? 'id IS DISTINCT FROM app.person()' : foreign;
  const { firstColumn, rights } = attempted.get(table) ?? { firstColumn: '', rights: [] };
  const attempts: Record<string, string> = {
    SELECT: `SELECT 1 FROM ${table} WHERE ${where}`,
    UPDATE: `UPDATE ${table} SET ${firstColumn} = ${firstColumn} WHERE ${where}`,
    DELETE: `DELETE FROM ${table} WHERE ${where}`,
  };
  const reached: string[] = [];
  for (const right of rights) {
    await api.query('SAVEPOINT attempt');
    const rowCount = await changedBy(attempts[right] ?? '');
    await api.query('ROLLBACK TO attempt');
    if (rowCount) reached.push(`${right} reaches ${rowCount} of ${table}`);
  }
  return reached;
}

/** What a statement reaches; one that the policies refuse outright reaches nothing. */
async function changedBy(text: string): Promise<number> {
  try {
    return (await api.query(text)).rowCount ?? 0;
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    return 0;
  }
}

async function breaches(somebody: Somebody | undefined): Promise<string[]> {
  const ofRole: Record<string, string[]> = {
    administrator: [...ofAnOrganization, ...proposed],
    departmentOfficer: proposed,
  };
  const allowed = [...open, ...(somebody ? directory : []), ...(ofRole[somebody?.role ?? ''] ?? [])];
  return as(somebody, async () => {
    const found: string[] = [];
    for (const table of tables.filter((name) => !allowed.includes(name))) found.push(...(await reachOf(table)));
    return found;
  });
}

test('the proof is not empty: every table is guarded and holds a row of the case, or says why not', async () => {
  expect(tables).toEqual(expect.arrayContaining([...open, ...directory, ...ofAnOrganization]));
  for (const table of tables) {
    expect([table, await isGuarded(owner, table)]).toEqual([table, expect.objectContaining({ enabled: true })]);
    if ([...open, ...directory].includes(table)) continue;
    const [row] = await rowsOf<{ count: string }>(owner, `SELECT count(*) AS count FROM ${table}`);
    expect([table, Number(row?.count) > 0]).toEqual([table, true]);
  }
});

test('the login owns nothing, sees past nothing, and needs to enter', async () => {
  const [login] = await rowsOf(api, 'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user');
  expect(login).toEqual({ rolsuper: false, rolbypassrls: false });
  expect(await breaches(undefined)).toEqual([]);
});

test('those who take part do see it', async () => {
  for (const name of ['coach', 'counselor', 'expert', 'programOfTo'])
    expect(await as(world.who(name), () => reachOf('trajectories'))).toContain('SELECT reaches 1 of trajectories');
  expect(await as(world.who('employer'), () => reachOf('employments'))).toContain('SELECT reaches 1 of employments');
  for (const part of findings) expect(await as(world.who('expert'), () => reachOf(part))).toHaveLength(1);
  for (const name of ['employer', 'counselor', 'teammate', 'expert', 'officer'])
    for (const part of ['statements', 'statement_lines'])
      expect([name, await as(world.who(name), () => reachOf(part))]).toEqual([
        name,
        expect.arrayContaining([`SELECT reaches 1 of ${part}`]),
      ]);
  for (const name of ['employer', 'coach', 'counselor', 'teammate', 'programOfTo'])
    for (const part of ['plans', 'plan_goals', 'plan_actions', 'plan_signatures', 'plan_reviews'])
      expect([name, await as(world.who(name), () => reachOf(part))]).toEqual([
        name,
        expect.arrayContaining([`SELECT reaches 1 of ${part}`]),
      ]);
});

test('and no more than their cell: the firm, the coach, the teammate', async () => {
  const hidden = {
    employer: ['trajectories', 'indications', ...findings, 'outcomes', 'entitlements', 'journal', 'suspensions'],
    coach: [...findings, 'declarations', 'declarations_versions', 'statements', 'statement_lines'],
    teammate: findings,
    programOfTo: [...findings, 'declarations', 'statements', 'statement_lines'],
    officer: ['trajectories', 'employments', 'plans', 'journal'],
  };
  for (const [name, closed] of Object.entries(hidden))
    for (const table of closed)
      expect([name, table, await as(world.who(name), () => reachOf(table))]).toEqual([name, table, []]);
});

test('another organization reads, counts, updates and deletes nothing of it', async () => {
  const found: Record<string, string[]> = {};
  for (const outsider of outsiders) {
    const reached = await breaches(outsider);
    if (reached.length > 0) found[`${outsider.role} ${outsider.subject}`] = reached;
  }
  expect(found).toEqual({});
});

test('a colleague who is not on the case, or has another task, sees that the organization takes part, and nothing of it', async () => {
  for (const name of ['otherCounselor', 'administrator', 'auditor']) {
    const reached = (await breaches(world.who(name))).map((text) => text.replace(/ \d+ of /, ' '));
    const allowed = ['participants', 'assignments'].flatMap((table) => [
      `SELECT reaches ${table}`,
      `UPDATE reaches ${table}`,
    ]);
    const audited = name === 'auditor' ? ['SELECT reaches journal', 'SELECT reaches read_log'] : [];
    expect([name, reached.filter((text) => ![...allowed, ...audited].includes(text))]).toEqual([name, []]);
  }
});

test('the clock enters without organization, and the other logins cannot enter as somebody', async () => {
  for (const login of ['worker', 'queue'] as const) {
    const client = new pg.Client({ connectionString: database.url(login) });
    await client.connect();
    const { subject, role, organizationId } = world.who('coach');
    const entering = client.query('SELECT app.enter($1, $2, $3, NULL)', [subject, role, organizationId]);
    await expect(entering).rejects.toThrow(/permission denied/);
    await client.end();
  }
});

describe('a planted fault is seen', () => {
  const faults: Record<string, [fault: string, repair: string]> = {
    'row security switched off': [
      'ALTER TABLE referrals DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE referrals ENABLE ROW LEVEL SECURITY',
    ],
    'a policy for everybody': [
      'CREATE POLICY planted ON indication_findings FOR SELECT TO toeleiding_api USING (true)',
      'DROP POLICY planted ON indication_findings',
    ],
    'a predicate that forgot the organization': [
      `CREATE POLICY planted ON trajectories FOR UPDATE TO toeleiding_api USING (app.role() = 'coach');
       CREATE POLICY planted_too ON trajectories FOR SELECT TO toeleiding_api USING (app.role() = 'coach')`,
      'DROP POLICY planted ON trajectories; DROP POLICY planted_too ON trajectories',
    ],
  };
  test.each(Object.entries(faults))('%s', async (_, [fault, repair]) => {
    const [foreignCoach] = outsiders;
    await owner.query(fault);
    expect(await breaches(foreignCoach)).not.toEqual([]);
    await owner.query(repair);
    expect(await breaches(foreignCoach)).toEqual([]);
  });
});

import type { Pool } from 'pg';
import { columnsOf } from '../docs/catalog.js';
import type { CaseRows } from './case-rows.js';
import type { World } from './world.js';

const many = 10_000;

const of = (noun: string) => `md5('${noun}' || n)::uuid`;

/** Ten thousand cases of organizations elsewhere, each a copy of the one case with ids of its own. */
export async function writeMany(owner: Pool, world: World, rows: CaseRows): Promise<string[]> {
  const service = await world.addOrganization('elsewhere', 'employmentService');
  const firm = await world.addOrganization('otherFirm', 'supportedWorkCompany');
  const { memberId } = await world.addMember('counselorElsewhere', 'elsewhere', 'counselor');
  const ofCase = { trajectory_id: of('trajectory'), person_id: of('person') };
  const copies: Record<string, Record<string, string>> = {
    persons: { id: of('person'), registered_by: `'${service}'` },
    person_names: { person_id: of('person') },
    trajectories: { id: of('trajectory'), person_id: of('person'), number: `'B-' || n`, opened_by: `'${service}'` },
    participants: { ...ofCase, organization_id: `'${service}'` },
    assignments: { ...ofCase, organization_id: `'${service}'`, member_id: `'${memberId}'`, team_id: 'NULL' },
    indications: { ...ofCase, organization_id: `'${service}'`, member_id: `'${memberId}'` },
    entitlements: { ...ofCase, id: of('entitlement') },
    vacancies: {
      id: of('vacancy'),
      organization_id: `'${firm}'`,
      status: `'open'`,
      published_on: `date '2026-01-01' - n % 300`,
    },
    referrals: { ...ofCase, id: of('referral'), organization_id: `'${service}'`, employer_id: `'${firm}'` },
    referral_letters: { referral_id: of('referral'), trajectory_id: of('trajectory') },
    referral_choices: { ...ofCase, referral_id: of('referral') },
    employments: {
      ...ofCase,
      id: of('employment'),
      referral_id: of('referral'),
      organization_id: `'${firm}'`,
      status: `'planned'`,
      supported: 'NULL',
    },
    statements: {
      ...ofCase,
      id: of('statement'),
      employment_id: of('employment'),
      organization_id: `'${firm}'`,
      quarter: `'20' || (10 + n % 17) || 'Q' || (1 + n % 4)`,
    },
    statement_lines: { statement_id: of('statement') },
    plans: { ...ofCase, id: of('plan'), employment_id: of('employment'), organization_id: `'${firm}'` },
    plan_goals: { ...ofCase, id: of('goal'), plan_id: of('plan'), organization_id: `'${firm}'` },
    plan_actions: { ...ofCase, goal_id: of('goal'), plan_id: of('plan'), organization_id: `'${firm}'` },
    plan_signatures: {
      ...ofCase,
      plan_id: of('plan'),
      organization_id: `'${firm}'`,
      party: `'worker'`,
      recorded_by: 'NULL',
      recorded_by_member_id: 'NULL',
    },
    evaluations: {
      ...ofCase,
      id: of('evaluation'),
      employment_id: of('employment'),
      entitlement_id: of('entitlement'),
      organization_id: `'${firm}'`,
    },
    transitions: { ...ofCase, id: of('transition'), organization_id: `'${firm}'`, provider_id: `'${service}'` },
    transition_jobs: { ...ofCase, transition_id: of('transition') },
    transition_decisions: { ...ofCase, transition_id: of('transition') },
    transition_signatures: { ...ofCase, transition_id: of('transition') },
    internships: { ...ofCase, transition_id: of('transition'), host_id: `'${firm}'` },
    follow_ups: { ...ofCase, transition_id: of('transition') },
    deadlines: { ...ofCase, subject_id: of('referral'), organization_id: `'${firm}'` },
  };
  for (const [table, changes] of Object.entries(copies)) await copy(owner, { table, id: rows[table] ?? '', changes });
  await owner.query(`VACUUM ANALYZE ${Object.keys(copies).join(', ')}`);
  return Object.keys(copies);
}

interface Copy {
  table: string;
  id: string;
  changes: Record<string, string>;
}

async function copy(owner: Pool, { table, id, changes }: Copy): Promise<void> {
  const columns = (await columnsOf(owner, table)).filter(({ generated }) => generated === '').map(({ name }) => name);
  const given: Record<string, string> = { id: 'gen_random_uuid()', ...changes };
  const values = columns.map((name) => given[name] ?? `r.${name}`);
  const key = columns.includes('id') ? 'id' : columns[0];
  await owner.query(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')}
      FROM ${table} r CROSS JOIN generate_series(1, ${many}) n WHERE r.${key} = $1`,
    [id],
  );
}

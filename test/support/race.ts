import type { Pool } from 'pg';
import type { World } from './world.js';

export interface Pair {
  vacancyId: string;
  referralIds: [string, string];
}

/** Vacancies of one position, each with requests for two persons, written in bulk: what is raced for is the acceptance. */
export async function pairsOfRequests(owner: Pool, world: World, pairs: number): Promise<Pair[]> {
  const client = await owner.connect();
  try {
    await client.query(`CREATE TEMP TABLE made AS SELECT n, (n + 1) / 2 AS pair, uuidv7() AS person, uuidv7() AS trajectory, uuidv7() AS indication,
        uuidv7() AS outcome, uuidv7() AS right_id, uuidv7() AS referral FROM generate_series(1, ${2 * pairs}) n`);
    await client.query(
      `CREATE TEMP TABLE offered AS SELECT pair, uuidv7() AS vacancy FROM generate_series(1, ${pairs}) pair`,
    );
    for (const statement of written(world)) await client.query(statement);
    const { rows } =
      await client.query(`SELECT o.vacancy AS "vacancyId", array_agg(m.referral ORDER BY m.n) AS "referralIds"
      FROM made m JOIN offered o ON o.pair = m.pair GROUP BY o.pair, o.vacancy ORDER BY o.pair`);
    await client.query('DROP TABLE made, offered');
    return rows;
  } finally {
    client.release();
  }
}

function written(world: World): string[] {
  const id = (organization: string) => `'${world.organization(organization)}'::uuid`;
  const member = (name: string) => `'${world.who(name).memberId}'::uuid`;
  const firm = id('groenwerk');
  return [
    `INSERT INTO persons (id, registered_by) SELECT person, ${id('to')} FROM made`,
    `INSERT INTO person_names (person_id, given_name, family_name) SELECT person, 'An', 'Voorbeeld' FROM made`,
    `INSERT INTO trajectories (id, number, person_id, municipality_nis, opened_by, opened_on, status)
       SELECT trajectory, 'T-RACE-' || nextval('trajectory_numbers'), person, '72030', ${id('to')}, app.today(), 'open' FROM made`,
    `INSERT INTO participants (id, trajectory_id, organization_id, role, status, proposed_by, proposed_on, valid_from)
       SELECT uuidv7(), trajectory, ${id('to')}, 'coaching', 'active', ${id('to')}, app.today(), app.today() FROM made`,
    `INSERT INTO indications (id, trajectory_id, person_id, organization_id, member_id, status, proposed_measures, decided_on, decided_by_member_id)
       SELECT indication, trajectory, person, ${id('vdab')}, ${member('counselor')}, 'decided', '{CMW}', app.today(), ${member('expert')} FROM made`,
    `INSERT INTO outcomes (id, indication_id, trajectory_id, person_id, measure, result, rate, level, motivation, article, decided_on, sent_on, court_until)
       SELECT outcome, indication, trajectory, person, 'CMW', 'granted', 60, 'high', 'op papier', 'D13 art. 7', app.today(), app.today(), app.today() + 90 FROM made`,
    `INSERT INTO entitlements (id, trajectory_id, person_id, outcome_id, measure, decided_on, validity)
       SELECT right_id, trajectory, person, outcome, 'CMW', app.today(), daterange(app.today(), app.today() + 1000) FROM made`,
    `INSERT INTO vacancies (id, organization_id, measure, line, title, description, municipality_nis, positions, status, published_on)
       SELECT vacancy, ${firm}, 'CMW', 'care', 'De laatste plaats', 'Een plaats.', '72030', 1, 'open', app.today() FROM offered`,
    `INSERT INTO referrals (id, trajectory_id, person_id, entitlement_id, vacancy_id, organization_id, member_id, employer_id, measure, status, requested_on, answer_due_on)
       SELECT m.referral, m.trajectory, m.person, m.right_id, o.vacancy, ${id('to')}, ${member('coach')}, ${firm}, 'CMW', 'requested', app.today(), app.today() + 14
         FROM made m JOIN offered o ON o.pair = m.pair`,
    `INSERT INTO referral_letters (referral_id, trajectory_id, letter, case_number, municipality_nis, measure)
       SELECT referral, trajectory, 'Een brief.', 'T-RACE', '72030', 'CMW' FROM made`,
  ];
}

import type { Pool } from 'pg';
import type { World } from './world.js';

/** A quarter that everybody declared, written past the API in sets: what leads to it is tried elsewhere. */
export interface QuarterWishes {
  quarter: string;
  /** people in work, each in a case and an employment of one's own */
  employments: number;
  /** the firms that they are spread over, each with a label and a vacancy */
  firms: number;
  /** every so many-th has two packages in the quarter */
  twoSlicesEvery?: number;
  /** the work ended soon after: nothing is due of it any more */
  ended?: boolean;
}

/** Answers the ids of the firms, in order. */
export async function writeQuarter(owner: Pool, world: World, wishes: QuarterWishes): Promise<string[]> {
  const { quarter, employments, firms, twoSlicesEvery = 7, ended = false } = wishes;
  const client = await owner.connect();
  try {
    await client.query('BEGIN');
    const values: Record<string, string> = {
      quarter: `'${quarter}'`,
      employments: String(employments),
      firms: String(firms),
      two: String(twoSlicesEvery),
      end: ended ? 'next + 10' : 'NULL',
      state: ended ? `'ended'` : `'active'`,
      why: ended ? `'other'` : 'NULL',
      service: `'${world.organization('vdab')}'`,
      counselor: `'${world.who('counselor').memberId}'`,
      expert: `'${world.who('expert').memberId}'`,
    };
    for (const text of steps)
      await client.query(text.replace(/:(\w+)\b(?!:)/g, (whole, name) => values[name] ?? whole));
    const { rows } = await client.query<{ id: string }>('SELECT id FROM quarter_firms ORDER BY n');
    await client.query('DROP TABLE quarter_people, quarter_firms');
    await client.query('COMMIT');
    return rows.map(({ id }) => id);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const steps = [
  `CREATE TEMP TABLE quarter_firms AS SELECT n, uuidv7() AS id, uuidv7() AS label_id, uuidv7() AS vacancy_id FROM generate_series(1, :firms) n`,
  `INSERT INTO organizations (id, kind, name, email)
     SELECT id, 'supportedWorkCompany', 'Maatwerkbedrijf ' || n, 'bedrijf' || n || '@example.org' FROM quarter_firms`,
  `INSERT INTO labels (id, organization_id, regime, contingent_fte, validity)
     SELECT label_id, id, 'CMW', greatest(1, ceil(:employments / :firms)), '[2019-01-01,)' FROM quarter_firms`,
  `INSERT INTO vacancies (id, organization_id, measure, line, title, description, municipality_nis, positions, positions_filled, status, published_on)
     SELECT vacancy_id, id, 'CMW', 'greenMaintenance', 'Groenonderhoud', 'In ploeg.', '72030', 100, 0, 'open', '2024-01-02' FROM quarter_firms`,
  `CREATE TEMP TABLE quarter_people AS SELECT q.n, uuidv7() AS person_id, uuidv7() AS trajectory_id, uuidv7() AS indication_id, uuidv7() AS outcome_id,
      uuidv7() AS entitlement_id, uuidv7() AS referral_id, uuidv7() AS employment_id, f.id AS firm_id, f.vacancy_id,
      lower(app.days_of_quarter(:quarter)) AS first, upper(app.days_of_quarter(:quarter)) AS next,
      (ARRAY[1, 0.8, 0.5, 0.333333])[1 + q.n % 4]::numeric(7, 6) AS fraction
    FROM generate_series(0, :employments - 1) q (n) JOIN quarter_firms f ON f.n = 1 + q.n % :firms`,
  `CREATE UNIQUE INDEX ON quarter_people (n)`,
  `INSERT INTO persons (id, registered_by) SELECT person_id, :service FROM quarter_people`,
  `INSERT INTO person_names (person_id, given_name, family_name)
     SELECT person_id, (ARRAY['Ayşe', 'Łukasz', 'Noël', 'Fatima'])[1 + n % 4], 'Voorbeeld ' || n FROM quarter_people`,
  `INSERT INTO trajectories (id, number, person_id, municipality_nis, opened_by, opened_on, status)
     SELECT trajectory_id, 'T-' || :quarter || '-' || n, person_id, '72030', :service, '2024-01-02', 'open' FROM quarter_people`,
  `INSERT INTO indications (id, trajectory_id, person_id, organization_id, member_id, status, target_group, proposed_measures, decided_on, decided_by_member_id)
     SELECT indication_id, trajectory_id, person_id, :service, :counselor, 'decided', 'disability', ARRAY['CMW'], '2024-01-10', :expert FROM quarter_people`,
  `INSERT INTO outcomes (id, indication_id, trajectory_id, person_id, measure, result, rate, level, motivation, article, decided_on, sent_on, court_until)
     SELECT outcome_id, indication_id, trajectory_id, person_id, 'CMW', 'granted', 60, 'high', 'op papier', 'D13 art. 7', '2024-01-10', '2024-01-11', '2024-04-11'
       FROM quarter_people`,
  `INSERT INTO entitlements (id, trajectory_id, person_id, outcome_id, measure, decided_on, validity, used_from)
     SELECT entitlement_id, trajectory_id, person_id, outcome_id, 'CMW', '2024-01-10', '[2024-01-10,)', '2024-02-01' FROM quarter_people`,
  `INSERT INTO packages (id, entitlement_id, trajectory_id, person_id, origin, rate, level, validity)
     SELECT uuidv7(), entitlement_id, trajectory_id, person_id, 'start', 60, 'high',
       daterange('2024-02-01', CASE WHEN n % :two = 0 THEN first + 45 ELSE '2029-02-01' END) FROM quarter_people
     UNION ALL
     SELECT uuidv7(), entitlement_id, trajectory_id, person_id, 'evaluation', 50, 'medium', daterange(first + 45, '2029-02-01')
       FROM quarter_people WHERE n % :two = 0`,
  `INSERT INTO referrals (id, trajectory_id, person_id, entitlement_id, vacancy_id, organization_id, employer_id, measure, status, requested_on,
       answer_due_on, answered_on, decision_due_on, ended_on, planned_from, planned_fraction)
     SELECT referral_id, trajectory_id, person_id, entitlement_id, vacancy_id, :service, firm_id, 'CMW', 'hired', '2024-01-15',
       '2024-01-29', '2024-01-16', '2024-02-15', '2024-01-20', '2024-02-01', fraction FROM quarter_people`,
  `INSERT INTO employments (id, trajectory_id, person_id, organization_id, referral_id, vacancy_id, entitlement_id, measure, status,
       contractual_fraction, contract, supported, end_reason)
     SELECT employment_id, trajectory_id, person_id, firm_id, referral_id, vacancy_id, entitlement_id, 'CMW', :state, fraction,
       daterange('2024-02-01', :end), daterange('2024-02-01', :end), :why FROM quarter_people`,
  `INSERT INTO declarations (id, employment_id, trajectory_id, person_id, organization_id, quarter, gross_cents, contributions_cents,
       reductions_cents, other_aid_cents, days, declared_on)
     SELECT uuidv7(), employment_id, trajectory_id, person_id, firm_id, :quarter, round(720000 * fraction) + n % 997, round(180000 * fraction),
       round(45000 * fraction), CASE WHEN n % 11 = 0 THEN 12345 ELSE 0 END, round(62 * fraction, 2), next + 5 FROM quarter_people`,
];

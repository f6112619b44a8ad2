import type pg from 'pg';
import { newKey, seal } from '../../../src/journal/sealing.js';

export const cases = 10_000;
/** of the first coaching service; the rest is spread over 20 others */
export const caseload = 1_000;

/** 10,000 people with an open case, which is directed, indicated and has a right, by steps 0 to 2. */
export async function seedCases(owner: pg.Client, journalKey: string): Promise<void> {
  await owner.query(people);
  await seedKeys(owner, Buffer.from(journalKey, 'base64'));
  await owner.query(intake);
  await owner.query(rights);
}

const people = `
  CREATE TEMP TABLE seeded_cases AS SELECT q.n, uuidv7() AS person_id, uuidv7() AS id, uuidv7() AS indication_id,
      uuidv7() AS outcome_id, uuidv7() AS entitlement_id, c.organization_id, c.id AS coach_id,
      a.id AS counselor_id, a.organization_id AS employment_service_id, t.id AS team_id,
      'T-2025-' || lpad(q.n::text, 6, '0') AS number, app.today() - 90 - q.n % 200 AS opened_on
    FROM generate_series(0, ${cases - 1}) q (n)
    JOIN seeded_members c ON c.role = 'coach' AND c.n = CASE WHEN q.n < ${caseload} THEN 1 ELSE 2 + q.n % 20 END
    JOIN seeded_members a ON a.role = 'counselor' AND a.n = 1 + q.n % 50
    JOIN seeded_teams t ON t.n = 1 + a.n % 10;
  CREATE UNIQUE INDEX ON seeded_cases (n);
  INSERT INTO persons (id, registered_by) SELECT person_id, organization_id FROM seeded_cases;
  INSERT INTO person_names (person_id, given_name, family_name) SELECT person_id, 'An ' || n, 'Voorbeeld' FROM seeded_cases;
  INSERT INTO person_contacts (person_id, email, phone, municipality_nis)
    SELECT person_id, 'an' || n || '@example.org', '+32400000000', '72030' FROM seeded_cases;
  INSERT INTO person_identifiers (person_id, ssin, birth_date)
    SELECT person_id, nine || lpad((97 - nine::bigint % 97)::text, 2, '0'), birth_date
      FROM (SELECT person_id, date '1960-01-01' + n AS birth_date, to_char(date '1960-01-01' + n, 'YYMMDD') || '001' AS nine
        FROM seeded_cases) numbered;`;

/** Who writes first about a person makes its key; that is not what is measured. */
async function seedKeys(owner: pg.Client, installationKey: Buffer): Promise<void> {
  const { rows } = await owner.query<{ person_id: string }>('SELECT person_id FROM seeded_cases');
  const people = rows.map((row) => row.person_id);
  await owner.query('INSERT INTO person_keys (person_id, wrapped_key) SELECT * FROM unnest($1::uuid[], $2::bytea[])', [
    people,
    people.map((id) => seal(installationKey, id, newKey())),
  ]);
}

const intake = `
  INSERT INTO trajectories (id, number, person_id, municipality_nis, opened_by, opened_on, status)
    SELECT id, number, person_id, '72030', organization_id, opened_on, 'open' FROM seeded_cases;
  INSERT INTO participants (id, trajectory_id, organization_id, role, status, proposed_by, proposed_on, valid_from)
    SELECT uuidv7(), id, organization_id, 'coaching', 'active', organization_id, opened_on, opened_on FROM seeded_cases
    UNION ALL
    SELECT uuidv7(), id, employment_service_id, 'directing', 'active', organization_id, opened_on, opened_on FROM seeded_cases;
  INSERT INTO assignments (id, trajectory_id, organization_id, member_id, team_id, lead, valid_from)
    SELECT uuidv7(), id, organization_id, coach_id, NULL, true, opened_on FROM seeded_cases
    UNION ALL
    SELECT uuidv7(), id, employment_service_id, counselor_id, team_id, true, opened_on FROM seeded_cases;`;

const rights = `
  INSERT INTO indications (id, trajectory_id, person_id, organization_id, member_id, status, target_group, file_mark,
      proposed_measures, proposed_rate, proposed_level, submitted_on, decide_by, decided_on, decided_by_member_id)
    SELECT c.indication_id, c.id, c.person_id, c.employment_service_id, c.counselor_id, 'decided', 'disability', 'disability',
      ARRAY['CMW'], 60, 'high', c.opened_on + 10, c.opened_on + 40, c.opened_on + 30, e.id
      FROM seeded_cases c JOIN seeded_members e ON e.role = 'expert';
  INSERT INTO outcomes (id, indication_id, trajectory_id, person_id, measure, result, rate, level, motivation, article,
      decided_on, sent_on, court_until)
    SELECT outcome_id, indication_id, id, person_id, 'CMW', 'granted', 60, 'high', 'Blijvende nood aan begeleiding op het werk.',
      'D13 art. 7', opened_on + 30, opened_on + 31, opened_on + 123 FROM seeded_cases;
  INSERT INTO entitlements (id, trajectory_id, person_id, outcome_id, measure, decided_on, validity)
    SELECT entitlement_id, id, person_id, outcome_id, 'CMW', opened_on + 30,
      daterange(opened_on + 30, (opened_on + interval '30 days 5 years')::date) FROM seeded_cases;`;

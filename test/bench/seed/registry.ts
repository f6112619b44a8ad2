import type pg from 'pg';

/** Organizations, members, labels and vacancies: set-based, kept in temporary tables for what is seeded next. */
export async function seedRegistry(owner: pg.Client): Promise<void> {
  await owner.query(organizations);
  await owner.query(members);
  await owner.query(vacancies);
}

const organizations = `
  INSERT INTO municipalities (nis, name, valid_from) VALUES ('72030', 'Peer', '1977-01-01') ON CONFLICT DO NOTHING;
  CREATE TEMP TABLE seeded_organizations AS SELECT kind, n, uuidv7() AS id
    FROM (VALUES ('employmentService', 1), ('coachingService', 21), ('supportedWorkCompany', 20)) k (kind, many),
      generate_series(1, many) n;
  INSERT INTO organizations (id, kind, name, email, municipality_nis)
    SELECT id, kind, kind || ' ' || n, lower(kind) || n || '@example.org', '72030' FROM seeded_organizations;`;

/** 50 counselors in 10 teams, an expert, a coach for each coaching service and an employer for each firm. */
const members = `
  CREATE TEMP TABLE seeded_teams AS SELECT t AS n, uuidv7() AS id, o.id AS organization_id
    FROM seeded_organizations o, generate_series(1, 10) t WHERE o.kind = 'employmentService';
  INSERT INTO teams (id, organization_id, name) SELECT id, organization_id, 'Team ' || n FROM seeded_teams;
  CREATE TEMP TABLE seeded_members AS SELECT role, m.n, uuidv7() AS id, o.id AS organization_id, role || '-' || m.n AS subject
    FROM (SELECT 'counselor' AS role, 'employmentService' AS kind, n, 1 AS o FROM generate_series(1, 50) n
      UNION ALL SELECT 'expert', 'employmentService', 1, 1
      UNION ALL SELECT 'coach', 'coachingService', n, n FROM generate_series(1, 21) n
      UNION ALL SELECT 'employer', 'supportedWorkCompany', n, n FROM generate_series(1, 20) n) m
    JOIN seeded_organizations o ON o.kind = m.kind AND o.n = m.o;
  INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from)
    SELECT id, organization_id, subject, subject || ' Voorbeeld', subject || '@example.org', 'nl', ARRAY[role], '2020-01-01'
      FROM seeded_members;
  INSERT INTO team_members (team_id, member_id, organization_id)
    SELECT t.id, m.id, m.organization_id FROM seeded_members m JOIN seeded_teams t ON t.n = 1 + m.n % 10 WHERE m.role = 'counselor';`;

/** The first firm has 300 of 100 positions, for the acceptances; the others have 190, which drafts are written for. */
const vacancies = `
  INSERT INTO labels (id, organization_id, regime, contingent_fte, validity)
    SELECT uuidv7(), id, 'CMW', 100, '[2019-01-01,)' FROM seeded_organizations WHERE kind = 'supportedWorkCompany';
  CREATE TEMP TABLE seeded_vacancies AS SELECT uuidv7() AS id, o.id AS organization_id, o.n = 1 AS answers,
      row_number() OVER (PARTITION BY o.n = 1 ORDER BY o.n, v) - 1 AS n
    FROM seeded_organizations o, generate_series(1, CASE o.n WHEN 1 THEN 300 ELSE 10 END) v WHERE o.kind = 'supportedWorkCompany';
  INSERT INTO vacancies (id, organization_id, measure, line, title, description, municipality_nis, positions, status, published_on)
    SELECT id, organization_id, 'CMW', 'greenMaintenance', 'Medewerker groenonderhoud ' || n,
      'Onderhoud van parken en bermen, in ploeg, met begeleiding.', '72030', 100, 'open', app.today() - 10
      FROM seeded_vacancies;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WhatIsAskedOftenAsksLittle1767225600017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a page of the own cases is chosen by. The rows themselves are shown by the policies, one for each row of the page,
      -- not one for each case of the organization.
      CREATE VIEW app.caseload_of_participant WITH (security_barrier) AS
        SELECT t.id, t.opened_on, t.status, t.municipality_nis FROM trajectories t
         WHERE t.id IN (SELECT c.trajectory_id FROM app.cases_of_participant c);
      CREATE VIEW app.caseload_of_employment_service WITH (security_barrier) AS
        SELECT t.id, t.opened_on, t.status, t.municipality_nis FROM trajectories t
         WHERE t.id IN (SELECT c.trajectory_id FROM app.cases_of_employment_service c);
      CREATE VIEW app.caseload_of_person WITH (security_barrier) AS
        SELECT t.id, t.opened_on, t.status, t.municipality_nis FROM trajectories t WHERE t.person_id = app.person();
      GRANT SELECT ON app.caseload_of_participant, app.caseload_of_employment_service, app.caseload_of_person TO toeleiding_api;

      -- Provider and host, too, are shown the persons of their own paths by views: a policy that asks another table's policies
      -- costs more than the query.
      CREATE VIEW app.paths_of_provider WITH (security_barrier) AS
        SELECT t.person_id, t.agreed_on IS NOT NULL AS agreed FROM transitions t
         WHERE t.provider_id = app.organization() AND (SELECT app.role()) IN ('provider', 'integrator')
           AND (t.closed_on IS NULL OR t.closed_on >= (SELECT app.today()));
      CREATE VIEW app.internships_at_host WITH (security_barrier) AS
        SELECT i.person_id FROM internships i JOIN participants p ON p.trajectory_id = i.trajectory_id
           AND p.organization_id = app.organization() AND p.role = 'host' AND p.status = 'active'
         WHERE i.host_id = app.organization() AND (SELECT app.role()) IN ('employer', 'integrator');
      GRANT SELECT ON app.paths_of_provider, app.internships_at_host TO toeleiding_api;
      DO $$
      DECLARE part text; key text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['persons', 'person_names', 'person_contacts'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('ALTER POLICY %1$I ON public.%2$I
            USING (EXISTS (SELECT 1 FROM app.paths_of_provider t WHERE t.person_id = %2$I.%3$I %4$s))', part || '_provider', part, key,
            CASE part WHEN 'person_contacts' THEN 'AND t.agreed' ELSE '' END);
        END LOOP;
        FOREACH part IN ARRAY ARRAY['persons', 'person_names'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('ALTER POLICY %1$I ON public.%2$I
            USING (EXISTS (SELECT 1 FROM app.internships_at_host i WHERE i.person_id = %2$I.%3$I))', part || '_host', part, key);
        END LOOP;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE part text; key text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['persons', 'person_names', 'person_contacts'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('ALTER POLICY %1$I ON public.%2$I
            USING (app.role() IN (''provider'', ''integrator'') AND EXISTS (SELECT 1 FROM public.transitions t
              WHERE t.person_id = %2$I.%3$I AND t.provider_id = app.organization() %4$s
                AND (t.closed_on IS NULL OR t.closed_on >= app.today())))', part || '_provider', part, key,
            CASE part WHEN 'person_contacts' THEN 'AND t.agreed_on IS NOT NULL' ELSE '' END);
        END LOOP;
        FOREACH part IN ARRAY ARRAY['persons', 'person_names'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('ALTER POLICY %1$I ON public.%2$I
            USING (app.role() IN (''employer'', ''integrator'') AND EXISTS (SELECT 1 FROM public.internships i
              WHERE i.person_id = %2$I.%3$I AND i.host_id = app.organization()))', part || '_host', part, key);
        END LOOP;
      END $$;
      DROP VIEW app.internships_at_host, app.paths_of_provider;
      DROP VIEW app.caseload_of_person, app.caseload_of_employment_service, app.caseload_of_participant;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ACaseloadIsSortedBeforeItsRowsAreShown1767225600017 implements MigrationInterface {
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP VIEW app.caseload_of_person, app.caseload_of_employment_service, app.caseload_of_participant',
    );
  }
}

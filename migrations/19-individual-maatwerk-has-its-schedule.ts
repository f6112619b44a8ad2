import type { MigrationInterface, QueryRunner } from 'typeorm';

const rates = (imwSchedule: string) => `CHECK (CASE origin
  WHEN 'start' THEN rate IN (45, 60)
  WHEN 'evaluation' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  WHEN 'before2019' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  WHEN 'failedTransition' THEN rate = 40 AND level = 'low'
  WHEN 'reEmployment' THEN rate = 45
  WHEN 'conversion2023' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  WHEN 'awaitingEvaluation' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  ${imwSchedule}
  ELSE false END)`;

export class IndividualMaatwerkHasItsSchedule1767225600019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The schedule of a grant is slices too: 20 to 75 percent, or guidance alone (0); a wage premium alone has no level.
      ALTER TABLE packages DROP CONSTRAINT packages_origin_fixes_the_rate;
      ALTER TABLE packages ADD CONSTRAINT packages_origin_fixes_the_rate
        ${rates("WHEN 'imwSchedule' THEN rate % 5 = 0 AND (rate BETWEEN 20 AND 75 OR rate = 0 AND level IS NOT NULL)")};
      ALTER TABLE packages ALTER COLUMN level DROP NOT NULL;
      ALTER TABLE packages ADD CONSTRAINT packages_of_cmw_name_their_level CHECK (level IS NOT NULL OR origin = 'imwSchedule');
      ALTER TABLE packages_versions ALTER COLUMN level DROP NOT NULL;

      -- What a schedule must fit: the need of guidance, and the rate of collective maatwerk where that was granted too.
      DROP FUNCTION app.advised_outcome;
      CREATE FUNCTION app.advised_outcome(p_ssin text, p_birth_date date)
      RETURNS TABLE (outcome_id uuid, trajectory_id uuid, person_id uuid, aid_category text, decided_on date, guidance_need text,
        cmw_rate smallint) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT o.id, o.trajectory_id, o.person_id, o.aid_category, o.decided_on, o.guidance_need,
              (SELECT c.rate FROM public.outcomes c WHERE c.person_id = o.person_id AND c.measure = 'CMW' AND c.replaced_by IS NULL
                ORDER BY c.decided_on DESC, c.id DESC LIMIT 1)
            FROM public.person_identifiers i JOIN public.outcomes o ON o.person_id = i.person_id
           WHERE app.is_department() AND i.ssin = p_ssin AND i.birth_date = p_birth_date
             AND o.measure = 'IMW' AND o.result = 'advised' AND o.replaced_by IS NULL
           ORDER BY o.decided_on DESC, o.id DESC LIMIT 1$$;
      GRANT EXECUTE ON FUNCTION app.advised_outcome TO toeleiding_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.advised_outcome;
      CREATE FUNCTION app.advised_outcome(p_ssin text, p_birth_date date)
      RETURNS TABLE (outcome_id uuid, trajectory_id uuid, person_id uuid, aid_category text, decided_on date) LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT o.id, o.trajectory_id, o.person_id, o.aid_category, o.decided_on FROM public.person_identifiers i
            JOIN public.outcomes o ON o.person_id = i.person_id
           WHERE app.is_department() AND i.ssin = p_ssin AND i.birth_date = p_birth_date
             AND o.measure = 'IMW' AND o.result = 'advised' AND o.replaced_by IS NULL
           ORDER BY o.decided_on DESC, o.id DESC LIMIT 1$$;
      GRANT EXECUTE ON FUNCTION app.advised_outcome TO toeleiding_api;
      DELETE FROM packages WHERE origin = 'imwSchedule';
      DELETE FROM packages_versions WHERE origin = 'imwSchedule';
      ALTER TABLE packages DROP CONSTRAINT packages_of_cmw_name_their_level, DROP CONSTRAINT packages_origin_fixes_the_rate;
      ALTER TABLE packages ADD CONSTRAINT packages_origin_fixes_the_rate ${rates('')};
      ALTER TABLE packages ALTER COLUMN level SET NOT NULL;
      ALTER TABLE packages_versions ALTER COLUMN level SET NOT NULL;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step2WhichOpensDatedRights1767225600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entitlements (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        outcome_id uuid NOT NULL,
        measure text NOT NULL,
        -- IMW: per worker and employer; CMW: whoever employs
        employer_id uuid,
        -- the department that recorded an IMW grant
        recorded_by uuid,
        applied_on date,
        decided_on date NOT NULL,
        validity daterange NOT NULL,
        valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
        valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
        -- set while a supported employment runs or once one ran: until then the right is unused
        used_from date,
        revoked_on date,
        revocation_reason text,
        article text,
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT entitlements_pk PRIMARY KEY (id),
        CONSTRAINT entitlements_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT entitlements_imw_names_employer_and_department
          CHECK ((measure = 'IMW') = (employer_id IS NOT NULL) AND (measure = 'IMW') = (recorded_by IS NOT NULL)),
        CONSTRAINT entitlements_imw_ends CHECK (measure = 'CMW' OR upper(validity) IS NOT NULL),
        CONSTRAINT entitlements_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT entitlements_revoked_with_a_reason CHECK ((revoked_on IS NULL) = (revocation_reason IS NULL)
          AND (revoked_on IS NULL) = (article IS NULL)),
        CONSTRAINT entitlements_outcome_is_known FOREIGN KEY (outcome_id) REFERENCES outcomes (id),
        CONSTRAINT entitlements_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT entitlements_employer_is_known FOREIGN KEY (employer_id) REFERENCES organizations (id),
        CONSTRAINT entitlements_recorded_by_is_known FOREIGN KEY (recorded_by) REFERENCES organizations (id),
        CONSTRAINT entitlements_are_their_period UNIQUE (id, validity WITHOUT OVERLAPS),
        CONSTRAINT entitlements_cmw_of_a_person_do_not_overlap EXCLUDE USING gist (person_id WITH =, validity WITH &&)
          WHERE (measure = 'CMW' AND voided_on IS NULL),
        CONSTRAINT entitlements_imw_at_an_employer_do_not_overlap EXCLUDE USING gist (person_id WITH =, employer_id WITH =, validity WITH &&)
          WHERE (measure = 'IMW' AND voided_on IS NULL)
      );
      CREATE INDEX entitlements_of_a_case ON entitlements (trajectory_id, id);
      CREATE INDEX entitlements_of_a_person ON entitlements (person_id, valid_from);
      CREATE INDEX entitlements_recorded ON entitlements (recorded_by, id) WHERE recorded_by IS NOT NULL;
      CALL app.keep_versions_of('entitlements');

      CREATE TABLE packages (
        id uuid NOT NULL,
        entitlement_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        origin text NOT NULL,
        rate smallint NOT NULL,
        level text NOT NULL,
        validity daterange NOT NULL,
        valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
        valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
        -- the day on which the slice's term ends, whatever ended it sooner
        term_until date,
        voided_on date,
        held_by uuid GENERATED ALWAYS AS (CASE WHEN voided_on IS NULL THEN entitlement_id END) STORED,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT packages_pk PRIMARY KEY (id),
        CONSTRAINT packages_level_is_known CHECK (level IN ('low', 'medium', 'high')),
        CONSTRAINT packages_origin_fixes_the_rate CHECK (CASE origin
          WHEN 'start' THEN rate IN (45, 60)
          WHEN 'evaluation' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
          WHEN 'before2019' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
          WHEN 'failedTransition' THEN rate = 40 AND level = 'low'
          WHEN 'reEmployment' THEN rate = 45
          WHEN 'conversion2023' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
          WHEN 'awaitingEvaluation' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
          ELSE false END),
        CONSTRAINT packages_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT packages_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
        CONSTRAINT packages_lie_within_their_right FOREIGN KEY (held_by, PERIOD validity)
          REFERENCES entitlements (id, PERIOD validity) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT packages_of_a_right_do_not_overlap EXCLUDE USING gist (entitlement_id WITH =, validity WITH &&) WHERE (voided_on IS NULL)
      );
      CREATE INDEX packages_of_a_person ON packages (person_id, valid_from);
      CREATE INDEX packages_of_a_right ON packages (entitlement_id, valid_from);
      CALL app.keep_versions_of('packages');

      GRANT SELECT, INSERT, UPDATE ON entitlements, packages TO toeleiding_api;

      -- What remains of a CMW right when employment ends without a decision: no public source was found.
      CREATE TABLE right_settings (
        setting text NOT NULL,
        value text NOT NULL,
        confidence text NOT NULL,
        source text,
        CONSTRAINT right_settings_pk PRIMARY KEY (setting),
        CONSTRAINT right_settings_value_is_known CHECK (setting = 'afterEmployment'
          AND value IN ('laterOfTermAndSlice', 'termOfDecision', 'endsWithEmployment')),
        CONSTRAINT right_settings_confidence_is_known CHECK (confidence IN ('verified', 'unverified', 'localPractice'))
      );
      INSERT INTO right_settings (setting, value, confidence) VALUES ('afterEmployment', 'laterOfTermAndSlice', 'localPractice');
      ALTER TABLE right_settings ENABLE ROW LEVEL SECURITY;
      GRANT SELECT ON right_settings TO toeleiding_api;
      CREATE POLICY right_settings_are_public ON right_settings FOR SELECT TO toeleiding_api USING (true);

      CREATE FUNCTION app.is_department() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT app.role() IN ('departmentOfficer', 'integrator')
            AND EXISTS (SELECT 1 FROM public.organizations WHERE id = app.organization() AND kind = 'department')$$;
      -- The department knows a person by number and birth date: the advised outcome that its grant rests on, or nothing.
      CREATE FUNCTION app.advised_outcome(p_ssin text, p_birth_date date)
      RETURNS TABLE (outcome_id uuid, trajectory_id uuid, person_id uuid, aid_category text, decided_on date) LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT o.id, o.trajectory_id, o.person_id, o.aid_category, o.decided_on FROM public.person_identifiers i
            JOIN public.outcomes o ON o.person_id = i.person_id
           WHERE app.is_department() AND i.ssin = p_ssin AND i.birth_date = p_birth_date
             AND o.measure = 'IMW' AND o.result = 'advised' AND o.replaced_by IS NULL
           ORDER BY o.decided_on DESC, o.id DESC LIMIT 1$$;
      CREATE FUNCTION app.cmw_right_overlaps(p_person uuid, p_period daterange) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.entitlements WHERE person_id = p_person AND measure = 'CMW' AND voided_on IS NULL
            AND validity && p_period)$$;
      CREATE FUNCTION app.imw_right_overlaps(p_person uuid, p_employer uuid, p_period daterange) RETURNS boolean LANGUAGE sql
        STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT app.is_department() AND EXISTS (SELECT 1 FROM public.entitlements WHERE person_id = p_person
            AND employer_id = p_employer AND measure = 'IMW' AND voided_on IS NULL AND validity && p_period)$$;
      GRANT EXECUTE ON FUNCTION app.is_department, app.advised_outcome, app.cmw_right_overlaps,
        app.imw_right_overlaps TO toeleiding_api;

      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['entitlements', 'entitlements_versions', 'packages', 'packages_versions'] LOOP
          CALL app.protect_case(part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (person_id = app.person())', part || '_person', part);
        END LOOP;
        FOREACH part IN ARRAY ARRAY['entitlements', 'entitlements_versions'] LOOP
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (recorded_by = app.organization() AND app.role() IN (''departmentOfficer'', ''integrator''))', part || '_department', part);
        END LOOP;
      END $$;
      CALL app.allow_consequences('entitlements');
      CALL app.allow_consequences('packages');
      CREATE POLICY entitlements_recording ON entitlements FOR INSERT TO toeleiding_api
        WITH CHECK (measure = 'IMW' AND recorded_by = app.organization() AND app.is_department());
      CREATE POLICY entitlements_revoking ON entitlements FOR UPDATE TO toeleiding_api
        USING (measure = 'CMW' AND app.role() = 'expert' AND app.is_assigned(trajectory_id))
        WITH CHECK (measure = 'CMW' AND app.role() = 'expert' AND app.is_assigned(trajectory_id));
      CREATE POLICY entitlements_department_revoking ON entitlements FOR UPDATE TO toeleiding_api
        USING (measure = 'IMW' AND recorded_by = app.organization() AND app.is_department())
        WITH CHECK (measure = 'IMW' AND recorded_by = app.organization() AND app.is_department());
      -- The department reads the advice that its own grant rests on, and whom it is about.
      CREATE VIEW app.grants_of_department WITH (security_barrier) AS
        SELECT e.person_id, e.outcome_id FROM entitlements e
         WHERE e.recorded_by = app.organization() AND (SELECT app.role()) IN ('departmentOfficer', 'integrator');
      GRANT SELECT ON app.grants_of_department TO toeleiding_api;
      CREATE POLICY outcomes_department ON outcomes FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.grants_of_department g WHERE g.outcome_id = outcomes.id));
      CREATE POLICY persons_department ON persons FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.grants_of_department g WHERE g.person_id = persons.id));
      CREATE POLICY person_names_department ON person_names FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.grants_of_department g WHERE g.person_id = person_names.person_id));
      CREATE POLICY person_identifiers_department ON person_identifiers FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.grants_of_department g WHERE g.person_id = person_identifiers.person_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY person_names_department ON person_names;
      DROP POLICY person_identifiers_department ON person_identifiers;
      DROP POLICY persons_department ON persons;
      DROP POLICY outcomes_department ON outcomes;
      DROP TABLE right_settings, packages_versions, packages, entitlements_versions, entitlements CASCADE;
      DROP FUNCTION app.imw_right_overlaps, app.cmw_right_overlaps, app.advised_outcome, app.is_department;
    `);
  }
}

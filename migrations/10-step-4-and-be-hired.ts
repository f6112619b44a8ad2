import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step4AndBeHired1767225600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE employments (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        referral_id uuid NOT NULL,
        vacancy_id uuid NOT NULL,
        entitlement_id uuid NOT NULL,
        measure text NOT NULL,
        status text NOT NULL,
        contractual_fraction numeric(7, 6) NOT NULL,
        contract daterange NOT NULL,
        contract_from date GENERATED ALWAYS AS (lower(contract)) STORED,
        contract_until date GENERATED ALWAYS AS (upper(contract)) STORED,
        supported daterange,
        supported_from date GENERATED ALWAYS AS (lower(supported)) STORED,
        supported_until date GENERATED ALWAYS AS (upper(supported)) STORED,
        end_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT employments_pk PRIMARY KEY (id),
        CONSTRAINT employments_status_is_known CHECK (status IN ('planned', 'active', 'ended', 'cancelled')),
        CONSTRAINT employments_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT employments_fraction_is_a_fraction CHECK (contractual_fraction > 0 AND contractual_fraction <= 1),
        CONSTRAINT employments_contract_is_a_period CHECK (NOT isempty(contract) AND lower(contract) IS NOT NULL),
        CONSTRAINT employments_supported_lies_within_the_contract CHECK (supported IS NULL OR NOT isempty(supported) AND supported <@ contract),
        CONSTRAINT employments_end_with_a_reason CHECK ((status IN ('ended', 'cancelled')) = (end_reason IS NOT NULL)),
        CONSTRAINT employments_ended_has_a_last_day CHECK (status <> 'ended' OR upper(contract) IS NOT NULL),
        CONSTRAINT employments_supported_while_running CHECK (status NOT IN ('active', 'ended') OR supported IS NOT NULL),
        CONSTRAINT employments_cancelled_was_never_supported CHECK (status <> 'cancelled' OR supported IS NULL),
        CONSTRAINT employments_once_per_referral UNIQUE (referral_id),
        CONSTRAINT employments_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT employments_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT employments_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals (id),
        CONSTRAINT employments_vacancy_is_known FOREIGN KEY (vacancy_id) REFERENCES vacancies (id),
        CONSTRAINT employments_supported_lies_within_the_right FOREIGN KEY (entitlement_id, PERIOD supported)
          REFERENCES entitlements (id, PERIOD validity) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT employments_of_a_worker_at_a_firm_do_not_overlap EXCLUDE USING gist (person_id WITH =, organization_id WITH =, supported WITH &&)
          WHERE (supported IS NOT NULL)
      );
      CREATE INDEX employments_of_a_case ON employments (trajectory_id, id);
      CREATE INDEX employments_of_a_firm ON employments (organization_id, id);
      CREATE INDEX employments_of_a_person ON employments (person_id);
      CREATE INDEX employments_of_a_right ON employments (entitlement_id);
      CALL app.keep_versions_of('employments');
      CREATE TABLE declarations (
        id uuid NOT NULL,
        employment_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        quarter text NOT NULL,
        gross_cents bigint NOT NULL,
        contributions_cents bigint NOT NULL,
        reductions_cents bigint NOT NULL,
        other_aid_cents bigint NOT NULL,
        days numeric(5, 2) NOT NULL,
        declared_on date NOT NULL,
        superseded_by uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT declarations_pk PRIMARY KEY (id),
        CONSTRAINT declarations_quarter_is_a_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
        CONSTRAINT declarations_amounts_are_not_negative CHECK (gross_cents >= 0 AND contributions_cents >= 0 AND reductions_cents >= 0
          AND other_aid_cents >= 0 AND days BETWEEN 0 AND 92),
        CONSTRAINT declarations_reductions_do_not_exceed_contributions CHECK (reductions_cents <= contributions_cents),
        CONSTRAINT declarations_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments (id),
        CONSTRAINT declarations_superseded_by_is_known FOREIGN KEY (superseded_by) REFERENCES declarations (id) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX declarations_one_in_force_per_quarter ON declarations (employment_id, quarter) WHERE superseded_by IS NULL;
      CREATE INDEX declarations_of_a_person ON declarations (person_id);
      CALL app.keep_versions_of('declarations');
      GRANT SELECT, INSERT, UPDATE ON employments, declarations TO toeleiding_api;

      -- Under the case's lock: the highest sum of contractual fractions on any day of a period, over all firms. What is only
      -- planned does not count: it counts itself when it starts, so that no firm's plan holds up another's start.
      CREATE FUNCTION app.contracted_fraction(p_person uuid, p_period daterange, p_but uuid) RETURNS numeric LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT coalesce(max(total), 0) FROM (
            SELECT sum(e.contractual_fraction) AS total
              FROM (SELECT DISTINCT greatest(lower(s.contract), lower(p_period)) AS day FROM public.employments s
                     WHERE s.person_id = p_person AND s.status IN ('active', 'ended') AND s.contract && p_period) d
              JOIN public.employments e ON e.person_id = p_person AND e.status IN ('active', 'ended') AND e.contract @> d.day
                AND e.id <> p_but
             GROUP BY d.day) sums$$;
      -- The first day after a right, for the firm that employs under it and may not see it.
      CREATE FUNCTION app.right_ends(p_entitlement uuid) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT e.valid_until FROM public.entitlements e WHERE e.id = p_entitlement AND EXISTS (SELECT 1 FROM public.employments m
            WHERE m.entitlement_id = e.id AND m.organization_id = app.organization())$$;
      -- Which quarters are declared, never what: the ledger follows it, whoever acts.
      CREATE FUNCTION app.declared_quarters(p_employment uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT coalesce(array_agg(DISTINCT quarter), '{}') FROM public.declarations WHERE employment_id = p_employment$$;
      GRANT EXECUTE ON FUNCTION app.contracted_fraction, app.right_ends, app.declared_quarters TO toeleiding_api;
      GRANT EXECUTE ON FUNCTION app.declared_quarters TO toeleiding_worker;
      GRANT SELECT ON employments TO toeleiding_worker;

      CALL app.protect_case('employments');
      CALL app.protect_case('employments_versions');
      CALL app.allow_consequences('employments');
      CREATE POLICY employments_clock ON employments FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY employments_person ON employments FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY employments_firm ON employments FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'));
      CREATE POLICY employments_versions_firm ON employments_versions FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'));
      CREATE POLICY employments_firm_change ON employments FOR UPDATE TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'))
        WITH CHECK (organization_id = app.organization());

      -- Wages: the firm, the department, the employment service, the person; never the coaching service.
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['declarations', 'declarations_versions'] LOOP
          EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', part);
          CALL app.open_to('employment_service', part, 'trajectory_id');
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (person_id = app.person())', part || '_person', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (organization_id = app.organization() AND app.role() IN (''employer'', ''integrator''))', part || '_firm', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING ((SELECT app.is_department()))', part || '_department', part);
        END LOOP;
      END $$;
      CREATE POLICY declarations_declaring ON declarations TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'))
        WITH CHECK (organization_id = app.organization() AND app.role() IN ('employer', 'integrator')
          AND EXISTS (SELECT 1 FROM employments e WHERE e.id = employment_id AND e.organization_id = app.organization()));

      -- The employing firm: name, contact, number, and the slices that its own employment touches. The department: name,
      -- number, rights and slices of whom it has a declaration about.
      CREATE VIEW app.employments_at_firm WITH (security_barrier) AS
        SELECT e.person_id, e.entitlement_id, e.supported, e.status FROM employments e
         WHERE e.organization_id = app.organization() AND (SELECT app.role()) IN ('employer', 'integrator');
      CREATE VIEW app.persons_declared WITH (security_barrier) AS
        SELECT d.person_id FROM declarations d WHERE (SELECT app.is_department());
      GRANT SELECT ON app.employments_at_firm, app.persons_declared TO toeleiding_api;
      DO $$
      DECLARE part text; key text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['persons', 'person_names', 'person_contacts', 'person_identifiers'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (EXISTS (SELECT 1 FROM app.employments_at_firm e WHERE e.person_id = %2$I.%3$I
              AND e.status IN (''planned'', ''active'')))', part || '_employing_firm', part, key);
        END LOOP;
        FOREACH part IN ARRAY ARRAY['persons', 'person_names', 'person_identifiers', 'entitlements', 'packages'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (EXISTS (SELECT 1 FROM app.persons_declared d WHERE d.person_id = %2$I.%3$I))', part || '_declared', part, key);
        END LOOP;
      END $$;
      CREATE POLICY packages_employing_firm ON packages FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.employments_at_firm e WHERE e.entitlement_id = packages.entitlement_id
          AND e.supported && packages.validity));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['persons', 'person_names', 'person_contacts', 'person_identifiers'] LOOP
          EXECUTE format('DROP POLICY IF EXISTS %I ON public.%I', part || '_employing_firm', part);
          EXECUTE format('DROP POLICY IF EXISTS %I ON public.%I', part || '_declared', part);
        END LOOP;
      END $$;
      DROP POLICY packages_employing_firm ON packages;
      DROP POLICY packages_declared ON packages;
      DROP POLICY entitlements_declared ON entitlements;
      DROP TABLE declarations_versions, declarations, employments_versions, employments CASCADE;
      DROP FUNCTION app.contracted_fraction, app.right_ends, app.declared_quarters;
    `);
  }
}

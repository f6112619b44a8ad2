import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step5WhichEarnsAPremium1767225600015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statements (
        id uuid NOT NULL,
        employment_id uuid,
        label_id uuid,
        -- of one employment, or of one label
        subject_id uuid GENERATED ALWAYS AS (coalesce(employment_id, label_id)) STORED,
        trajectory_id uuid,
        person_id uuid,
        -- the firm
        organization_id uuid NOT NULL,
        measure text NOT NULL,
        quarter text NOT NULL,
        status text NOT NULL,
        certainty text NOT NULL,
        total_cents bigint NOT NULL,
        -- the kinds of the lines that are missing in the total
        without text[] NOT NULL,
        -- of a label: its conditions and its contingent, as they stood
        conditions jsonb,
        replaces uuid,
        calculated_on date NOT NULL,
        confirmed_on date,
        -- line by line, where lines are missing
        confirmed_lines integer[],
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT statements_pk PRIMARY KEY (id),
        CONSTRAINT statements_status_is_known CHECK (status IN ('calculated', 'confirmed')),
        CONSTRAINT statements_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT statements_certainty_is_known CHECK (certainty IN ('complete', 'unverified', 'missing')),
        CONSTRAINT statements_quarter_is_a_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
        CONSTRAINT statements_are_of_an_employment_or_a_label CHECK ((employment_id IS NULL) <> (label_id IS NULL)
          AND (employment_id IS NULL) = (trajectory_id IS NULL) AND (employment_id IS NULL) = (person_id IS NULL)
          AND (conditions IS NULL OR label_id IS NOT NULL)),
        CONSTRAINT statements_missing_is_said CHECK ((certainty = 'missing') = (cardinality(without) > 0)),
        CONSTRAINT statements_are_confirmed_on_a_day CHECK ((status = 'confirmed') = (confirmed_on IS NOT NULL)),
        CONSTRAINT statements_with_missing_lines_are_confirmed_line_by_line
          CHECK ((status = 'confirmed' AND certainty = 'missing') = (confirmed_lines IS NOT NULL)),
        -- One chain per employment or label and quarter: one first, each replaced once, so that one is current.
        CONSTRAINT statements_are_themselves_in_their_quarter UNIQUE (id, subject_id, quarter),
        CONSTRAINT statements_are_replaced_once UNIQUE (replaces),
        CONSTRAINT statements_replace_one_of_the_same_quarter FOREIGN KEY (replaces, subject_id, quarter)
          REFERENCES statements (id, subject_id, quarter),
        CONSTRAINT statements_do_not_replace_themselves CHECK (replaces <> id),
        CONSTRAINT statements_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments (id),
        CONSTRAINT statements_label_is_known FOREIGN KEY (label_id) REFERENCES labels (id),
        CONSTRAINT statements_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT statements_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id)
      );
      CREATE UNIQUE INDEX statements_one_first_per_quarter ON statements (subject_id, quarter) WHERE replaces IS NULL;
      CREATE INDEX statements_of_a_subject ON statements (subject_id, quarter, id);
      CREATE INDEX statements_of_a_quarter ON statements (quarter, id);
      CREATE INDEX statements_of_a_firm ON statements (organization_id, quarter, id);
      CREATE INDEX statements_of_a_case ON statements (trajectory_id, id);
      CREATE INDEX statements_of_a_person ON statements (person_id, quarter, id);

      CREATE TABLE statement_lines (
        statement_id uuid NOT NULL,
        position integer NOT NULL,
        -- copied from the statement by the database
        trajectory_id uuid,
        person_id uuid,
        organization_id uuid NOT NULL,
        kind text NOT NULL,
        certainty text NOT NULL,
        amount_cents bigint,
        period daterange NOT NULL,
        period_from date GENERATED ALWAYS AS (lower(period)) STORED,
        period_until date GENERATED ALWAYS AS (upper(period)) STORED,
        formula text NOT NULL,
        -- inputs with their rows, figures with value, source and mark, articles, open questions: as they were used
        explanation jsonb NOT NULL,
        CONSTRAINT statement_lines_pk PRIMARY KEY (statement_id, position),
        CONSTRAINT statement_lines_are_counted_from_one CHECK (position > 0),
        CONSTRAINT statement_lines_certainty_is_known CHECK (certainty IN ('complete', 'unverified', 'missing')),
        CONSTRAINT statement_lines_missing_have_no_amount CHECK ((certainty = 'missing') = (amount_cents IS NULL)),
        CONSTRAINT statement_lines_period_is_a_period CHECK (NOT isempty(period) AND lower(period) IS NOT NULL),
        CONSTRAINT statement_lines_statement_is_known FOREIGN KEY (statement_id) REFERENCES statements (id)
      );
      CREATE INDEX statement_lines_of_a_case ON statement_lines (trajectory_id);
      CREATE INDEX statement_lines_of_a_person ON statement_lines (person_id);
      CREATE INDEX declarations_of_an_employment ON declarations (employment_id, quarter, id);
      GRANT SELECT, INSERT, UPDATE ON statements TO toeleiding_api;
      GRANT SELECT, INSERT, DELETE ON statement_lines TO toeleiding_api;

      -- What is confirmed stands: it is replaced by another statement, never changed.
      CREATE FUNCTION app.refuse_change_of_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a confirmed statement is not changed' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER statements_confirmed_are_immutable BEFORE UPDATE OR DELETE ON statements
        FOR EACH ROW WHEN (OLD.status = 'confirmed') EXECUTE FUNCTION app.refuse_change_of_confirmed();
      CREATE TRIGGER statements_are_never_emptied BEFORE TRUNCATE ON statements
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change_of_confirmed();
      CREATE TRIGGER statement_lines_are_never_emptied BEFORE TRUNCATE ON statement_lines
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change_of_confirmed();
      CREATE FUNCTION app.keep_to_statement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, public AS $$
      DECLARE v_statement public.statements;
      BEGIN
        SELECT * INTO v_statement FROM public.statements
         WHERE id = CASE WHEN TG_OP = 'INSERT' THEN NEW.statement_id ELSE OLD.statement_id END;
        IF TG_OP = 'UPDATE' OR v_statement.status = 'confirmed' THEN
          RAISE EXCEPTION 'the lines of a confirmed statement are not changed' USING ERRCODE = 'restrict_violation';
        END IF;
        IF TG_OP = 'DELETE' THEN
          RETURN OLD;
        END IF;
        NEW.trajectory_id := v_statement.trajectory_id;
        NEW.person_id := v_statement.person_id;
        NEW.organization_id := v_statement.organization_id;
        RETURN NEW;
      END $$;
      CREATE TRIGGER statement_lines_keep_to_their_statement BEFORE INSERT OR UPDATE OR DELETE ON statement_lines
        FOR EACH ROW EXECUTE FUNCTION app.keep_to_statement();
      -- Asked when the unit of work ends: lines and total are written by more than one command.
      CREATE FUNCTION app.lines_add_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE v_statement uuid;
      BEGIN
        IF TG_TABLE_NAME = 'statements' THEN
          v_statement := NEW.id;
        ELSE
          v_statement := CASE WHEN TG_OP = 'DELETE' THEN OLD.statement_id ELSE NEW.statement_id END;
        END IF;
        IF EXISTS (
          SELECT 1 FROM public.statements s,
            LATERAL (SELECT coalesce(sum(l.amount_cents), 0) AS total,
                coalesce(array_agg(DISTINCT l.kind) FILTER (WHERE l.amount_cents IS NULL), '{}') AS missing
              FROM public.statement_lines l WHERE l.statement_id = s.id) lines
           WHERE s.id = v_statement
             AND (s.total_cents <> lines.total OR NOT (s.without @> lines.missing AND s.without <@ lines.missing))) THEN
          RAISE EXCEPTION 'the lines do not add up to the total' USING ERRCODE = 'check_violation', CONSTRAINT = 'statements_lines_add_up';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER statements_lines_add_up AFTER INSERT OR UPDATE ON statements
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.lines_add_up();
      CREATE CONSTRAINT TRIGGER statement_lines_add_up AFTER INSERT OR DELETE ON statement_lines
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.lines_add_up();

      -- Wages: the firm, the department, the employment service, the person; never the coaching service or welfare center.
      -- Of a label: the firm and the department.
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['statements', 'statement_lines'] LOOP
          EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', part);
          CALL app.open_to('employment_service', part, 'trajectory_id');
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (person_id = app.person())', part || '_person', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (organization_id = app.organization() AND app.role() IN (''employer'', ''integrator''))', part || '_firm', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING ((SELECT app.is_department()))', part || '_department', part);
        END LOOP;
      END $$;
      -- Whose statement it is said to be, it is: the department sees no employment.
      CREATE FUNCTION app.is_whose(p_employment uuid, p_label uuid, p_trajectory uuid, p_person uuid, p_organization uuid)
      RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT CASE WHEN p_label IS NULL
            THEN EXISTS (SELECT 1 FROM public.employments e WHERE e.id = p_employment AND e.trajectory_id = p_trajectory
              AND e.person_id = p_person AND e.organization_id = p_organization)
            ELSE EXISTS (SELECT 1 FROM public.labels l WHERE l.id = p_label AND l.organization_id = p_organization) END$$;
      CREATE POLICY statements_calculating ON statements FOR INSERT TO toeleiding_api
        WITH CHECK ((SELECT app.is_department()) AND status = 'calculated'
          AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id));
      CREATE POLICY statements_confirming ON statements FOR UPDATE TO toeleiding_api
        USING ((SELECT app.is_department())) WITH CHECK ((SELECT app.is_department())
          AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id));
      CREATE POLICY statement_lines_calculating ON statement_lines FOR INSERT TO toeleiding_api
        WITH CHECK ((SELECT app.is_department()));
      CREATE POLICY statement_lines_calculating_anew ON statement_lines FOR DELETE TO toeleiding_api
        USING ((SELECT app.is_department()));
      GRANT EXECUTE ON FUNCTION app.is_whose TO toeleiding_api;

      -- A row as it was at an instant. The journal has both clocks: it says up to which instant a case was known on a legal day.
      DO $$
      DECLARE noun text;
      BEGIN
        FOREACH noun IN ARRAY ARRAY['employment', 'entitlement', 'package', 'declaration', 'label'] LOOP
          EXECUTE format('CREATE FUNCTION app.%1$s_at(p_id uuid, p_at timestamptz) RETURNS SETOF public.%1$ss_versions LANGUAGE sql STABLE AS
            $f$SELECT k.* FROM (SELECT v.* FROM public.%1$ss_versions v WHERE v.id = p_id AND v.known_until > p_at
                UNION ALL SELECT t.*, t.updated_at, ''infinity''::timestamptz FROM public.%1$ss t WHERE t.id = p_id) k
              ORDER BY k.known_until LIMIT 1$f$', noun);
        END LOOP;
      END $$;
      CREATE FUNCTION app.case_known_at(p_trajectory uuid, p_day date) RETURNS timestamptz LANGUAGE sql STABLE AS
        $$SELECT CASE WHEN p_day IS NULL THEN 'infinity'::timestamptz
            ELSE (SELECT max(j.recorded_at) FROM public.journal j WHERE j.trajectory_id = p_trajectory AND j.happened_on <= p_day) END$$;
      CREATE FUNCTION app.subject_known_at(p_subject uuid, p_day date) RETURNS timestamptz LANGUAGE sql STABLE AS
        $$SELECT CASE WHEN p_day IS NULL THEN 'infinity'::timestamptz
            ELSE (SELECT max(j.recorded_at) FROM public.journal j WHERE j.subject_id = p_subject AND j.happened_on <= p_day) END$$;

      -- one expression, so that the planner puts it where it is called
      CREATE FUNCTION app.days_of_quarter(p_quarter text) RETURNS daterange LANGUAGE sql IMMUTABLE
        RETURN daterange(make_date(left(p_quarter, 4)::integer, right(p_quarter, 1)::integer * 3 - 2, 1),
          (make_date(left(p_quarter, 4)::integer, right(p_quarter, 1)::integer * 3 - 2, 1) + interval '3 months')::date);

      -- What the premium of employments for a quarter rests on, each with row and version; today's, or as known on a day.
      CREATE FUNCTION app.facts_of_employments(p_employments uuid[], p_quarter text, p_day date)
      RETURNS TABLE (employment_id uuid, version integer, trajectory_id uuid, person_id uuid, organization_id uuid, measure text,
        contractual_fraction numeric, supported_from date, supported_until date, slices jsonb, declaration jsonb, granted jsonb,
        earlier jsonb, target_group text) LANGUAGE sql STABLE AS $$
        SELECT e.id, e.version, e.trajectory_id, e.person_id, e.organization_id, e.measure, e.contractual_fraction,
               e.supported_from, e.supported_until, coalesce(s.slices, '[]'), d.declaration, g.granted, coalesce(b.earlier, '[]'), t.target_group
          FROM (SELECT a.id, CASE WHEN p_day IS NULL THEN 'infinity' ELSE app.case_known_at(a.trajectory_id, p_day) END AS at FROM public.employments a WHERE a.id = ANY (p_employments)) known
          CROSS JOIN LATERAL app.employment_at(known.id, known.at) e
          LEFT JOIN LATERAL (
            SELECT jsonb_agg(jsonb_build_object('id', k.id, 'version', k.version, 'from', k.valid_from, 'until', k.valid_until,
                'rate', k.rate, 'level', k.level) ORDER BY k.valid_from) AS slices
              FROM public.packages p CROSS JOIN LATERAL app.package_at(p.id, known.at) k
             WHERE p.entitlement_id = e.entitlement_id AND k.voided_on IS NULL AND k.validity && app.days_of_quarter(p_quarter)
               AND (p_day IS NULL OR app.subject_known_at(p.id, p_day) IS NOT NULL)) s ON true
          LEFT JOIN LATERAL (
            SELECT jsonb_build_object('id', k.id, 'version', k.version, 'grossCents', k.gross_cents,
                'contributionsCents', k.contributions_cents, 'reductionsCents', k.reductions_cents,
                'otherAidCents', k.other_aid_cents, 'days', k.days::text) AS declaration
              FROM public.declarations p CROSS JOIN LATERAL app.declaration_at(p.id, known.at) k
             WHERE p.employment_id = e.id AND p.quarter = p_quarter AND (p_day IS NULL OR p.declared_on <= p_day)
             ORDER BY p.declared_on DESC, p.id DESC LIMIT 1) d ON true
          LEFT JOIN LATERAL (
            SELECT jsonb_build_object('id', k.id, 'version', k.version, 'decidedOn', k.decided_on) AS granted
              FROM app.entitlement_at(e.entitlement_id, known.at) k WHERE e.measure = 'IMW') g ON true
          LEFT JOIN LATERAL (
            SELECT jsonb_agg(jsonb_build_object('from', k.supported_from, 'until', k.supported_until) ORDER BY k.supported_from) AS earlier
              FROM public.employments p CROSS JOIN LATERAL app.employment_at(p.id, known.at) k
             WHERE e.measure = 'IMW' AND p.person_id = e.person_id AND p.organization_id = e.organization_id AND p.measure = 'IMW'
               AND p.id <> e.id AND k.supported_from < e.supported_from) b ON true
          LEFT JOIN LATERAL (
            SELECT i.target_group FROM public.entitlements r JOIN public.outcomes o ON o.id = r.outcome_id
              JOIN public.indications i ON i.id = o.indication_id WHERE r.id = e.entitlement_id) t ON true
         WHERE p_day IS NULL OR app.subject_known_at(e.id, p_day) IS NOT NULL$$;

      -- The same, for who reads the statements of these employments: what a statement shows, and nothing else.
      CREATE FUNCTION app.employment_quarters(p_employments uuid[], p_quarter text, p_day date)
      RETURNS TABLE (employment_id uuid, version integer, trajectory_id uuid, person_id uuid, organization_id uuid, measure text,
        contractual_fraction numeric, supported_from date, supported_until date, slices jsonb, declaration jsonb, granted jsonb,
        earlier jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
        SELECT f.employment_id, f.version, f.trajectory_id, f.person_id, f.organization_id, f.measure, f.contractual_fraction,
               f.supported_from, f.supported_until, f.slices, f.declaration, f.granted, f.earlier
          FROM app.facts_of_employments(ARRAY(
            SELECT e.id FROM public.employments e WHERE e.id = ANY (p_employments) AND (
              (SELECT app.role()) = 'clock'
              OR (SELECT app.is_department()) AND (EXISTS (SELECT 1 FROM public.declarations d WHERE d.employment_id = e.id)
                OR EXISTS (SELECT 1 FROM public.entitlements r WHERE r.id = e.entitlement_id AND r.recorded_by = app.organization()))
              OR e.organization_id = app.organization() AND (SELECT app.role()) IN ('employer', 'integrator')
              OR e.person_id = app.person()
              OR EXISTS (SELECT 1 FROM app.cases_of_employment_service c WHERE c.trajectory_id = e.trajectory_id))
          ), p_quarter, p_day) f$$;

      -- A label in a quarter and the three before it: of the employments of its firm or establishment that have a package and were
      -- declared, the days and fractions, without whose they are.
      CREATE FUNCTION app.label_quarter(p_label uuid, p_quarter text, p_day date)
      RETURNS TABLE (label_id uuid, version integer, organization_id uuid, regime text, contingent_fte numeric, valid_from date,
        valid_until date, voided_on date, quarters jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
        WITH label AS (
          SELECT l.* FROM app.label_at(p_label, app.subject_known_at(p_label, p_day)) l
           WHERE (p_day IS NULL OR app.subject_known_at(p_label, p_day) IS NOT NULL)
             AND ((SELECT app.role()) = 'clock' OR (SELECT app.is_department())
               OR l.organization_id = app.organization() AND (SELECT app.role()) IN ('employer', 'integrator'))),
        ours AS (
          SELECT array_agg(e.id) AS ids FROM label l JOIN public.employments e ON e.organization_id = l.organization_id AND e.measure = 'CMW'
            JOIN public.vacancies v ON v.id = e.vacancy_id
           WHERE CASE WHEN l.establishment_id IS NULL
             THEN NOT EXISTS (SELECT 1 FROM public.labels o WHERE o.establishment_id = v.establishment_id AND o.regime = l.regime
               AND o.voided_on IS NULL AND o.validity && app.days_of_quarter(p_quarter))
             ELSE v.establishment_id = l.establishment_id END),
        year AS (
          SELECT n, to_char(lower(app.days_of_quarter(p_quarter)) - make_interval(months => 3 * n), 'YYYY"Q"Q') AS name
            FROM generate_series(0, 3) n),
        counted AS (
          SELECT y.n, f.person_id, f.declaration IS NOT NULL AS declared, f.target_group, f.contractual_fraction,
                 greatest(s.from, f.supported_from, l.valid_from) AS from, least(s.until, f.supported_until, l.valid_until) AS until
            FROM label l, ours, year y CROSS JOIN LATERAL app.facts_of_employments(ours.ids, y.name, p_day) f
            CROSS JOIN LATERAL jsonb_to_recordset(f.slices) AS s ("from" date, until date)
           WHERE daterange(s.from, s.until) * daterange(f.supported_from, f.supported_until) * l.validity && app.days_of_quarter(y.name))
        SELECT l.id, l.version, l.organization_id, l.regime, l.contingent_fte, l.valid_from, l.valid_until, l.voided_on,
               (SELECT jsonb_agg(q.counts ORDER BY q.n DESC) FROM (
                 SELECT y.n, jsonb_build_object('quarter', y.name,
                     'heads', count(DISTINCT c.person_id) FILTER (WHERE c.declared),
                     'undeclared', count(DISTINCT c.person_id) FILTER (WHERE NOT c.declared),
                     'employments', coalesce(jsonb_agg(jsonb_build_object('from', c.from, 'until', c.until,
                       'contractualFraction', c.contractual_fraction::text,
                       'isSupported', c.target_group IS DISTINCT FROM 'extremelyVulnerable')) FILTER (WHERE c.declared), '[]')) AS counts
                   FROM year y LEFT JOIN counted c ON c.n = y.n
                  WHERE l.validity && app.days_of_quarter(y.name) GROUP BY y.n, y.name) q)
          FROM label l$$;
      GRANT EXECUTE ON FUNCTION app.employment_quarters, app.label_quarter TO toeleiding_api, toeleiding_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.label_quarter, app.employment_quarters, app.facts_of_employments, app.days_of_quarter, app.subject_known_at, app.case_known_at, app.employment_at, app.entitlement_at, app.package_at, app.declaration_at, app.label_at;
      DROP TABLE statement_lines, statements CASCADE;
      DROP FUNCTION app.is_whose, app.lines_add_up, app.keep_to_statement, app.refuse_change_of_confirmed;
      DROP INDEX declarations_of_an_employment;
    `);
  }
}

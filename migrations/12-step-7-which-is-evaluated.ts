import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step7WhichIsEvaluated1767225600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What stays due after its day is told to the lead's whole team.
      ALTER TABLE deadline_kinds ADD COLUMN overdue_to_team boolean NOT NULL DEFAULT false;
      INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team) VALUES
        ('evaluationDue', NULL, NULL, '{-60,-30,-7,0}', 7, 'employmentService', 'localPractice',
          'term: D13 arts 8, 10; reminders and addressee: local practice', true);

      CREATE TABLE evaluations (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        employment_id uuid NOT NULL,
        entitlement_id uuid NOT NULL,
        -- the firm
        organization_id uuid NOT NULL,
        measure text NOT NULL,
        status text NOT NULL,
        initiative text NOT NULL,
        requested_on date NOT NULL,
        -- a worker without sign-in: how the request reached who recorded it, and for which organization
        on_behalf text,
        recorded_by uuid,
        planned_on date NOT NULL,
        due_on date NOT NULL,
        periodicity_months smallint,
        prepared_on date,
        held_on date,
        held_by_member_id uuid,
        decided_on date,
        decided_by_member_id uuid,
        result text,
        cancelled_on date,
        cancel_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT evaluations_pk PRIMARY KEY (id),
        CONSTRAINT evaluations_status_is_known CHECK (status IN ('scheduled', 'inPreparation', 'held', 'decided', 'cancelled')),
        CONSTRAINT evaluations_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT evaluations_initiative_is_known CHECK (initiative IN ('employmentService', 'firm', 'worker')),
        CONSTRAINT evaluations_on_behalf_is_of_the_worker CHECK ((on_behalf IS NULL) = (recorded_by IS NULL)
          AND (on_behalf IS NULL OR on_behalf IN ('onPaper', 'inConversation') AND initiative = 'worker')),
        CONSTRAINT evaluations_periodicity_is_the_employment_services CHECK (periodicity_months IS NULL
          OR initiative = 'employmentService' AND periodicity_months BETWEEN 1 AND 60),
        CONSTRAINT evaluations_held_on_a_day_by_somebody CHECK ((held_on IS NULL) = (held_by_member_id IS NULL)
          AND (status NOT IN ('held', 'decided') OR held_on IS NOT NULL)),
        CONSTRAINT evaluations_decided_on_a_day_by_somebody CHECK ((status = 'decided') = (decided_on IS NOT NULL)
          AND (decided_on IS NULL) = (decided_by_member_id IS NULL) AND (decided_on IS NULL) = (result IS NULL)),
        CONSTRAINT evaluations_who_held_never_decides CHECK (decided_by_member_id <> held_by_member_id),
        CONSTRAINT evaluations_result_is_known CHECK (result IN ('newPackage', 'startTransition')),
        CONSTRAINT evaluations_cancelled_with_a_reason CHECK ((status = 'cancelled') = (cancelled_on IS NOT NULL)
          AND (cancelled_on IS NULL) = (cancel_reason IS NULL)),
        CONSTRAINT evaluations_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT evaluations_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT evaluations_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments (id),
        CONSTRAINT evaluations_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
        CONSTRAINT evaluations_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT evaluations_holder_is_known FOREIGN KEY (held_by_member_id) REFERENCES members (id),
        CONSTRAINT evaluations_decider_is_known FOREIGN KEY (decided_by_member_id) REFERENCES members (id)
      );
      CREATE UNIQUE INDEX evaluations_one_open_per_employment ON evaluations (employment_id)
        WHERE status IN ('scheduled', 'inPreparation', 'held');
      CREATE INDEX evaluations_of_a_case ON evaluations (trajectory_id, id);
      CREATE INDEX evaluations_of_a_firm ON evaluations (organization_id, id);
      CREATE INDEX evaluations_of_a_person ON evaluations (person_id);
      CREATE INDEX evaluations_of_an_employment ON evaluations (employment_id, id);
      CREATE INDEX evaluations_of_a_right ON evaluations (entitlement_id, id);

      -- What is about health stands apart: the attested change that a request names, ...
      CREATE TABLE evaluation_changes (
        id uuid NOT NULL,
        evaluation_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid,
        kind text NOT NULL,
        description text NOT NULL,
        issuer text NOT NULL,
        issued_on date NOT NULL,
        thorough boolean NOT NULL,
        CONSTRAINT evaluation_changes_pk PRIMARY KEY (id),
        CONSTRAINT evaluation_changes_once_per_evaluation UNIQUE (evaluation_id),
        CONSTRAINT evaluation_changes_kind_is_known CHECK (kind IN ('medicalProblem', 'psychosocialLimitation')),
        CONSTRAINT evaluation_changes_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations (id)
      );
      -- ... what the firm, the coach and the worker contribute, ...
      CREATE TABLE evaluation_contributions (
        id uuid NOT NULL,
        evaluation_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        party text NOT NULL,
        -- of who wrote it; null where the worker did
        organization_id uuid,
        member_id uuid,
        on_behalf text,
        contribution text NOT NULL,
        given_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT evaluation_contributions_pk PRIMARY KEY (id),
        CONSTRAINT evaluation_contributions_party_is_known CHECK (party IN ('firm', 'coach', 'worker')),
        CONSTRAINT evaluation_contributions_on_behalf_is_of_the_worker CHECK (CASE
          WHEN party = 'worker' THEN (organization_id IS NULL) = (on_behalf IS NULL) AND (on_behalf IS NULL OR on_behalf IN ('onPaper', 'inConversation'))
          ELSE organization_id IS NOT NULL AND on_behalf IS NULL END),
        CONSTRAINT evaluation_contributions_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations (id)
      );
      CREATE INDEX evaluation_contributions_of_an_evaluation ON evaluation_contributions (evaluation_id, id);
      -- ... and the report of who held it.
      CREATE TABLE evaluation_reports (
        id uuid NOT NULL,
        evaluation_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        member_id uuid NOT NULL,
        report text NOT NULL,
        transition_chances text NOT NULL,
        CONSTRAINT evaluation_reports_pk PRIMARY KEY (id),
        CONSTRAINT evaluation_reports_once_per_evaluation UNIQUE (evaluation_id),
        CONSTRAINT evaluation_reports_chances_are_known CHECK (transition_chances IN ('none', 'low', 'growing', 'favorable')),
        CONSTRAINT evaluation_reports_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations (id)
      );

      CREATE TABLE evaluation_decisions (
        id uuid NOT NULL,
        evaluation_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        entitlement_id uuid NOT NULL,
        measure text NOT NULL,
        result text NOT NULL,
        -- newPackage: the new need; startTransition: the lowered need, provisional until the transition succeeds
        rate smallint,
        level text,
        change text,
        provisional boolean NOT NULL,
        package_from date,
        package_until date,
        basis text,
        lasting_regular_job text,
        continuity_of_the_firm text,
        starts_on date,
        -- the slice that runs under it: new, or the one that went on
        package_id uuid,
        motivation text NOT NULL,
        article text NOT NULL,
        decided_on date NOT NULL,
        sent_on date NOT NULL,
        court_until date NOT NULL,
        replaced_by uuid,
        replaced_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT evaluation_decisions_pk PRIMARY KEY (id),
        CONSTRAINT evaluation_decisions_result_is_known CHECK (result IN ('newPackage', 'startTransition')),
        CONSTRAINT evaluation_decisions_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT evaluation_decisions_rate_is_a_step CHECK (rate % 5 = 0 AND rate BETWEEN CASE measure WHEN 'CMW' THEN 40 ELSE 20 END AND 75),
        CONSTRAINT evaluation_decisions_level_is_known CHECK (level IN ('low', 'medium', 'high')),
        CONSTRAINT evaluation_decisions_change_is_known CHECK (change IN ('same', 'raised', 'lowered')),
        CONSTRAINT evaluation_decisions_need_is_whole CHECK ((rate IS NULL) = (level IS NULL)),
        CONSTRAINT evaluation_decisions_new_package_names_it CHECK (result <> 'newPackage'
          OR rate IS NOT NULL AND package_from IS NOT NULL AND package_until > package_from AND NOT provisional),
        CONSTRAINT evaluation_decisions_transition_names_its_basis CHECK ((result = 'startTransition') = (basis IS NOT NULL)
          AND (result = 'startTransition') = (starts_on IS NOT NULL)),
        CONSTRAINT evaluation_decisions_basis_is_known CHECK (basis IN ('noLongerNeeded', 'favorable')),
        CONSTRAINT evaluation_decisions_favorable_answers_both_criteria CHECK (basis <> 'favorable'
          OR lasting_regular_job IS NOT NULL AND continuity_of_the_firm IS NOT NULL),
        CONSTRAINT evaluation_decisions_lowered_is_provisional CHECK (result <> 'startTransition' OR provisional = (rate IS NOT NULL)),
        CONSTRAINT evaluation_decisions_are_sent_after_the_decision CHECK (sent_on >= decided_on AND court_until > sent_on),
        CONSTRAINT evaluation_decisions_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations (id),
        CONSTRAINT evaluation_decisions_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
        CONSTRAINT evaluation_decisions_package_is_known FOREIGN KEY (package_id) REFERENCES packages (id),
        CONSTRAINT evaluation_decisions_replaced_by_is_known FOREIGN KEY (replaced_by) REFERENCES evaluation_decisions (id)
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX evaluation_decisions_one_in_force ON evaluation_decisions (evaluation_id) WHERE replaced_by IS NULL;
      CREATE INDEX evaluation_decisions_of_a_case ON evaluation_decisions (trajectory_id, id);
      CREATE INDEX evaluation_decisions_of_a_right ON evaluation_decisions (entitlement_id, id);

      CREATE TABLE evaluation_reconsiderations (
        id uuid NOT NULL,
        evaluation_id uuid NOT NULL,
        decision_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        -- the firm that asks, or who recorded it on behalf of the worker
        organization_id uuid,
        status text NOT NULL,
        asked_by text NOT NULL,
        on_behalf text,
        reason text NOT NULL,
        requested_on date NOT NULL,
        decided_on date,
        motivation text,
        decided_by_member_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT evaluation_reconsiderations_pk PRIMARY KEY (id),
        CONSTRAINT evaluation_reconsiderations_status_is_known CHECK (status IN ('open', 'upheld', 'revised', 'withdrawn')),
        CONSTRAINT evaluation_reconsiderations_asked_by_is_known CHECK (asked_by IN ('worker', 'firm')),
        CONSTRAINT evaluation_reconsiderations_on_behalf_is_known CHECK (on_behalf IN ('onPaper', 'inConversation')),
        CONSTRAINT evaluation_reconsiderations_decided_with_a_motivation CHECK ((status IN ('upheld', 'revised')) = (decided_on IS NOT NULL)
          AND (decided_on IS NULL) = (motivation IS NULL) AND (decided_on IS NULL) = (decided_by_member_id IS NULL)),
        CONSTRAINT evaluation_reconsiderations_decision_is_known FOREIGN KEY (decision_id) REFERENCES evaluation_decisions (id),
        CONSTRAINT evaluation_reconsiderations_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations (id)
      );
      CREATE UNIQUE INDEX evaluation_reconsiderations_one_open ON evaluation_reconsiderations (decision_id) WHERE status = 'open';
      CREATE INDEX evaluation_reconsiderations_of_an_evaluation ON evaluation_reconsiderations (evaluation_id, id);

      GRANT SELECT, INSERT, UPDATE ON evaluations, evaluation_decisions, evaluation_reconsiderations TO toeleiding_api;
      GRANT SELECT, INSERT ON evaluation_changes, evaluation_contributions, evaluation_reports TO toeleiding_api;
      -- A term that passes undecided: the clock lets the support go on, which it may in consequence mode alone.
      GRANT SELECT, INSERT, UPDATE ON packages TO toeleiding_worker;
      GRANT SELECT ON entitlements, evaluation_decisions TO toeleiding_worker;
      GRANT SELECT, UPDATE ON evaluations TO toeleiding_worker;

      -- What a request must know of decisions that its actor may not see: until when one runs, and when the last was.
      CREATE FUNCTION app.evaluation_decision_runs(p_entitlement uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.evaluation_decisions d JOIN public.packages p ON p.id = d.package_id
            WHERE d.entitlement_id = p_entitlement AND d.replaced_by IS NULL AND p.voided_on IS NULL
              AND (p.valid_until IS NULL OR p.valid_until > app.today()))$$;
      CREATE FUNCTION app.last_evaluated_on(p_entitlement uuid) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT max(decided_on) FROM public.evaluation_decisions WHERE entitlement_id = p_entitlement$$;
      CREATE FUNCTION app.decision_is_reconsidered(p_decision uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.evaluation_reconsiderations WHERE decision_id = p_decision AND status = 'open')$$;
      -- The day of the plan that stands: its agreement, or the latest look at it since.
      CREATE FUNCTION app.plan_dated_on(p_employment uuid) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT max(greatest(agreed_on, last_reviewed_on)) FROM public.plans WHERE employment_id = p_employment AND status = 'agreed'$$;
      GRANT EXECUTE ON FUNCTION app.evaluation_decision_runs, app.last_evaluated_on, app.decision_is_reconsidered, app.plan_dated_on TO toeleiding_api, toeleiding_worker;

      -- The outcome and its dates: who takes part in the case, the person, the firm; the department where it decides.
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['evaluations', 'evaluation_decisions', 'evaluation_reconsiderations'] LOOP
          CALL app.protect_case(part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (person_id = app.person())', part || '_person', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (organization_id = app.organization() AND app.role() IN (''employer'', ''integrator''))', part || '_firm', part);
        END LOOP;
        FOREACH part IN ARRAY ARRAY['evaluations', 'evaluation_decisions'] LOOP
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (measure = ''IMW''
            AND app.role() IN (''departmentOfficer'', ''integrator'') AND EXISTS (SELECT 1 FROM public.entitlements e
              WHERE e.id = %2$I.entitlement_id AND e.recorded_by = app.organization()))', part || '_department', part);
        END LOOP;
      END $$;
      CALL app.allow_consequences('evaluations');
      CALL app.allow_consequences('evaluation_decisions');

      -- An evaluation is cancelled on the day after the support, whatever day that was said on.
      CREATE POLICY evaluations_clock ON evaluations FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY evaluations_scheduling ON evaluations FOR INSERT TO toeleiding_api
        WITH CHECK (status = 'scheduled' AND EXISTS (SELECT 1 FROM employments e WHERE e.id = employment_id
            AND e.trajectory_id = evaluations.trajectory_id AND e.person_id = evaluations.person_id
            AND e.organization_id = evaluations.organization_id AND e.entitlement_id = evaluations.entitlement_id)
          AND CASE app.role()
            WHEN 'counselor' THEN app.is_assigned(trajectory_id) AND (initiative = 'employmentService'
              OR initiative = 'worker' AND recorded_by = app.organization())
            WHEN 'coach' THEN app.sees_case(trajectory_id) AND initiative = 'worker' AND recorded_by = app.organization()
              AND organization_id <> app.organization()
            WHEN 'employer' THEN organization_id = app.organization() AND initiative = 'firm'
            WHEN 'person' THEN person_id = app.person() AND initiative = 'worker' AND recorded_by IS NULL
            ELSE false END);
      CREATE POLICY evaluations_holding ON evaluations FOR UPDATE TO toeleiding_api
        USING (app.role() = 'counselor' AND app.is_assigned(trajectory_id) AND status IN ('scheduled', 'inPreparation', 'held'))
        WITH CHECK (app.role() = 'counselor' AND app.is_assigned(trajectory_id) AND status IN ('inPreparation', 'held', 'cancelled'));
      CREATE POLICY evaluations_deciding ON evaluations FOR UPDATE TO toeleiding_api
        USING (app.role() = 'expert' AND app.is_assigned(trajectory_id) AND status IN ('held', 'decided'))
        WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id) AND status = 'decided');

      -- Health: the assigned counselor and expert, the person, who wrote it, and a client that reads findings.
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['evaluation_changes', 'evaluation_contributions', 'evaluation_reports'] LOOP
          EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (app.role() IN (''counselor'', ''expert'') AND app.is_assigned(trajectory_id))', part || '_assigned', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (person_id = app.person())', part || '_person', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (app.role() = ''integrator'' AND app.reads_findings() AND EXISTS (SELECT 1 FROM public.participants p
              WHERE p.trajectory_id = %2$I.trajectory_id AND p.organization_id = app.organization()
                AND p.role = ''directing'' AND p.status = ''active''))', part || '_client', part);
        END LOOP;
        FOREACH part IN ARRAY ARRAY['evaluation_changes', 'evaluation_contributions'] LOOP
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (organization_id = app.organization() AND app.role() IN (''coach'', ''employer''))', part || '_author', part);
        END LOOP;
      END $$;
      CREATE POLICY evaluation_reports_author ON evaluation_reports FOR SELECT TO toeleiding_api
        USING (member_id = app.member() AND app.role() IN ('counselor', 'expert'));
      CREATE POLICY evaluation_changes_naming ON evaluation_changes FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id IS NOT DISTINCT FROM app.organization() AND EXISTS (SELECT 1 FROM evaluations v
          WHERE v.id = evaluation_id AND v.trajectory_id = evaluation_changes.trajectory_id
            AND v.person_id = evaluation_changes.person_id AND v.status = 'scheduled' AND v.initiative <> 'employmentService'));
      CREATE POLICY evaluation_contributions_giving ON evaluation_contributions FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id IS NOT DISTINCT FROM app.organization()
          AND EXISTS (SELECT 1 FROM evaluations v WHERE v.id = evaluation_id AND v.status IN ('scheduled', 'inPreparation')
            AND v.trajectory_id = evaluation_contributions.trajectory_id AND v.person_id = evaluation_contributions.person_id
            AND CASE party
              WHEN 'firm' THEN app.role() = 'employer' AND v.organization_id = app.organization()
              WHEN 'coach' THEN app.role() = 'coach'
              -- the worker, or who records it, never the firm, whatever else its members are
              ELSE app.role() = 'person' OR app.role() = 'coach' AND v.organization_id <> app.organization()
                OR app.role() = 'counselor' AND app.is_assigned(v.trajectory_id) END));
      CREATE POLICY evaluation_reports_writing ON evaluation_reports FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'counselor' AND app.is_assigned(trajectory_id) AND member_id = app.member()
          AND organization_id = app.organization() AND EXISTS (SELECT 1 FROM evaluations v
            WHERE v.id = evaluation_id AND v.trajectory_id = evaluation_reports.trajectory_id
              AND v.person_id = evaluation_reports.person_id AND v.status = 'inPreparation'));

      CREATE POLICY evaluation_decisions_deciding ON evaluation_decisions FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id));
      CREATE POLICY evaluation_decisions_replacing ON evaluation_decisions FOR UPDATE TO toeleiding_api
        USING (app.role() = 'expert' AND app.is_assigned(trajectory_id)) WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id));
      CREATE POLICY evaluation_reconsiderations_asking ON evaluation_reconsiderations FOR INSERT TO toeleiding_api
        WITH CHECK (status = 'open' AND CASE app.role()
          WHEN 'person' THEN person_id = app.person() AND asked_by = 'worker' AND organization_id IS NULL
          WHEN 'employer' THEN asked_by = 'firm' AND organization_id = app.organization() AND EXISTS (SELECT 1 FROM evaluations v
            WHERE v.id = evaluation_id AND v.organization_id = app.organization() AND v.trajectory_id = evaluation_reconsiderations.trajectory_id)
          WHEN 'coach' THEN asked_by = 'worker' AND on_behalf IS NOT NULL AND organization_id = app.organization() AND app.sees_case(trajectory_id)
          WHEN 'counselor' THEN asked_by = 'worker' AND on_behalf IS NOT NULL AND organization_id = app.organization() AND app.sees_case(trajectory_id)
          ELSE false END);
      CREATE POLICY evaluation_reconsiderations_withdrawal ON evaluation_reconsiderations FOR UPDATE TO toeleiding_api
        USING (status = 'open' AND (person_id = app.person() AND asked_by = 'worker'
          OR organization_id = app.organization() AND app.role() IN ('employer', 'coach', 'counselor')))
        WITH CHECK (status IN ('open', 'withdrawn'));
      CREATE POLICY evaluation_reconsiderations_deciding ON evaluation_reconsiderations FOR UPDATE TO toeleiding_api
        USING (app.role() = 'expert' AND app.is_assigned(trajectory_id)) WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT, INSERT, UPDATE ON packages FROM toeleiding_worker;
      REVOKE SELECT ON entitlements FROM toeleiding_worker;
      DROP TABLE evaluation_reconsiderations, evaluation_decisions, evaluation_reports, evaluation_contributions, evaluation_changes,
        evaluations CASCADE;
      DROP FUNCTION app.evaluation_decision_runs, app.last_evaluated_on, app.decision_is_reconsidered, app.plan_dated_on;
      DELETE FROM deadline_kinds WHERE kind = 'evaluationDue';
      ALTER TABLE deadline_kinds DROP COLUMN overdue_to_team;
    `);
  }
}

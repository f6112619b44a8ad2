import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step8UntilTheDecision1767225600013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deadline_kinds DROP CONSTRAINT deadline_kinds_addressee_is_known;
      ALTER TABLE deadline_kinds ADD CONSTRAINT deadline_kinds_addressee_is_known
        CHECK (addressee IN ('employmentService', 'coach', 'firm', 'provider'));
      -- How long a phase may last is in transition_settings, with its source; reminders and addressees are local practice.
      INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence) VALUES
        ('transitionNotAgreed', 30, 'days', '{-7,0}', 7, 'employmentService', 'localPractice'),
        ('transitionPhaseEnding', NULL, NULL, '{-14,-3,0}', 7, 'provider', 'localPractice'),
        ('transitionFollowUp', NULL, NULL, '{-14,-3,0}', 7, 'provider', 'localPractice'),
        ('transitionRedetermination', 30, 'days', '{-14,-3,0}', 7, 'employmentService', 'localPractice');
      CREATE TABLE transition_settings (
        setting text NOT NULL,
        value integer NOT NULL,
        confidence text NOT NULL,
        source text,
        CONSTRAINT transition_settings_pk PRIMARY KEY (setting),
        CONSTRAINT transition_settings_setting_is_known CHECK (setting IN ('preparationMonths', 'matchingMonths', 'internshipMonths',
          'aftercareMonths', 'followUpOpensDays', 'returnWindowMonths')),
        CONSTRAINT transition_settings_value_is_not_negative CHECK (value >= 0),
        CONSTRAINT transition_settings_confidence_is_known CHECK (confidence IN ('verified', 'unverified', 'localPractice'))
      );
      INSERT INTO transition_settings (setting, value, confidence, source) VALUES
        ('preparationMonths', 1, 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/'),
        ('matchingMonths', 3, 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/'),
        ('internshipMonths', 3, 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/'),
        ('aftercareMonths', 3, 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/'),
        -- D13 art. 22, par. 2 leaves the conditions of a return to the Government: no public source was found for the term
        ('followUpOpensDays', 14, 'localPractice', NULL),
        ('returnWindowMonths', 12, 'localPractice', NULL);

      CREATE TABLE transitions (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        employment_id uuid NOT NULL,
        entitlement_id uuid NOT NULL,
        -- the firm that the worker leaves
        organization_id uuid NOT NULL,
        -- the decision that it rests on; none where the move is within the firm
        evaluation_id uuid,
        provider_id uuid,
        status text NOT NULL,
        basis text NOT NULL,
        motivation text,
        starts_on date NOT NULL,
        proposed_on date NOT NULL,
        agreed_on date,
        phase_from date,
        phase_due_on date,
        job_kind text,
        job_starts_on date,
        completed_on date,
        failed_by text,
        failure_reason text,
        cancel_reason text,
        redetermined_on date,
        -- the last day of the path, its follow-ups included: until then the provider sees it
        closed_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT transitions_pk PRIMARY KEY (id),
        CONSTRAINT transitions_status_is_known CHECK (status IN ('proposed', 'agreed', 'preparation', 'matching', 'internship',
          'aftercare', 'completed', 'failed', 'cancelled')),
        CONSTRAINT transitions_basis_is_known CHECK (basis IN ('noLongerNeeded', 'favorable', 'internal')),
        CONSTRAINT transitions_job_kind_is_known CHECK (job_kind IN ('regular', 'IMW', 'internal')),
        CONSTRAINT transitions_job_has_a_first_day CHECK ((job_kind IS NULL) = (job_starts_on IS NULL)
          AND (status NOT IN ('aftercare', 'completed') OR job_kind IS NOT NULL)),
        CONSTRAINT transitions_agreed_name_a_provider CHECK (agreed_on IS NULL OR basis = 'internal' OR provider_id IS NOT NULL),
        CONSTRAINT transitions_agreed_on_a_day CHECK (status NOT IN ('agreed', 'preparation', 'matching', 'internship', 'aftercare',
          'completed', 'failed') OR agreed_on IS NOT NULL),
        CONSTRAINT transitions_phase_has_a_last_day CHECK ((phase_from IS NULL) = (phase_due_on IS NULL)
          AND phase_due_on >= phase_from),
        CONSTRAINT transitions_completed_on_a_day CHECK ((status = 'completed') = (completed_on IS NOT NULL)),
        CONSTRAINT transitions_fail_by_somebodys_doing CHECK ((status = 'failed') = (failed_by IS NOT NULL)
          AND (failed_by IS NULL) = (failure_reason IS NULL) AND failed_by IN ('worker', 'firm', 'neither')),
        CONSTRAINT transitions_cancelled_with_a_reason CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL)),
        CONSTRAINT transitions_close_on_a_day CHECK (CASE WHEN status IN ('failed', 'cancelled') THEN closed_on IS NOT NULL
          WHEN status = 'completed' THEN true ELSE closed_on IS NULL END),
        CONSTRAINT transitions_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT transitions_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT transitions_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments (id),
        CONSTRAINT transitions_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
        CONSTRAINT transitions_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations (id),
        CONSTRAINT transitions_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT transitions_provider_is_known FOREIGN KEY (provider_id) REFERENCES organizations (id)
      );
      CREATE UNIQUE INDEX transitions_one_open_per_case ON transitions (trajectory_id)
        WHERE status IN ('proposed', 'agreed', 'preparation', 'matching', 'internship', 'aftercare');
      CREATE INDEX transitions_of_a_case ON transitions (trajectory_id, id);
      CREATE INDEX transitions_of_a_firm ON transitions (organization_id, id);
      CREATE INDEX transitions_of_a_provider ON transitions (provider_id, id);
      CREATE INDEX transitions_of_a_person ON transitions (person_id);
      CREATE INDEX transitions_of_an_employment ON transitions (employment_id);
      -- Where the person goes: not the business of the firm that it leaves.
      CREATE TABLE transition_jobs (
        transition_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        employer_name text NOT NULL,
        employer_id uuid,
        CONSTRAINT transition_jobs_pk PRIMARY KEY (transition_id),
        CONSTRAINT transition_jobs_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions (id),
        CONSTRAINT transition_jobs_employer_is_known FOREIGN KEY (employer_id) REFERENCES organizations (id)
      );
      CREATE INDEX transition_jobs_of_a_case ON transition_jobs (trajectory_id);
      -- What the expert decides once a path has failed or its job was lost: for who works on the case, and the person.
      CREATE TABLE transition_decisions (
        transition_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        motivation text NOT NULL,
        entitlement_id uuid NOT NULL,
        decided_on date NOT NULL,
        organization_id uuid NOT NULL,
        member_id uuid NOT NULL,
        CONSTRAINT transition_decisions_pk PRIMARY KEY (transition_id, kind),
        CONSTRAINT transition_decisions_kind_is_known CHECK (kind IN ('redetermination', 'return')),
        CONSTRAINT transition_decisions_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions (id),
        CONSTRAINT transition_decisions_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
        CONSTRAINT transition_decisions_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members (id, organization_id)
      );
      CREATE INDEX transition_decisions_of_a_case ON transition_decisions (trajectory_id);
      CREATE INDEX transition_decisions_of_a_person ON transition_decisions (person_id);
      CREATE TABLE transition_signatures (
        id uuid NOT NULL,
        transition_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        party text NOT NULL,
        -- who guides under the agreement that was signed: another provider asks for all signatures anew
        provider_id uuid,
        -- of who signed, or recorded the worker's signature; null where the worker signed in
        organization_id uuid,
        member_id uuid,
        on_behalf text,
        signed_on date NOT NULL,
        CONSTRAINT transition_signatures_pk PRIMARY KEY (id),
        CONSTRAINT transition_signatures_party_is_known CHECK (party IN ('firm', 'employmentService', 'provider', 'worker')),
        CONSTRAINT transition_signatures_on_behalf_is_of_the_worker CHECK (CASE WHEN party = 'worker'
          THEN (organization_id IS NULL) = (on_behalf IS NULL) AND (on_behalf IS NULL OR on_behalf IN ('onPaper', 'inConversation'))
          ELSE on_behalf IS NULL AND organization_id IS NOT NULL END),
        CONSTRAINT transition_signatures_once_per_party UNIQUE NULLS NOT DISTINCT (transition_id, party, provider_id),
        CONSTRAINT transition_signatures_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions (id),
        CONSTRAINT transition_signatures_provider_is_known FOREIGN KEY (provider_id) REFERENCES organizations (id)
      );
      CREATE INDEX transition_signatures_of_a_case ON transition_signatures (trajectory_id);
      CREATE TABLE internships (
        id uuid NOT NULL,
        transition_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        host_id uuid NOT NULL,
        period daterange NOT NULL,
        period_from date GENERATED ALWAYS AS (lower(period)) STORED,
        period_until date GENERATED ALWAYS AS (upper(period)) STORED,
        result text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT internships_pk PRIMARY KEY (id),
        CONSTRAINT internships_period_is_a_period CHECK (NOT isempty(period) AND lower(period) IS NOT NULL AND upper(period) IS NOT NULL),
        CONSTRAINT internships_result_is_known CHECK (result IN ('jobOffered', 'noJobOffered', 'stopped')),
        CONSTRAINT internships_at_a_host_do_not_overlap EXCLUDE USING gist (transition_id WITH =, host_id WITH =, period WITH &&),
        CONSTRAINT internships_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions (id),
        CONSTRAINT internships_host_is_known FOREIGN KEY (host_id) REFERENCES organizations (id)
      );
      CREATE INDEX internships_of_a_case ON internships (trajectory_id);
      CREATE INDEX internships_of_a_transition ON internships (transition_id, id);
      CREATE INDEX internships_of_a_host ON internships (host_id, id);
      CREATE INDEX internships_of_a_person ON internships (person_id);
      CREATE TABLE follow_ups (
        id uuid NOT NULL,
        transition_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        months smallint NOT NULL,
        due_on date NOT NULL,
        recorded_on date NOT NULL,
        still_employed boolean NOT NULL,
        note text,
        organization_id uuid NOT NULL,
        member_id uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT follow_ups_pk PRIMARY KEY (id),
        CONSTRAINT follow_ups_months_are_known CHECK (months IN (3, 6, 12)),
        CONSTRAINT follow_ups_once_each UNIQUE (transition_id, months),
        CONSTRAINT follow_ups_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions (id),
        CONSTRAINT follow_ups_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members (id, organization_id)
      );
      CREATE INDEX follow_ups_of_a_case ON follow_ups (trajectory_id);
      CREATE INDEX follow_ups_of_a_person ON follow_ups (person_id);
      GRANT SELECT ON transition_settings TO toeleiding_api;
      GRANT SELECT, INSERT, UPDATE ON transitions, internships TO toeleiding_api;
      GRANT SELECT, INSERT ON transition_jobs, transition_decisions, transition_signatures, follow_ups TO toeleiding_api;

      -- A right of basis return rests on the same outcome, under conditions of its own. The history keeps its columns last.
      ALTER TABLE entitlements ADD COLUMN basis text NOT NULL DEFAULT 'indication', ADD COLUMN return_level text;
      ALTER TABLE entitlements ADD CONSTRAINT entitlements_basis_is_known CHECK (basis IN ('indication', 'return')),
        ADD CONSTRAINT entitlements_return_names_its_level CHECK ((basis = 'return') = (return_level IS NOT NULL)
          AND (basis = 'indication' OR measure = 'CMW') AND return_level IN ('low', 'medium', 'high'));
      ALTER TABLE entitlements_versions RENAME COLUMN known_from TO old_known_from;
      ALTER TABLE entitlements_versions RENAME COLUMN known_until TO old_known_until;
      ALTER TABLE entitlements_versions ADD COLUMN basis text NOT NULL DEFAULT 'indication', ADD COLUMN return_level text,
        ADD COLUMN known_from timestamptz, ADD COLUMN known_until timestamptz;
      UPDATE entitlements_versions SET known_from = old_known_from, known_until = old_known_until;
      ALTER TABLE entitlements_versions ALTER COLUMN basis DROP DEFAULT, ALTER COLUMN known_from SET NOT NULL,
        ALTER COLUMN known_until SET NOT NULL, DROP COLUMN old_known_from, DROP COLUMN old_known_until;
      CREATE INDEX entitlements_versions_by_id ON entitlements_versions (id, known_from);

      -- What the provider may not see but a rule must know: a date, and only of its own path.
      CREATE FUNCTION app.supported_since(p_transition uuid) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT e.supported_from FROM public.transitions t JOIN public.employments e ON e.id = t.employment_id
           WHERE t.id = p_transition AND (t.provider_id = app.organization() OR app.sees_case(t.trajectory_id))$$;
      GRANT EXECUTE ON FUNCTION app.supported_since TO toeleiding_api;

      ALTER TABLE transition_settings ENABLE ROW LEVEL SECURITY;
      CREATE POLICY transition_settings_are_public ON transition_settings FOR SELECT TO toeleiding_api USING (true);

      CALL app.protect_case('transitions');
      CALL app.allow_consequences('transitions');
      CREATE POLICY transitions_person ON transitions FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY transitions_firm ON transitions FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'));
      -- The provider: from being named, since it must see what it is asked to sign, until the last day of the path.
      CREATE POLICY transitions_provider ON transitions FOR SELECT TO toeleiding_api
        USING (provider_id = app.organization() AND app.role() IN ('provider', 'integrator')
          AND (closed_on IS NULL OR closed_on >= app.today()));
      CREATE POLICY transitions_proposing ON transitions FOR INSERT TO toeleiding_api
        WITH CHECK (status = 'proposed' AND basis = 'internal' AND app.role() IN ('counselor', 'expert') AND app.is_assigned(trajectory_id));
      CREATE POLICY transitions_directing ON transitions FOR UPDATE TO toeleiding_api
        USING (app.role() IN ('counselor', 'expert') AND app.is_assigned(trajectory_id))
        WITH CHECK (app.role() IN ('counselor', 'expert') AND app.is_assigned(trajectory_id));
      CREATE POLICY transitions_guiding ON transitions FOR UPDATE TO toeleiding_api
        USING (provider_id = app.organization() AND app.role() = 'provider'
          AND status IN ('agreed', 'preparation', 'matching', 'internship', 'aftercare'))
        WITH CHECK (provider_id = app.organization() AND status IN ('preparation', 'matching', 'internship', 'aftercare', 'completed', 'failed'));

      CALL app.protect_case('transition_jobs');
      CALL app.allow_consequences('transition_jobs');
      CREATE POLICY transition_jobs_person ON transition_jobs FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY transition_jobs_provider ON transition_jobs FOR SELECT TO toeleiding_api
        USING (app.role() IN ('provider', 'integrator') AND EXISTS (SELECT 1 FROM transitions t
          WHERE t.id = transition_id AND t.provider_id = app.organization()));
      CREATE POLICY transition_jobs_writing ON transition_jobs FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() IN ('counselor', 'provider') AND EXISTS (SELECT 1 FROM transitions t WHERE t.id = transition_id
          AND t.trajectory_id = transition_jobs.trajectory_id AND t.person_id = transition_jobs.person_id
          AND t.status IN ('agreed', 'internship') AND (t.provider_id = app.organization() OR app.is_assigned(t.trajectory_id))));

      CALL app.protect_case('transition_decisions');
      CREATE POLICY transition_decisions_person ON transition_decisions FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY transition_decisions_writing ON transition_decisions FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'expert' AND member_id = app.member() AND app.is_assigned(trajectory_id)
          AND EXISTS (SELECT 1 FROM transitions t WHERE t.id = transition_id AND t.trajectory_id = transition_decisions.trajectory_id
            AND t.person_id = transition_decisions.person_id AND t.status IN ('completed', 'failed')));

      -- Who reads the agreement reads who signed it.
      ALTER TABLE transition_signatures ENABLE ROW LEVEL SECURITY;
      CREATE POLICY transition_signatures_of_a_readable_transition ON transition_signatures FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM transitions t WHERE t.id = transition_id));
      CREATE POLICY transition_signatures_signing ON transition_signatures FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id IS NOT DISTINCT FROM app.organization() AND EXISTS (SELECT 1 FROM transitions t
          WHERE t.id = transition_id AND t.status = 'proposed' AND t.trajectory_id = transition_signatures.trajectory_id
            AND t.person_id = transition_signatures.person_id AND t.provider_id IS NOT DISTINCT FROM transition_signatures.provider_id
            AND CASE party
              WHEN 'firm' THEN app.role() = 'employer' AND t.organization_id = app.organization()
              WHEN 'provider' THEN app.role() = 'provider' AND t.provider_id = app.organization()
              WHEN 'employmentService' THEN app.role() = 'counselor' AND app.is_assigned(t.trajectory_id)
              -- recorded by another, never by the firm, whatever else its members are
              ELSE t.person_id = app.person() OR on_behalf IS NOT NULL AND app.role() IN ('coach', 'counselor')
                AND t.organization_id <> app.organization() AND app.sees_case(t.trajectory_id) END));

      CALL app.protect_case('internships');
      CALL app.allow_consequences('internships');
      CREATE POLICY internships_person ON internships FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY internships_provider ON internships FOR SELECT TO toeleiding_api
        USING (app.role() IN ('provider', 'integrator') AND EXISTS (SELECT 1 FROM transitions t
          WHERE t.id = transition_id AND t.provider_id = app.organization()));
      -- The host: its own, for as long as it takes part.
      CREATE POLICY internships_host ON internships FOR SELECT TO toeleiding_api
        USING (host_id = app.organization() AND app.role() IN ('employer', 'integrator') AND EXISTS (SELECT 1 FROM participants p
          WHERE p.trajectory_id = internships.trajectory_id AND p.organization_id = app.organization()
            AND p.role = 'host' AND p.status = 'active'));
      CREATE POLICY internships_arranging ON internships FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() IN ('counselor', 'provider') AND EXISTS (SELECT 1 FROM transitions t WHERE t.id = transition_id
          AND t.trajectory_id = internships.trajectory_id AND t.person_id = internships.person_id
          AND t.status IN ('matching', 'internship') AND (t.provider_id = app.organization() OR app.is_assigned(t.trajectory_id))));
      CREATE POLICY internships_concluding ON internships FOR UPDATE TO toeleiding_api
        USING (app.role() IN ('counselor', 'provider') AND EXISTS (SELECT 1 FROM transitions t WHERE t.id = transition_id
          AND (t.provider_id = app.organization() OR app.is_assigned(t.trajectory_id))))
        WITH CHECK (app.role() IN ('counselor', 'provider') AND EXISTS (SELECT 1 FROM transitions t WHERE t.id = transition_id
          AND t.trajectory_id = internships.trajectory_id AND t.person_id = internships.person_id
          AND (t.provider_id = app.organization() OR app.is_assigned(t.trajectory_id))));

      CALL app.protect_case('follow_ups');
      CALL app.allow_consequences('follow_ups');
      CREATE POLICY follow_ups_person ON follow_ups FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY follow_ups_provider ON follow_ups FOR SELECT TO toeleiding_api
        USING (app.role() IN ('provider', 'integrator') AND EXISTS (SELECT 1 FROM transitions t
          WHERE t.id = transition_id AND t.provider_id = app.organization()));
      CREATE POLICY follow_ups_recording ON follow_ups FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id = app.organization() AND member_id = app.member() AND EXISTS (SELECT 1 FROM transitions t
          WHERE t.id = transition_id AND t.trajectory_id = follow_ups.trajectory_id AND t.person_id = follow_ups.person_id
            AND t.status IN ('aftercare', 'completed')
            AND (app.role() = 'provider' AND t.provider_id = app.organization()
              OR app.role() IN ('coach', 'counselor') AND app.sees_case(t.trajectory_id))));

      -- The person: to the provider by name from being named, with contact from the agreement; to the host by name.
      DO $$
      DECLARE part text; key text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['persons', 'person_names', 'person_contacts'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (app.role() IN (''provider'', ''integrator'') AND EXISTS (SELECT 1 FROM public.transitions t
              WHERE t.person_id = %2$I.%3$I AND t.provider_id = app.organization() %4$s
                AND (t.closed_on IS NULL OR t.closed_on >= app.today())))', part || '_provider', part, key,
            CASE part WHEN 'person_contacts' THEN 'AND t.agreed_on IS NOT NULL' ELSE '' END);
        END LOOP;
        FOREACH part IN ARRAY ARRAY['persons', 'person_names'] LOOP
          key := CASE part WHEN 'persons' THEN 'id' ELSE 'person_id' END;
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (app.role() IN (''employer'', ''integrator'') AND EXISTS (SELECT 1 FROM public.internships i
              WHERE i.person_id = %2$I.%3$I AND i.host_id = app.organization()))', part || '_host', part, key);
        END LOOP;
      END $$;
      CREATE POLICY deadlines_provider ON deadlines FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() = 'provider');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY deadlines_provider ON deadlines;
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['persons', 'person_names', 'person_contacts'] LOOP
          EXECUTE format('DROP POLICY IF EXISTS %I ON public.%I', part || '_provider', part);
          EXECUTE format('DROP POLICY IF EXISTS %I ON public.%I', part || '_host', part);
        END LOOP;
      END $$;
      DROP FUNCTION app.supported_since;
      DROP TABLE follow_ups, internships, transition_signatures, transition_decisions, transition_jobs, transitions, transition_settings CASCADE;
      ALTER TABLE entitlements DROP COLUMN basis, DROP COLUMN return_level;
      ALTER TABLE entitlements_versions DROP COLUMN basis, DROP COLUMN return_level;
      DELETE FROM deadline_kinds WHERE kind IN ('transitionNotAgreed', 'transitionPhaseEnding', 'transitionFollowUp', 'transitionRedetermination');
      ALTER TABLE deadline_kinds DROP CONSTRAINT deadline_kinds_addressee_is_known;
      ALTER TABLE deadline_kinds ADD CONSTRAINT deadline_kinds_addressee_is_known CHECK (addressee IN ('employmentService', 'coach', 'firm'));
    `);
  }
}

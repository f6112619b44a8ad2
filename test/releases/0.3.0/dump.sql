SET ROLE toeleiding_owner;
CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE SCHEMA app;
      GRANT USAGE ON SCHEMA app TO toeleiding_api, toeleiding_worker;
      GRANT USAGE ON SCHEMA public TO toeleiding_api, toeleiding_worker;
      -- everybody's right to run a function is given for all schemas, and is only taken back for all schemas
      ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

      -- Who acts: transaction-local settings written by app.enter; absent means no rows.
      CREATE FUNCTION app.subject() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.subject', true), '');
      CREATE FUNCTION app.organization() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.organization', true), '')::uuid;
      CREATE FUNCTION app.member() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.member', true), '')::uuid;
      CREATE FUNCTION app.role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.role', true), '');
      CREATE FUNCTION app.person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.person', true), '')::uuid;
      CREATE FUNCTION app.teams() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
        RETURN coalesce(nullif(current_setting('app.teams', true), ''), '{}')::uuid[];
      CREATE FUNCTION app.reads_findings() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.findings', true), '') = 'yes';
      -- What an allowed action causes elsewhere in the case runs in mode 'consequence', bound to that case.
      CREATE FUNCTION app.mode() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.mode', true), '');
      CREATE FUNCTION app.consequence_case() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN CASE WHEN nullif(current_setting('app.mode', true), '') = 'consequence'
                    THEN nullif(current_setting('app.case', true), '')::uuid END;

      -- The calendar can be set, on one machine and in tests only; absent is the real day.
      CREATE TABLE calendar_offset (
        only_row boolean NOT NULL DEFAULT true,
        days integer NOT NULL,
        CONSTRAINT calendar_offset_pk PRIMARY KEY (only_row),
        CONSTRAINT calendar_offset_has_one_row CHECK (only_row)
      );
      ALTER TABLE calendar_offset ENABLE ROW LEVEL SECURITY;
      GRANT SELECT ON calendar_offset TO toeleiding_api, toeleiding_worker;
      CREATE POLICY calendar_offset_is_read_by_all ON calendar_offset FOR SELECT
        TO toeleiding_api, toeleiding_worker USING (true);
      CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE
        RETURN (now() AT TIME ZONE 'Europe/Brussels')::date + coalesce((SELECT days FROM public.calendar_offset), 0);

      CREATE TABLE idempotency_keys (
        subject text NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        status smallint NOT NULL,
        location text NOT NULL,
        version integer,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pk PRIMARY KEY (subject, key)
      );
      CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
      ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, DELETE ON idempotency_keys TO toeleiding_api;
      CREATE POLICY idempotency_keys_are_their_subjects_own ON idempotency_keys
        TO toeleiding_api USING (subject = app.subject()) WITH CHECK (subject = app.subject());
      GRANT SELECT, DELETE ON idempotency_keys TO toeleiding_worker;
      CREATE POLICY idempotency_keys_are_swept_by_the_clock ON idempotency_keys
        TO toeleiding_worker USING (created_at < now() - interval '24 hours');

      -- What was known: every replaced or removed row of a dated table goes to its <table>_versions.
      CREATE FUNCTION app.keep_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, public AS $$
      BEGIN
        EXECUTE format('INSERT INTO public.%I SELECT ($1).*, $2, clock_timestamp()', TG_TABLE_NAME || '_versions')
          USING OLD, OLD.updated_at;
        RETURN NULL;
      END $$;
      CREATE PROCEDURE app.keep_versions_of(kept text) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TABLE public.%1$I (LIKE public.%2$I, known_from timestamptz NOT NULL, known_until timestamptz NOT NULL)',
          kept || '_versions', kept);
        EXECUTE format('CREATE INDEX %1$I ON public.%2$I (id, known_from)', kept || '_versions_by_id', kept || '_versions');
        EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', kept || '_versions');
        EXECUTE format('GRANT SELECT ON public.%I TO toeleiding_api', kept || '_versions');
        EXECUTE format('CREATE TRIGGER %1$I AFTER UPDATE OR DELETE ON public.%2$I FOR EACH ROW EXECUTE FUNCTION app.keep_version()',
          kept || '_keep_versions', kept);
      END $$;

      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO toeleiding_api, toeleiding_worker;
      REVOKE EXECUTE ON FUNCTION app.keep_version() FROM toeleiding_api, toeleiding_worker;
CREATE TABLE journal (
        id bigint GENERATED ALWAYS AS IDENTITY,
        transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        happened_on date NOT NULL,
        type text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        trajectory_id uuid,
        person_id uuid,
        case_version integer,
        status text,
        actor_subject text NOT NULL,
        actor_role text NOT NULL,
        actor_organization_id uuid,
        actor_member_id uuid,
        payload_hash bytea NOT NULL,
        CONSTRAINT journal_pk PRIMARY KEY (id),
        CONSTRAINT journal_case_version_is_unique UNIQUE (trajectory_id, case_version),
        CONSTRAINT journal_case_version_goes_with_a_case CHECK ((trajectory_id IS NULL) = (case_version IS NULL))
      );
      CREATE INDEX journal_by_subject ON journal (subject_id, id);
      CREATE TABLE journal_payloads (
        journal_id bigint NOT NULL,
        person_id uuid,
        ciphertext bytea NOT NULL,
        CONSTRAINT journal_payloads_pk PRIMARY KEY (journal_id),
        CONSTRAINT journal_payloads_belong_to_the_journal FOREIGN KEY (journal_id) REFERENCES journal (id)
      );
      CREATE TABLE person_keys (
        person_id uuid NOT NULL,
        wrapped_key bytea,
        CONSTRAINT person_keys_pk PRIMARY KEY (person_id)
      );
      ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
      ALTER TABLE journal_payloads ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_keys ENABLE ROW LEVEL SECURITY;
      GRANT SELECT ON journal, journal_payloads TO toeleiding_api;

      CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER journal_payloads_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_payloads
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      -- The wrapped key of a person; the first writer's proposal wins, a destroyed key stays destroyed.
      CREATE FUNCTION app.person_key(p_person uuid, p_proposal bytea) RETURNS bytea LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, public AS $$
      DECLARE v_key bytea;
      BEGIN
        SELECT wrapped_key INTO v_key FROM public.person_keys WHERE person_id = p_person;
        IF NOT FOUND AND p_proposal IS NOT NULL THEN
          INSERT INTO public.person_keys (person_id, wrapped_key) VALUES (p_person, p_proposal) ON CONFLICT DO NOTHING;
          SELECT wrapped_key INTO v_key FROM public.person_keys WHERE person_id = p_person;
        END IF;
        RETURN v_key;
      END $$;

      -- The actor comes from the unit of work's own settings, never from the caller.
      CREATE FUNCTION app.append_journal(
        p_type text, p_subject_type text, p_subject_id uuid, p_trajectory uuid, p_person uuid, p_status text,
        p_hash bytea, p_ciphertext bytea
      ) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE v_id bigint; v_case_version integer;
      BEGIN
        IF p_trajectory IS NOT NULL THEN
          v_case_version := app.next_case_version(p_trajectory);
        END IF;
        INSERT INTO public.journal (happened_on, type, subject_type, subject_id, trajectory_id, person_id, case_version,
          status, actor_subject, actor_role, actor_organization_id, actor_member_id, payload_hash)
        VALUES (app.today(), p_type, p_subject_type, p_subject_id, p_trajectory, p_person, v_case_version,
          p_status, app.subject(), app.role(), app.organization(), app.member(), p_hash)
        RETURNING id INTO v_id;
        INSERT INTO public.journal_payloads (journal_id, person_id, ciphertext) VALUES (v_id, p_person, p_ciphertext);
        RETURN v_id;
      END $$;
      GRANT EXECUTE ON FUNCTION app.person_key, app.append_journal TO toeleiding_api, toeleiding_worker;
CREATE TABLE members (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        subject text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        language text NOT NULL,
        roles text[] NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT members_pk PRIMARY KEY (id),
        CONSTRAINT members_join_an_organization_once UNIQUE (organization_id, subject),
        CONSTRAINT members_are_themselves_in_their_organization UNIQUE (id, organization_id),
        CONSTRAINT members_language_is_known CHECK (language IN ('nl', 'fr', 'en')),
        CONSTRAINT members_roles_are_known CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['counselor', 'expert', 'coach',
          'employer', 'provider', 'departmentOfficer', 'director', 'administrator', 'auditor']),
        CONSTRAINT members_validity_is_a_period CHECK (valid_until IS NULL OR valid_until > valid_from)
      );
      CREATE TABLE teams (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT teams_pk PRIMARY KEY (id),
        CONSTRAINT teams_have_a_name_of_their_own UNIQUE (organization_id, name),
        CONSTRAINT teams_are_themselves_in_their_organization UNIQUE (id, organization_id)
      );
      CREATE TABLE team_members (
        team_id uuid NOT NULL,
        member_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        CONSTRAINT team_members_pk PRIMARY KEY (team_id, member_id),
        CONSTRAINT team_members_team_is_of_the_organization FOREIGN KEY (team_id, organization_id) REFERENCES teams (id, organization_id),
        CONSTRAINT team_members_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members (id, organization_id)
      );
      CREATE INDEX team_members_by_member ON team_members (member_id);
      CREATE TABLE clients (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        client_id text NOT NULL,
        name text NOT NULL,
        scopes text[] NOT NULL,
        reads_findings boolean NOT NULL DEFAULT false,
        valid_from date NOT NULL,
        valid_until date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT clients_pk PRIMARY KEY (id),
        CONSTRAINT clients_client_id_is_unique UNIQUE (client_id),
        CONSTRAINT clients_validity_is_a_period CHECK (valid_until IS NULL OR valid_until > valid_from)
      );
      CREATE TABLE read_log (
        id uuid NOT NULL,
        read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        subject text NOT NULL,
        role text NOT NULL,
        organization_id uuid,
        member_id uuid,
        operation text NOT NULL,
        person_id uuid,
        reason text NOT NULL,
        found boolean NOT NULL,
        CONSTRAINT read_log_pk PRIMARY KEY (id)
      );
      CREATE INDEX read_log_by_person ON read_log (person_id, read_at);
      CREATE TRIGGER read_log_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON read_log
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      ALTER TABLE members ENABLE ROW LEVEL SECURITY;
      ALTER TABLE teams ENABLE ROW LEVEL SECURITY;
      ALTER TABLE team_members ENABLE ROW LEVEL SECURITY;
      ALTER TABLE clients ENABLE ROW LEVEL SECURITY;
      ALTER TABLE read_log ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE ON members, teams, clients TO toeleiding_api;
      GRANT SELECT, INSERT, DELETE ON team_members TO toeleiding_api;
      GRANT SELECT, INSERT ON read_log TO toeleiding_api;
      GRANT SELECT ON members, teams, team_members TO toeleiding_worker;

      CREATE POLICY members_own_organization ON members FOR SELECT TO toeleiding_api USING (organization_id = app.organization());
      CREATE POLICY members_administrator ON members TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY teams_own_organization ON teams FOR SELECT TO toeleiding_api USING (organization_id = app.organization());
      CREATE POLICY teams_administrator ON teams TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY team_members_own_organization ON team_members FOR SELECT TO toeleiding_api USING (organization_id = app.organization());
      CREATE POLICY team_members_administrator ON team_members TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY clients_administrator ON clients TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY read_log_is_written_in_ones_own_name ON read_log FOR INSERT TO toeleiding_api
        WITH CHECK (subject = app.subject() AND role = app.role() AND organization_id IS NOT DISTINCT FROM app.organization());
      CREATE POLICY read_log_auditor ON read_log FOR SELECT TO toeleiding_api USING (app.role() = 'auditor');
      CREATE POLICY members_clock ON members FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY teams_clock ON teams FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY team_members_clock ON team_members FOR SELECT TO toeleiding_worker USING (true);

      -- Begins a unit of work: what the token says must still hold. Nothing is set where it does not.
      CREATE FUNCTION app.enter(p_subject text, p_role text, p_organization uuid, p_person uuid)
      RETURNS TABLE (holds boolean, member_id uuid, today date, scopes text[]) LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, public AS $$
      DECLARE v_teams uuid[]; v_findings boolean := false;
      BEGIN
        today := app.today();
        scopes := NULL;
        IF p_role = 'person' THEN
          holds := p_person IS NOT NULL AND p_organization IS NULL AND app.person_signs_in(p_person);
        ELSIF p_role = 'integrator' THEN
          SELECT true, c.scopes, c.reads_findings INTO holds, scopes, v_findings FROM public.clients c
           WHERE c.client_id = p_subject AND c.organization_id = p_organization
             AND c.valid_from <= today AND (c.valid_until IS NULL OR c.valid_until > today);
        ELSE
          SELECT true, m.id, (SELECT array_agg(t.team_id) FROM public.team_members t WHERE t.member_id = m.id)
            INTO holds, member_id, v_teams FROM public.members m
           WHERE m.subject = p_subject AND m.organization_id = p_organization AND p_role = ANY (m.roles)
             AND m.valid_from <= today AND (m.valid_until IS NULL OR m.valid_until > today);
        END IF;
        holds := coalesce(holds, false);
        IF holds THEN
          PERFORM set_config('app.subject', p_subject, true), set_config('app.role', p_role, true),
            set_config('app.organization', coalesce(p_organization::text, ''), true),
            set_config('app.person', coalesce(p_person::text, ''), true),
            set_config('app.member', coalesce(member_id::text, ''), true),
            set_config('app.teams', coalesce(v_teams::text, ''), true),
            set_config('app.findings', CASE WHEN v_findings THEN 'yes' ELSE '' END, true);
        END IF;
        RETURN NEXT;
      END $$;
      -- The clock enters without organization; what it may see is said by the policies of its own login.
      CREATE FUNCTION app.enter_as_clock()
      RETURNS TABLE (holds boolean, member_id uuid, today date, scopes text[]) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.subject', 'clock', true), set_config('app.role', 'clock', true);
        RETURN QUERY SELECT true, NULL::uuid, app.today(), NULL::text[];
      END $$;
      GRANT EXECUTE ON FUNCTION app.enter TO toeleiding_api;
      GRANT EXECUTE ON FUNCTION app.enter_as_clock TO toeleiding_worker;
-- Terms, steps and addressees are local practice: no public source was found. Days relative to the due day:
      -- negative before, 0 on the day; after it every repeat_days, where that is given.
      CREATE TABLE deadline_kinds (
        kind text NOT NULL,
        term_days integer,
        term_unit text,
        reminder_steps integer[] NOT NULL,
        repeat_days integer,
        addressee text NOT NULL,
        confidence text NOT NULL,
        source text,
        CONSTRAINT deadline_kinds_pk PRIMARY KEY (kind),
        CONSTRAINT deadline_kinds_term_unit_is_known CHECK (term_unit IN ('days', 'workingDays')),
        CONSTRAINT deadline_kinds_addressee_is_known CHECK (addressee IN ('employmentService', 'coach', 'firm')),
        CONSTRAINT deadline_kinds_confidence_is_known CHECK (confidence IN ('verified', 'unverified', 'localPractice'))
      );
      INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence) VALUES
        ('indicationUndecided', 30, 'days', '{-7,0}', 7, 'employmentService', 'localPractice'),
        ('referralUnanswered', 10, 'workingDays', '{-5,-2}', NULL, 'firm', 'localPractice'),
        ('acceptedReferralUndecided', 20, 'workingDays', '{-5,-2}', NULL, 'firm', 'localPractice'),
        ('unusedRightExpiring', NULL, NULL, '{-180,-90,-30}', NULL, 'coach', 'localPractice'),
        ('declarationMissing', NULL, NULL, '{-7,0}', 7, 'firm', 'localPractice');
      GRANT SELECT ON deadline_kinds TO toeleiding_api, toeleiding_worker;

      CREATE TABLE deadlines (
        id uuid NOT NULL,
        kind text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        -- distinguishes deadlines of one kind on one subject, such as the quarters of an employment's declarations
        occurrence text NOT NULL DEFAULT '',
        trajectory_id uuid,
        organization_id uuid NOT NULL,
        due_on date NOT NULL,
        status text NOT NULL,
        closed_on date,
        -- the day of the next reminder: what the sweep looks for, so that its cost is what is due, not what is open
        next_reminder_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT deadlines_pk PRIMARY KEY (id),
        CONSTRAINT deadlines_are_of_a_known_kind FOREIGN KEY (kind) REFERENCES deadline_kinds (kind),
        CONSTRAINT deadlines_status_is_known CHECK (status IN ('open', 'met', 'cancelled', 'superseded')),
        CONSTRAINT deadlines_are_closed_on_a_day CHECK ((status = 'open') = (closed_on IS NULL))
      );
      CREATE UNIQUE INDEX deadlines_open_once_per_subject ON deadlines (subject_id, kind, occurrence) WHERE status = 'open';
      CREATE INDEX deadlines_of_a_subject ON deadlines (subject_id, kind, occurrence);
      CREATE INDEX deadlines_open_by_due_day ON deadlines (due_on, id) WHERE status = 'open';
      CREATE INDEX deadlines_to_remind_of ON deadlines (next_reminder_on, id) WHERE status = 'open';
      CREATE INDEX deadlines_by_trajectory ON deadlines (trajectory_id);
      CREATE INDEX deadlines_open_by_organization ON deadlines (organization_id, due_on, id) WHERE status = 'open';

      CREATE TABLE reminders (
        id uuid NOT NULL,
        -- null for a notice, which tells that something happened instead of asking for it
        deadline_id uuid,
        kind text NOT NULL,
        step text NOT NULL,
        remind_on date NOT NULL,
        due_on date NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        trajectory_id uuid,
        organization_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        dropped_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        CONSTRAINT reminders_pk PRIMARY KEY (id),
        CONSTRAINT reminders_belong_to_a_deadline FOREIGN KEY (deadline_id) REFERENCES deadlines (id),
        CONSTRAINT reminders_once_per_step_and_day UNIQUE (deadline_id, step, remind_on),
        CONSTRAINT reminders_end_once CHECK (sent_at IS NULL OR dropped_at IS NULL)
      );
      CREATE INDEX reminders_unsent ON reminders (created_at, id) WHERE sent_at IS NULL AND dropped_at IS NULL;

      ALTER TABLE deadline_kinds ENABLE ROW LEVEL SECURITY;
      ALTER TABLE deadlines ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reminders ENABLE ROW LEVEL SECURITY;
      CREATE POLICY deadline_kinds_are_public ON deadline_kinds FOR SELECT TO toeleiding_api, toeleiding_worker USING (true);
      GRANT SELECT, INSERT, UPDATE ON deadlines, reminders TO toeleiding_api, toeleiding_worker;
      CREATE POLICY deadlines_clock ON deadlines TO toeleiding_worker USING (true) WITH CHECK (true);
      CREATE POLICY reminders_clock ON reminders TO toeleiding_worker USING (true) WITH CHECK (true);
CREATE TABLE municipalities (
        nis text NOT NULL,
        name text NOT NULL,
        -- unknown where the sources read do not say
        valid_from date,
        valid_until date,
        successor_nis text,
        CONSTRAINT municipalities_pk PRIMARY KEY (nis),
        CONSTRAINT municipalities_nis_is_five_digits CHECK (nis ~ '^[0-9]{5}$'),
        CONSTRAINT municipalities_successor_is_known FOREIGN KEY (successor_nis) REFERENCES municipalities (nis)
      );
      CREATE TABLE organizations (
        id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        enterprise_number text,
        email text NOT NULL,
        phone text,
        language text NOT NULL DEFAULT 'nl',
        municipality_nis text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT organizations_pk PRIMARY KEY (id),
        CONSTRAINT organizations_enterprise_number_is_unique UNIQUE (enterprise_number),
        CONSTRAINT organizations_enterprise_number_is_well_formed CHECK (enterprise_number ~ '^[01][0-9]{9}$'),
        CONSTRAINT organizations_kind_is_known CHECK (kind IN ('employmentService', 'department', 'welfareCenter',
          'coachingService', 'supportedWorkCompany', 'localServicesFirm', 'regularEmployer', 'transitionProvider',
          'municipality', 'network')),
        CONSTRAINT organizations_language_is_known CHECK (language IN ('nl', 'fr', 'en')),
        CONSTRAINT organizations_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis)
      );
      CREATE INDEX organizations_by_name ON organizations (name COLLATE "nl-x-icu", id);
      ALTER TABLE members ADD CONSTRAINT members_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE teams ADD CONSTRAINT teams_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE clients ADD CONSTRAINT clients_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE deadlines ADD CONSTRAINT deadlines_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE reminders ADD CONSTRAINT reminders_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);

      CREATE TABLE establishments (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        establishment_unit_number text,
        name text NOT NULL,
        municipality_nis text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT establishments_pk PRIMARY KEY (id),
        CONSTRAINT establishments_number_is_unique UNIQUE (establishment_unit_number),
        CONSTRAINT establishments_number_is_well_formed CHECK (establishment_unit_number ~ '^[2-8][0-9]{9}$'),
        CONSTRAINT establishments_are_themselves_in_their_organization UNIQUE (id, organization_id),
        CONSTRAINT establishments_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT establishments_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis)
      );
      CREATE TABLE services (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        line text NOT NULL,
        description text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT services_pk PRIMARY KEY (id),
        CONSTRAINT services_line_once_per_organization UNIQUE (organization_id, line),
        CONSTRAINT services_line_is_known CHECK (line IN ('recycling', 'care', 'greenMaintenance', 'cleaning', 'catering',
          'assembly', 'logistics', 'construction', 'mobility', 'other')),
        CONSTRAINT services_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id)
      );
      CREATE TABLE labels (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        establishment_id uuid,
        regime text NOT NULL,
        contingent_fte numeric(9, 2) NOT NULL,
        validity daterange NOT NULL,
        valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
        valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT labels_pk PRIMARY KEY (id),
        CONSTRAINT labels_regime_is_known CHECK (regime IN ('CMW', 'LDE')),
        CONSTRAINT labels_contingent_is_positive CHECK (contingent_fte > 0),
        CONSTRAINT labels_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT labels_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT labels_establishment_is_of_the_organization FOREIGN KEY (establishment_id, organization_id)
          REFERENCES establishments (id, organization_id),
        CONSTRAINT labels_of_an_organization_do_not_overlap EXCLUDE USING gist (organization_id WITH =, regime WITH =, validity WITH &&)
          WHERE (voided_on IS NULL AND establishment_id IS NULL),
        CONSTRAINT labels_of_an_establishment_do_not_overlap EXCLUDE USING gist (establishment_id WITH =, regime WITH =, validity WITH &&)
          WHERE (voided_on IS NULL AND establishment_id IS NOT NULL)
      );
      CALL app.keep_versions_of('labels');
      CREATE TABLE mandates (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        kind text NOT NULL,
        member_id uuid,
        certificate text,
        validity daterange NOT NULL,
        valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
        valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT mandates_pk PRIMARY KEY (id),
        CONSTRAINT mandates_kind_is_known CHECK (kind IN ('indicationAdvice', 'transitionGuidance')),
        CONSTRAINT mandates_advice_names_member_and_certificate
          CHECK (kind <> 'indicationAdvice' OR (member_id IS NOT NULL AND certificate IS NOT NULL)),
        CONSTRAINT mandates_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT mandates_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT mandates_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members (id, organization_id),
        CONSTRAINT mandates_do_not_overlap EXCLUDE USING gist (organization_id WITH =, kind WITH =,
          (coalesce(member_id, '00000000-0000-0000-0000-000000000000')) WITH =, validity WITH &&) WHERE (voided_on IS NULL)
      );
      CALL app.keep_versions_of('mandates');

      -- A person is cut along the table of visibility: the row, the name, the contact, the identifiers.
      CREATE TABLE persons (
        id uuid NOT NULL,
        registered_by uuid NOT NULL,
        merged_into uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT persons_pk PRIMARY KEY (id),
        CONSTRAINT persons_registered_by_is_known FOREIGN KEY (registered_by) REFERENCES organizations (id),
        CONSTRAINT persons_merged_into_is_known FOREIGN KEY (merged_into) REFERENCES persons (id),
        CONSTRAINT persons_are_not_merged_into_themselves CHECK (merged_into <> id)
      );
      CREATE TABLE person_names (
        person_id uuid NOT NULL,
        given_name text NOT NULL,
        family_name text NOT NULL,
        CONSTRAINT person_names_pk PRIMARY KEY (person_id),
        CONSTRAINT person_names_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id)
      );
      CREATE TABLE person_contacts (
        person_id uuid NOT NULL,
        email text,
        phone text,
        street text,
        postal_code text,
        municipality_nis text,
        language text NOT NULL DEFAULT 'nl',
        CONSTRAINT person_contacts_pk PRIMARY KEY (person_id),
        CONSTRAINT person_contacts_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT person_contacts_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis),
        CONSTRAINT person_contacts_language_is_known CHECK (language IN ('nl', 'fr', 'en'))
      );
      CREATE TABLE person_identifiers (
        person_id uuid NOT NULL,
        ssin text,
        birth_date date NOT NULL,
        CONSTRAINT person_identifiers_pk PRIMARY KEY (person_id),
        CONSTRAINT person_identifiers_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT person_identifiers_ssin_is_unique UNIQUE (ssin),
        CONSTRAINT person_identifiers_ssin_is_eleven_digits CHECK (ssin ~ '^[0-9]{11}$')
      );

      CREATE TABLE vacancies (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        establishment_id uuid,
        measure text NOT NULL,
        line text NOT NULL,
        title text NOT NULL,
        description text NOT NULL,
        municipality_nis text NOT NULL,
        positions integer NOT NULL,
        positions_reserved integer NOT NULL DEFAULT 0,
        positions_filled integer NOT NULL DEFAULT 0,
        status text NOT NULL,
        published_on date,
        closed_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT vacancies_pk PRIMARY KEY (id),
        CONSTRAINT vacancies_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT vacancies_status_is_known CHECK (status IN ('draft', 'open', 'closed')),
        CONSTRAINT vacancies_have_a_position CHECK (positions BETWEEN 1 AND 100),
        CONSTRAINT vacancies_are_never_over_filled CHECK (positions_reserved >= 0 AND positions_filled >= 0
          AND positions_reserved + positions_filled <= positions),
        CONSTRAINT vacancies_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT vacancies_establishment_is_of_the_organization FOREIGN KEY (establishment_id, organization_id)
          REFERENCES establishments (id, organization_id),
        CONSTRAINT vacancies_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis)
      );
      -- a draft has no day yet: it comes before what was published
      CREATE INDEX vacancies_newest_first ON vacancies (coalesce(published_on, '9999-12-31'), id);
      CREATE INDEX vacancies_by_organization ON vacancies (organization_id, id);

      ALTER TABLE municipalities ENABLE ROW LEVEL SECURITY;
      ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
      ALTER TABLE establishments ENABLE ROW LEVEL SECURITY;
      ALTER TABLE services ENABLE ROW LEVEL SECURITY;
      ALTER TABLE labels ENABLE ROW LEVEL SECURITY;
      ALTER TABLE mandates ENABLE ROW LEVEL SECURITY;
      ALTER TABLE persons ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_names ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_contacts ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_identifiers ENABLE ROW LEVEL SECURITY;
      ALTER TABLE vacancies ENABLE ROW LEVEL SECURITY;
      GRANT SELECT ON municipalities TO toeleiding_api, toeleiding_worker;
      GRANT SELECT, INSERT, UPDATE ON organizations, establishments, services, labels, mandates, persons, person_names,
        person_contacts, person_identifiers, vacancies TO toeleiding_api;
      GRANT SELECT ON organizations TO toeleiding_worker;
      GRANT SELECT, UPDATE ON vacancies TO toeleiding_worker;

      -- The directory holds no case: whoever is signed in reads it.
      CREATE POLICY municipalities_are_public ON municipalities FOR SELECT TO toeleiding_api, toeleiding_worker USING (true);
      CREATE POLICY organizations_directory ON organizations FOR SELECT TO toeleiding_api, toeleiding_worker USING (app.role() IS NOT NULL);
      CREATE POLICY organizations_administrator ON organizations TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY establishments_directory ON establishments FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY establishments_administrator ON establishments TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY services_directory ON services FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY services_administrator ON services TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY labels_directory ON labels FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY labels_versions_directory ON labels_versions FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY labels_department ON labels TO toeleiding_api
        USING (app.role() IN ('administrator', 'departmentOfficer')) WITH CHECK (app.role() IN ('administrator', 'departmentOfficer'));
      CREATE POLICY mandates_directory ON mandates FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY mandates_versions_directory ON mandates_versions FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY mandates_administrator ON mandates TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');

      CREATE POLICY vacancies_published ON vacancies FOR SELECT TO toeleiding_api USING (status <> 'draft' AND app.role() IS NOT NULL);
      CREATE POLICY vacancies_own_firm ON vacancies TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'))
        WITH CHECK (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'));
CREATE SEQUENCE trajectory_numbers;
      GRANT USAGE ON SEQUENCE trajectory_numbers TO toeleiding_api;
      CREATE TABLE trajectories (
        id uuid NOT NULL,
        number text NOT NULL,
        person_id uuid NOT NULL,
        municipality_nis text NOT NULL,
        opened_by uuid NOT NULL,
        opened_on date NOT NULL,
        status text NOT NULL,
        ended_on date,
        end_reason text,
        case_version integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT trajectories_pk PRIMARY KEY (id),
        CONSTRAINT trajectories_number_is_unique UNIQUE (number),
        CONSTRAINT trajectories_status_is_known CHECK (status IN ('open', 'closed')),
        CONSTRAINT trajectories_close_with_day_and_reason
          CHECK ((status = 'closed') = (ended_on IS NOT NULL) AND (ended_on IS NULL) = (end_reason IS NULL)),
        CONSTRAINT trajectories_end_after_they_open CHECK (ended_on >= opened_on),
        CONSTRAINT trajectories_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT trajectories_opened_by_is_known FOREIGN KEY (opened_by) REFERENCES organizations (id),
        CONSTRAINT trajectories_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis)
      );
      CREATE UNIQUE INDEX trajectories_open_once_per_person ON trajectories (person_id) WHERE status = 'open';
      CREATE INDEX trajectories_by_person ON trajectories (person_id);
      CREATE TABLE participants (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        role text NOT NULL,
        status text NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_on date NOT NULL,
        valid_from date,
        valid_until date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT participants_pk PRIMARY KEY (id),
        CONSTRAINT participants_role_is_known CHECK (role IN ('directing', 'coaching', 'advising', 'employer', 'provider',
          'host', 'department')),
        CONSTRAINT participants_status_is_known CHECK (status IN ('proposed', 'active', 'ended', 'declined')),
        CONSTRAINT participants_period_follows_status CHECK ((status IN ('active', 'ended')) = (valid_from IS NOT NULL)
          AND (status = 'ended') = (valid_until IS NOT NULL) AND valid_until >= valid_from),
        CONSTRAINT participants_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT participants_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT participants_proposed_by_is_known FOREIGN KEY (proposed_by) REFERENCES organizations (id)
      );
      CREATE UNIQUE INDEX participants_once_per_role ON participants (trajectory_id, organization_id, role)
        WHERE status IN ('proposed', 'active');
      CREATE UNIQUE INDEX participants_one_directs ON participants (trajectory_id) WHERE role = 'directing' AND status = 'active';
      CREATE INDEX participants_by_organization ON participants (organization_id, status, id);
      CREATE INDEX participants_of_a_case ON participants (trajectory_id, organization_id);
      CREATE TABLE assignments (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        member_id uuid NOT NULL,
        team_id uuid,
        lead boolean NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT assignments_pk PRIMARY KEY (id),
        CONSTRAINT assignments_end_after_they_begin CHECK (valid_until >= valid_from),
        CONSTRAINT assignments_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT assignments_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members (id, organization_id),
        CONSTRAINT assignments_team_is_of_the_organization FOREIGN KEY (team_id, organization_id) REFERENCES teams (id, organization_id)
      );
      CREATE UNIQUE INDEX assignments_once_per_member ON assignments (trajectory_id, member_id) WHERE valid_until IS NULL;
      CREATE UNIQUE INDEX assignments_one_lead ON assignments (trajectory_id, organization_id) WHERE lead AND valid_until IS NULL;
      CREATE INDEX assignments_by_member ON assignments (member_id, trajectory_id);
      CREATE INDEX assignments_of_a_case ON assignments (trajectory_id, organization_id);
      CREATE TABLE suspensions (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        reason text NOT NULL,
        validity daterange NOT NULL,
        valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
        valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT suspensions_pk PRIMARY KEY (id),
        CONSTRAINT suspensions_reason_is_known CHECK (reason IN ('illness', 'care', 'detention', 'onRequest', 'other')),
        CONSTRAINT suspensions_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT suspensions_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT suspensions_do_not_overlap EXCLUDE USING gist (trajectory_id WITH =, validity WITH &&) WHERE (voided_on IS NULL)
      );
      CALL app.keep_versions_of('suspensions');

      -- What the actor may not see but a rule must know: ids in; a yes, a number or a sum out; never a row.
      CREATE FUNCTION app.person_signs_in(p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'SELECT EXISTS (SELECT 1 FROM public.persons WHERE id = p_person AND merged_into IS NULL)';
      CREATE FUNCTION app.next_case_version(p_trajectory uuid) RETURNS integer LANGUAGE sql VOLATILE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'UPDATE public.trajectories SET case_version = case_version + 1 WHERE id = p_trajectory RETURNING case_version';
      CREATE FUNCTION app.has_trajectory(p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE person_id = p_person)';
      CREATE FUNCTION app.has_open_trajectory(p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE person_id = p_person AND status = 'open')$$;
      CREATE FUNCTION app.trajectory_is_open(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE id = p_trajectory AND status = 'open')$$;
      CREATE FUNCTION app.registers(p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'SELECT EXISTS (SELECT 1 FROM public.persons WHERE id = p_person AND registered_by = app.organization())
            AND NOT app.has_trajectory(p_person)';
      CREATE FUNCTION app.opens(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE id = p_trajectory AND opened_by = app.organization())
            AND NOT EXISTS (SELECT 1 FROM public.participants WHERE trajectory_id = p_trajectory)';
      CREATE FUNCTION app.takes_part(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.participants WHERE trajectory_id = p_trajectory
            AND organization_id = app.organization() AND status = 'active')$$;
      CREATE FUNCTION app.sees_case(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.participants p WHERE p.trajectory_id = p_trajectory
              AND p.organization_id = app.organization() AND p.status = 'active'
              AND (p.role = 'coaching' AND app.role() IN ('coach', 'integrator') OR p.role = 'directing' AND app.role() = 'integrator'))
            OR EXISTS (SELECT 1 FROM public.assignments a WHERE a.trajectory_id = p_trajectory
              AND a.organization_id = app.organization() AND a.valid_until IS NULL AND app.role() IN ('counselor', 'expert')
              AND (a.member_id = app.member() OR a.team_id = ANY (app.teams())))
            OR EXISTS (SELECT 1 FROM public.trajectories t WHERE t.id = p_trajectory AND t.person_id = app.person())$$;
      CREATE FUNCTION app.directs(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT app.role() IN ('counselor', 'expert') AND EXISTS (SELECT 1 FROM public.participants p
            WHERE p.trajectory_id = p_trajectory AND p.organization_id = app.organization() AND p.status = 'active'
              AND p.role = 'directing')$$;
      CREATE FUNCTION app.is_assigned(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.assignments WHERE trajectory_id = p_trajectory
            AND organization_id = app.organization() AND member_id = app.member() AND valid_until IS NULL)$$;
      CREATE FUNCTION app.is_assigned_to(p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.trajectories t JOIN public.assignments a ON a.trajectory_id = t.id
            WHERE t.person_id = p_person AND a.organization_id = app.organization() AND a.member_id = app.member()
              AND a.valid_until IS NULL)$$;
      -- An outsider may ask to join only a case that its own exact, logged query found within the last day.
      CREATE FUNCTION app.has_found(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.trajectories t JOIN public.read_log l ON l.person_id = t.person_id
            WHERE t.id = p_trajectory AND t.status = 'open' AND l.operation = 'queryPersons' AND l.found
              AND l.organization_id = app.organization() AND l.read_at > now() - interval '1 day')$$;
      CREATE FUNCTION app.number_is_taken(p_ssin text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'SELECT EXISTS (SELECT 1 FROM public.person_identifiers WHERE ssin = p_ssin)';
      CREATE FUNCTION app.has_found_person(p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.read_log l WHERE l.person_id = p_person AND l.operation = 'queryPersons' AND l.found
            AND l.organization_id = app.organization() AND l.read_at > now() - interval '1 day')$$;
      -- The one search across organizations: full number and birth date in; id, name, open trajectory and its contact out.
      CREATE FUNCTION app.find_person(p_ssin text, p_birth_date date)
      RETURNS TABLE (person_id uuid, given_name text, family_name text, trajectory_id uuid, directing_name text, directing_email text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT i.person_id, n.given_name, n.family_name, t.id, o.name, o.email
            FROM public.person_identifiers i
            JOIN public.persons p ON p.id = i.person_id AND p.merged_into IS NULL
            JOIN public.person_names n ON n.person_id = i.person_id
            LEFT JOIN public.trajectories t ON t.person_id = i.person_id AND t.status = 'open'
            LEFT JOIN public.participants d ON d.trajectory_id = t.id AND d.role = 'directing' AND d.status = 'active'
            LEFT JOIN public.organizations o ON o.id = d.organization_id
           WHERE i.ssin = p_ssin AND i.birth_date = p_birth_date AND app.role() IN ('counselor', 'coach', 'integrator')$$;
      GRANT EXECUTE ON FUNCTION app.has_open_trajectory, app.trajectory_is_open, app.registers, app.opens, app.takes_part, app.sees_case, app.directs,
        app.is_assigned, app.is_assigned_to, app.has_found, app.has_found_person, app.number_is_taken, app.find_person, app.has_trajectory TO toeleiding_api;

      -- THE predicate: who reads a row of a case. Each view shows the actor the ids of its own cases and nothing else; it
      -- reads with its owner's rights, so that no policy is asked within a policy.
      CREATE VIEW app.cases_of_participant WITH (security_barrier) AS
        SELECT p.trajectory_id FROM participants p WHERE p.organization_id = app.organization() AND p.status = 'active'
          AND (p.role = 'coaching' AND (SELECT app.role()) IN ('coach', 'integrator')
            OR p.role = 'directing' AND (SELECT app.role()) = 'integrator');
      CREATE VIEW app.cases_of_employment_service WITH (security_barrier) AS
        SELECT a.trajectory_id FROM assignments a WHERE a.organization_id = app.organization() AND a.valid_until IS NULL
          AND (SELECT app.role()) IN ('counselor', 'expert') AND (a.member_id = app.member() OR a.team_id = ANY (app.teams()));
      CREATE VIEW app.persons_of_cases WITH (security_barrier) AS
        SELECT t.person_id FROM trajectories t WHERE t.id = app.consequence_case()
          OR EXISTS (SELECT 1 FROM app.cases_of_participant c WHERE c.trajectory_id = t.id)
          OR EXISTS (SELECT 1 FROM app.cases_of_employment_service c WHERE c.trajectory_id = t.id);
      GRANT SELECT ON app.cases_of_participant, app.cases_of_employment_service, app.persons_of_cases TO toeleiding_api;
      -- Every table that holds a case is protected by this one text.
      CREATE PROCEDURE app.open_to(cell text, opened text, trajectory_column text) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
          USING (EXISTS (SELECT 1 FROM app.%3$I c WHERE c.trajectory_id = %2$I.%4$I))',
          opened || '_' || cell, opened, 'cases_of_' || cell, trajectory_column);
      END $$;
      CREATE PROCEDURE app.protect_case(protected text, trajectory_column text DEFAULT 'trajectory_id')
      LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', protected);
        CALL app.open_to('participant', protected, trajectory_column);
        CALL app.open_to('employment_service', protected, trajectory_column);
      END $$;
      -- ... and the one text for what an allowed action causes elsewhere in the same case.
      CREATE PROCEDURE app.allow_consequences(allowed text, trajectory_column text DEFAULT 'trajectory_id')
      LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE POLICY %1$I ON public.%2$I TO toeleiding_api, toeleiding_worker
          USING (%3$I = app.consequence_case()) WITH CHECK (%3$I = app.consequence_case())',
          allowed || '_consequence', allowed, trajectory_column);
      END $$;

      CALL app.protect_case('trajectories', 'id');
      CREATE POLICY trajectories_person ON trajectories FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY trajectories_opening ON trajectories FOR INSERT TO toeleiding_api
        WITH CHECK (opened_by = app.organization() AND app.role() IN ('counselor', 'coach', 'integrator'));
      CREATE POLICY trajectories_closing ON trajectories FOR UPDATE TO toeleiding_api
        USING (app.directs(id) OR (app.role() = 'coach' AND app.takes_part(id)))
        WITH CHECK (app.directs(id) OR (app.role() = 'coach' AND app.takes_part(id)));
      CREATE POLICY trajectories_clock ON trajectories FOR SELECT TO toeleiding_worker USING (true);
      CALL app.allow_consequences('trajectories', 'id');
      GRANT SELECT, INSERT, UPDATE ON trajectories TO toeleiding_api;
      GRANT SELECT ON trajectories TO toeleiding_worker;

      ALTER TABLE participants ENABLE ROW LEVEL SECURITY;
      CREATE POLICY participants_own ON participants FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() NOT IN ('administrator', 'auditor', 'director') OR app.sees_case(trajectory_id));
      CREATE POLICY participants_opener ON participants FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id = app.organization() AND status = 'active' AND role IN ('coaching', 'directing')
          AND app.opens(trajectory_id));
      CREATE POLICY participants_proposal ON participants FOR INSERT TO toeleiding_api
        WITH CHECK (status = 'proposed' AND proposed_by = app.organization()
          AND (app.sees_case(trajectory_id) OR organization_id = app.organization() AND app.has_found(trajectory_id)));
      CREATE POLICY participants_directing ON participants FOR UPDATE TO toeleiding_api
        USING (app.directs(trajectory_id)) WITH CHECK (app.directs(trajectory_id));
      CREATE POLICY participants_own_move ON participants FOR UPDATE TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() NOT IN ('administrator', 'auditor', 'director'))
        WITH CHECK (organization_id = app.organization() AND (status IN ('ended', 'declined')
          OR role = 'directing' AND app.role() IN ('counselor', 'expert')));
      CREATE POLICY participants_clock ON participants FOR SELECT TO toeleiding_worker USING (true);
      CALL app.allow_consequences('participants');
      GRANT SELECT, INSERT, UPDATE ON participants TO toeleiding_api;
      GRANT SELECT ON participants TO toeleiding_worker;

      ALTER TABLE assignments ENABLE ROW LEVEL SECURITY;
      CREATE POLICY assignments_seen ON assignments FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() NOT IN ('administrator', 'auditor', 'director') OR app.sees_case(trajectory_id));
      CREATE POLICY assignments_own ON assignments FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id = app.organization() AND app.takes_part(trajectory_id));
      CREATE POLICY assignments_own_end ON assignments FOR UPDATE TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() NOT IN ('administrator', 'auditor', 'director'))
        WITH CHECK (organization_id = app.organization() AND app.role() NOT IN ('administrator', 'auditor', 'director'));
      CREATE POLICY assignments_clock ON assignments FOR SELECT TO toeleiding_worker USING (true);
      CALL app.allow_consequences('assignments');
      GRANT SELECT, INSERT, UPDATE ON assignments TO toeleiding_api;
      GRANT SELECT ON assignments TO toeleiding_worker;

      CALL app.protect_case('suspensions');
      CALL app.protect_case('suspensions_versions');
      CREATE POLICY suspensions_writing ON suspensions TO toeleiding_api
        USING (app.role() IN ('counselor', 'coach') AND app.sees_case(trajectory_id))
        WITH CHECK (app.role() IN ('counselor', 'coach') AND app.sees_case(trajectory_id));
      CREATE POLICY suspensions_person ON suspensions FOR SELECT TO toeleiding_api USING (app.person() IS NOT NULL AND app.sees_case(trajectory_id));
      GRANT SELECT, INSERT, UPDATE ON suspensions TO toeleiding_api;

      -- Persons are read through the case; before there is one, by the organization that registered them.
      CREATE POLICY persons_of_a_case ON persons FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.persons_of_cases c WHERE c.person_id = persons.id));
      CREATE POLICY persons_registering ON persons TO toeleiding_api
        USING (registered_by = app.organization() AND NOT app.has_trajectory(id))
        WITH CHECK (registered_by = app.organization() AND app.role() IN ('counselor', 'coach', 'integrator'));
      CREATE POLICY persons_found ON persons FOR SELECT TO toeleiding_api USING (app.has_found_person(id));
      CREATE POLICY persons_own ON persons FOR SELECT TO toeleiding_api USING (id = app.person());
      CREATE POLICY persons_changing ON persons FOR UPDATE TO toeleiding_api
        USING (app.role() IN ('counselor', 'coach') AND EXISTS (SELECT 1 FROM app.persons_of_cases c WHERE c.person_id = persons.id))
        WITH CHECK (app.role() IN ('counselor', 'coach') AND EXISTS (SELECT 1 FROM app.persons_of_cases c WHERE c.person_id = persons.id));
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['person_names', 'person_contacts', 'person_identifiers'] LOOP
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (EXISTS (SELECT 1 FROM app.persons_of_cases c WHERE c.person_id = %2$I.person_id))', part || '_of_a_case', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I TO toeleiding_api
            USING (app.registers(person_id)) WITH CHECK (app.registers(person_id))', part || '_registering', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (person_id = app.person())', part || '_own', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR UPDATE TO toeleiding_api
            USING (app.role() IN (''counselor'', ''coach'') AND EXISTS (SELECT 1 FROM app.persons_of_cases c WHERE c.person_id = %2$I.person_id))
            WITH CHECK (app.role() IN (''counselor'', ''coach'') AND EXISTS (SELECT 1 FROM app.persons_of_cases c WHERE c.person_id = %2$I.person_id))',
            part || '_changing', part);
        END LOOP;
      END $$;

      -- The journal of a case, for those who read the case, the person, and (without content) the auditor.
      CALL app.protect_case('journal');
      CREATE POLICY journal_person ON journal FOR SELECT TO toeleiding_api USING (person_id = app.person()
        OR EXISTS (SELECT 1 FROM trajectories t WHERE t.id = journal.trajectory_id AND t.person_id = app.person()));
      CREATE POLICY journal_auditor ON journal FOR SELECT TO toeleiding_api USING (app.role() = 'auditor');
      CREATE POLICY journal_payloads_of_a_readable_row ON journal_payloads FOR SELECT TO toeleiding_api
        USING (app.role() <> 'auditor' AND EXISTS (SELECT 1 FROM journal j WHERE j.id = journal_id));

      CALL app.protect_case('deadlines');
      CALL app.allow_consequences('deadlines');
      CALL app.allow_consequences('reminders');
      GRANT EXECUTE ON FUNCTION app.next_case_version TO toeleiding_worker;
CREATE TABLE indications (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        member_id uuid NOT NULL,
        status text NOT NULL,
        target_group text,
        file_mark text,
        aid_category text,
        proposed_measures text[] NOT NULL,
        proposed_rate smallint,
        proposed_level text,
        proposed_guidance_need text,
        conclusion text,
        submitted_on date,
        decide_by date,
        decided_on date,
        decided_by_member_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT indications_pk PRIMARY KEY (id),
        CONSTRAINT indications_status_is_known CHECK (status IN ('draft', 'submitted', 'decided', 'withdrawn')),
        CONSTRAINT indications_target_group_is_known CHECK (target_group IN ('disability', 'psychosocial', 'extremelyVulnerable')),
        CONSTRAINT indications_file_mark_is_known CHECK (file_mark IN ('disability', 'multipleProblems')),
        CONSTRAINT indications_aid_category_is_known CHECK (aid_category IN ('disabledWorker', 'severelyDisadvantaged')),
        CONSTRAINT indications_measures_are_known CHECK (cardinality(proposed_measures) > 0 AND proposed_measures <@ ARRAY['CMW', 'IMW']),
        CONSTRAINT indications_rate_is_a_start_rate CHECK (proposed_rate IN (45, 60)),
        CONSTRAINT indications_level_is_known CHECK (proposed_level IN ('low', 'medium', 'high')),
        CONSTRAINT indications_guidance_need_is_known CHECK (proposed_guidance_need IN ('none', 'low', 'medium', 'high')),
        CONSTRAINT indications_author_never_decides CHECK (decided_by_member_id <> member_id),
        CONSTRAINT indications_decided_on_a_day_by_somebody
          CHECK ((status = 'decided') = (decided_on IS NOT NULL) AND (decided_on IS NULL) = (decided_by_member_id IS NULL)),
        CONSTRAINT indications_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT indications_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT indications_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members (id, organization_id),
        CONSTRAINT indications_decider_is_known FOREIGN KEY (decided_by_member_id) REFERENCES members (id)
      );
      CREATE UNIQUE INDEX indications_one_at_a_time ON indications (trajectory_id) WHERE status IN ('draft', 'submitted');
      CREATE INDEX indications_of_a_case ON indications (trajectory_id, id);
      CREATE INDEX indications_of_an_author ON indications (organization_id, id);
      CREATE TABLE indication_findings (
        id uuid NOT NULL,
        indication_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        category text NOT NULL,
        qualifier smallint NOT NULL,
        note text,
        CONSTRAINT indication_findings_pk PRIMARY KEY (id),
        CONSTRAINT indication_findings_once_per_category UNIQUE (indication_id, category),
        CONSTRAINT indication_findings_category_is_icf CHECK (category ~ '^[bsde][1-9][0-9]{2,4}$'),
        CONSTRAINT indication_findings_qualifier_is_icf CHECK (qualifier IN (0, 1, 2, 3, 4, 8, 9)),
        CONSTRAINT indication_findings_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications (id)
      );
      CREATE TABLE indication_attests (
        id uuid NOT NULL,
        indication_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        kind text NOT NULL,
        issuer text NOT NULL,
        issued_on date NOT NULL,
        CONSTRAINT indication_attests_pk PRIMARY KEY (id),
        CONSTRAINT indication_attests_kind_is_known CHECK (kind IN ('vaphRecognition', 'specialEducation', 'incomeReplacementBenefit',
          'permanentIncapacity', 'extraChildBenefit', 'invalidityBenefit', 'recognizedServiceOrDoctor')),
        CONSTRAINT indication_attests_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications (id)
      );
      CREATE INDEX indication_attests_of_an_indication ON indication_attests (indication_id);
      CREATE TABLE outcomes (
        id uuid NOT NULL,
        indication_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        measure text NOT NULL,
        result text NOT NULL,
        rate smallint,
        level text,
        guidance_need text,
        aid_category text,
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
        CONSTRAINT outcomes_pk PRIMARY KEY (id),
        CONSTRAINT outcomes_measure_and_result_agree CHECK (measure = 'CMW' AND result IN ('granted', 'refused')
          OR measure = 'IMW' AND result IN ('advised', 'refused')),
        CONSTRAINT outcomes_granted_names_a_start_package CHECK ((result = 'granted') = (rate IS NOT NULL AND level IS NOT NULL)
          AND (rate IS NULL OR rate BETWEEN 40 AND 75 AND rate % 5 = 0) AND (level IS NULL OR level IN ('low', 'medium', 'high'))),
        CONSTRAINT outcomes_advised_names_guidance_need CHECK ((result = 'advised') = (guidance_need IS NOT NULL AND aid_category IS NOT NULL)),
        CONSTRAINT outcomes_guidance_need_is_known CHECK (guidance_need IN ('none', 'low', 'medium', 'high')),
        CONSTRAINT outcomes_aid_category_is_known CHECK (aid_category IN ('disabledWorker', 'severelyDisadvantaged')),
        CONSTRAINT outcomes_are_sent_after_the_decision CHECK (sent_on >= decided_on AND court_until > sent_on),
        CONSTRAINT outcomes_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications (id),
        CONSTRAINT outcomes_replaced_by_is_known FOREIGN KEY (replaced_by) REFERENCES outcomes (id)
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX outcomes_one_in_force_per_measure ON outcomes (indication_id, measure) WHERE replaced_by IS NULL;
      CREATE INDEX outcomes_of_a_case ON outcomes (trajectory_id, id);
      CREATE INDEX outcomes_of_a_person ON outcomes (person_id);
      CREATE TABLE reconsiderations (
        id uuid NOT NULL,
        indication_id uuid NOT NULL,
        outcome_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid,
        status text NOT NULL,
        reason text NOT NULL,
        -- where the person has no sign-in: by whom and how it was recorded
        on_behalf text,
        requested_on date NOT NULL,
        decided_on date,
        motivation text,
        decided_by_member_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reconsiderations_pk PRIMARY KEY (id),
        CONSTRAINT reconsiderations_status_is_known CHECK (status IN ('open', 'upheld', 'revised', 'withdrawn')),
        CONSTRAINT reconsiderations_are_decided_by_somebody_with_a_motivation CHECK ((status IN ('upheld', 'revised')) = (decided_on IS NOT NULL)
          AND (decided_on IS NULL) = (motivation IS NULL) AND (decided_on IS NULL) = (decided_by_member_id IS NULL)),
        CONSTRAINT reconsiderations_on_behalf_is_known CHECK (on_behalf IN ('onPaper', 'inConversation')),
        CONSTRAINT reconsiderations_outcome_is_known FOREIGN KEY (outcome_id) REFERENCES outcomes (id),
        CONSTRAINT reconsiderations_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications (id)
      );
      CREATE UNIQUE INDEX reconsiderations_one_open_per_outcome ON reconsiderations (outcome_id) WHERE status = 'open';
      CREATE INDEX reconsiderations_of_an_indication ON reconsiderations (indication_id, id);

      GRANT SELECT, INSERT, UPDATE ON indications, outcomes, reconsiderations TO toeleiding_api;
      GRANT SELECT, INSERT, DELETE ON indication_findings, indication_attests TO toeleiding_api;

      -- What a writer may not see but a rule must know.
      CREATE FUNCTION app.person_of_case(p_trajectory uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT person_id FROM public.trajectories WHERE id = p_trajectory
            AND (app.sees_case(p_trajectory) OR app.role() = 'coach' AND app.takes_part(p_trajectory))$$;
      CREATE FUNCTION app.indication_runs(p_trajectory uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.indications WHERE trajectory_id = p_trajectory AND status IN ('draft', 'submitted'))$$;
      GRANT EXECUTE ON FUNCTION app.person_of_case, app.indication_runs TO toeleiding_api;

      CALL app.protect_case('indications');
      CREATE POLICY indications_person ON indications FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY indications_consequence ON indications FOR SELECT TO toeleiding_api USING (trajectory_id = app.consequence_case());
      CREATE POLICY indications_author ON indications FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() = 'coach');
      CREATE POLICY indications_writing ON indications FOR INSERT TO toeleiding_api
        WITH CHECK (status = 'draft' AND organization_id = app.organization() AND member_id = app.member()
          AND (app.role() = 'counselor' AND app.is_assigned(trajectory_id) OR app.role() = 'coach' AND app.takes_part(trajectory_id)));
      CREATE POLICY indications_author_change ON indications FOR UPDATE TO toeleiding_api
        USING (organization_id = app.organization() AND status IN ('draft', 'submitted')
          AND (app.role() = 'coach' OR app.role() = 'counselor' AND app.is_assigned(trajectory_id)))
        WITH CHECK (organization_id = app.organization()
          AND (status = 'withdrawn' OR status IN ('draft', 'submitted') AND member_id = app.member()));
      CREATE POLICY indications_decision ON indications FOR UPDATE TO toeleiding_api
        USING (app.role() = 'expert' AND app.is_assigned(trajectory_id) AND status = 'submitted')
        WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id) AND decided_by_member_id = app.member());

      -- Findings and attests: the assigned counselor and expert, the advising partner that wrote them, the person.
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['indication_findings', 'indication_attests'] LOOP
          EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (app.role() IN (''counselor'', ''expert'') AND app.is_assigned(trajectory_id))', part || '_assigned', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (EXISTS (SELECT 1 FROM public.indications i WHERE i.id = %2$I.indication_id
              AND i.organization_id = app.organization() AND app.role() = ''coach''))', part || '_author', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (app.role() = ''integrator'' AND app.reads_findings()
              AND EXISTS (SELECT 1 FROM public.indications i WHERE i.id = %2$I.indication_id
                AND (i.organization_id = app.organization() OR EXISTS (SELECT 1 FROM public.participants p
                  WHERE p.trajectory_id = i.trajectory_id AND p.organization_id = app.organization()
                    AND p.role = ''directing'' AND p.status = ''active''))))', part || '_client', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (EXISTS (SELECT 1 FROM public.indications i WHERE i.id = %2$I.indication_id AND i.person_id = app.person()))',
            part || '_person', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR INSERT TO toeleiding_api
            WITH CHECK (EXISTS (SELECT 1 FROM public.indications i WHERE i.id = %2$I.indication_id
              AND i.trajectory_id = %2$I.trajectory_id AND i.organization_id = app.organization() AND i.status = ''draft'')
              AND (app.role() = ''coach'' OR app.is_assigned(trajectory_id)))', part || '_writing', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR DELETE TO toeleiding_api
            USING (EXISTS (SELECT 1 FROM public.indications i WHERE i.id = %2$I.indication_id
              AND i.organization_id = app.organization() AND i.status = ''draft'')
              AND (app.role() = ''coach'' OR app.is_assigned(trajectory_id)))', part || '_rewriting', part);
        END LOOP;
      END $$;

      CALL app.protect_case('outcomes');
      CREATE POLICY outcomes_person ON outcomes FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY outcomes_author ON outcomes FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM indications i WHERE i.id = indication_id AND i.organization_id = app.organization())
          AND app.role() = 'coach');
      CREATE POLICY outcomes_consequence ON outcomes FOR SELECT TO toeleiding_api USING (trajectory_id = app.consequence_case());
      CREATE POLICY outcomes_deciding ON outcomes FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id));
      CREATE POLICY outcomes_replacing ON outcomes FOR UPDATE TO toeleiding_api
        USING (app.role() = 'expert' AND app.is_assigned(trajectory_id)) WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id));

      CALL app.protect_case('reconsiderations');
      CREATE POLICY reconsiderations_person ON reconsiderations TO toeleiding_api
        USING (person_id = app.person()) WITH CHECK (person_id = app.person() AND status IN ('open', 'withdrawn'));
      CREATE POLICY reconsiderations_on_behalf ON reconsiderations FOR INSERT TO toeleiding_api
        WITH CHECK (status = 'open' AND on_behalf IS NOT NULL AND organization_id = app.organization()
          AND app.role() IN ('coach', 'counselor') AND app.sees_case(trajectory_id));
      CREATE POLICY reconsiderations_withdrawal ON reconsiderations FOR UPDATE TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('coach', 'counselor') AND status = 'open')
        WITH CHECK (status IN ('open', 'withdrawn'));
      CREATE POLICY reconsiderations_deciding ON reconsiderations FOR UPDATE TO toeleiding_api
        USING (app.role() = 'expert' AND app.is_assigned(trajectory_id)) WITH CHECK (app.role() = 'expert' AND app.is_assigned(trajectory_id));
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
-- Outcome codes are local practice: no public standard was found.
      CREATE TABLE referral_reasons (
        code text NOT NULL,
        action text NOT NULL,
        nl text NOT NULL,
        fr text NOT NULL,
        en text NOT NULL,
        confidence text NOT NULL DEFAULT 'localPractice',
        CONSTRAINT referral_reasons_pk PRIMARY KEY (action, code),
        CONSTRAINT referral_reasons_action_is_known CHECK (action IN ('refuse', 'reject', 'cancel'))
      );
      INSERT INTO referral_reasons (action, code, nl, fr, en) VALUES
        ('refuse', 'positionFilled', 'De plaats is intussen ingevuld', 'La place est occupée entre-temps', 'The position has been filled meanwhile'),
        ('refuse', 'mobility', 'De werkplek is niet bereikbaar', 'Le lieu de travail n''est pas accessible', 'The workplace cannot be reached'),
        ('refuse', 'jobDemands', 'De functie-eisen passen niet', 'Les exigences de la fonction ne conviennent pas', 'The demands of the job do not fit'),
        ('refuse', 'other', 'Andere reden', 'Autre raison', 'Other reason'),
        ('reject', 'notPresent', 'Niet opgedaagd', 'Ne s''est pas présenté', 'Did not show up'),
        ('reject', 'jobDemands', 'De functie-eisen passen niet', 'Les exigences de la fonction ne conviennent pas', 'The demands of the job do not fit'),
        ('reject', 'otherCandidate', 'Een andere kandidaat is gekozen', 'Un autre candidat a été choisi', 'Another candidate was chosen'),
        ('reject', 'other', 'Andere reden', 'Autre raison', 'Other reason'),
        ('cancel', 'personWithdraws', 'De persoon trekt zich terug', 'La personne se retire', 'The person withdraws'),
        ('cancel', 'hiredElsewhere', 'Elders aangeworven', 'Engagée ailleurs', 'Hired elsewhere'),
        ('cancel', 'rightEnded', 'Het recht is geëindigd', 'Le droit a pris fin', 'The right has ended'),
        ('cancel', 'trajectoryClosed', 'Het traject is afgesloten', 'Le trajet est clôturé', 'The trajectory is closed'),
        ('cancel', 'vacancyClosed', 'De vacature is gesloten', 'L''offre est clôturée', 'The vacancy is closed'),
        ('cancel', 'other', 'Andere reden', 'Autre raison', 'Other reason');
      CREATE TABLE referrals (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        -- the right that the request rested on
        entitlement_id uuid,
        vacancy_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        member_id uuid,
        employer_id uuid NOT NULL,
        measure text NOT NULL,
        status text NOT NULL,
        requested_on date,
        answer_due_on date,
        answered_on date,
        decision_due_on date,
        ended_on date,
        reason text,
        -- what was agreed at the hire: the contract and its fraction of full time
        planned_from date,
        planned_until date,
        planned_fraction numeric(7, 6),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT referrals_pk PRIMARY KEY (id),
        CONSTRAINT referrals_status_is_known CHECK (status IN ('draft', 'requested', 'accepted', 'declined', 'hired', 'notHired',
          'cancelled', 'lapsed')),
        CONSTRAINT referrals_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT referrals_request_has_a_term CHECK ((requested_on IS NULL) = (answer_due_on IS NULL)),
        CONSTRAINT referrals_request_rests_on_a_right CHECK (requested_on IS NULL OR entitlement_id IS NOT NULL),
        CONSTRAINT referrals_hire_plans_a_contract CHECK ((status = 'hired') = (planned_from IS NOT NULL)
          AND (planned_from IS NULL) = (planned_fraction IS NULL) AND planned_until > planned_from),
        CONSTRAINT referrals_planned_fraction_is_a_fraction CHECK (planned_fraction > 0 AND planned_fraction <= 1),
        CONSTRAINT referrals_acceptance_has_a_term CHECK (status NOT IN ('accepted', 'hired', 'notHired') OR decision_due_on IS NOT NULL),
        CONSTRAINT referrals_end_on_a_day CHECK ((status IN ('draft', 'requested', 'accepted')) = (ended_on IS NULL)),
        CONSTRAINT referrals_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT referrals_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
        CONSTRAINT referrals_vacancy_is_known FOREIGN KEY (vacancy_id) REFERENCES vacancies (id),
        CONSTRAINT referrals_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT referrals_employer_is_known FOREIGN KEY (employer_id) REFERENCES organizations (id)
      );
      CREATE UNIQUE INDEX referrals_once_at_a_time_per_vacancy ON referrals (trajectory_id, vacancy_id)
        WHERE status IN ('draft', 'requested', 'accepted');
      CREATE INDEX referrals_of_a_case ON referrals (trajectory_id, id);
      CREATE INDEX referrals_of_a_firm ON referrals (employer_id, id) WHERE requested_on IS NOT NULL;
      CREATE INDEX referrals_of_an_organization ON referrals (organization_id, id);
      CREATE INDEX referrals_of_a_vacancy ON referrals (vacancy_id, id);
      CREATE INDEX referrals_of_a_person ON referrals (person_id, id);
      -- What the firm reads of the case from the request on: the letter, and its own copy, taken then.
      CREATE TABLE referral_letters (
        referral_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        letter text,
        case_number text,
        municipality_nis text,
        measure text,
        valid_until date,
        CONSTRAINT referral_letters_pk PRIMARY KEY (referral_id),
        CONSTRAINT referral_letters_copy_is_whole CHECK ((case_number IS NULL) = (municipality_nis IS NULL)
          AND (case_number IS NULL) = (measure IS NULL) AND (case_number IS NULL OR letter IS NOT NULL)),
        CONSTRAINT referral_letters_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals (id)
      );
      -- ... and from the acceptance on.
      CREATE TABLE referral_disclosures (
        referral_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        rate smallint,
        level text,
        guidance_need text,
        CONSTRAINT referral_disclosures_pk PRIMARY KEY (referral_id),
        CONSTRAINT referral_disclosures_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals (id)
      );
      ALTER TABLE referral_reasons ENABLE ROW LEVEL SECURITY;
      CREATE POLICY referral_reasons_are_public ON referral_reasons FOR SELECT TO toeleiding_api USING (true);
      GRANT SELECT ON referral_reasons TO toeleiding_api;
      GRANT SELECT, INSERT, UPDATE ON referrals, referral_letters TO toeleiding_api;
      GRANT SELECT, INSERT ON referral_disclosures TO toeleiding_api;
      GRANT SELECT, UPDATE ON referrals TO toeleiding_worker;

      -- What the accepting firm may be told lies in rows that it does not see: the referral's id in, the answer out, and
      -- only to the firm that is accepting it.
      CREATE FUNCTION app.disclose_to_firm(p_referral uuid) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$INSERT INTO public.referral_disclosures (referral_id, trajectory_id, rate, level, guidance_need)
          SELECT r.id, r.trajectory_id, coalesce(p.rate, o.rate), coalesce(p.level, o.level), o.guidance_need FROM public.referrals r
            JOIN public.entitlements e ON e.id = r.entitlement_id JOIN public.outcomes o ON o.id = e.outcome_id
            LEFT JOIN LATERAL (SELECT k.rate, k.level FROM public.packages k WHERE k.entitlement_id = e.id AND k.voided_on IS NULL
              ORDER BY k.valid_from DESC LIMIT 1) p ON true
           WHERE r.id = p_referral AND r.employer_id = app.organization() AND r.status = 'accepted'$$;
      CREATE FUNCTION app.right_holds(p_entitlement uuid, p_on date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.entitlements WHERE id = p_entitlement AND voided_on IS NULL AND validity @> p_on)$$;
      CREATE FUNCTION app.is_referred_to(p_vacancy uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT EXISTS (SELECT 1 FROM public.referrals WHERE vacancy_id = p_vacancy AND trajectory_id = app.consequence_case())$$;
      GRANT EXECUTE ON FUNCTION app.disclose_to_firm, app.right_holds, app.is_referred_to TO toeleiding_api;
      GRANT EXECUTE ON FUNCTION app.is_referred_to TO toeleiding_worker;

      CALL app.protect_case('referrals');
      CALL app.allow_consequences('referrals');
      CREATE POLICY referrals_person ON referrals FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY referrals_invited_firm ON referrals FOR SELECT TO toeleiding_api
        USING (employer_id = app.organization() AND requested_on IS NOT NULL AND app.role() IN ('employer', 'integrator'));
      CREATE POLICY referrals_writing ON referrals FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id = app.organization() AND status = 'draft' AND app.role() IN ('coach', 'counselor', 'integrator')
          AND app.sees_case(trajectory_id));
      CREATE POLICY referrals_referring ON referrals FOR UPDATE TO toeleiding_api
        USING (app.role() IN ('coach', 'counselor', 'integrator') AND app.sees_case(trajectory_id))
        WITH CHECK (status IN ('draft', 'requested', 'cancelled') AND app.sees_case(trajectory_id));
      CREATE POLICY referrals_answering ON referrals FOR UPDATE TO toeleiding_api
        USING (employer_id = app.organization() AND status IN ('requested', 'accepted') AND app.role() IN ('employer', 'integrator'))
        WITH CHECK (employer_id = app.organization() AND status IN ('accepted', 'declined', 'hired', 'notHired'));
      -- A firm's own referrals, and a person's: what they open lies in other tables.
      CREATE VIEW app.referrals_to_firm WITH (security_barrier) AS
        SELECT r.id, r.person_id, r.status FROM referrals r WHERE r.employer_id = app.organization()
          AND (SELECT app.role()) IN ('employer', 'integrator') AND r.requested_on IS NOT NULL;
      CREATE VIEW app.referrals_of_person WITH (security_barrier) AS
        SELECT r.id FROM referrals r WHERE r.person_id = (SELECT app.person());
      GRANT SELECT ON app.referrals_to_firm, app.referrals_of_person TO toeleiding_api;
      CALL app.protect_case('referral_letters');
      CREATE POLICY referral_letters_person ON referral_letters FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.referrals_of_person r WHERE r.id = referral_id));
      CREATE POLICY referral_letters_invited_firm ON referral_letters FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.referrals_to_firm r WHERE r.id = referral_id AND r.status IN ('requested', 'accepted', 'hired')));
      CREATE POLICY referral_letters_writing ON referral_letters FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() IN ('coach', 'counselor', 'integrator') AND app.sees_case(trajectory_id));
      CREATE POLICY referral_letters_rewriting ON referral_letters FOR UPDATE TO toeleiding_api
        USING (app.role() IN ('coach', 'counselor', 'integrator') AND app.sees_case(trajectory_id))
        WITH CHECK (app.role() IN ('coach', 'counselor', 'integrator') AND app.sees_case(trajectory_id));
      CALL app.protect_case('referral_disclosures');
      CREATE POLICY referral_disclosures_person ON referral_disclosures FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.referrals_of_person r WHERE r.id = referral_id));
      CREATE POLICY referral_disclosures_accepting_firm ON referral_disclosures FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.referrals_to_firm r WHERE r.id = referral_id AND r.status IN ('accepted', 'hired')));
      CREATE POLICY persons_accepting_firm ON persons FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.referrals_to_firm r WHERE r.person_id = persons.id AND r.status = 'accepted'));
      CREATE POLICY person_names_accepting_firm ON person_names FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.referrals_to_firm r WHERE r.person_id = person_names.person_id AND r.status = 'accepted'));
      CREATE POLICY person_contacts_accepting_firm ON person_contacts FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM app.referrals_to_firm r WHERE r.person_id = person_contacts.person_id AND r.status = 'accepted'));
      -- A lapse, cancellation or rejection frees the reserved position of another organization's vacancy.
      CREATE POLICY vacancies_consequence ON vacancies TO toeleiding_api, toeleiding_worker
        USING (app.consequence_case() IS NOT NULL AND app.is_referred_to(id))
        WITH CHECK (app.consequence_case() IS NOT NULL);
      CREATE POLICY deadlines_firm ON deadlines FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'));
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
INSERT INTO deadline_kinds (kind, reminder_steps, repeat_days, addressee, confidence, source) VALUES
        ('planDue', '{-7,0}', 7, 'firm', 'verified', 'the month: herwin.be, wat is een persoonlijk ontwikkelingsplan (POP); the reminders are local practice'),
        ('planReviewDue', '{-30,-7,0}', 7, 'firm', 'verified', 'the year: D13 art. 15; the reminders are local practice');

      -- D13 art. 15 asks an action a year on a generic and on a technical competence; later pages read it as two in all.
      CREATE TABLE plan_settings (
        setting text NOT NULL,
        value text NOT NULL,
        confidence text NOT NULL,
        source text,
        CONSTRAINT plan_settings_pk PRIMARY KEY (setting),
        CONSTRAINT plan_settings_value_is_known CHECK (setting = 'actionsPerYear' AND value IN ('oneOfEach', 'twoInAll')),
        CONSTRAINT plan_settings_confidence_is_known CHECK (confidence IN ('verified', 'unverified', 'localPractice'))
      );
      INSERT INTO plan_settings (setting, value, confidence, source) VALUES ('actionsPerYear', 'oneOfEach', 'verified', 'D13 art. 15');
      ALTER TABLE plan_settings ENABLE ROW LEVEL SECURITY;
      GRANT SELECT ON plan_settings TO toeleiding_api;
      CREATE POLICY plan_settings_are_public ON plan_settings FOR SELECT TO toeleiding_api USING (true);

      CREATE TABLE plans (
        id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        employment_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        measure text NOT NULL,
        -- the first, second, third ... plan of the employment
        edition integer NOT NULL,
        supersedes_id uuid,
        status text NOT NULL,
        drafted_on date NOT NULL,
        -- the last day on which what is signed was changed
        written_on date NOT NULL,
        agreed_on date,
        last_reviewed_on date,
        superseded_on date,
        closed_on date,
        close_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plans_pk PRIMARY KEY (id),
        CONSTRAINT plans_status_is_known CHECK (status IN ('draft', 'agreed', 'superseded', 'closed')),
        CONSTRAINT plans_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT plans_in_force_were_agreed CHECK (status = 'closed' OR (status = 'draft') = (agreed_on IS NULL)),
        CONSTRAINT plans_reviewed_were_agreed CHECK (last_reviewed_on >= agreed_on),
        CONSTRAINT plans_are_superseded_on_a_day CHECK ((status = 'superseded') = (superseded_on IS NOT NULL)),
        CONSTRAINT plans_close_with_day_and_reason
          CHECK ((status = 'closed') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (close_reason IS NULL)),
        CONSTRAINT plans_editions_of_an_employment UNIQUE (employment_id, edition),
        CONSTRAINT plans_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories (id),
        CONSTRAINT plans_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments (id),
        CONSTRAINT plans_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT plans_supersedes_is_known FOREIGN KEY (supersedes_id) REFERENCES plans (id)
      );
      CREATE UNIQUE INDEX plans_one_draft_per_employment ON plans (employment_id) WHERE status = 'draft';
      CREATE UNIQUE INDEX plans_one_in_force_per_employment ON plans (employment_id) WHERE status = 'agreed';
      CREATE INDEX plans_of_a_case ON plans (trajectory_id, id);
      CREATE INDEX plans_of_a_firm ON plans (organization_id, id);
      CREATE INDEX plans_of_a_person ON plans (person_id);

      CREATE TABLE plan_goals (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        kind text NOT NULL,
        competence text NOT NULL,
        present_level smallint NOT NULL,
        future_level smallint NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plan_goals_pk PRIMARY KEY (id),
        CONSTRAINT plan_goals_kind_is_known CHECK (kind IN ('generic', 'technical')),
        CONSTRAINT plan_goals_levels_do_not_fall CHECK (present_level BETWEEN 0 AND 4 AND future_level BETWEEN present_level AND 4),
        CONSTRAINT plan_goals_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans (id)
      );
      CREATE INDEX plan_goals_of_a_plan ON plan_goals (plan_id, id);
      CREATE INDEX plan_goals_of_a_person ON plan_goals (person_id);
      CREATE INDEX plan_goals_of_a_case ON plan_goals (trajectory_id);

      CREATE TABLE plan_actions (
        id uuid NOT NULL,
        goal_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        description text NOT NULL,
        responsible text NOT NULL,
        due_on date NOT NULL,
        progress text NOT NULL,
        progress_note text,
        progress_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plan_actions_pk PRIMARY KEY (id),
        CONSTRAINT plan_actions_responsible_is_known CHECK (responsible IN ('worker', 'guide', 'firm', 'coach', 'other')),
        CONSTRAINT plan_actions_progress_is_known CHECK (progress IN ('planned', 'done', 'dropped')),
        CONSTRAINT plan_actions_progress_has_a_day CHECK ((progress = 'planned' AND progress_note IS NULL) OR progress_on IS NOT NULL),
        CONSTRAINT plan_actions_goal_is_known FOREIGN KEY (goal_id) REFERENCES plan_goals (id) ON DELETE CASCADE,
        CONSTRAINT plan_actions_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans (id)
      );
      CREATE INDEX plan_actions_of_a_goal ON plan_actions (goal_id);
      CREATE INDEX plan_actions_of_a_plan ON plan_actions (plan_id, id);
      CREATE INDEX plan_actions_of_a_person ON plan_actions (person_id);
      CREATE INDEX plan_actions_of_a_case ON plan_actions (trajectory_id);

      CREATE TABLE plan_signatures (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        -- the firm of the plan
        organization_id uuid NOT NULL,
        party text NOT NULL,
        signed_on date NOT NULL,
        on_behalf text,
        -- who signed for the firm, or recorded it on behalf of the worker; null where the worker signed itself
        recorded_by uuid,
        recorded_by_member_id uuid,
        recorded_on date NOT NULL,
        -- what it stood under was changed afterwards: a signature is of what was signed
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plan_signatures_pk PRIMARY KEY (id),
        CONSTRAINT plan_signatures_party_is_known CHECK (party IN ('worker', 'firm')),
        CONSTRAINT plan_signatures_on_behalf_is_known CHECK (on_behalf IN ('onPaper', 'inConversation')),
        CONSTRAINT plan_signatures_tell_who CHECK (CASE party
          WHEN 'firm' THEN on_behalf IS NULL AND recorded_by = organization_id AND recorded_by_member_id IS NOT NULL
          ELSE (on_behalf IS NULL) = (recorded_by IS NULL) AND (on_behalf IS NULL) = (recorded_by_member_id IS NULL) END),
        -- a firm never speaks for the worker
        CONSTRAINT plan_signatures_of_the_worker_are_no_firms CHECK (party = 'firm' OR recorded_by IS DISTINCT FROM organization_id),
        CONSTRAINT plan_signatures_are_not_of_a_day_to_come CHECK (signed_on <= recorded_on),
        CONSTRAINT plan_signatures_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans (id),
        CONSTRAINT plan_signatures_member_is_of_the_organization
          FOREIGN KEY (recorded_by_member_id, recorded_by) REFERENCES members (id, organization_id)
      );
      CREATE UNIQUE INDEX plan_signatures_one_standing_per_party ON plan_signatures (plan_id, party) WHERE voided_on IS NULL;
      CREATE INDEX plan_signatures_of_a_plan ON plan_signatures (plan_id, id);
      CREATE INDEX plan_signatures_of_a_person ON plan_signatures (person_id);
      CREATE INDEX plan_signatures_of_a_case ON plan_signatures (trajectory_id);

      CREATE TABLE plan_reviews (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        reviewed_on date NOT NULL,
        conclusion text NOT NULL,
        member_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plan_reviews_pk PRIMARY KEY (id),
        CONSTRAINT plan_reviews_once_a_day UNIQUE (plan_id, reviewed_on),
        CONSTRAINT plan_reviews_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans (id)
      );
      CREATE INDEX plan_reviews_of_a_person ON plan_reviews (person_id);
      CREATE INDEX plan_reviews_of_a_case ON plan_reviews (trajectory_id);

      GRANT SELECT, INSERT, UPDATE ON plans, plan_actions, plan_signatures TO toeleiding_api;
      GRANT SELECT, INSERT, UPDATE, DELETE ON plan_goals TO toeleiding_api;
      GRANT SELECT, INSERT ON plan_reviews TO toeleiding_api;
      GRANT SELECT ON plans TO toeleiding_worker;

      -- Read by who takes part in the case, by the person, and by the firm: what it wrote stays its own after the employment.
      DO $$
      DECLARE part text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['plans', 'plan_goals', 'plan_actions', 'plan_signatures', 'plan_reviews'] LOOP
          CALL app.protect_case(part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api USING (person_id = app.person())', part || '_person', part);
          EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
            USING (organization_id = app.organization() AND app.role() IN (''employer'', ''integrator''))', part || '_firm', part);
        END LOOP;
      END $$;
      CALL app.allow_consequences('plans');
      CALL app.allow_consequences('plan_signatures');

      CREATE POLICY plans_drafting ON plans FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id = app.organization() AND app.role() IN ('employer', 'integrator') AND status = 'draft'
          AND EXISTS (SELECT 1 FROM employments e WHERE e.id = employment_id AND e.organization_id = app.organization()
            AND e.trajectory_id = plans.trajectory_id AND e.person_id = plans.person_id AND e.status = 'active'));
      CREATE POLICY plans_firm_change ON plans FOR UPDATE TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'))
        WITH CHECK (organization_id = app.organization());
      CREATE POLICY plan_goals_writing ON plan_goals TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator')
          AND EXISTS (SELECT 1 FROM plans p WHERE p.id = plan_id AND p.organization_id = app.organization() AND p.status = 'draft'))
        WITH CHECK (organization_id = app.organization() AND EXISTS (SELECT 1 FROM plans p WHERE p.id = plan_id
          AND p.organization_id = app.organization() AND p.trajectory_id = plan_goals.trajectory_id
          AND p.person_id = plan_goals.person_id AND p.status = 'draft'));
      CREATE POLICY plan_actions_writing ON plan_actions FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id = app.organization() AND app.role() IN ('employer', 'integrator')
          AND EXISTS (SELECT 1 FROM plan_goals g JOIN plans p ON p.id = g.plan_id WHERE g.id = goal_id AND p.id = plan_actions.plan_id
            AND p.organization_id = app.organization() AND p.trajectory_id = plan_actions.trajectory_id
            AND p.person_id = plan_actions.person_id AND p.status = 'draft'));
      CREATE POLICY plan_actions_progress ON plan_actions FOR UPDATE TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'))
        WITH CHECK (organization_id = app.organization()
          AND EXISTS (SELECT 1 FROM plans p WHERE p.id = plan_id AND p.organization_id = app.organization() AND p.status IN ('draft', 'agreed')));
      CREATE POLICY plan_signatures_of_the_firm ON plan_signatures FOR INSERT TO toeleiding_api
        WITH CHECK (party = 'firm' AND organization_id = app.organization() AND app.role() = 'employer'
          AND recorded_by_member_id = app.member() AND voided_on IS NULL
          AND EXISTS (SELECT 1 FROM plans p WHERE p.id = plan_id AND p.organization_id = plan_signatures.organization_id
            AND p.trajectory_id = plan_signatures.trajectory_id AND p.person_id = plan_signatures.person_id AND p.status = 'draft'));
      CREATE POLICY plan_signatures_of_the_worker ON plan_signatures FOR INSERT TO toeleiding_api
        WITH CHECK (party = 'worker' AND person_id = app.person() AND on_behalf IS NULL AND voided_on IS NULL
          AND EXISTS (SELECT 1 FROM plans p WHERE p.id = plan_id AND p.organization_id = plan_signatures.organization_id
            AND p.trajectory_id = plan_signatures.trajectory_id AND p.person_id = plan_signatures.person_id AND p.status = 'draft'));
      CREATE POLICY plan_signatures_on_behalf ON plan_signatures FOR INSERT TO toeleiding_api
        WITH CHECK (party = 'worker' AND on_behalf IS NOT NULL AND app.role() IN ('coach', 'counselor') AND app.sees_case(trajectory_id)
          AND recorded_by = app.organization() AND recorded_by_member_id = app.member() AND voided_on IS NULL
          AND EXISTS (SELECT 1 FROM plans p WHERE p.id = plan_id AND p.organization_id = plan_signatures.organization_id
            AND p.trajectory_id = plan_signatures.trajectory_id AND p.person_id = plan_signatures.person_id AND p.status = 'draft'));
      CREATE POLICY plan_reviews_writing ON plan_reviews FOR INSERT TO toeleiding_api
        WITH CHECK (organization_id = app.organization() AND app.role() IN ('employer', 'integrator')
          AND EXISTS (SELECT 1 FROM plans p WHERE p.id = plan_id AND p.organization_id = app.organization()
            AND p.trajectory_id = plan_reviews.trajectory_id AND p.person_id = plan_reviews.person_id AND p.status = 'agreed'));
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
CREATE TABLE parameter_files (
        id uuid NOT NULL,
        title text NOT NULL,
        status text NOT NULL,
        -- not before this day
        activate_on date NOT NULL,
        loaded_by uuid NOT NULL,
        loaded_on date NOT NULL,
        reviewed_by uuid,
        reviewed_on date,
        activated_by uuid,
        activated_on date,
        rejected_by uuid,
        rejection_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT parameter_files_pk PRIMARY KEY (id),
        CONSTRAINT parameter_files_status_is_known CHECK (status IN ('draft', 'reviewed', 'active', 'rejected')),
        CONSTRAINT parameter_files_are_seen_by_four_eyes CHECK (reviewed_by <> loaded_by),
        CONSTRAINT parameter_files_are_reviewed_before_they_are_active
          CHECK (status NOT IN ('reviewed', 'active') OR reviewed_by IS NOT NULL AND reviewed_on IS NOT NULL),
        CONSTRAINT parameter_files_are_active_from_a_day CHECK ((status = 'active') = (activated_on IS NOT NULL)
          AND (activated_by IS NULL) = (activated_on IS NULL) AND activated_on >= activate_on),
        CONSTRAINT parameter_files_are_rejected_with_a_reason CHECK ((status = 'rejected') = (rejected_by IS NOT NULL)
          AND (rejected_by IS NULL) = (rejection_reason IS NULL)),
        CONSTRAINT parameter_files_loaded_by_is_known FOREIGN KEY (loaded_by) REFERENCES members (id),
        CONSTRAINT parameter_files_reviewed_by_is_known FOREIGN KEY (reviewed_by) REFERENCES members (id),
        CONSTRAINT parameter_files_activated_by_is_known FOREIGN KEY (activated_by) REFERENCES members (id),
        CONSTRAINT parameter_files_rejected_by_is_known FOREIGN KEY (rejected_by) REFERENCES members (id)
      );
      CREATE TABLE parameter_file_rows (
        file_id uuid NOT NULL,
        position integer NOT NULL,
        name text NOT NULL,
        value text NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        source text NOT NULL,
        confidence text NOT NULL,
        CONSTRAINT parameter_file_rows_pk PRIMARY KEY (file_id, position),
        CONSTRAINT parameter_file_rows_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files (id),
        CONSTRAINT parameter_file_rows_do_not_overlap EXCLUDE USING gist (file_id WITH =, name WITH =, daterange(valid_from, valid_until) WITH &&)
      );
      CREATE TABLE parameters (
        id uuid NOT NULL,
        name text NOT NULL,
        value text NOT NULL,
        unit text NOT NULL,
        validity daterange NOT NULL,
        valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
        valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
        source text NOT NULL,
        confidence text NOT NULL,
        -- both absent where it came with the product
        file_id uuid,
        loaded_by uuid,
        -- the legal day since when the row is known as it stands
        known_on date NOT NULL,
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT parameters_pk PRIMARY KEY (id),
        CONSTRAINT parameters_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT parameters_confidence_is_known CHECK (confidence IN ('verified', 'unverified', 'localPractice', 'fictitious')),
        CONSTRAINT parameters_value_fits_its_unit CHECK (CASE WHEN unit LIKE 'choice: %'
          THEN value = ANY (string_to_array(substr(unit, 9), ', ')) ELSE value ~ '^[0-9]{1,9}(\.[0-9]{1,6})?$' END),
        CONSTRAINT parameters_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files (id),
        CONSTRAINT parameters_loaded_by_is_known FOREIGN KEY (loaded_by) REFERENCES members (id),
        CONSTRAINT parameters_of_a_file_tell_who_loaded_it CHECK ((file_id IS NULL) = (loaded_by IS NULL)),
        CONSTRAINT parameters_do_not_overlap EXCLUDE USING gist (name WITH =, validity WITH &&) WHERE (voided_on IS NULL)
      );
      CREATE INDEX parameters_by_name ON parameters (name, valid_from);
      CALL app.keep_versions_of('parameters');

      ALTER TABLE parameter_files ENABLE ROW LEVEL SECURITY;
      ALTER TABLE parameter_file_rows ENABLE ROW LEVEL SECURITY;
      ALTER TABLE parameters ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT ON parameter_files, parameter_file_rows, parameters TO toeleiding_api;
      -- a figure gets another period or is voided, never another value; what was loaded stays as it was loaded
      GRANT UPDATE (validity, known_on, voided_on, version, updated_at) ON parameters TO toeleiding_api;
      GRANT UPDATE (status, reviewed_by, reviewed_on, activated_by, activated_on, rejected_by, rejection_reason, version, updated_at)
        ON parameter_files TO toeleiding_api;
      GRANT SELECT ON parameter_files, parameter_file_rows, parameters, parameters_versions TO toeleiding_worker;

      -- Whoever is signed in reads what is in force; what is proposed is for those who load, review and rehearse it.
      CREATE POLICY parameters_reading ON parameters FOR SELECT TO toeleiding_api, toeleiding_worker USING (app.role() IS NOT NULL);
      CREATE POLICY parameters_versions_reading ON parameters_versions FOR SELECT TO toeleiding_api, toeleiding_worker
        USING (app.role() IS NOT NULL);
      -- Four eyes have seen a figure that comes in; what is left of one that was split says what it said.
      CREATE POLICY parameters_loading ON parameters FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'administrator' AND voided_on IS NULL AND (
          EXISTS (SELECT 1 FROM parameter_files f JOIN parameter_file_rows r ON r.file_id = f.id
            WHERE f.id = parameters.file_id AND f.status = 'reviewed' AND f.loaded_by = parameters.loaded_by
              AND (r.name, r.value, r.source, r.confidence) = (parameters.name, parameters.value, parameters.source, parameters.confidence)
              AND daterange(r.valid_from, r.valid_until) = parameters.validity)
          OR EXISTS (SELECT 1 FROM parameters k WHERE k.voided_on IS NULL
              AND (k.name, k.value, k.unit, k.source, k.confidence)
                = (parameters.name, parameters.value, parameters.unit, parameters.source, parameters.confidence)
              AND k.file_id IS NOT DISTINCT FROM parameters.file_id)));
      CREATE POLICY parameters_replacing ON parameters FOR UPDATE TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY parameter_files_reading ON parameter_files FOR SELECT TO toeleiding_api
        USING (app.role() IN ('administrator', 'departmentOfficer'));
      CREATE POLICY parameter_files_clock ON parameter_files FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY parameter_files_loading ON parameter_files FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'administrator' AND loaded_by = app.member());
      CREATE POLICY parameter_files_moving ON parameter_files FOR UPDATE TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY parameter_file_rows_reading ON parameter_file_rows FOR SELECT TO toeleiding_api
        USING (app.role() IN ('administrator', 'departmentOfficer'));
      CREATE POLICY parameter_file_rows_clock ON parameter_file_rows FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY parameter_file_rows_loading ON parameter_file_rows FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'administrator' AND EXISTS (SELECT 1 FROM parameter_files f WHERE f.id = file_id AND f.status = 'draft'
          AND f.loaded_by = app.member()));

      -- Two accounts of one human are two eyes, not four.
      CREATE FUNCTION app.same_human(p_one uuid, p_other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'SELECT count(DISTINCT subject) < 2 FROM public.members WHERE id IN (p_one, p_other)';
      GRANT EXECUTE ON FUNCTION app.same_human TO toeleiding_api;

      INSERT INTO parameters (id, name, value, unit, validity, source, confidence, known_on)
        SELECT uuidv7(), k.name, k.value, k.unit, daterange(k.valid_from::date, k.valid_until::date), k.source, k.confidence, '2000-01-01'
          FROM (VALUES ('guaranteedMinimumMonthlyIncome', '1955.04', 'EUR/month', '2023-01-01', '2023-11-01', 'public tables of the GGMMI, not read at their source', 'unverified'),
('guaranteedMinimumMonthlyIncome', '1994.18', 'EUR/month', '2023-11-01', '2024-04-01', 'public tables of the GGMMI, not read at their source', 'unverified'),
('guaranteedMinimumMonthlyIncome', '2029.88', 'EUR/month', '2024-04-01', '2024-05-01', 'public tables of the GGMMI, not read at their source', 'unverified'),
('guaranteedMinimumMonthlyIncome', '2070.48', 'EUR/month', '2024-05-01', '2025-02-01', 'public tables of the GGMMI, not read at their source', 'unverified'),
('guaranteedMinimumMonthlyIncome', '2111.89', 'EUR/month', '2025-02-01', NULL, 'public tables of the GGMMI, not read at their source', 'unverified'),
('referenceWageCap', '2', 'times', '2019-01-01', NULL, 'D22 art. 17; VDAB, referteloon', 'verified'),
('contingentHeads', '1.15', 'heads/FTE', '2019-01-01', NULL, 'HERWIN, wat is de begeleidingspremie', 'verified'),
('organizationSupportSupplementFte', '100', 'FTE', '2019-01-01', NULL, 'HERWIN, wat is organisatieondersteuning', 'verified'),
('labelMinimumFte', '20', 'FTE', '2019-01-01', NULL, 'D13 art. 4', 'verified'),
('labelTargetGroupShare', '65', 'percent', '2019-01-01', '2023-07-01', 'D13 art. 4', 'verified'),
('labelTargetGroupShare', '55', 'percent', '2023-07-01', NULL, 'D13 art. 4 as changed by D22 art. 64', 'verified'),
('imwFixedGuidancePremiumFirst', '1200', 'EUR/quarter', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified'),
('imwFixedGuidancePremiumLater', '600', 'EUR/quarter', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified'),
('imwFixedGuidanceFirstQuarters', '5', 'quarters', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified'),
('imwVariableGuidancePremiumLow', '430', 'EUR/FTE/quarter', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified'),
('imwVariableGuidancePremiumMedium', '730', 'EUR/FTE/quarter', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified'),
('imwVariableGuidancePremiumHigh', '1280', 'EUR/FTE/quarter', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified'),
('imwFullTimeDays', '65', 'days/quarter', '2023-07-01', NULL, 'thirteen weeks of five days; not read in a source', 'unverified'),
('imwGapQuarters', '4', 'quarters', '2023-07-01', NULL, 'D22 art. 12 par. 3', 'verified'),
('imwScheduleBorders', '5/4/11', 'choice: 5/4/11, 5/3/12', '2023-07-01', NULL, 'HERWIN; unikselection.be has 5/3/12', 'localPractice'),
('imwExtensionWindow', 'fifthYear', 'choice: fifthYear, penultimateYear', '2023-07-01', NULL, 'VDAB; vlaanderen.be has the penultimate year', 'localPractice')) AS k (name, value, unit, valid_from, valid_until, source, confidence);
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
-- What is due of an organization may wait for the person too: a signature, or the own voice.
      ALTER TABLE deadline_kinds ADD COLUMN awaits_person boolean NOT NULL DEFAULT false;
      UPDATE deadline_kinds SET awaits_person = true WHERE kind IN ('planDue', 'evaluationDue', 'transitionNotAgreed');
      CREATE POLICY deadlines_person ON deadlines FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM trajectories t WHERE t.id = deadlines.trajectory_id AND t.person_id = app.person()));
      -- The road of a worklist that is driven by the cases one works on, and to the number on the firm's own letter.
      CREATE INDEX deadlines_open_by_case ON deadlines (trajectory_id, due_on, id) WHERE status = 'open';
      CREATE INDEX referral_letters_of_a_case ON referral_letters (trajectory_id) WHERE case_number IS NOT NULL;

      -- Once a person is hired, the other open referrals are kept or cancelled, each by who refers. A table of its own: the
      -- firm reads the whole row of a referral to it, and never learns that there is another.
      INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence) VALUES
        ('otherReferralHired', 5, 'workingDays', '{-2,0}', 7, 'coach', 'localPractice');
      CREATE TABLE referral_choices (
        id uuid NOT NULL,
        referral_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        hired_referral_id uuid NOT NULL,
        asked_on date NOT NULL,
        kept_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT referral_choices_pk PRIMARY KEY (id),
        CONSTRAINT referral_choices_once_per_hire UNIQUE (referral_id, hired_referral_id),
        CONSTRAINT referral_choices_are_about_another CHECK (hired_referral_id <> referral_id),
        CONSTRAINT referral_choices_are_made_after_they_are_asked CHECK (kept_on >= asked_on),
        CONSTRAINT referral_choices_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals (id),
        CONSTRAINT referral_choices_hire_is_known FOREIGN KEY (hired_referral_id) REFERENCES referrals (id)
      );
      GRANT SELECT, INSERT, UPDATE ON referral_choices TO toeleiding_api;
      CALL app.protect_case('referral_choices');
      CALL app.allow_consequences('referral_choices');
      CREATE POLICY referral_choices_person ON referral_choices FOR SELECT TO toeleiding_api USING (person_id = app.person());
      CREATE POLICY referral_choices_keeping ON referral_choices FOR UPDATE TO toeleiding_api
        USING (app.role() IN ('coach', 'counselor', 'integrator') AND app.sees_case(trajectory_id))
        WITH CHECK (app.role() IN ('coach', 'counselor', 'integrator') AND app.sees_case(trajectory_id));

      -- A closed case leaves nothing open: an indication that nobody decides any more, and a right that nobody waits for.
      CREATE POLICY indications_closing ON indications FOR UPDATE TO toeleiding_api
        USING (trajectory_id = app.consequence_case() AND status IN ('draft', 'submitted'))
        WITH CHECK (trajectory_id = app.consequence_case() AND status = 'withdrawn');
      UPDATE deadlines d SET status = 'cancelled', closed_on = t.ended_on, next_reminder_on = NULL FROM trajectories t
        WHERE t.id = d.trajectory_id AND t.status = 'closed' AND d.status = 'open' AND d.kind = 'unusedRightExpiring';

      -- What an indication concludes is a finding in substance: read by the assigned, the author and the person.
      CREATE TABLE indication_conclusions (
        indication_id uuid NOT NULL,
        trajectory_id uuid NOT NULL,
        conclusion text NOT NULL,
        CONSTRAINT indication_conclusions_pk PRIMARY KEY (indication_id),
        CONSTRAINT indication_conclusions_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications (id)
      );
      INSERT INTO indication_conclusions (indication_id, trajectory_id, conclusion)
        SELECT id, trajectory_id, conclusion FROM indications WHERE conclusion IS NOT NULL;
      ALTER TABLE indications DROP COLUMN conclusion;
      ALTER TABLE indication_conclusions ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, DELETE ON indication_conclusions TO toeleiding_api;
      CREATE POLICY indication_conclusions_assigned ON indication_conclusions FOR SELECT TO toeleiding_api
        USING (app.role() IN ('counselor', 'expert') AND app.is_assigned(trajectory_id));
      CREATE POLICY indication_conclusions_author ON indication_conclusions FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM indications i WHERE i.id = indication_id
          AND i.organization_id = app.organization() AND app.role() = 'coach'));
      CREATE POLICY indication_conclusions_client ON indication_conclusions FOR SELECT TO toeleiding_api
        USING (app.role() = 'integrator' AND app.reads_findings()
          AND EXISTS (SELECT 1 FROM indications i WHERE i.id = indication_id
            AND (i.organization_id = app.organization() OR EXISTS (SELECT 1 FROM participants p
              WHERE p.trajectory_id = i.trajectory_id AND p.organization_id = app.organization()
                AND p.role = 'directing' AND p.status = 'active'))));
      CREATE POLICY indication_conclusions_person ON indication_conclusions FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM indications i WHERE i.id = indication_id AND i.person_id = app.person()));
      CREATE POLICY indication_conclusions_writing ON indication_conclusions FOR INSERT TO toeleiding_api
        WITH CHECK (EXISTS (SELECT 1 FROM indications i WHERE i.id = indication_id
          AND i.trajectory_id = indication_conclusions.trajectory_id AND i.organization_id = app.organization() AND i.status = 'draft')
          AND (app.role() = 'coach' OR app.is_assigned(trajectory_id)));
      CREATE POLICY indication_conclusions_rewriting ON indication_conclusions FOR DELETE TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM indications i WHERE i.id = indication_id
          AND i.organization_id = app.organization() AND i.status = 'draft')
          AND (app.role() = 'coach' OR app.is_assigned(trajectory_id)));
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
CREATE TABLE tasks (
        id uuid NOT NULL,
        kind text NOT NULL,
        parameters jsonb NOT NULL,
        requested_subject text NOT NULL,
        requested_role text NOT NULL,
        requested_member_id uuid,
        organization_id uuid NOT NULL,
        last_done text,
        done integer NOT NULL DEFAULT 0,
        total integer,
        issue_count integer NOT NULL DEFAULT 0,
        failures integer NOT NULL DEFAULT 0,
        failure text,
        result text,
        started_at timestamptz,
        heartbeat_at timestamptz,
        ended_at timestamptz,
        status text NOT NULL GENERATED ALWAYS AS
          (CASE WHEN ended_at IS NULL THEN 'processing' WHEN failure IS NULL THEN 'done' ELSE 'failed' END) STORED,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT tasks_pk PRIMARY KEY (id),
        CONSTRAINT tasks_status_is_known CHECK (status IN ('processing', 'done', 'failed')),
        CONSTRAINT tasks_fail_only_where_they_end CHECK (failure IS NULL OR ended_at IS NOT NULL),
        CONSTRAINT tasks_counts_are_not_negative CHECK (done >= 0 AND total >= 0 AND issue_count >= 0 AND failures >= 0),
        CONSTRAINT tasks_parameters_are_an_object CHECK (jsonb_typeof(parameters) = 'object'),
        CONSTRAINT tasks_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id)
      );
      CREATE INDEX tasks_left ON tasks (id) WHERE ended_at IS NULL;
      CREATE TABLE task_issues (
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        "row" text NOT NULL,
        code text NOT NULL,
        parameters jsonb NOT NULL,
        CONSTRAINT task_issues_pk PRIMARY KEY (id),
        CONSTRAINT task_issues_task_is_known FOREIGN KEY (task_id) REFERENCES tasks (id)
      );
      CREATE INDEX task_issues_of_a_task ON task_issues (task_id, id);

      -- The worker takes up a task in the name of who asked: the journal says so, and policies for tasks open to that one.
      CREATE FUNCTION app.task() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.task', true), '')::uuid;
      CREATE FUNCTION app.task_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.task_kind', true), '');
      CREATE FUNCTION app.enter_task(p_task uuid) RETURNS TABLE (holds boolean, member_id uuid, today date, scopes text[])
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE v_task public.tasks;
      BEGIN
        SELECT * INTO v_task FROM public.tasks t WHERE t.id = p_task AND t.ended_at IS NULL;
        holds := FOUND;
        member_id := v_task.requested_member_id;
        today := app.today();
        IF holds THEN
          PERFORM set_config('app.task', v_task.id::text, true), set_config('app.task_kind', v_task.kind, true),
            set_config('app.subject', v_task.requested_subject, true), set_config('app.role', v_task.requested_role, true),
            set_config('app.organization', v_task.organization_id::text, true),
            set_config('app.member', coalesce(v_task.requested_member_id::text, ''), true);
        END IF;
        RETURN NEXT;
      END $$;
      GRANT EXECUTE ON FUNCTION app.task, app.task_kind, app.enter_task TO toeleiding_worker;

      ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
      ALTER TABLE task_issues ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT ON tasks TO toeleiding_api;
      GRANT SELECT ON task_issues TO toeleiding_api;
      GRANT SELECT, UPDATE ON tasks TO toeleiding_worker;
      GRANT INSERT ON task_issues TO toeleiding_worker;
      CREATE POLICY tasks_own_organization ON tasks FOR SELECT TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() NOT IN ('administrator', 'auditor', 'director'));
      CREATE POLICY tasks_asking ON tasks FOR INSERT TO toeleiding_api WITH CHECK (organization_id = app.organization()
        AND requested_subject = app.subject() AND requested_role = app.role() AND requested_member_id IS NOT DISTINCT FROM app.member());
      CREATE POLICY tasks_clock ON tasks FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY tasks_working ON tasks FOR UPDATE TO toeleiding_worker USING (id = app.task()) WITH CHECK (id = app.task());
      CREATE POLICY task_issues_own_organization ON task_issues FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM tasks t WHERE t.id = task_issues.task_id));
      CREATE POLICY task_issues_working ON task_issues FOR INSERT TO toeleiding_worker WITH CHECK (task_id = app.task());

      -- Many persons' keys at once: as app.person_key, the first writer's proposal wins, a destroyed key stays destroyed.
      CREATE FUNCTION app.person_keys(p_persons uuid[], p_proposals bytea[]) RETURNS TABLE (person_id uuid, wrapped bytea)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      BEGIN
        INSERT INTO public.person_keys (person_id, wrapped_key)
          SELECT p.person, p.proposal FROM unnest(p_persons, p_proposals) p (person, proposal) ORDER BY p.person
          ON CONFLICT ON CONSTRAINT person_keys_pk DO NOTHING;
        RETURN QUERY SELECT k.person_id, k.wrapped_key FROM public.person_keys k WHERE k.person_id = ANY (p_persons);
      END $$;
      -- Many rows at once, in the order given, each case's versions in that same order: as app.append_journal for each.
      CREATE FUNCTION app.append_journal_rows(
        p_type text, p_subject_type text, p_subjects uuid[], p_trajectories uuid[], p_persons uuid[], p_statuses text[],
        p_hashes bytea[], p_ciphertexts bytea[]
      ) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      BEGIN
        WITH given AS MATERIALIZED (
          SELECT *, row_number() OVER (PARTITION BY trajectory ORDER BY place) AS turn
            FROM unnest(p_subjects, p_trajectories, p_persons, p_statuses, p_hashes, p_ciphertexts) WITH ORDINALITY
              g (subject, trajectory, person, status, hash, ciphertext, place)
        ), counted AS (
          SELECT trajectory, count(*)::integer AS many FROM given WHERE trajectory IS NOT NULL GROUP BY trajectory
        ), advanced AS (
          UPDATE public.trajectories t SET case_version = t.case_version + c.many FROM counted c WHERE t.id = c.trajectory
            RETURNING t.id, t.case_version - c.many AS before
        ), placed AS MATERIALIZED (
          SELECT nextval(pg_get_serial_sequence('public.journal', 'id')) AS id, s.* FROM (
            SELECT g.*, a.before + g.turn::integer AS case_version FROM given g LEFT JOIN advanced a ON a.id = g.trajectory
             ORDER BY g.place) s
        ), written AS (
          INSERT INTO public.journal (id, happened_on, type, subject_type, subject_id, trajectory_id, person_id, case_version,
            status, actor_subject, actor_role, actor_organization_id, actor_member_id, payload_hash)
          OVERRIDING SYSTEM VALUE
          SELECT p.id, app.today(), p_type, p_subject_type, p.subject, p.trajectory, p.person, p.case_version,
            p.status, app.subject(), app.role(), app.organization(), app.member(), p.hash FROM placed p ORDER BY p.place
        )
        INSERT INTO public.journal_payloads (journal_id, person_id, ciphertext)
          SELECT p.id, p.person, p.ciphertext FROM placed p ORDER BY p.place;
      END $$;
      GRANT EXECUTE ON FUNCTION app.person_keys, app.append_journal_rows TO toeleiding_api, toeleiding_worker;

      -- The statements of a quarter, in the name of the department that asked for them.
      CREATE FUNCTION app.calculates() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT app.task_kind() IN ('statements', 'rehearsal') AND app.is_department()$$;
      CREATE FUNCTION app.writes_statements() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$SELECT app.task_kind() = 'statements' AND app.is_department()$$;
      GRANT EXECUTE ON FUNCTION app.calculates, app.writes_statements, app.is_whose, app.days_of_quarter TO toeleiding_worker;
      GRANT EXECUTE ON FUNCTION app.days_of_quarter TO toeleiding_api;
      GRANT SELECT ON declarations, labels TO toeleiding_worker;
      GRANT SELECT, INSERT, UPDATE ON statements TO toeleiding_worker;
      GRANT SELECT, INSERT, DELETE ON statement_lines TO toeleiding_worker;
      CREATE POLICY declarations_task ON declarations FOR SELECT TO toeleiding_worker USING ((SELECT app.calculates()));
      CREATE POLICY labels_task ON labels FOR SELECT TO toeleiding_worker USING ((SELECT app.calculates()));
      CREATE POLICY statements_task ON statements FOR SELECT TO toeleiding_worker USING ((SELECT app.calculates()));
      CREATE POLICY statements_task_calculating ON statements FOR INSERT TO toeleiding_worker
        WITH CHECK ((SELECT app.writes_statements()) AND status = 'calculated'
          AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id));
      CREATE POLICY statements_task_calculating_anew ON statements FOR UPDATE TO toeleiding_worker
        USING ((SELECT app.writes_statements()) AND status = 'calculated')
        WITH CHECK ((SELECT app.writes_statements()) AND status = 'calculated'
          AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id));
      CREATE POLICY statement_lines_task ON statement_lines FOR SELECT TO toeleiding_worker USING ((SELECT app.calculates()));
      CREATE POLICY statement_lines_task_calculating ON statement_lines FOR INSERT TO toeleiding_worker
        WITH CHECK ((SELECT app.writes_statements()));
      CREATE POLICY statement_lines_task_calculating_anew ON statement_lines FOR DELETE TO toeleiding_worker
        USING ((SELECT app.writes_statements()));
      -- A past quarter with the figures of a file that is not in force: nothing of it is a statement.
      CREATE TABLE rehearsals (
        id uuid NOT NULL,
        file_id uuid NOT NULL,
        quarter text NOT NULL,
        organization_id uuid NOT NULL,
        started_by uuid NOT NULL,
        started_on date NOT NULL,
        signed_off_by uuid,
        signed_off_on date,
        remark text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT rehearsals_pk PRIMARY KEY (id),
        CONSTRAINT rehearsals_quarter_is_a_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
        CONSTRAINT rehearsals_are_signed_off_by_somebody CHECK ((signed_off_by IS NULL) = (signed_off_on IS NULL)),
        CONSTRAINT rehearsals_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files (id),
        CONSTRAINT rehearsals_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT rehearsals_started_by_is_known FOREIGN KEY (started_by) REFERENCES members (id),
        CONSTRAINT rehearsals_signed_off_by_is_known FOREIGN KEY (signed_off_by) REFERENCES members (id)
      );
      CREATE INDEX rehearsals_of_a_file ON rehearsals (file_id, id);
      CREATE TABLE rehearsal_results (
        rehearsal_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        subject text NOT NULL,
        organization_id uuid NOT NULL,
        before_cents bigint NOT NULL,
        after_cents bigint NOT NULL,
        difference_cents bigint GENERATED ALWAYS AS (after_cents - before_cents) STORED,
        without_before text[] NOT NULL,
        without_after text[] NOT NULL,
        CONSTRAINT rehearsal_results_pk PRIMARY KEY (rehearsal_id, subject_id),
        CONSTRAINT rehearsal_results_subject_is_known CHECK (subject IN ('employment', 'label')),
        CONSTRAINT rehearsal_results_rehearsal_is_known FOREIGN KEY (rehearsal_id) REFERENCES rehearsals (id),
        CONSTRAINT rehearsal_results_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id)
      );
      CREATE INDEX rehearsal_results_by_difference ON rehearsal_results (rehearsal_id, difference_cents, subject_id);
      ALTER TABLE rehearsals ENABLE ROW LEVEL SECURITY;
      ALTER TABLE rehearsal_results ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE ON rehearsals TO toeleiding_api;
      GRANT SELECT ON rehearsal_results TO toeleiding_api;
      GRANT SELECT ON rehearsals TO toeleiding_worker;
      GRANT SELECT, INSERT ON rehearsal_results TO toeleiding_worker;
      CREATE POLICY rehearsals_department ON rehearsals TO toeleiding_api
        USING ((SELECT app.is_department()) AND organization_id = app.organization())
        WITH CHECK ((SELECT app.is_department()) AND organization_id = app.organization());
      CREATE POLICY rehearsal_results_department ON rehearsal_results FOR SELECT TO toeleiding_api
        USING (EXISTS (SELECT 1 FROM rehearsals r WHERE r.id = rehearsal_id));
      CREATE POLICY rehearsals_task ON rehearsals FOR SELECT TO toeleiding_worker
        USING ((SELECT app.calculates()) AND organization_id = app.organization());
      CREATE POLICY rehearsal_results_task ON rehearsal_results TO toeleiding_worker
        USING (EXISTS (SELECT 1 FROM rehearsals r WHERE r.id = rehearsal_id))
        WITH CHECK (EXISTS (SELECT 1 FROM rehearsals r WHERE r.id = rehearsal_id));
      -- For who activates a file and sees no rehearsal: whether the last one waits to be signed off.
      CREATE FUNCTION app.waits_for_sign_off(p_file uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        $$SELECT coalesce((SELECT r.signed_off_on IS NULL FROM public.rehearsals r WHERE r.file_id = p_file ORDER BY r.id DESC LIMIT 1), false)$$;
      GRANT EXECUTE ON FUNCTION app.waits_for_sign_off TO toeleiding_api;
      CREATE INDEX declarations_of_a_quarter ON declarations (quarter, employment_id) WHERE superseded_by IS NULL;
-- The schedule of a grant is slices too: 20 to 75 percent, or guidance alone (0); a wage premium alone has no level.
      ALTER TABLE packages DROP CONSTRAINT packages_origin_fixes_the_rate;
      ALTER TABLE packages ADD CONSTRAINT packages_origin_fixes_the_rate
        CHECK (CASE origin
  WHEN 'start' THEN rate IN (45, 60)
  WHEN 'evaluation' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  WHEN 'before2019' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  WHEN 'failedTransition' THEN rate = 40 AND level = 'low'
  WHEN 'reEmployment' THEN rate = 45
  WHEN 'conversion2023' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  WHEN 'awaitingEvaluation' THEN rate BETWEEN 40 AND 75 AND rate % 5 = 0
  WHEN 'imwSchedule' THEN rate % 5 = 0 AND (rate BETWEEN 20 AND 75 OR rate = 0 AND level IS NOT NULL)
  ELSE false END);
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
CREATE TABLE migrations (id serial NOT NULL PRIMARY KEY, timestamp bigint NOT NULL, name varchar NOT NULL);
INSERT INTO migrations (timestamp, name) VALUES (1767225600001, 'ThePlatformKnowsWhoActsAndWhatDayItIs1767225600001'), (1767225600002, 'TheJournalNeverForgets1767225600002'), (1767225600003, 'AccessKnowsMembersTeamsAndClients1767225600003'), (1767225600004, 'DeadlinesAreKeptInALedger1767225600004'), (1767225600005, 'TheRegistryKnowsWhoAndWhere1767225600005'), (1767225600006, 'Step0ACaseFileIsOpened1767225600006'), (1767225600007, 'Step1TheEmploymentServiceIndicates1767225600007'), (1767225600008, 'Step2WhichOpensDatedRights1767225600008'), (1767225600009, 'Step3SoThePersonCanBeReferred1767225600009'), (1767225600010, 'Step4AndBeHired1767225600010'), (1767225600011, 'Step6AndFollowAPlan1767225600011'), (1767225600012, 'Step7WhichIsEvaluated1767225600012'), (1767225600013, 'Step8UntilTheDecision1767225600013'), (1767225600014, 'TheLawIsDatedFigures1767225600014'), (1767225600015, 'Step5WhichEarnsAPremium1767225600015'), (1767225600016, 'EverybodyFindsWhatToDoAndReadsNoMore1767225600016'), (1767225600017, 'WhatIsAskedOftenAsksLittle1767225600017'), (1767225600018, 'LongWorkIsDoneInPieces1767225600018'), (1767225600019, 'IndividualMaatwerkHasItsSchedule1767225600019');
RESET ROLE;
SET session_replication_role = replica;
INSERT INTO assignments (id, trajectory_id, organization_id, member_id, team_id, lead, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b248-74e6-8860-e0c87e0d9ec7', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b222-72a4-b48a-da174bb4682f', '01a2148f-b229-72b5-92e5-50990816961b', '01a2148f-b228-709a-83a9-c2347f04cded', 'true', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.337036+00', '2026-11-25 21:14:51.337036+00') ON CONFLICT DO NOTHING;
INSERT INTO assignments (id, trajectory_id, organization_id, member_id, team_id, lead, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b24b-75e5-a5c4-d8afff4bf044', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b222-72a4-b48a-da174bb4682f', '01a2148f-b22e-7019-8714-723e36185e99', '01a2148f-b228-709a-83a9-c2347f04cded', 'false', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.339267+00', '2026-11-25 21:14:51.339267+00') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('acceptedReferralUndecided', '20', 'workingDays', '{-5,-2}', NULL, 'firm', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('declarationMissing', NULL, NULL, '{-7,0}', '7', 'firm', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('evaluationDue', NULL, NULL, '{-60,-30,-7,0}', '7', 'employmentService', 'localPractice', 'term: D13 arts 8, 10; reminders and addressee: local practice', 'true', 'true') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('indicationUndecided', '30', 'days', '{-7,0}', '7', 'employmentService', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('otherReferralHired', '5', 'workingDays', '{-2,0}', '7', 'coach', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('planDue', NULL, NULL, '{-7,0}', '7', 'firm', 'verified', 'the month: herwin.be, wat is een persoonlijk ontwikkelingsplan (POP); the reminders are local practice', 'false', 'true') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('planReviewDue', NULL, NULL, '{-30,-7,0}', '7', 'firm', 'verified', 'the year: D13 art. 15; the reminders are local practice', 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('referralUnanswered', '10', 'workingDays', '{-5,-2}', NULL, 'firm', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('transitionFollowUp', NULL, NULL, '{-14,-3,0}', '7', 'provider', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('transitionNotAgreed', '30', 'days', '{-7,0}', '7', 'employmentService', 'localPractice', NULL, 'false', 'true') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('transitionPhaseEnding', NULL, NULL, '{-14,-3,0}', '7', 'provider', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('transitionRedetermination', '30', 'days', '{-14,-3,0}', '7', 'employmentService', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadline_kinds (kind, term_days, term_unit, reminder_steps, repeat_days, addressee, confidence, source, overdue_to_team, awaits_person) OVERRIDING SYSTEM VALUE VALUES ('unusedRightExpiring', NULL, NULL, '{-180,-90,-30}', NULL, 'coach', 'localPractice', NULL, 'false', 'false') ON CONFLICT DO NOTHING;
INSERT INTO deadlines (id, kind, subject_type, subject_id, occurrence, trajectory_id, organization_id, due_on, status, closed_on, next_reminder_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2be-723a-91ab-ee84f5044a40', 'declarationMissing', 'employment', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b226-75f7-b006-b2745c7db6c5', '2026-01-15', 'open', NULL, NULL, '1', '2026-11-25 21:14:51.454269+00', '2026-11-25 21:14:51.454269+00') ON CONFLICT DO NOTHING;
INSERT INTO declarations (id, employment_id, trajectory_id, person_id, organization_id, quarter, gross_cents, contributions_cents, reductions_cents, other_aid_cents, days, declared_on, superseded_by, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b27d-7505-9489-0f657ecbe390', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', '2026Q1', '600000', '150000', '0', '1', '60.00', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.389465+00', '2026-11-25 21:14:51.47949+00') ON CONFLICT DO NOTHING;
INSERT INTO declarations_versions (id, employment_id, trajectory_id, person_id, organization_id, quarter, gross_cents, contributions_cents, reductions_cents, other_aid_cents, days, declared_on, superseded_by, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b27d-7505-9489-0f657ecbe390', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', '2026Q1', '600000', '150000', '0', '1', '60.00', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.389465+00', '2026-11-25 21:14:51.389465+00', '2026-11-25 21:14:51.389465+00', '2026-11-25 21:14:51.479973+00') ON CONFLICT DO NOTHING;
INSERT INTO employments (id, trajectory_id, person_id, organization_id, referral_id, vacancy_id, entitlement_id, measure, status, contractual_fraction, contract, supported, end_reason, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', '01a2148f-b26d-74fa-b52b-a113d0022e1d', '01a2148f-b26a-752c-94de-96d378562dbf', '01a2148f-b263-70d4-8be4-3d2c166c50b9', 'CMW', 'active', '0.800000', '[2026-01-20,)', '[2026-01-20,2030-01-20)', NULL, '1', '2026-11-25 21:14:51.385834+00', '2026-11-25 21:14:51.478511+00') ON CONFLICT DO NOTHING;
INSERT INTO employments_versions (id, trajectory_id, person_id, organization_id, referral_id, vacancy_id, entitlement_id, measure, status, contractual_fraction, contract, contract_from, contract_until, supported, supported_from, supported_until, end_reason, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', '01a2148f-b26d-74fa-b52b-a113d0022e1d', '01a2148f-b26a-752c-94de-96d378562dbf', '01a2148f-b263-70d4-8be4-3d2c166c50b9', 'CMW', 'active', '0.800000', '[2026-01-20,)', '2026-01-20', NULL, '[2026-01-20,2030-01-20)', '2026-01-20', '2030-01-20', NULL, '1', '2026-11-25 21:14:51.385834+00', '2026-11-25 21:14:51.385834+00', '2026-11-25 21:14:51.385834+00', '2026-11-25 21:14:51.479059+00') ON CONFLICT DO NOTHING;
INSERT INTO entitlements (id, trajectory_id, person_id, outcome_id, measure, employer_id, recorded_by, applied_on, decided_on, validity, used_from, revoked_on, revocation_reason, article, voided_on, version, created_at, updated_at, basis, return_level) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b25b-72dc-9a32-10b954de684e', 'CMW', NULL, NULL, NULL, '2026-01-15', '[2026-01-15,2031-01-15)', '2026-01-15', NULL, NULL, NULL, NULL, '1', '2026-11-25 21:14:51.364167+00', '2026-11-25 21:14:51.480332+00', 'indication', NULL) ON CONFLICT DO NOTHING;
INSERT INTO entitlements_versions (id, trajectory_id, person_id, outcome_id, measure, employer_id, recorded_by, applied_on, decided_on, validity, valid_from, valid_until, used_from, revoked_on, revocation_reason, article, voided_on, version, created_at, updated_at, basis, return_level, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b25b-72dc-9a32-10b954de684e', 'CMW', NULL, NULL, NULL, '2026-01-15', '[2026-01-15,2031-01-15)', '2026-01-15', '2031-01-15', '2026-01-15', NULL, NULL, NULL, NULL, '1', '2026-11-25 21:14:51.364167+00', '2026-11-25 21:14:51.364167+00', 'indication', NULL, '2026-11-25 21:14:51.364167+00', '2026-11-25 21:14:51.48097+00') ON CONFLICT DO NOTHING;
INSERT INTO evaluation_changes (id, evaluation_id, trajectory_id, person_id, organization_id, kind, description, issuer, issued_on, thorough) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b29f-71eb-b4c2-30a91cfcda6b', '01a2148f-b29c-731c-b708-054083908478', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'medicalProblem', 'x', 'x', '2026-01-15', 'false') ON CONFLICT DO NOTHING;
INSERT INTO evaluation_contributions (id, evaluation_id, trajectory_id, person_id, party, organization_id, member_id, on_behalf, contribution, given_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2a1-7348-a6d5-a89dee5fe0ee', '01a2148f-b29c-731c-b708-054083908478', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', 'firm', '01a2148f-b226-75f7-b006-b2745c7db6c5', '01a2148f-b230-76d8-9936-f57b0b5ec8c7', NULL, 'x', '2026-01-15', '1', '2026-11-25 21:14:51.426133+00', '2026-11-25 21:14:51.426133+00') ON CONFLICT DO NOTHING;
INSERT INTO evaluation_decisions (id, evaluation_id, trajectory_id, person_id, organization_id, entitlement_id, measure, result, rate, level, change, provisional, package_from, package_until, basis, lasting_regular_job, continuity_of_the_firm, starts_on, package_id, motivation, article, decided_on, sent_on, court_until, replaced_by, replaced_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2a6-72ef-9fb3-e035b1e41595', '01a2148f-b29c-731c-b708-054083908478', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', '01a2148f-b263-70d4-8be4-3d2c166c50b9', 'CMW', 'newPackage', '60', 'high', 'same', 'false', '2026-01-15', '2031-01-15', NULL, NULL, NULL, NULL, '01a2148f-b267-748e-ad01-bae6d4b8c66a', 'x', 'D13 art. 11', '2026-01-15', '2026-01-15', '2026-04-15', NULL, NULL, '1', '2026-11-25 21:14:51.430325+00', '2026-11-25 21:14:51.430325+00') ON CONFLICT DO NOTHING;
INSERT INTO evaluation_reconsiderations (id, evaluation_id, decision_id, trajectory_id, person_id, organization_id, status, asked_by, on_behalf, reason, requested_on, decided_on, motivation, decided_by_member_id, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2a8-7288-b480-1d54e92fa8c3', '01a2148f-b29c-731c-b708-054083908478', '01a2148f-b2a6-72ef-9fb3-e035b1e41595', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'open', 'firm', NULL, 'x', '2026-01-15', NULL, NULL, NULL, '1', '2026-11-25 21:14:51.432874+00', '2026-11-25 21:14:51.432874+00') ON CONFLICT DO NOTHING;
INSERT INTO evaluation_reports (id, evaluation_id, trajectory_id, person_id, organization_id, member_id, report, transition_chances) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2a3-7220-b482-7fbc5acee310', '01a2148f-b29c-731c-b708-054083908478', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b222-72a4-b48a-da174bb4682f', '01a2148f-b229-72b5-92e5-50990816961b', 'x', 'low') ON CONFLICT DO NOTHING;
INSERT INTO evaluations (id, trajectory_id, person_id, employment_id, entitlement_id, organization_id, measure, status, initiative, requested_on, on_behalf, recorded_by, planned_on, due_on, periodicity_months, prepared_on, held_on, held_by_member_id, decided_on, decided_by_member_id, result, cancelled_on, cancel_reason, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b29c-731c-b708-054083908478', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'CMW', 'decided', 'firm', '2026-01-15', NULL, NULL, '2026-01-15', '2031-01-14', NULL, NULL, '2026-01-15', '01a2148f-b229-72b5-92e5-50990816961b', '2026-01-15', '01a2148f-b22e-7019-8714-723e36185e99', 'newPackage', NULL, NULL, '1', '2026-11-25 21:14:51.420849+00', '2026-11-25 21:14:51.420849+00') ON CONFLICT DO NOTHING;
INSERT INTO follow_ups (id, transition_id, trajectory_id, person_id, months, due_on, recorded_on, still_employed, note, organization_id, member_id, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2bb-7376-8bd1-546adb76b033', '01a2148f-b2ac-7219-9cc4-97a3645169e6', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '3', '2026-01-15', '2026-01-15', 'true', NULL, '01a2148f-b225-764a-acd7-faaa950afc35', '01a2148f-b22f-70be-8160-26ed9609a6e5', '1', '2026-11-25 21:14:51.452032+00', '2026-11-25 21:14:51.452032+00') ON CONFLICT DO NOTHING;
INSERT INTO idempotency_keys (subject, key, fingerprint, status, location, version, created_at) OVERRIDING SYSTEM VALUE VALUES ('coach', 'x1', 'x', '201', '/x', NULL, '2026-11-25 21:14:51.473241+00') ON CONFLICT DO NOTHING;
INSERT INTO indication_attests (id, indication_id, trajectory_id, kind, issuer, issued_on) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b256-7237-8c92-3e7814e7bea5', '01a2148f-b252-7431-b524-323fc546e9b9', '01a2148f-b242-7046-bad9-d5555ac53fde', 'vaphRecognition', 'x', '2026-01-15') ON CONFLICT DO NOTHING;
INSERT INTO indication_conclusions (indication_id, trajectory_id, conclusion) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b252-7431-b524-323fc546e9b9', '01a2148f-b242-7046-bad9-d5555ac53fde', 'x') ON CONFLICT DO NOTHING;
INSERT INTO indication_findings (id, indication_id, trajectory_id, category, qualifier, note) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b254-77e0-957c-2c8cc2d51568', '01a2148f-b252-7431-b524-323fc546e9b9', '01a2148f-b242-7046-bad9-d5555ac53fde', 'b130', '2', NULL) ON CONFLICT DO NOTHING;
INSERT INTO indications (id, trajectory_id, person_id, organization_id, member_id, status, target_group, file_mark, aid_category, proposed_measures, proposed_rate, proposed_level, proposed_guidance_need, submitted_on, decide_by, decided_on, decided_by_member_id, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b252-7431-b524-323fc546e9b9', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b222-72a4-b48a-da174bb4682f', '01a2148f-b229-72b5-92e5-50990816961b', 'decided', NULL, NULL, NULL, '{CMW}', '60', 'high', NULL, '2026-01-15', '2026-01-15', '2026-01-15', '01a2148f-b22e-7019-8714-723e36185e99', '1', '2026-11-25 21:14:51.346401+00', '2026-11-25 21:14:51.346401+00') ON CONFLICT DO NOTHING;
INSERT INTO internships (id, transition_id, trajectory_id, person_id, host_id, period, result, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2b9-7582-bbe1-04acc6073c58', '01a2148f-b2ac-7219-9cc4-97a3645169e6', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b2aa-7053-89b2-2293a5d1b871', '[2026-01-15,2026-02-15)', NULL, '1', '2026-11-25 21:14:51.449694+00', '2026-11-25 21:14:51.449694+00') ON CONFLICT DO NOTHING;
INSERT INTO journal (id, transaction_id, recorded_at, happened_on, type, subject_type, subject_id, trajectory_id, person_id, case_version, status, actor_subject, actor_role, actor_organization_id, actor_member_id, payload_hash) OVERRIDING SYSTEM VALUE VALUES ('1', '858', '2026-11-25 21:14:51.458564+00', '2026-01-15', 'trajectory.create', 'trajectory', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '1', NULL, 'x', 'coach', NULL, NULL, E'\\x00') ON CONFLICT DO NOTHING;
INSERT INTO journal_payloads (journal_id, person_id, ciphertext) OVERRIDING SYSTEM VALUE VALUES ('1', '01a2148f-b238-73db-99ff-52912ee70ba1', E'\\x00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b229-72b5-92e5-50990816961b', '01a2148f-b222-72a4-b48a-da174bb4682f', 'counselor', 'counselor', 'counselor@example.org', 'nl', '{counselor}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.306147+00', '2026-11-25 21:14:51.306147+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b22c-72f3-a6fe-5bad839016a3', '01a2148f-b222-72a4-b48a-da174bb4682f', 'teammate', 'teammate', 'teammate@example.org', 'nl', '{counselor}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.309095+00', '2026-11-25 21:14:51.309095+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b22e-7019-8714-6c5c02be9af3', '01a2148f-b222-72a4-b48a-da174bb4682f', 'otherCounselor', 'otherCounselor', 'othercounselor@example.org', 'nl', '{counselor}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.310372+00', '2026-11-25 21:14:51.310372+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b22e-7019-8714-723e36185e99', '01a2148f-b222-72a4-b48a-da174bb4682f', 'expert', 'expert', 'expert@example.org', 'nl', '{expert}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.311003+00', '2026-11-25 21:14:51.311003+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b22f-70be-8160-26ed9609a6e5', '01a2148f-b225-764a-acd7-faaa950afc35', 'coach', 'coach', 'coach@example.org', 'nl', '{coach}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.311948+00', '2026-11-25 21:14:51.311948+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b230-76d8-9936-f39a9cefcd2f', '01a2148f-b226-75f7-b006-ad4d472675ae', 'socialWorker', 'socialWorker', 'socialworker@example.org', 'nl', '{coach}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.312496+00', '2026-11-25 21:14:51.312496+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b230-76d8-9936-f57b0b5ec8c7', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'employer', 'employer', 'employer@example.org', 'nl', '{employer}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.313041+00', '2026-11-25 21:14:51.313041+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b231-73be-b3fb-16d18660ec80', '01a2148f-b227-71d4-bbac-48f21da63a97', 'otherEmployer', 'otherEmployer', 'otheremployer@example.org', 'nl', '{employer}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.313648+00', '2026-11-25 21:14:51.313648+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b231-73be-b3fb-1a2e99baaa38', '01a2148f-b224-77a3-b5ac-83553b1099a7', 'officer', 'officer', 'officer@example.org', 'nl', '{departmentOfficer}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.314176+00', '2026-11-25 21:14:51.314176+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b232-76d8-90f7-65cd4e866738', '01a2148f-b222-72a4-b48a-da174bb4682f', 'administrator', 'administrator', 'administrator@example.org', 'nl', '{administrator}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.314677+00', '2026-11-25 21:14:51.314677+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b232-76d8-90f7-6b848e207270', '01a2148f-b222-72a4-b48a-da174bb4682f', 'auditor', 'auditor', 'auditor@example.org', 'nl', '{auditor}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.315138+00', '2026-11-25 21:14:51.315138+00') ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b233-7200-99c9-626c94ff6658', '01a2148f-b226-75f7-b006-ad4d472675ae', 'director', 'director', 'director@example.org', 'nl', '{director}', '2020-01-01', NULL, '1', '2026-11-25 21:14:51.315651+00', '2026-11-25 21:14:51.315651+00') ON CONFLICT DO NOTHING;
INSERT INTO municipalities (nis, name, valid_from, valid_until, successor_nis) OVERRIDING SYSTEM VALUE VALUES ('72004', 'Bree', '1977-01-01', NULL, NULL) ON CONFLICT DO NOTHING;
INSERT INTO municipalities (nis, name, valid_from, valid_until, successor_nis) OVERRIDING SYSTEM VALUE VALUES ('72030', 'Peer', '1977-01-01', NULL, NULL) ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b222-72a4-b48a-da174bb4682f', 'employmentService', 'vdab', NULL, 'vdab@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.298971+00', '2026-11-25 21:14:51.298971+00') ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b224-77a3-b5ac-83553b1099a7', 'department', 'wewis', NULL, 'wewis@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.30067+00', '2026-11-25 21:14:51.30067+00') ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b225-764a-acd7-faaa950afc35', 'coachingService', 'to', NULL, 'to@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.301644+00', '2026-11-25 21:14:51.301644+00') ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b226-75f7-b006-ad4d472675ae', 'welfareCenter', 'ocmwBree', NULL, 'ocmwbree@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.302508+00', '2026-11-25 21:14:51.302508+00') ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b226-75f7-b006-b2745c7db6c5', 'supportedWorkCompany', 'groenwerk', NULL, 'groenwerk@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.303167+00', '2026-11-25 21:14:51.303167+00') ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b227-71d4-bbac-48f21da63a97', 'supportedWorkCompany', 'kringwinkel', NULL, 'kringwinkel@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.303776+00', '2026-11-25 21:14:51.303776+00') ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2aa-7053-89b2-1dc35399d0ef', 'transitionProvider', 'springplank', NULL, 'springplank@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.434284+00', '2026-11-25 21:14:51.434284+00') ON CONFLICT DO NOTHING;
INSERT INTO organizations (id, kind, name, enterprise_number, email, phone, language, municipality_nis, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2aa-7053-89b2-2293a5d1b871', 'regularEmployer', 'kwekerij', NULL, 'kwekerij@example.org', NULL, 'nl', NULL, '1', '2026-11-25 21:14:51.434723+00', '2026-11-25 21:14:51.434723+00') ON CONFLICT DO NOTHING;
INSERT INTO outcomes (id, indication_id, trajectory_id, person_id, measure, result, rate, level, guidance_need, aid_category, motivation, article, decided_on, sent_on, court_until, replaced_by, replaced_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b25b-72dc-9a32-10b954de684e', '01a2148f-b252-7431-b524-323fc546e9b9', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', 'CMW', 'granted', '60', 'high', NULL, NULL, 'x', 'D13 art. 9', '2026-01-15', '2026-01-15', '2026-04-15', NULL, NULL, '1', '2026-11-25 21:14:51.355684+00', '2026-11-25 21:14:51.355684+00') ON CONFLICT DO NOTHING;
INSERT INTO packages (id, entitlement_id, trajectory_id, person_id, origin, rate, level, validity, term_until, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b267-748e-ad01-bae6d4b8c66a', '01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', 'start', '60', 'high', '[2026-01-15,2031-01-15)', NULL, NULL, '1', '2026-11-25 21:14:51.367458+00', '2026-11-25 21:14:51.477328+00') ON CONFLICT DO NOTHING;
INSERT INTO packages_versions (id, entitlement_id, trajectory_id, person_id, origin, rate, level, validity, valid_from, valid_until, term_until, voided_on, held_by, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b267-748e-ad01-bae6d4b8c66a', '01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', 'start', '60', 'high', '[2026-01-15,2031-01-15)', '2026-01-15', '2031-01-15', NULL, NULL, '01a2148f-b263-70d4-8be4-3d2c166c50b9', '1', '2026-11-25 21:14:51.367458+00', '2026-11-25 21:14:51.367458+00', '2026-11-25 21:14:51.367458+00', '2026-11-25 21:14:51.478094+00') ON CONFLICT DO NOTHING;
INSERT INTO parameter_file_rows (file_id, position, name, value, valid_from, valid_until, source, confidence) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2c9-7714-920a-4e23b431ce03', '1', 'organizationSupport', '1000', '2027-01-01', NULL, 'x', 'fictitious') ON CONFLICT DO NOTHING;
INSERT INTO parameter_files (id, title, status, activate_on, loaded_by, loaded_on, reviewed_by, reviewed_on, activated_by, activated_on, rejected_by, rejection_reason, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2c9-7714-920a-4e23b431ce03', 'Bedragen 2027', 'draft', '2026-01-15', '01a2148f-b232-76d8-90f7-65cd4e866738', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, '1', '2026-11-25 21:14:51.465785+00', '2026-11-25 21:14:51.465785+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7443-aacf-30593cf7a3c9', 'guaranteedMinimumMonthlyIncome', '1955.04', 'EUR/month', '[2023-01-01,2023-11-01)', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7b5c-99fe-a8b6ebb66079', 'guaranteedMinimumMonthlyIncome', '1994.18', 'EUR/month', '[2023-11-01,2024-04-01)', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7bf6-b716-7d647b8d7588', 'guaranteedMinimumMonthlyIncome', '2029.88', 'EUR/month', '[2024-04-01,2024-05-01)', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7c43-b8ae-2564448451d0', 'guaranteedMinimumMonthlyIncome', '2070.48', 'EUR/month', '[2024-05-01,2025-02-01)', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7c84-9e2e-c6dcd76613d9', 'guaranteedMinimumMonthlyIncome', '2111.89', 'EUR/month', '[2025-02-01,)', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7cc2-9e6e-ce372e5bc519', 'referenceWageCap', '2', 'times', '[2019-01-01,)', 'D22 art. 17; VDAB, referteloon', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7cf8-857e-3c3f19f93098', 'contingentHeads', '1.15', 'heads/FTE', '[2019-01-01,)', 'HERWIN, wat is de begeleidingspremie', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7d32-bf9a-ba9ddd0f4e2f', 'organizationSupportSupplementFte', '100', 'FTE', '[2019-01-01,)', 'HERWIN, wat is organisatieondersteuning', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7d6a-ade3-9a65d674125a', 'labelMinimumFte', '20', 'FTE', '[2019-01-01,)', 'D13 art. 4', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7da1-af55-118206253aff', 'labelTargetGroupShare', '65', 'percent', '[2019-01-01,2023-07-01)', 'D13 art. 4', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7ddb-86e1-a95cac8930d4', 'labelTargetGroupShare', '55', 'percent', '[2023-07-01,)', 'D13 art. 4 as changed by D22 art. 64', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7e14-935b-0ba0eceb1ac6', 'imwFixedGuidancePremiumFirst', '1200', 'EUR/quarter', '[2023-07-01,)', 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7e4c-92c4-4f07d18c5a6a', 'imwFixedGuidancePremiumLater', '600', 'EUR/quarter', '[2023-07-01,)', 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7e87-81dd-6c95bcde6b24', 'imwFixedGuidanceFirstQuarters', '5', 'quarters', '[2023-07-01,)', 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7ec0-872b-d2e8a60c9870', 'imwVariableGuidancePremiumLow', '430', 'EUR/FTE/quarter', '[2023-07-01,)', 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7efc-a0ab-7d1d59a7e988', 'imwVariableGuidancePremiumMedium', '730', 'EUR/FTE/quarter', '[2023-07-01,)', 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7f37-b274-eb83482eb62c', 'imwVariableGuidancePremiumHigh', '1280', 'EUR/FTE/quarter', '[2023-07-01,)', 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7f72-89e2-d7e04323273e', 'imwFullTimeDays', '65', 'days/quarter', '[2023-07-01,)', 'thirteen weeks of five days; not read in a source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7fae-8fa1-11e96e525c71', 'imwGapQuarters', '4', 'quarters', '[2023-07-01,)', 'D22 art. 12 par. 3', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7fe9-9d07-102eea844225', 'imwScheduleBorders', '5/4/11', 'choice: 5/4/11, 5/3/12', '[2023-07-01,)', 'HERWIN; unikselection.be has 5/3/12', 'localPractice', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters (id, name, value, unit, validity, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe5-7032-b6f5-f60e45926ffb', 'imwExtensionWindow', 'fifthYear', 'choice: fifthYear, penultimateYear', '[2023-07-01,)', 'VDAB; vlaanderen.be has the penultimate year', 'localPractice', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.481361+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7443-aacf-30593cf7a3c9', 'guaranteedMinimumMonthlyIncome', '1955.04', 'EUR/month', '[2023-01-01,2023-11-01)', '2023-01-01', '2023-11-01', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.482893+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7b5c-99fe-a8b6ebb66079', 'guaranteedMinimumMonthlyIncome', '1994.18', 'EUR/month', '[2023-11-01,2024-04-01)', '2023-11-01', '2024-04-01', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483176+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7bf6-b716-7d647b8d7588', 'guaranteedMinimumMonthlyIncome', '2029.88', 'EUR/month', '[2024-04-01,2024-05-01)', '2024-04-01', '2024-05-01', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483279+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7c43-b8ae-2564448451d0', 'guaranteedMinimumMonthlyIncome', '2070.48', 'EUR/month', '[2024-05-01,2025-02-01)', '2024-05-01', '2025-02-01', 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483375+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7c84-9e2e-c6dcd76613d9', 'guaranteedMinimumMonthlyIncome', '2111.89', 'EUR/month', '[2025-02-01,)', '2025-02-01', NULL, 'public tables of the GGMMI, not read at their source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483507+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7cc2-9e6e-ce372e5bc519', 'referenceWageCap', '2', 'times', '[2019-01-01,)', '2019-01-01', NULL, 'D22 art. 17; VDAB, referteloon', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483603+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7cf8-857e-3c3f19f93098', 'contingentHeads', '1.15', 'heads/FTE', '[2019-01-01,)', '2019-01-01', NULL, 'HERWIN, wat is de begeleidingspremie', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483695+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7d32-bf9a-ba9ddd0f4e2f', 'organizationSupportSupplementFte', '100', 'FTE', '[2019-01-01,)', '2019-01-01', NULL, 'HERWIN, wat is organisatieondersteuning', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483786+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7d6a-ade3-9a65d674125a', 'labelMinimumFte', '20', 'FTE', '[2019-01-01,)', '2019-01-01', NULL, 'D13 art. 4', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483879+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7da1-af55-118206253aff', 'labelTargetGroupShare', '65', 'percent', '[2019-01-01,2023-07-01)', '2019-01-01', '2023-07-01', 'D13 art. 4', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.483968+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7ddb-86e1-a95cac8930d4', 'labelTargetGroupShare', '55', 'percent', '[2023-07-01,)', '2023-07-01', NULL, 'D13 art. 4 as changed by D22 art. 64', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484057+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7e14-935b-0ba0eceb1ac6', 'imwFixedGuidancePremiumFirst', '1200', 'EUR/quarter', '[2023-07-01,)', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484146+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7e4c-92c4-4f07d18c5a6a', 'imwFixedGuidancePremiumLater', '600', 'EUR/quarter', '[2023-07-01,)', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484245+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7e87-81dd-6c95bcde6b24', 'imwFixedGuidanceFirstQuarters', '5', 'quarters', '[2023-07-01,)', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484335+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7ec0-872b-d2e8a60c9870', 'imwVariableGuidancePremiumLow', '430', 'EUR/FTE/quarter', '[2023-07-01,)', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484425+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7efc-a0ab-7d1d59a7e988', 'imwVariableGuidancePremiumMedium', '730', 'EUR/FTE/quarter', '[2023-07-01,)', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484552+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7f37-b274-eb83482eb62c', 'imwVariableGuidancePremiumHigh', '1280', 'EUR/FTE/quarter', '[2023-07-01,)', '2023-07-01', NULL, 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.48464+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7f72-89e2-d7e04323273e', 'imwFullTimeDays', '65', 'days/quarter', '[2023-07-01,)', '2023-07-01', NULL, 'thirteen weeks of five days; not read in a source', 'unverified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484732+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7fae-8fa1-11e96e525c71', 'imwGapQuarters', '4', 'quarters', '[2023-07-01,)', '2023-07-01', NULL, 'D22 art. 12 par. 3', 'verified', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484823+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe4-7fe9-9d07-102eea844225', 'imwScheduleBorders', '5/4/11', 'choice: 5/4/11, 5/3/12', '[2023-07-01,)', '2023-07-01', NULL, 'HERWIN; unikselection.be has 5/3/12', 'localPractice', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484911+00') ON CONFLICT DO NOTHING;
INSERT INTO parameters_versions (id, name, value, unit, validity, valid_from, valid_until, source, confidence, file_id, loaded_by, known_on, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-afe5-7032-b6f5-f60e45926ffb', 'imwExtensionWindow', 'fifthYear', 'choice: fifthYear, penultimateYear', '[2023-07-01,)', '2023-07-01', NULL, 'VDAB; vlaanderen.be has the penultimate year', 'localPractice', NULL, NULL, '2000-01-01', NULL, '1', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:50.690432+00', '2026-11-25 21:14:51.484997+00') ON CONFLICT DO NOTHING;
INSERT INTO participants (id, trajectory_id, organization_id, role, status, proposed_by, proposed_on, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b244-754c-bb76-5a27e8cfc1de', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b225-764a-acd7-faaa950afc35', 'coaching', 'active', '01a2148f-b225-764a-acd7-faaa950afc35', '2026-01-15', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.333166+00', '2026-11-25 21:14:51.333166+00') ON CONFLICT DO NOTHING;
INSERT INTO participants (id, trajectory_id, organization_id, role, status, proposed_by, proposed_on, valid_from, valid_until, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b247-77e6-bfde-956e554e0cec', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b222-72a4-b48a-da174bb4682f', 'directing', 'active', '01a2148f-b225-764a-acd7-faaa950afc35', '2026-01-15', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.335383+00', '2026-11-25 21:14:51.335383+00') ON CONFLICT DO NOTHING;
INSERT INTO person_contacts (person_id, email, phone, street, postal_code, municipality_nis, language) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b238-73db-99ff-52912ee70ba1', 'an@example.org', NULL, NULL, NULL, NULL, 'nl') ON CONFLICT DO NOTHING;
INSERT INTO person_identifiers (person_id, ssin, birth_date) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b238-73db-99ff-52912ee70ba1', '85073000160', '1985-07-30') ON CONFLICT DO NOTHING;
INSERT INTO person_keys (person_id, wrapped_key) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b238-73db-99ff-52912ee70ba1', E'\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000') ON CONFLICT DO NOTHING;
INSERT INTO person_names (person_id, given_name, family_name) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b238-73db-99ff-52912ee70ba1', 'An', 'Voorbeeld') ON CONFLICT DO NOTHING;
INSERT INTO persons (id, registered_by, merged_into, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b225-764a-acd7-faaa950afc35', NULL, '1', '2026-11-25 21:14:51.320648+00', '2026-11-25 21:14:51.320648+00') ON CONFLICT DO NOTHING;
INSERT INTO plan_actions (id, goal_id, plan_id, trajectory_id, person_id, organization_id, description, responsible, due_on, progress, progress_note, progress_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b294-7237-b9cf-5a865483541f', '01a2148f-b28c-7771-95e3-a3471c2f3fa8', '01a2148f-b289-7172-9114-984753f6f1da', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'x', 'guide', '2026-01-15', 'planned', NULL, NULL, '1', '2026-11-25 21:14:51.412545+00', '2026-11-25 21:14:51.412545+00') ON CONFLICT DO NOTHING;
INSERT INTO plan_goals (id, plan_id, trajectory_id, person_id, organization_id, kind, competence, present_level, future_level, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b28c-7771-95e3-a3471c2f3fa8', '01a2148f-b289-7172-9114-984753f6f1da', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'generic', 'x', '1', '1', '1', '2026-11-25 21:14:51.405563+00', '2026-11-25 21:14:51.405563+00') ON CONFLICT DO NOTHING;
INSERT INTO plan_reviews (id, plan_id, trajectory_id, person_id, organization_id, reviewed_on, conclusion, member_id, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b299-709d-9c3b-d061edaf6dc2', '01a2148f-b289-7172-9114-984753f6f1da', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', '2026-01-15', 'x', '01a2148f-b230-76d8-9936-f57b0b5ec8c7', '1', '2026-11-25 21:14:51.417946+00', '2026-11-25 21:14:51.417946+00') ON CONFLICT DO NOTHING;
INSERT INTO plan_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('actionsPerYear', 'oneOfEach', 'verified', 'D13 art. 15') ON CONFLICT DO NOTHING;
INSERT INTO plan_signatures (id, plan_id, trajectory_id, person_id, organization_id, party, signed_on, on_behalf, recorded_by, recorded_by_member_id, recorded_on, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b297-7766-bcb0-9cf5815cedd4', '01a2148f-b289-7172-9114-984753f6f1da', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'firm', '2026-01-15', NULL, '01a2148f-b226-75f7-b006-b2745c7db6c5', '01a2148f-b230-76d8-9936-f57b0b5ec8c7', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.41534+00', '2026-11-25 21:14:51.41534+00') ON CONFLICT DO NOTHING;
INSERT INTO plans (id, trajectory_id, person_id, employment_id, organization_id, measure, edition, supersedes_id, status, drafted_on, written_on, agreed_on, last_reviewed_on, superseded_on, closed_on, close_reason, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b289-7172-9114-984753f6f1da', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'CMW', '1', NULL, 'agreed', '2026-01-15', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, '1', '2026-11-25 21:14:51.401735+00', '2026-11-25 21:14:51.401735+00') ON CONFLICT DO NOTHING;
INSERT INTO read_log (id, read_at, subject, role, organization_id, member_id, operation, person_id, reason, found) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2c4-73eb-9405-45af5be6d9f2', '2026-11-25 21:14:51.460505+00', 'x', 'coach', '01a2148f-b225-764a-acd7-faaa950afc35', NULL, 'queryPersons', '01a2148f-b238-73db-99ff-52912ee70ba1', 'x', 'true') ON CONFLICT DO NOTHING;
INSERT INTO reconsiderations (id, indication_id, outcome_id, trajectory_id, person_id, organization_id, status, reason, on_behalf, requested_on, decided_on, motivation, decided_by_member_id, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b25d-71e8-b544-8662627d718c', '01a2148f-b252-7431-b524-323fc546e9b9', '01a2148f-b25b-72dc-9a32-10b954de684e', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b225-764a-acd7-faaa950afc35', 'open', 'x', NULL, '2026-01-15', NULL, NULL, NULL, '1', '2026-11-25 21:14:51.358976+00', '2026-11-25 21:14:51.358976+00') ON CONFLICT DO NOTHING;
INSERT INTO referral_choices (id, referral_id, trajectory_id, person_id, hired_referral_id, asked_on, kept_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b276-72b4-904c-0f8c6c0d3610', '01a2148f-b26d-74fa-b52b-a113d0022e1d', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b274-74d6-8682-e7c28745004b', '2026-01-15', NULL, '1', '2026-11-25 21:14:51.383061+00', '2026-11-25 21:14:51.383061+00') ON CONFLICT DO NOTHING;
INSERT INTO referral_disclosures (referral_id, trajectory_id, rate, level, guidance_need) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b26d-74fa-b52b-a113d0022e1d', '01a2148f-b242-7046-bad9-d5555ac53fde', '60', 'high', NULL) ON CONFLICT DO NOTHING;
INSERT INTO referral_letters (referral_id, trajectory_id, letter, case_number, municipality_nis, measure, valid_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b26d-74fa-b52b-a113d0022e1d', '01a2148f-b242-7046-bad9-d5555ac53fde', 'x', 'T-2026-900001', '72030', 'CMW', '2031-01-15') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('hiredElsewhere', 'cancel', 'Elders aangeworven', 'Engagée ailleurs', 'Hired elsewhere', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('jobDemands', 'refuse', 'De functie-eisen passen niet', 'Les exigences de la fonction ne conviennent pas', 'The demands of the job do not fit', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('jobDemands', 'reject', 'De functie-eisen passen niet', 'Les exigences de la fonction ne conviennent pas', 'The demands of the job do not fit', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('mobility', 'refuse', 'De werkplek is niet bereikbaar', 'Le lieu de travail n''est pas accessible', 'The workplace cannot be reached', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('notPresent', 'reject', 'Niet opgedaagd', 'Ne s''est pas présenté', 'Did not show up', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('other', 'cancel', 'Andere reden', 'Autre raison', 'Other reason', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('other', 'refuse', 'Andere reden', 'Autre raison', 'Other reason', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('other', 'reject', 'Andere reden', 'Autre raison', 'Other reason', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('otherCandidate', 'reject', 'Een andere kandidaat is gekozen', 'Un autre candidat a été choisi', 'Another candidate was chosen', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('personWithdraws', 'cancel', 'De persoon trekt zich terug', 'La personne se retire', 'The person withdraws', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('positionFilled', 'refuse', 'De plaats is intussen ingevuld', 'La place est occupée entre-temps', 'The position has been filled meanwhile', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('rightEnded', 'cancel', 'Het recht is geëindigd', 'Le droit a pris fin', 'The right has ended', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('trajectoryClosed', 'cancel', 'Het traject is afgesloten', 'Le trajet est clôturé', 'The trajectory is closed', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referral_reasons (code, action, nl, fr, en, confidence) OVERRIDING SYSTEM VALUE VALUES ('vacancyClosed', 'cancel', 'De vacature is gesloten', 'L''offre est clôturée', 'The vacancy is closed', 'localPractice') ON CONFLICT DO NOTHING;
INSERT INTO referrals (id, trajectory_id, person_id, entitlement_id, vacancy_id, organization_id, member_id, employer_id, measure, status, requested_on, answer_due_on, answered_on, decision_due_on, ended_on, reason, planned_from, planned_until, planned_fraction, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b26d-74fa-b52b-a113d0022e1d', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b26a-752c-94de-96d378562dbf', '01a2148f-b225-764a-acd7-faaa950afc35', '01a2148f-b22f-70be-8160-26ed9609a6e5', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'CMW', 'accepted', '2026-01-15', '2026-01-15', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, '1', '2026-11-25 21:14:51.373957+00', '2026-11-25 21:14:51.373957+00') ON CONFLICT DO NOTHING;
INSERT INTO referrals (id, trajectory_id, person_id, entitlement_id, vacancy_id, organization_id, member_id, employer_id, measure, status, requested_on, answer_due_on, answered_on, decision_due_on, ended_on, reason, planned_from, planned_until, planned_fraction, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b274-74d6-8682-e7c28745004b', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b26a-752c-94de-96d378562dbf', '01a2148f-b225-764a-acd7-faaa950afc35', '01a2148f-b22f-70be-8160-26ed9609a6e5', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'CMW', 'hired', '2026-01-15', '2026-01-15', '2026-01-15', '2026-01-15', '2026-01-15', NULL, '2026-01-15', NULL, '0.800000', '1', '2026-11-25 21:14:51.381066+00', '2026-11-25 21:14:51.381066+00') ON CONFLICT DO NOTHING;
INSERT INTO rehearsal_results (rehearsal_id, subject_id, subject, organization_id, before_cents, after_cents, without_before, without_after) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2cd-71ab-8dbf-63f42c400003', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', 'employment', '01a2148f-b226-75f7-b006-b2745c7db6c5', '1', '2', '{}', '{}') ON CONFLICT DO NOTHING;
INSERT INTO rehearsals (id, file_id, quarter, organization_id, started_by, started_on, signed_off_by, signed_off_on, remark, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2cd-71ab-8dbf-63f42c400003', '01a2148f-b2c9-7714-920a-4e23b431ce03', '2026Q1', '01a2148f-b224-77a3-b5ac-83553b1099a7', '01a2148f-b231-73be-b3fb-1a2e99baaa38', '2026-01-15', NULL, NULL, NULL, '1', '2026-11-25 21:14:51.469695+00', '2026-11-25 21:14:51.469695+00') ON CONFLICT DO NOTHING;
INSERT INTO reminders (id, deadline_id, kind, step, remind_on, due_on, subject_type, subject_id, trajectory_id, organization_id, created_at, sent_at, dropped_at, attempts, last_error) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2c0-7557-bb9c-ccd4c1dd38ca', '01a2148f-b2be-723a-91ab-ee84f5044a40', 'declarationMissing', 'x', '2026-01-15', '2026-01-15', 'employment', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b226-75f7-b006-b2745c7db6c5', '2026-11-25 21:14:51.456772+00', NULL, NULL, '0', NULL) ON CONFLICT DO NOTHING;
INSERT INTO right_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('afterEmployment', 'laterOfTermAndSlice', 'localPractice', NULL) ON CONFLICT DO NOTHING;
INSERT INTO statement_lines (statement_id, position, trajectory_id, person_id, organization_id, kind, certainty, amount_cents, period, formula, explanation) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b280-737d-8521-da10c945f9a9', '1', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'wagePremium', 'complete', '0', '[2026-01-20,2026-04-01)', 'x', '{"inputs": [], "figures": [], "missing": [], "articles": [], "openQuestions": []}') ON CONFLICT DO NOTHING;
INSERT INTO statements (id, employment_id, label_id, trajectory_id, person_id, organization_id, measure, quarter, status, certainty, total_cents, without, conditions, replaces, calculated_on, confirmed_on, confirmed_lines, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b280-737d-8521-da10c945f9a9', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', NULL, '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b226-75f7-b006-b2745c7db6c5', 'CMW', '2026Q1', 'calculated', 'complete', '0', '{}', NULL, NULL, '2026-01-15', NULL, NULL, '1', '2026-11-25 21:14:51.392541+00', '2026-11-25 21:14:51.392541+00') ON CONFLICT DO NOTHING;
INSERT INTO suspensions (id, trajectory_id, reason, validity, voided_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b24c-778b-b8bd-a2f432fc05d8', '01a2148f-b242-7046-bad9-d5555ac53fde', 'care', '[2026-02-01,2026-03-01)', NULL, '1', '2026-11-25 21:14:51.340974+00', '2026-11-25 21:14:51.47626+00') ON CONFLICT DO NOTHING;
INSERT INTO suspensions_versions (id, trajectory_id, reason, validity, valid_from, valid_until, voided_on, version, created_at, updated_at, known_from, known_until) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b24c-778b-b8bd-a2f432fc05d8', '01a2148f-b242-7046-bad9-d5555ac53fde', 'care', '[2026-02-01,2026-03-01)', '2026-02-01', '2026-03-01', NULL, '1', '2026-11-25 21:14:51.340974+00', '2026-11-25 21:14:51.340974+00', '2026-11-25 21:14:51.340974+00', '2026-11-25 21:14:51.476936+00') ON CONFLICT DO NOTHING;
INSERT INTO task_issues (id, task_id, row, code, parameters) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2c7-7347-9d9a-aaf09f74a387', '01a2148f-b2c6-7232-8b4f-314e2c7e2872', 'x', 'notCalculated', '{}') ON CONFLICT DO NOTHING;
INSERT INTO tasks (id, kind, parameters, requested_subject, requested_role, requested_member_id, organization_id, last_done, done, total, issue_count, failures, failure, result, started_at, heartbeat_at, ended_at, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2c6-7232-8b4f-314e2c7e2872', 'statements', '{"quarter": "2026Q1"}', 'officer', 'departmentOfficer', '01a2148f-b231-73be-b3fb-1a2e99baaa38', '01a2148f-b224-77a3-b5ac-83553b1099a7', NULL, '0', NULL, '0', '0', NULL, NULL, NULL, NULL, NULL, '1', '2026-11-25 21:14:51.462406+00', '2026-11-25 21:14:51.462406+00') ON CONFLICT DO NOTHING;
INSERT INTO team_members (team_id, member_id, organization_id) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b228-709a-83a9-c2347f04cded', '01a2148f-b229-72b5-92e5-50990816961b', '01a2148f-b222-72a4-b48a-da174bb4682f') ON CONFLICT DO NOTHING;
INSERT INTO team_members (team_id, member_id, organization_id) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b228-709a-83a9-c2347f04cded', '01a2148f-b22c-72f3-a6fe-5bad839016a3', '01a2148f-b222-72a4-b48a-da174bb4682f') ON CONFLICT DO NOTHING;
INSERT INTO team_members (team_id, member_id, organization_id) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b228-709a-83a9-c2347f04cded', '01a2148f-b22e-7019-8714-723e36185e99', '01a2148f-b222-72a4-b48a-da174bb4682f') ON CONFLICT DO NOTHING;
INSERT INTO teams (id, organization_id, name, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b228-709a-83a9-c2347f04cded', '01a2148f-b222-72a4-b48a-da174bb4682f', 'Noord-Limburg', '1', '2026-11-25 21:14:51.304561+00', '2026-11-25 21:14:51.304561+00') ON CONFLICT DO NOTHING;
INSERT INTO trajectories (id, number, person_id, municipality_nis, opened_by, opened_on, status, ended_on, end_reason, case_version, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b242-7046-bad9-d5555ac53fde', 'T-2026-900001', '01a2148f-b238-73db-99ff-52912ee70ba1', '72030', '01a2148f-b225-764a-acd7-faaa950afc35', '2026-01-15', 'open', NULL, NULL, '0', '1', '2026-11-25 21:14:51.330643+00', '2026-11-25 21:14:51.330643+00') ON CONFLICT DO NOTHING;
INSERT INTO transition_decisions (transition_id, trajectory_id, person_id, kind, motivation, entitlement_id, decided_on, organization_id, member_id) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2ac-7219-9cc4-97a3645169e6', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', 'return', 'x', '01a2148f-b263-70d4-8be4-3d2c166c50b9', '2026-01-15', '01a2148f-b222-72a4-b48a-da174bb4682f', '01a2148f-b22e-7019-8714-723e36185e99') ON CONFLICT DO NOTHING;
INSERT INTO transition_jobs (transition_id, trajectory_id, person_id, employer_name, employer_id) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2ac-7219-9cc4-97a3645169e6', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', 'x', NULL) ON CONFLICT DO NOTHING;
INSERT INTO transition_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('aftercareMonths', '3', 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/') ON CONFLICT DO NOTHING;
INSERT INTO transition_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('followUpOpensDays', '14', 'localPractice', NULL) ON CONFLICT DO NOTHING;
INSERT INTO transition_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('internshipMonths', '3', 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/') ON CONFLICT DO NOTHING;
INSERT INTO transition_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('matchingMonths', '3', 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/') ON CONFLICT DO NOTHING;
INSERT INTO transition_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('preparationMonths', '1', 'verified', 'https://herwin.be/question/hoe-verlopen-de-doorstroomtrajecten/') ON CONFLICT DO NOTHING;
INSERT INTO transition_settings (setting, value, confidence, source) OVERRIDING SYSTEM VALUE VALUES ('returnWindowMonths', '12', 'localPractice', NULL) ON CONFLICT DO NOTHING;
INSERT INTO transition_signatures (id, transition_id, trajectory_id, person_id, party, provider_id, organization_id, member_id, on_behalf, signed_on) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2b6-728e-8667-2cdf253b8593', '01a2148f-b2ac-7219-9cc4-97a3645169e6', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', 'firm', NULL, '01a2148f-b2aa-7053-89b2-1dc35399d0ef', NULL, NULL, '2026-01-15') ON CONFLICT DO NOTHING;
INSERT INTO transitions (id, trajectory_id, person_id, employment_id, entitlement_id, organization_id, evaluation_id, provider_id, status, basis, motivation, starts_on, proposed_on, agreed_on, phase_from, phase_due_on, job_kind, job_starts_on, completed_on, failed_by, failure_reason, cancel_reason, redetermined_on, closed_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b2ac-7219-9cc4-97a3645169e6', '01a2148f-b242-7046-bad9-d5555ac53fde', '01a2148f-b238-73db-99ff-52912ee70ba1', '01a2148f-b279-7308-9e13-8a9cdc0fd4d1', '01a2148f-b263-70d4-8be4-3d2c166c50b9', '01a2148f-b226-75f7-b006-b2745c7db6c5', NULL, '01a2148f-b2aa-7053-89b2-1dc35399d0ef', 'aftercare', 'favorable', NULL, '2026-01-15', '2026-01-15', '2026-01-15', '2026-01-15', '2026-04-14', 'regular', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, '1', '2026-11-25 21:14:51.436392+00', '2026-11-25 21:14:51.436392+00') ON CONFLICT DO NOTHING;
INSERT INTO vacancies (id, organization_id, establishment_id, measure, line, title, description, municipality_nis, positions, positions_reserved, positions_filled, status, published_on, closed_on, version, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES ('01a2148f-b26a-752c-94de-96d378562dbf', '01a2148f-b226-75f7-b006-b2745c7db6c5', NULL, 'CMW', 'greenMaintenance', 'x', 'x', '72030', '2', '0', '0', 'draft', NULL, NULL, '1', '2026-11-25 21:14:51.371166+00', '2026-11-25 21:14:51.371166+00') ON CONFLICT DO NOTHING;
SET session_replication_role = DEFAULT;

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step0ACaseFileIsOpened1767225600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY deadlines_participant ON deadlines;
      DROP POLICY deadlines_employment_service ON deadlines;
      DROP POLICY deadlines_consequence ON deadlines;
      DROP POLICY reminders_consequence ON reminders;
      DROP POLICY journal_participant ON journal;
      DROP POLICY journal_employment_service ON journal;
      DROP POLICY journal_person ON journal;
      DROP POLICY journal_auditor ON journal;
      DROP POLICY journal_payloads_of_a_readable_row ON journal_payloads;
      DROP POLICY persons_of_a_case ON persons;
      DROP POLICY persons_registering ON persons;
      DROP POLICY persons_found ON persons;
      DROP POLICY persons_own ON persons;
      DROP POLICY persons_changing ON persons;
      DO $$
      DECLARE part text; suffix text;
      BEGIN
        FOREACH part IN ARRAY ARRAY['person_names', 'person_contacts', 'person_identifiers'] LOOP
          FOREACH suffix IN ARRAY ARRAY['_of_a_case', '_registering', '_own', '_changing'] LOOP
            EXECUTE format('DROP POLICY %I ON public.%I', part || suffix, part);
          END LOOP;
        END LOOP;
      END $$;
      DROP TABLE suspensions_versions, suspensions, assignments, participants, trajectories CASCADE;
      DROP SEQUENCE trajectory_numbers;
      DROP PROCEDURE app.protect_case, app.open_to, app.allow_consequences;
      DROP FUNCTION app.find_person, app.number_is_taken, app.has_found_person, app.has_found, app.is_assigned_to, app.is_assigned, app.directs, app.sees_case, app.takes_part, app.opens,
        app.registers, app.has_open_trajectory, app.trajectory_is_open, app.has_trajectory, app.next_case_version,
        app.person_signs_in;
    `);
  }
}

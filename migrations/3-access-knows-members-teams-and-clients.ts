import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccessKnowsMembersTeamsAndClients1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.enter, app.enter_as_clock;
      DROP TABLE read_log, clients, team_members, teams, members;
    `);
  }
}

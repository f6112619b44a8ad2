import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LongWorkIsDoneInPieces1767225600018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX declarations_of_a_quarter;
      DROP FUNCTION app.waits_for_sign_off;
      DROP TABLE rehearsal_results, rehearsals;
      DO $$
      DECLARE named text[];
      BEGIN
        FOREACH named SLICE 1 IN ARRAY ARRAY[['declarations_task', 'declarations'], ['labels_task', 'labels'], ['statements_task', 'statements'],
          ['statements_task_calculating', 'statements'], ['statements_task_calculating_anew', 'statements'],
          ['statement_lines_task', 'statement_lines'], ['statement_lines_task_calculating', 'statement_lines'],
          ['statement_lines_task_calculating_anew', 'statement_lines']] LOOP
          EXECUTE format('DROP POLICY %I ON public.%I', named[1], named[2]);
        END LOOP;
      END $$;
      REVOKE ALL ON declarations, labels, statements, statement_lines FROM toeleiding_worker;
      REVOKE EXECUTE ON FUNCTION app.is_whose, app.days_of_quarter FROM toeleiding_worker;
      REVOKE EXECUTE ON FUNCTION app.days_of_quarter FROM toeleiding_api;
      DROP FUNCTION app.calculates, app.writes_statements, app.append_journal_rows, app.person_keys;
      DROP TABLE task_issues, tasks;
      DROP FUNCTION app.enter_task, app.task_kind, app.task;
    `);
  }
}

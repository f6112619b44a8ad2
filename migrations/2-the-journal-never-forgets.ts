import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheJournalNeverForgets1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.append_journal, app.person_key;
      DROP TABLE person_keys, journal_payloads, journal;
      DROP FUNCTION app.refuse_change;
    `);
  }
}

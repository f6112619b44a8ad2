import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThePlatformKnowsWhoActsAndWhatDayItIs1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
      DROP TABLE idempotency_keys, calendar_offset CASCADE;
      DROP SCHEMA app CASCADE;
    `);
  }
}

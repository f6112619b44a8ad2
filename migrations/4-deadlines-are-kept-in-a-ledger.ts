import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeadlinesAreKeptInALedger1767225600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminders, deadlines, deadline_kinds');
  }
}

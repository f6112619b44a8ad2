import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EverybodyFindsWhatToDoAndReadsNoMore1767225600016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indications ADD COLUMN conclusion text;
      UPDATE indications i SET conclusion = c.conclusion FROM indication_conclusions c WHERE c.indication_id = i.id;
      DROP TABLE indication_conclusions, referral_choices;
      DELETE FROM reminders WHERE kind = 'otherReferralHired';
      DELETE FROM deadlines WHERE kind = 'otherReferralHired';
      DELETE FROM deadline_kinds WHERE kind = 'otherReferralHired';
      DROP INDEX referral_letters_of_a_case, deadlines_open_by_case;
      DROP POLICY indications_closing ON indications;
      DROP POLICY deadlines_person ON deadlines;
      ALTER TABLE deadline_kinds DROP COLUMN awaits_person;
    `);
  }
}

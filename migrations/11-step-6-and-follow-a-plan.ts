import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step6AndFollowAPlan1767225600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE plan_reviews, plan_signatures, plan_actions, plan_goals, plans, plan_settings CASCADE;
      DELETE FROM reminders WHERE kind IN ('planDue', 'planReviewDue');
      DELETE FROM deadlines WHERE kind IN ('planDue', 'planReviewDue');
      DELETE FROM deadline_kinds WHERE kind IN ('planDue', 'planReviewDue');
    `);
  }
}

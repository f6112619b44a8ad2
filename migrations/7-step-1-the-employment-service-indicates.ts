import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step1TheEmploymentServiceIndicates1767225600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reconsiderations, outcomes, indication_attests, indication_findings, indications CASCADE;
      DROP FUNCTION app.person_of_case, app.indication_runs;
    `);
  }
}

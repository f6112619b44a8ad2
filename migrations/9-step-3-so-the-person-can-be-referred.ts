import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Step3SoThePersonCanBeReferred1767225600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY deadlines_firm ON deadlines;
      DROP POLICY vacancies_consequence ON vacancies;
      DROP POLICY persons_accepting_firm ON persons;
      DROP POLICY person_names_accepting_firm ON person_names;
      DROP POLICY person_contacts_accepting_firm ON person_contacts;
      DROP TABLE referral_disclosures, referral_letters, referrals, referral_reasons CASCADE;
      DROP FUNCTION app.is_referred_to, app.right_holds, app.disclose_to_firm;
    `);
  }
}

-- The database as the migrations leave it: written by `npm run docs`, compared by the tests. Not for running.

-- schema app
GRANT USAGE ON SCHEMA app TO toeleiding_api;
GRANT USAGE ON SCHEMA app TO toeleiding_worker;
-- schema public
GRANT USAGE ON SCHEMA public TO PUBLIC;
GRANT USAGE ON SCHEMA public TO toeleiding_api;
GRANT USAGE ON SCHEMA public TO toeleiding_worker;

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT assignments_pk PRIMARY KEY (id),
  CONSTRAINT assignments_end_after_they_begin CHECK ((valid_until >= valid_from)),
  CONSTRAINT assignments_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members(id, organization_id),
  CONSTRAINT assignments_team_is_of_the_organization FOREIGN KEY (team_id, organization_id) REFERENCES teams(id, organization_id),
  CONSTRAINT assignments_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX assignments_by_member ON assignments USING btree (member_id, trajectory_id);
CREATE INDEX assignments_of_a_case ON assignments USING btree (trajectory_id, organization_id);
CREATE UNIQUE INDEX assignments_once_per_member ON assignments USING btree (trajectory_id, member_id) WHERE (valid_until IS NULL);
CREATE UNIQUE INDEX assignments_one_lead ON assignments USING btree (trajectory_id, organization_id) WHERE (lead AND (valid_until IS NULL));
ALTER TABLE assignments ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON assignments TO toeleiding_api;
GRANT SELECT ON assignments TO toeleiding_worker;
CREATE POLICY assignments_clock ON assignments FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY assignments_consequence ON assignments FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY assignments_own ON assignments FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND app.takes_part(trajectory_id)));
CREATE POLICY assignments_own_end ON assignments FOR UPDATE TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() <> ALL (ARRAY['administrator'::text, 'auditor'::text, 'director'::text]))))
  WITH CHECK (((organization_id = app.organization()) AND (app.role() <> ALL (ARRAY['administrator'::text, 'auditor'::text, 'director'::text]))));
CREATE POLICY assignments_seen ON assignments FOR SELECT TO toeleiding_api
  USING ((((organization_id = app.organization()) AND (app.role() <> ALL (ARRAY['administrator'::text, 'auditor'::text, 'director'::text]))) OR app.sees_case(trajectory_id)));

CREATE TABLE calendar_offset (
  only_row boolean NOT NULL DEFAULT true,
  days integer NOT NULL,
  CONSTRAINT calendar_offset_pk PRIMARY KEY (only_row),
  CONSTRAINT calendar_offset_has_one_row CHECK (only_row)
);
ALTER TABLE calendar_offset ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON calendar_offset TO toeleiding_api;
GRANT SELECT ON calendar_offset TO toeleiding_worker;
CREATE POLICY calendar_offset_is_read_by_all ON calendar_offset FOR SELECT TO toeleiding_api, toeleiding_worker
  USING (true);

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT clients_pk PRIMARY KEY (id),
  CONSTRAINT clients_client_id_is_unique UNIQUE (client_id),
  CONSTRAINT clients_validity_is_a_period CHECK (((valid_until IS NULL) OR (valid_until > valid_from))),
  CONSTRAINT clients_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
ALTER TABLE clients ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON clients TO toeleiding_api;
CREATE POLICY clients_administrator ON clients FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));

CREATE TABLE deadline_kinds (
  kind text NOT NULL,
  term_days integer,
  term_unit text,
  reminder_steps integer[] NOT NULL,
  repeat_days integer,
  addressee text NOT NULL,
  confidence text NOT NULL,
  source text,
  overdue_to_team boolean NOT NULL DEFAULT false,
  awaits_person boolean NOT NULL DEFAULT false,
  CONSTRAINT deadline_kinds_pk PRIMARY KEY (kind),
  CONSTRAINT deadline_kinds_addressee_is_known CHECK ((addressee = ANY (ARRAY['employmentService'::text, 'coach'::text, 'firm'::text, 'provider'::text]))),
  CONSTRAINT deadline_kinds_confidence_is_known CHECK ((confidence = ANY (ARRAY['verified'::text, 'unverified'::text, 'localPractice'::text]))),
  CONSTRAINT deadline_kinds_term_unit_is_known CHECK ((term_unit = ANY (ARRAY['days'::text, 'workingDays'::text])))
);
ALTER TABLE deadline_kinds ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON deadline_kinds TO toeleiding_api;
GRANT SELECT ON deadline_kinds TO toeleiding_worker;
CREATE POLICY deadline_kinds_are_public ON deadline_kinds FOR SELECT TO toeleiding_api, toeleiding_worker
  USING (true);

CREATE TABLE deadlines (
  id uuid NOT NULL,
  kind text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  occurrence text NOT NULL DEFAULT ''::text,
  trajectory_id uuid,
  organization_id uuid NOT NULL,
  due_on date NOT NULL,
  status text NOT NULL,
  closed_on date,
  next_reminder_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT deadlines_pk PRIMARY KEY (id),
  CONSTRAINT deadlines_are_closed_on_a_day CHECK (((status = 'open'::text) = (closed_on IS NULL))),
  CONSTRAINT deadlines_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'met'::text, 'cancelled'::text, 'superseded'::text]))),
  CONSTRAINT deadlines_are_of_a_known_kind FOREIGN KEY (kind) REFERENCES deadline_kinds(kind),
  CONSTRAINT deadlines_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
CREATE INDEX deadlines_by_trajectory ON deadlines USING btree (trajectory_id);
CREATE INDEX deadlines_of_a_subject ON deadlines USING btree (subject_id, kind, occurrence);
CREATE INDEX deadlines_open_by_case ON deadlines USING btree (trajectory_id, due_on, id) WHERE (status = 'open'::text);
CREATE INDEX deadlines_open_by_due_day ON deadlines USING btree (due_on, id) WHERE (status = 'open'::text);
CREATE INDEX deadlines_open_by_organization ON deadlines USING btree (organization_id, due_on, id) WHERE (status = 'open'::text);
CREATE UNIQUE INDEX deadlines_open_once_per_subject ON deadlines USING btree (subject_id, kind, occurrence) WHERE (status = 'open'::text);
CREATE INDEX deadlines_to_remind_of ON deadlines USING btree (next_reminder_on, id) WHERE (status = 'open'::text);
ALTER TABLE deadlines ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON deadlines TO toeleiding_api;
GRANT INSERT, SELECT, UPDATE ON deadlines TO toeleiding_worker;
CREATE POLICY deadlines_clock ON deadlines FOR ALL TO toeleiding_worker
  USING (true)
  WITH CHECK (true);
CREATE POLICY deadlines_consequence ON deadlines FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY deadlines_employment_service ON deadlines FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = deadlines.trajectory_id))));
CREATE POLICY deadlines_firm ON deadlines FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY deadlines_participant ON deadlines FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = deadlines.trajectory_id))));
CREATE POLICY deadlines_person ON deadlines FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM trajectories t WHERE ((t.id = deadlines.trajectory_id) AND (t.person_id = app.person())))));
CREATE POLICY deadlines_provider ON deadlines FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = 'provider'::text)));

CREATE TABLE declarations (
  id uuid NOT NULL,
  employment_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  quarter text NOT NULL,
  gross_cents bigint NOT NULL,
  contributions_cents bigint NOT NULL,
  reductions_cents bigint NOT NULL,
  other_aid_cents bigint NOT NULL,
  days numeric(5,2) NOT NULL,
  declared_on date NOT NULL,
  superseded_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT declarations_pk PRIMARY KEY (id),
  CONSTRAINT declarations_amounts_are_not_negative CHECK (((gross_cents >= 0) AND (contributions_cents >= 0) AND (reductions_cents >= 0) AND (other_aid_cents >= 0) AND ((days >= (0)::numeric) AND (days <= (92)::numeric)))),
  CONSTRAINT declarations_quarter_is_a_quarter CHECK ((quarter ~ '^[0-9]{4}Q[1-4]$'::text)),
  CONSTRAINT declarations_reductions_do_not_exceed_contributions CHECK ((reductions_cents <= contributions_cents)),
  CONSTRAINT declarations_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments(id),
  CONSTRAINT declarations_superseded_by_is_known FOREIGN KEY (superseded_by) REFERENCES declarations(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX declarations_of_a_person ON declarations USING btree (person_id);
CREATE INDEX declarations_of_a_quarter ON declarations USING btree (quarter, employment_id) WHERE (superseded_by IS NULL);
CREATE INDEX declarations_of_an_employment ON declarations USING btree (employment_id, quarter, id);
CREATE UNIQUE INDEX declarations_one_in_force_per_quarter ON declarations USING btree (employment_id, quarter) WHERE (superseded_by IS NULL);
CREATE TRIGGER declarations_keep_versions AFTER DELETE OR UPDATE ON declarations FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE declarations ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON declarations TO toeleiding_api;
GRANT SELECT ON declarations TO toeleiding_worker;
CREATE POLICY declarations_declaring ON declarations FOR ALL TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))))
  WITH CHECK (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM employments e WHERE ((e.id = declarations.employment_id) AND (e.organization_id = app.organization()))))));
CREATE POLICY declarations_department ON declarations FOR SELECT TO toeleiding_api
  USING (( SELECT app.is_department() AS is_department));
CREATE POLICY declarations_employment_service ON declarations FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = declarations.trajectory_id))));
CREATE POLICY declarations_firm ON declarations FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY declarations_person ON declarations FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY declarations_task ON declarations FOR SELECT TO toeleiding_worker
  USING (( SELECT app.calculates() AS calculates));

CREATE TABLE declarations_versions (
  id uuid NOT NULL,
  employment_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  quarter text NOT NULL,
  gross_cents bigint NOT NULL,
  contributions_cents bigint NOT NULL,
  reductions_cents bigint NOT NULL,
  other_aid_cents bigint NOT NULL,
  days numeric(5,2) NOT NULL,
  declared_on date NOT NULL,
  superseded_by uuid,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX declarations_versions_by_id ON declarations_versions USING btree (id, known_from);
ALTER TABLE declarations_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON declarations_versions TO toeleiding_api;
CREATE POLICY declarations_versions_department ON declarations_versions FOR SELECT TO toeleiding_api
  USING (( SELECT app.is_department() AS is_department));
CREATE POLICY declarations_versions_employment_service ON declarations_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = declarations_versions.trajectory_id))));
CREATE POLICY declarations_versions_firm ON declarations_versions FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY declarations_versions_person ON declarations_versions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE employments (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  referral_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  entitlement_id uuid NOT NULL,
  measure text NOT NULL,
  status text NOT NULL,
  contractual_fraction numeric(7,6) NOT NULL,
  contract daterange NOT NULL,
  contract_from date GENERATED ALWAYS AS (lower(contract)) STORED,
  contract_until date GENERATED ALWAYS AS (upper(contract)) STORED,
  supported daterange,
  supported_from date GENERATED ALWAYS AS (lower(supported)) STORED,
  supported_until date GENERATED ALWAYS AS (upper(supported)) STORED,
  end_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT employments_pk PRIMARY KEY (id),
  CONSTRAINT employments_once_per_referral UNIQUE (referral_id),
  CONSTRAINT employments_cancelled_was_never_supported CHECK (((status <> 'cancelled'::text) OR (supported IS NULL))),
  CONSTRAINT employments_contract_is_a_period CHECK (((NOT isempty(contract)) AND (lower(contract) IS NOT NULL))),
  CONSTRAINT employments_end_with_a_reason CHECK (((status = ANY (ARRAY['ended'::text, 'cancelled'::text])) = (end_reason IS NOT NULL))),
  CONSTRAINT employments_ended_has_a_last_day CHECK (((status <> 'ended'::text) OR (upper(contract) IS NOT NULL))),
  CONSTRAINT employments_fraction_is_a_fraction CHECK (((contractual_fraction > (0)::numeric) AND (contractual_fraction <= (1)::numeric))),
  CONSTRAINT employments_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT employments_status_is_known CHECK ((status = ANY (ARRAY['planned'::text, 'active'::text, 'ended'::text, 'cancelled'::text]))),
  CONSTRAINT employments_supported_lies_within_the_contract CHECK (((supported IS NULL) OR ((NOT isempty(supported)) AND (supported <@ contract)))),
  CONSTRAINT employments_supported_while_running CHECK (((status <> ALL (ARRAY['active'::text, 'ended'::text])) OR (supported IS NOT NULL))),
  CONSTRAINT employments_of_a_worker_at_a_firm_do_not_overlap EXCLUDE USING gist (person_id WITH =, organization_id WITH =, supported WITH &&) WHERE ((supported IS NOT NULL)),
  CONSTRAINT employments_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT employments_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals(id),
  CONSTRAINT employments_supported_lies_within_the_right FOREIGN KEY (entitlement_id, PERIOD supported) REFERENCES entitlements(id, PERIOD validity) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT employments_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id),
  CONSTRAINT employments_vacancy_is_known FOREIGN KEY (vacancy_id) REFERENCES vacancies(id)
);
CREATE INDEX employments_of_a_case ON employments USING btree (trajectory_id, id);
CREATE INDEX employments_of_a_firm ON employments USING btree (organization_id, id);
CREATE INDEX employments_of_a_person ON employments USING btree (person_id);
CREATE INDEX employments_of_a_right ON employments USING btree (entitlement_id);
CREATE TRIGGER employments_keep_versions AFTER DELETE OR UPDATE ON employments FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE employments ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON employments TO toeleiding_api;
GRANT SELECT ON employments TO toeleiding_worker;
CREATE POLICY employments_clock ON employments FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY employments_consequence ON employments FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY employments_employment_service ON employments FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = employments.trajectory_id))));
CREATE POLICY employments_firm ON employments FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY employments_firm_change ON employments FOR UPDATE TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))))
  WITH CHECK ((organization_id = app.organization()));
CREATE POLICY employments_participant ON employments FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = employments.trajectory_id))));
CREATE POLICY employments_person ON employments FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE employments_versions (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  referral_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  entitlement_id uuid NOT NULL,
  measure text NOT NULL,
  status text NOT NULL,
  contractual_fraction numeric(7,6) NOT NULL,
  contract daterange NOT NULL,
  contract_from date,
  contract_until date,
  supported daterange,
  supported_from date,
  supported_until date,
  end_reason text,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX employments_versions_by_id ON employments_versions USING btree (id, known_from);
ALTER TABLE employments_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON employments_versions TO toeleiding_api;
CREATE POLICY employments_versions_employment_service ON employments_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = employments_versions.trajectory_id))));
CREATE POLICY employments_versions_firm ON employments_versions FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY employments_versions_participant ON employments_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = employments_versions.trajectory_id))));

CREATE TABLE entitlements (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  measure text NOT NULL,
  employer_id uuid,
  recorded_by uuid,
  applied_on date,
  decided_on date NOT NULL,
  validity daterange NOT NULL,
  valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
  valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
  used_from date,
  revoked_on date,
  revocation_reason text,
  article text,
  voided_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  basis text NOT NULL DEFAULT 'indication'::text,
  return_level text,
  CONSTRAINT entitlements_pk PRIMARY KEY (id),
  CONSTRAINT entitlements_are_their_period UNIQUE (id, validity WITHOUT OVERLAPS),
  CONSTRAINT entitlements_basis_is_known CHECK ((basis = ANY (ARRAY['indication'::text, 'return'::text]))),
  CONSTRAINT entitlements_imw_ends CHECK (((measure = 'CMW'::text) OR (upper(validity) IS NOT NULL))),
  CONSTRAINT entitlements_imw_names_employer_and_department CHECK ((((measure = 'IMW'::text) = (employer_id IS NOT NULL)) AND ((measure = 'IMW'::text) = (recorded_by IS NOT NULL)))),
  CONSTRAINT entitlements_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT entitlements_return_names_its_level CHECK ((((basis = 'return'::text) = (return_level IS NOT NULL)) AND ((basis = 'indication'::text) OR (measure = 'CMW'::text)) AND (return_level = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text])))),
  CONSTRAINT entitlements_revoked_with_a_reason CHECK ((((revoked_on IS NULL) = (revocation_reason IS NULL)) AND ((revoked_on IS NULL) = (article IS NULL)))),
  CONSTRAINT entitlements_validity_is_a_period CHECK (((NOT isempty(validity)) AND (lower(validity) IS NOT NULL))),
  CONSTRAINT entitlements_cmw_of_a_person_do_not_overlap EXCLUDE USING gist (person_id WITH =, validity WITH &&) WHERE (((measure = 'CMW'::text) AND (voided_on IS NULL))),
  CONSTRAINT entitlements_imw_at_an_employer_do_not_overlap EXCLUDE USING gist (person_id WITH =, employer_id WITH =, validity WITH &&) WHERE (((measure = 'IMW'::text) AND (voided_on IS NULL))),
  CONSTRAINT entitlements_employer_is_known FOREIGN KEY (employer_id) REFERENCES organizations(id),
  CONSTRAINT entitlements_outcome_is_known FOREIGN KEY (outcome_id) REFERENCES outcomes(id),
  CONSTRAINT entitlements_recorded_by_is_known FOREIGN KEY (recorded_by) REFERENCES organizations(id),
  CONSTRAINT entitlements_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX entitlements_of_a_case ON entitlements USING btree (trajectory_id, id);
CREATE INDEX entitlements_of_a_person ON entitlements USING btree (person_id, valid_from);
CREATE INDEX entitlements_recorded ON entitlements USING btree (recorded_by, id) WHERE (recorded_by IS NOT NULL);
CREATE TRIGGER entitlements_keep_versions AFTER DELETE OR UPDATE ON entitlements FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE entitlements ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON entitlements TO toeleiding_api;
GRANT SELECT ON entitlements TO toeleiding_worker;
CREATE POLICY entitlements_consequence ON entitlements FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY entitlements_declared ON entitlements FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_declared d WHERE (d.person_id = entitlements.person_id))));
CREATE POLICY entitlements_department ON entitlements FOR SELECT TO toeleiding_api
  USING (((recorded_by = app.organization()) AND (app.role() = ANY (ARRAY['departmentOfficer'::text, 'integrator'::text]))));
CREATE POLICY entitlements_department_revoking ON entitlements FOR UPDATE TO toeleiding_api
  USING (((measure = 'IMW'::text) AND (recorded_by = app.organization()) AND app.is_department()))
  WITH CHECK (((measure = 'IMW'::text) AND (recorded_by = app.organization()) AND app.is_department()));
CREATE POLICY entitlements_employment_service ON entitlements FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = entitlements.trajectory_id))));
CREATE POLICY entitlements_participant ON entitlements FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = entitlements.trajectory_id))));
CREATE POLICY entitlements_person ON entitlements FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY entitlements_recording ON entitlements FOR INSERT TO toeleiding_api
  WITH CHECK (((measure = 'IMW'::text) AND (recorded_by = app.organization()) AND app.is_department()));
CREATE POLICY entitlements_revoking ON entitlements FOR UPDATE TO toeleiding_api
  USING (((measure = 'CMW'::text) AND (app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)))
  WITH CHECK (((measure = 'CMW'::text) AND (app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)));

CREATE TABLE entitlements_versions (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  measure text NOT NULL,
  employer_id uuid,
  recorded_by uuid,
  applied_on date,
  decided_on date NOT NULL,
  validity daterange NOT NULL,
  valid_from date,
  valid_until date,
  used_from date,
  revoked_on date,
  revocation_reason text,
  article text,
  voided_on date,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  basis text NOT NULL,
  return_level text,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX entitlements_versions_by_id ON entitlements_versions USING btree (id, known_from);
ALTER TABLE entitlements_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON entitlements_versions TO toeleiding_api;
CREATE POLICY entitlements_versions_department ON entitlements_versions FOR SELECT TO toeleiding_api
  USING (((recorded_by = app.organization()) AND (app.role() = ANY (ARRAY['departmentOfficer'::text, 'integrator'::text]))));
CREATE POLICY entitlements_versions_employment_service ON entitlements_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = entitlements_versions.trajectory_id))));
CREATE POLICY entitlements_versions_participant ON entitlements_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = entitlements_versions.trajectory_id))));
CREATE POLICY entitlements_versions_person ON entitlements_versions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE establishments (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  establishment_unit_number text,
  name text NOT NULL,
  municipality_nis text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT establishments_pk PRIMARY KEY (id),
  CONSTRAINT establishments_are_themselves_in_their_organization UNIQUE (id, organization_id),
  CONSTRAINT establishments_number_is_unique UNIQUE (establishment_unit_number),
  CONSTRAINT establishments_number_is_well_formed CHECK ((establishment_unit_number ~ '^[2-8][0-9]{9}$'::text)),
  CONSTRAINT establishments_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities(nis),
  CONSTRAINT establishments_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
ALTER TABLE establishments ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON establishments TO toeleiding_api;
CREATE POLICY establishments_administrator ON establishments FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY establishments_directory ON establishments FOR SELECT TO toeleiding_api
  USING ((app.role() IS NOT NULL));

CREATE TABLE evaluation_changes (
  id uuid NOT NULL,
  evaluation_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid,
  kind text NOT NULL,
  description text NOT NULL,
  issuer text NOT NULL,
  issued_on date NOT NULL,
  thorough boolean NOT NULL,
  CONSTRAINT evaluation_changes_pk PRIMARY KEY (id),
  CONSTRAINT evaluation_changes_once_per_evaluation UNIQUE (evaluation_id),
  CONSTRAINT evaluation_changes_kind_is_known CHECK ((kind = ANY (ARRAY['medicalProblem'::text, 'psychosocialLimitation'::text]))),
  CONSTRAINT evaluation_changes_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations(id)
);
ALTER TABLE evaluation_changes ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON evaluation_changes TO toeleiding_api;
CREATE POLICY evaluation_changes_assigned ON evaluation_changes FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY evaluation_changes_author ON evaluation_changes FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['coach'::text, 'employer'::text]))));
CREATE POLICY evaluation_changes_client ON evaluation_changes FOR SELECT TO toeleiding_api
  USING (((app.role() = 'integrator'::text) AND app.reads_findings() AND (EXISTS ( SELECT 1 FROM participants p WHERE ((p.trajectory_id = evaluation_changes.trajectory_id) AND (p.organization_id = app.organization()) AND (p.role = 'directing'::text) AND (p.status = 'active'::text))))));
CREATE POLICY evaluation_changes_naming ON evaluation_changes FOR INSERT TO toeleiding_api
  WITH CHECK (((NOT (organization_id IS DISTINCT FROM app.organization())) AND (EXISTS ( SELECT 1 FROM evaluations v WHERE ((v.id = evaluation_changes.evaluation_id) AND (v.trajectory_id = evaluation_changes.trajectory_id) AND (v.person_id = evaluation_changes.person_id) AND (v.status = 'scheduled'::text) AND (v.initiative <> 'employmentService'::text))))));
CREATE POLICY evaluation_changes_person ON evaluation_changes FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE evaluation_contributions (
  id uuid NOT NULL,
  evaluation_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  party text NOT NULL,
  organization_id uuid,
  member_id uuid,
  on_behalf text,
  contribution text NOT NULL,
  given_on date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT evaluation_contributions_pk PRIMARY KEY (id),
  CONSTRAINT evaluation_contributions_on_behalf_is_of_the_worker CHECK ( CASE WHEN (party = 'worker'::text) THEN (((organization_id IS NULL) = (on_behalf IS NULL)) AND ((on_behalf IS NULL) OR (on_behalf = ANY (ARRAY['onPaper'::text, 'inConversation'::text])))) ELSE ((organization_id IS NOT NULL) AND (on_behalf IS NULL)) END),
  CONSTRAINT evaluation_contributions_party_is_known CHECK ((party = ANY (ARRAY['firm'::text, 'coach'::text, 'worker'::text]))),
  CONSTRAINT evaluation_contributions_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations(id)
);
CREATE INDEX evaluation_contributions_of_an_evaluation ON evaluation_contributions USING btree (evaluation_id, id);
ALTER TABLE evaluation_contributions ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON evaluation_contributions TO toeleiding_api;
CREATE POLICY evaluation_contributions_assigned ON evaluation_contributions FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY evaluation_contributions_author ON evaluation_contributions FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['coach'::text, 'employer'::text]))));
CREATE POLICY evaluation_contributions_client ON evaluation_contributions FOR SELECT TO toeleiding_api
  USING (((app.role() = 'integrator'::text) AND app.reads_findings() AND (EXISTS ( SELECT 1 FROM participants p WHERE ((p.trajectory_id = evaluation_contributions.trajectory_id) AND (p.organization_id = app.organization()) AND (p.role = 'directing'::text) AND (p.status = 'active'::text))))));
CREATE POLICY evaluation_contributions_giving ON evaluation_contributions FOR INSERT TO toeleiding_api
  WITH CHECK (((NOT (organization_id IS DISTINCT FROM app.organization())) AND (EXISTS ( SELECT 1 FROM evaluations v WHERE ((v.id = evaluation_contributions.evaluation_id) AND (v.status = ANY (ARRAY['scheduled'::text, 'inPreparation'::text])) AND (v.trajectory_id = evaluation_contributions.trajectory_id) AND (v.person_id = evaluation_contributions.person_id) AND CASE evaluation_contributions.party WHEN 'firm'::text THEN ((app.role() = 'employer'::text) AND (v.organization_id = app.organization())) WHEN 'coach'::text THEN (app.role() = 'coach'::text) ELSE ((app.role() = 'person'::text) OR ((app.role() = 'coach'::text) AND (v.organization_id <> app.organization())) OR ((app.role() = 'counselor'::text) AND app.is_assigned(v.trajectory_id))) END)))));
CREATE POLICY evaluation_contributions_person ON evaluation_contributions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE evaluation_decisions (
  id uuid NOT NULL,
  evaluation_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  entitlement_id uuid NOT NULL,
  measure text NOT NULL,
  result text NOT NULL,
  rate smallint,
  level text,
  change text,
  provisional boolean NOT NULL,
  package_from date,
  package_until date,
  basis text,
  lasting_regular_job text,
  continuity_of_the_firm text,
  starts_on date,
  package_id uuid,
  motivation text NOT NULL,
  article text NOT NULL,
  decided_on date NOT NULL,
  sent_on date NOT NULL,
  court_until date NOT NULL,
  replaced_by uuid,
  replaced_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT evaluation_decisions_pk PRIMARY KEY (id),
  CONSTRAINT evaluation_decisions_are_sent_after_the_decision CHECK (((sent_on >= decided_on) AND (court_until > sent_on))),
  CONSTRAINT evaluation_decisions_basis_is_known CHECK ((basis = ANY (ARRAY['noLongerNeeded'::text, 'favorable'::text]))),
  CONSTRAINT evaluation_decisions_change_is_known CHECK ((change = ANY (ARRAY['same'::text, 'raised'::text, 'lowered'::text]))),
  CONSTRAINT evaluation_decisions_favorable_answers_both_criteria CHECK (((basis <> 'favorable'::text) OR ((lasting_regular_job IS NOT NULL) AND (continuity_of_the_firm IS NOT NULL)))),
  CONSTRAINT evaluation_decisions_level_is_known CHECK ((level = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))),
  CONSTRAINT evaluation_decisions_lowered_is_provisional CHECK (((result <> 'startTransition'::text) OR (provisional = (rate IS NOT NULL)))),
  CONSTRAINT evaluation_decisions_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT evaluation_decisions_need_is_whole CHECK (((rate IS NULL) = (level IS NULL))),
  CONSTRAINT evaluation_decisions_new_package_names_it CHECK (((result <> 'newPackage'::text) OR ((rate IS NOT NULL) AND (package_from IS NOT NULL) AND (package_until > package_from) AND (NOT provisional)))),
  CONSTRAINT evaluation_decisions_rate_is_a_step CHECK (((((rate)::integer % 5) = 0) AND ((rate >= CASE measure WHEN 'CMW'::text THEN 40 ELSE 20 END) AND (rate <= 75)))),
  CONSTRAINT evaluation_decisions_result_is_known CHECK ((result = ANY (ARRAY['newPackage'::text, 'startTransition'::text]))),
  CONSTRAINT evaluation_decisions_transition_names_its_basis CHECK ((((result = 'startTransition'::text) = (basis IS NOT NULL)) AND ((result = 'startTransition'::text) = (starts_on IS NOT NULL)))),
  CONSTRAINT evaluation_decisions_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements(id),
  CONSTRAINT evaluation_decisions_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations(id),
  CONSTRAINT evaluation_decisions_package_is_known FOREIGN KEY (package_id) REFERENCES packages(id),
  CONSTRAINT evaluation_decisions_replaced_by_is_known FOREIGN KEY (replaced_by) REFERENCES evaluation_decisions(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evaluation_decisions_of_a_case ON evaluation_decisions USING btree (trajectory_id, id);
CREATE INDEX evaluation_decisions_of_a_right ON evaluation_decisions USING btree (entitlement_id, id);
CREATE UNIQUE INDEX evaluation_decisions_one_in_force ON evaluation_decisions USING btree (evaluation_id) WHERE (replaced_by IS NULL);
ALTER TABLE evaluation_decisions ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON evaluation_decisions TO toeleiding_api;
GRANT SELECT ON evaluation_decisions TO toeleiding_worker;
CREATE POLICY evaluation_decisions_consequence ON evaluation_decisions FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY evaluation_decisions_deciding ON evaluation_decisions FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)));
CREATE POLICY evaluation_decisions_department ON evaluation_decisions FOR SELECT TO toeleiding_api
  USING (((measure = 'IMW'::text) AND (app.role() = ANY (ARRAY['departmentOfficer'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM entitlements e WHERE ((e.id = evaluation_decisions.entitlement_id) AND (e.recorded_by = app.organization()))))));
CREATE POLICY evaluation_decisions_employment_service ON evaluation_decisions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = evaluation_decisions.trajectory_id))));
CREATE POLICY evaluation_decisions_firm ON evaluation_decisions FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY evaluation_decisions_participant ON evaluation_decisions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = evaluation_decisions.trajectory_id))));
CREATE POLICY evaluation_decisions_person ON evaluation_decisions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY evaluation_decisions_replacing ON evaluation_decisions FOR UPDATE TO toeleiding_api
  USING (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)))
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)));

CREATE TABLE evaluation_reconsiderations (
  id uuid NOT NULL,
  evaluation_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid,
  status text NOT NULL,
  asked_by text NOT NULL,
  on_behalf text,
  reason text NOT NULL,
  requested_on date NOT NULL,
  decided_on date,
  motivation text,
  decided_by_member_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT evaluation_reconsiderations_pk PRIMARY KEY (id),
  CONSTRAINT evaluation_reconsiderations_asked_by_is_known CHECK ((asked_by = ANY (ARRAY['worker'::text, 'firm'::text]))),
  CONSTRAINT evaluation_reconsiderations_decided_with_a_motivation CHECK ((((status = ANY (ARRAY['upheld'::text, 'revised'::text])) = (decided_on IS NOT NULL)) AND ((decided_on IS NULL) = (motivation IS NULL)) AND ((decided_on IS NULL) = (decided_by_member_id IS NULL)))),
  CONSTRAINT evaluation_reconsiderations_on_behalf_is_known CHECK ((on_behalf = ANY (ARRAY['onPaper'::text, 'inConversation'::text]))),
  CONSTRAINT evaluation_reconsiderations_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'upheld'::text, 'revised'::text, 'withdrawn'::text]))),
  CONSTRAINT evaluation_reconsiderations_decision_is_known FOREIGN KEY (decision_id) REFERENCES evaluation_decisions(id),
  CONSTRAINT evaluation_reconsiderations_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations(id)
);
CREATE INDEX evaluation_reconsiderations_of_an_evaluation ON evaluation_reconsiderations USING btree (evaluation_id, id);
CREATE UNIQUE INDEX evaluation_reconsiderations_one_open ON evaluation_reconsiderations USING btree (decision_id) WHERE (status = 'open'::text);
ALTER TABLE evaluation_reconsiderations ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON evaluation_reconsiderations TO toeleiding_api;
CREATE POLICY evaluation_reconsiderations_asking ON evaluation_reconsiderations FOR INSERT TO toeleiding_api
  WITH CHECK (((status = 'open'::text) AND CASE app.role() WHEN 'person'::text THEN ((person_id = app.person()) AND (asked_by = 'worker'::text) AND (organization_id IS NULL)) WHEN 'employer'::text THEN ((asked_by = 'firm'::text) AND (organization_id = app.organization()) AND (EXISTS ( SELECT 1 FROM evaluations v WHERE ((v.id = evaluation_reconsiderations.evaluation_id) AND (v.organization_id = app.organization()) AND (v.trajectory_id = evaluation_reconsiderations.trajectory_id))))) WHEN 'coach'::text THEN ((asked_by = 'worker'::text) AND (on_behalf IS NOT NULL) AND (organization_id = app.organization()) AND app.sees_case(trajectory_id)) WHEN 'counselor'::text THEN ((asked_by = 'worker'::text) AND (on_behalf IS NOT NULL) AND (organization_id = app.organization()) AND app.sees_case(trajectory_id)) ELSE false END));
CREATE POLICY evaluation_reconsiderations_deciding ON evaluation_reconsiderations FOR UPDATE TO toeleiding_api
  USING (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)))
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)));
CREATE POLICY evaluation_reconsiderations_employment_service ON evaluation_reconsiderations FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = evaluation_reconsiderations.trajectory_id))));
CREATE POLICY evaluation_reconsiderations_firm ON evaluation_reconsiderations FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY evaluation_reconsiderations_participant ON evaluation_reconsiderations FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = evaluation_reconsiderations.trajectory_id))));
CREATE POLICY evaluation_reconsiderations_person ON evaluation_reconsiderations FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY evaluation_reconsiderations_withdrawal ON evaluation_reconsiderations FOR UPDATE TO toeleiding_api
  USING (((status = 'open'::text) AND (((person_id = app.person()) AND (asked_by = 'worker'::text)) OR ((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'coach'::text, 'counselor'::text]))))))
  WITH CHECK ((status = ANY (ARRAY['open'::text, 'withdrawn'::text])));

CREATE TABLE evaluation_reports (
  id uuid NOT NULL,
  evaluation_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  member_id uuid NOT NULL,
  report text NOT NULL,
  transition_chances text NOT NULL,
  CONSTRAINT evaluation_reports_pk PRIMARY KEY (id),
  CONSTRAINT evaluation_reports_once_per_evaluation UNIQUE (evaluation_id),
  CONSTRAINT evaluation_reports_chances_are_known CHECK ((transition_chances = ANY (ARRAY['none'::text, 'low'::text, 'growing'::text, 'favorable'::text]))),
  CONSTRAINT evaluation_reports_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations(id)
);
ALTER TABLE evaluation_reports ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON evaluation_reports TO toeleiding_api;
CREATE POLICY evaluation_reports_assigned ON evaluation_reports FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY evaluation_reports_author ON evaluation_reports FOR SELECT TO toeleiding_api
  USING (((member_id = app.member()) AND (app.role() = ANY (ARRAY['counselor'::text, 'expert'::text]))));
CREATE POLICY evaluation_reports_client ON evaluation_reports FOR SELECT TO toeleiding_api
  USING (((app.role() = 'integrator'::text) AND app.reads_findings() AND (EXISTS ( SELECT 1 FROM participants p WHERE ((p.trajectory_id = evaluation_reports.trajectory_id) AND (p.organization_id = app.organization()) AND (p.role = 'directing'::text) AND (p.status = 'active'::text))))));
CREATE POLICY evaluation_reports_person ON evaluation_reports FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY evaluation_reports_writing ON evaluation_reports FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = 'counselor'::text) AND app.is_assigned(trajectory_id) AND (member_id = app.member()) AND (organization_id = app.organization()) AND (EXISTS ( SELECT 1 FROM evaluations v WHERE ((v.id = evaluation_reports.evaluation_id) AND (v.trajectory_id = evaluation_reports.trajectory_id) AND (v.person_id = evaluation_reports.person_id) AND (v.status = 'inPreparation'::text))))));

CREATE TABLE evaluations (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  entitlement_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  measure text NOT NULL,
  status text NOT NULL,
  initiative text NOT NULL,
  requested_on date NOT NULL,
  on_behalf text,
  recorded_by uuid,
  planned_on date NOT NULL,
  due_on date NOT NULL,
  periodicity_months smallint,
  prepared_on date,
  held_on date,
  held_by_member_id uuid,
  decided_on date,
  decided_by_member_id uuid,
  result text,
  cancelled_on date,
  cancel_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT evaluations_pk PRIMARY KEY (id),
  CONSTRAINT evaluations_cancelled_with_a_reason CHECK ((((status = 'cancelled'::text) = (cancelled_on IS NOT NULL)) AND ((cancelled_on IS NULL) = (cancel_reason IS NULL)))),
  CONSTRAINT evaluations_decided_on_a_day_by_somebody CHECK ((((status = 'decided'::text) = (decided_on IS NOT NULL)) AND ((decided_on IS NULL) = (decided_by_member_id IS NULL)) AND ((decided_on IS NULL) = (result IS NULL)))),
  CONSTRAINT evaluations_held_on_a_day_by_somebody CHECK ((((held_on IS NULL) = (held_by_member_id IS NULL)) AND ((status <> ALL (ARRAY['held'::text, 'decided'::text])) OR (held_on IS NOT NULL)))),
  CONSTRAINT evaluations_initiative_is_known CHECK ((initiative = ANY (ARRAY['employmentService'::text, 'firm'::text, 'worker'::text]))),
  CONSTRAINT evaluations_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT evaluations_on_behalf_is_of_the_worker CHECK ((((on_behalf IS NULL) = (recorded_by IS NULL)) AND ((on_behalf IS NULL) OR ((on_behalf = ANY (ARRAY['onPaper'::text, 'inConversation'::text])) AND (initiative = 'worker'::text))))),
  CONSTRAINT evaluations_periodicity_is_the_employment_services CHECK (((periodicity_months IS NULL) OR ((initiative = 'employmentService'::text) AND ((periodicity_months >= 1) AND (periodicity_months <= 60))))),
  CONSTRAINT evaluations_result_is_known CHECK ((result = ANY (ARRAY['newPackage'::text, 'startTransition'::text]))),
  CONSTRAINT evaluations_status_is_known CHECK ((status = ANY (ARRAY['scheduled'::text, 'inPreparation'::text, 'held'::text, 'decided'::text, 'cancelled'::text]))),
  CONSTRAINT evaluations_who_held_never_decides CHECK ((decided_by_member_id <> held_by_member_id)),
  CONSTRAINT evaluations_decider_is_known FOREIGN KEY (decided_by_member_id) REFERENCES members(id),
  CONSTRAINT evaluations_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments(id),
  CONSTRAINT evaluations_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements(id),
  CONSTRAINT evaluations_holder_is_known FOREIGN KEY (held_by_member_id) REFERENCES members(id),
  CONSTRAINT evaluations_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT evaluations_person_is_known FOREIGN KEY (person_id) REFERENCES persons(id),
  CONSTRAINT evaluations_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX evaluations_of_a_case ON evaluations USING btree (trajectory_id, id);
CREATE INDEX evaluations_of_a_firm ON evaluations USING btree (organization_id, id);
CREATE INDEX evaluations_of_a_person ON evaluations USING btree (person_id);
CREATE INDEX evaluations_of_a_right ON evaluations USING btree (entitlement_id, id);
CREATE INDEX evaluations_of_an_employment ON evaluations USING btree (employment_id, id);
CREATE UNIQUE INDEX evaluations_one_open_per_employment ON evaluations USING btree (employment_id) WHERE (status = ANY (ARRAY['scheduled'::text, 'inPreparation'::text, 'held'::text]));
ALTER TABLE evaluations ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON evaluations TO toeleiding_api;
GRANT SELECT, UPDATE ON evaluations TO toeleiding_worker;
CREATE POLICY evaluations_clock ON evaluations FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY evaluations_consequence ON evaluations FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY evaluations_deciding ON evaluations FOR UPDATE TO toeleiding_api
  USING (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id) AND (status = ANY (ARRAY['held'::text, 'decided'::text]))))
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id) AND (status = 'decided'::text)));
CREATE POLICY evaluations_department ON evaluations FOR SELECT TO toeleiding_api
  USING (((measure = 'IMW'::text) AND (app.role() = ANY (ARRAY['departmentOfficer'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM entitlements e WHERE ((e.id = evaluations.entitlement_id) AND (e.recorded_by = app.organization()))))));
CREATE POLICY evaluations_employment_service ON evaluations FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = evaluations.trajectory_id))));
CREATE POLICY evaluations_firm ON evaluations FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY evaluations_holding ON evaluations FOR UPDATE TO toeleiding_api
  USING (((app.role() = 'counselor'::text) AND app.is_assigned(trajectory_id) AND (status = ANY (ARRAY['scheduled'::text, 'inPreparation'::text, 'held'::text]))))
  WITH CHECK (((app.role() = 'counselor'::text) AND app.is_assigned(trajectory_id) AND (status = ANY (ARRAY['inPreparation'::text, 'held'::text, 'cancelled'::text]))));
CREATE POLICY evaluations_participant ON evaluations FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = evaluations.trajectory_id))));
CREATE POLICY evaluations_person ON evaluations FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY evaluations_scheduling ON evaluations FOR INSERT TO toeleiding_api
  WITH CHECK (((status = 'scheduled'::text) AND (EXISTS ( SELECT 1 FROM employments e WHERE ((e.id = evaluations.employment_id) AND (e.trajectory_id = evaluations.trajectory_id) AND (e.person_id = evaluations.person_id) AND (e.organization_id = evaluations.organization_id) AND (e.entitlement_id = evaluations.entitlement_id)))) AND CASE app.role() WHEN 'counselor'::text THEN (app.is_assigned(trajectory_id) AND ((initiative = 'employmentService'::text) OR ((initiative = 'worker'::text) AND (recorded_by = app.organization())))) WHEN 'coach'::text THEN (app.sees_case(trajectory_id) AND (initiative = 'worker'::text) AND (recorded_by = app.organization()) AND (organization_id <> app.organization())) WHEN 'employer'::text THEN ((organization_id = app.organization()) AND (initiative = 'firm'::text)) WHEN 'person'::text THEN ((person_id = app.person()) AND (initiative = 'worker'::text) AND (recorded_by IS NULL)) ELSE false END));

CREATE TABLE follow_ups (
  id uuid NOT NULL,
  transition_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  months smallint NOT NULL,
  due_on date NOT NULL,
  recorded_on date NOT NULL,
  still_employed boolean NOT NULL,
  note text,
  organization_id uuid NOT NULL,
  member_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT follow_ups_pk PRIMARY KEY (id),
  CONSTRAINT follow_ups_once_each UNIQUE (transition_id, months),
  CONSTRAINT follow_ups_months_are_known CHECK ((months = ANY (ARRAY[3, 6, 12]))),
  CONSTRAINT follow_ups_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members(id, organization_id),
  CONSTRAINT follow_ups_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions(id)
);
CREATE INDEX follow_ups_of_a_case ON follow_ups USING btree (trajectory_id);
CREATE INDEX follow_ups_of_a_person ON follow_ups USING btree (person_id);
ALTER TABLE follow_ups ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON follow_ups TO toeleiding_api;
CREATE POLICY follow_ups_consequence ON follow_ups FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY follow_ups_employment_service ON follow_ups FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = follow_ups.trajectory_id))));
CREATE POLICY follow_ups_participant ON follow_ups FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = follow_ups.trajectory_id))));
CREATE POLICY follow_ups_person ON follow_ups FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY follow_ups_provider ON follow_ups FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['provider'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = follow_ups.transition_id) AND (t.provider_id = app.organization()))))));
CREATE POLICY follow_ups_recording ON follow_ups FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND (member_id = app.member()) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = follow_ups.transition_id) AND (t.trajectory_id = follow_ups.trajectory_id) AND (t.person_id = follow_ups.person_id) AND (t.status = ANY (ARRAY['aftercare'::text, 'completed'::text])) AND (((app.role() = 'provider'::text) AND (t.provider_id = app.organization())) OR ((app.role() = ANY (ARRAY['coach'::text, 'counselor'::text])) AND app.sees_case(t.trajectory_id))))))));

CREATE TABLE idempotency_keys (
  subject text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  status smallint NOT NULL,
  location text NOT NULL,
  version integer,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_keys_pk PRIMARY KEY (subject, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys USING btree (created_at);
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
GRANT DELETE, INSERT, SELECT ON idempotency_keys TO toeleiding_api;
GRANT DELETE, SELECT ON idempotency_keys TO toeleiding_worker;
CREATE POLICY idempotency_keys_are_swept_by_the_clock ON idempotency_keys FOR ALL TO toeleiding_worker
  USING ((created_at < (now() - '24:00:00'::interval)));
CREATE POLICY idempotency_keys_are_their_subjects_own ON idempotency_keys FOR ALL TO toeleiding_api
  USING ((subject = app.subject()))
  WITH CHECK ((subject = app.subject()));

CREATE TABLE indication_attests (
  id uuid NOT NULL,
  indication_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  kind text NOT NULL,
  issuer text NOT NULL,
  issued_on date NOT NULL,
  CONSTRAINT indication_attests_pk PRIMARY KEY (id),
  CONSTRAINT indication_attests_kind_is_known CHECK ((kind = ANY (ARRAY['vaphRecognition'::text, 'specialEducation'::text, 'incomeReplacementBenefit'::text, 'permanentIncapacity'::text, 'extraChildBenefit'::text, 'invalidityBenefit'::text, 'recognizedServiceOrDoctor'::text]))),
  CONSTRAINT indication_attests_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications(id)
);
CREATE INDEX indication_attests_of_an_indication ON indication_attests USING btree (indication_id);
ALTER TABLE indication_attests ENABLE ROW LEVEL SECURITY;
GRANT DELETE, INSERT, SELECT ON indication_attests TO toeleiding_api;
CREATE POLICY indication_attests_assigned ON indication_attests FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY indication_attests_author ON indication_attests FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_attests.indication_id) AND (i.organization_id = app.organization()) AND (app.role() = 'coach'::text)))));
CREATE POLICY indication_attests_client ON indication_attests FOR SELECT TO toeleiding_api
  USING (((app.role() = 'integrator'::text) AND app.reads_findings() AND (EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_attests.indication_id) AND ((i.organization_id = app.organization()) OR (EXISTS ( SELECT 1 FROM participants p WHERE ((p.trajectory_id = i.trajectory_id) AND (p.organization_id = app.organization()) AND (p.role = 'directing'::text) AND (p.status = 'active'::text))))))))));
CREATE POLICY indication_attests_person ON indication_attests FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_attests.indication_id) AND (i.person_id = app.person())))));
CREATE POLICY indication_attests_rewriting ON indication_attests FOR DELETE TO toeleiding_api
  USING (((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_attests.indication_id) AND (i.organization_id = app.organization()) AND (i.status = 'draft'::text)))) AND ((app.role() = 'coach'::text) OR app.is_assigned(trajectory_id))));
CREATE POLICY indication_attests_writing ON indication_attests FOR INSERT TO toeleiding_api
  WITH CHECK (((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_attests.indication_id) AND (i.trajectory_id = indication_attests.trajectory_id) AND (i.organization_id = app.organization()) AND (i.status = 'draft'::text)))) AND ((app.role() = 'coach'::text) OR app.is_assigned(trajectory_id))));

CREATE TABLE indication_conclusions (
  indication_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  conclusion text NOT NULL,
  CONSTRAINT indication_conclusions_pk PRIMARY KEY (indication_id),
  CONSTRAINT indication_conclusions_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications(id)
);
ALTER TABLE indication_conclusions ENABLE ROW LEVEL SECURITY;
GRANT DELETE, INSERT, SELECT ON indication_conclusions TO toeleiding_api;
CREATE POLICY indication_conclusions_assigned ON indication_conclusions FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY indication_conclusions_author ON indication_conclusions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_conclusions.indication_id) AND (i.organization_id = app.organization()) AND (app.role() = 'coach'::text)))));
CREATE POLICY indication_conclusions_client ON indication_conclusions FOR SELECT TO toeleiding_api
  USING (((app.role() = 'integrator'::text) AND app.reads_findings() AND (EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_conclusions.indication_id) AND ((i.organization_id = app.organization()) OR (EXISTS ( SELECT 1 FROM participants p WHERE ((p.trajectory_id = i.trajectory_id) AND (p.organization_id = app.organization()) AND (p.role = 'directing'::text) AND (p.status = 'active'::text))))))))));
CREATE POLICY indication_conclusions_person ON indication_conclusions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_conclusions.indication_id) AND (i.person_id = app.person())))));
CREATE POLICY indication_conclusions_rewriting ON indication_conclusions FOR DELETE TO toeleiding_api
  USING (((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_conclusions.indication_id) AND (i.organization_id = app.organization()) AND (i.status = 'draft'::text)))) AND ((app.role() = 'coach'::text) OR app.is_assigned(trajectory_id))));
CREATE POLICY indication_conclusions_writing ON indication_conclusions FOR INSERT TO toeleiding_api
  WITH CHECK (((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_conclusions.indication_id) AND (i.trajectory_id = indication_conclusions.trajectory_id) AND (i.organization_id = app.organization()) AND (i.status = 'draft'::text)))) AND ((app.role() = 'coach'::text) OR app.is_assigned(trajectory_id))));

CREATE TABLE indication_findings (
  id uuid NOT NULL,
  indication_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  category text NOT NULL,
  qualifier smallint NOT NULL,
  note text,
  CONSTRAINT indication_findings_pk PRIMARY KEY (id),
  CONSTRAINT indication_findings_once_per_category UNIQUE (indication_id, category),
  CONSTRAINT indication_findings_category_is_icf CHECK ((category ~ '^[bsde][1-9][0-9]{2,4}$'::text)),
  CONSTRAINT indication_findings_qualifier_is_icf CHECK ((qualifier = ANY (ARRAY[0, 1, 2, 3, 4, 8, 9]))),
  CONSTRAINT indication_findings_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications(id)
);
ALTER TABLE indication_findings ENABLE ROW LEVEL SECURITY;
GRANT DELETE, INSERT, SELECT ON indication_findings TO toeleiding_api;
CREATE POLICY indication_findings_assigned ON indication_findings FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY indication_findings_author ON indication_findings FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_findings.indication_id) AND (i.organization_id = app.organization()) AND (app.role() = 'coach'::text)))));
CREATE POLICY indication_findings_client ON indication_findings FOR SELECT TO toeleiding_api
  USING (((app.role() = 'integrator'::text) AND app.reads_findings() AND (EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_findings.indication_id) AND ((i.organization_id = app.organization()) OR (EXISTS ( SELECT 1 FROM participants p WHERE ((p.trajectory_id = i.trajectory_id) AND (p.organization_id = app.organization()) AND (p.role = 'directing'::text) AND (p.status = 'active'::text))))))))));
CREATE POLICY indication_findings_person ON indication_findings FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_findings.indication_id) AND (i.person_id = app.person())))));
CREATE POLICY indication_findings_rewriting ON indication_findings FOR DELETE TO toeleiding_api
  USING (((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_findings.indication_id) AND (i.organization_id = app.organization()) AND (i.status = 'draft'::text)))) AND ((app.role() = 'coach'::text) OR app.is_assigned(trajectory_id))));
CREATE POLICY indication_findings_writing ON indication_findings FOR INSERT TO toeleiding_api
  WITH CHECK (((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = indication_findings.indication_id) AND (i.trajectory_id = indication_findings.trajectory_id) AND (i.organization_id = app.organization()) AND (i.status = 'draft'::text)))) AND ((app.role() = 'coach'::text) OR app.is_assigned(trajectory_id))));

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
  submitted_on date,
  decide_by date,
  decided_on date,
  decided_by_member_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT indications_pk PRIMARY KEY (id),
  CONSTRAINT indications_aid_category_is_known CHECK ((aid_category = ANY (ARRAY['disabledWorker'::text, 'severelyDisadvantaged'::text]))),
  CONSTRAINT indications_author_never_decides CHECK ((decided_by_member_id <> member_id)),
  CONSTRAINT indications_decided_on_a_day_by_somebody CHECK ((((status = 'decided'::text) = (decided_on IS NOT NULL)) AND ((decided_on IS NULL) = (decided_by_member_id IS NULL)))),
  CONSTRAINT indications_file_mark_is_known CHECK ((file_mark = ANY (ARRAY['disability'::text, 'multipleProblems'::text]))),
  CONSTRAINT indications_guidance_need_is_known CHECK ((proposed_guidance_need = ANY (ARRAY['none'::text, 'low'::text, 'medium'::text, 'high'::text]))),
  CONSTRAINT indications_level_is_known CHECK ((proposed_level = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))),
  CONSTRAINT indications_measures_are_known CHECK (((cardinality(proposed_measures) > 0) AND (proposed_measures <@ ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT indications_rate_is_a_start_rate CHECK ((proposed_rate = ANY (ARRAY[45, 60]))),
  CONSTRAINT indications_status_is_known CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'decided'::text, 'withdrawn'::text]))),
  CONSTRAINT indications_target_group_is_known CHECK ((target_group = ANY (ARRAY['disability'::text, 'psychosocial'::text, 'extremelyVulnerable'::text]))),
  CONSTRAINT indications_decider_is_known FOREIGN KEY (decided_by_member_id) REFERENCES members(id),
  CONSTRAINT indications_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members(id, organization_id),
  CONSTRAINT indications_person_is_known FOREIGN KEY (person_id) REFERENCES persons(id),
  CONSTRAINT indications_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX indications_of_a_case ON indications USING btree (trajectory_id, id);
CREATE INDEX indications_of_an_author ON indications USING btree (organization_id, id);
CREATE UNIQUE INDEX indications_one_at_a_time ON indications USING btree (trajectory_id) WHERE (status = ANY (ARRAY['draft'::text, 'submitted'::text]));
ALTER TABLE indications ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON indications TO toeleiding_api;
CREATE POLICY indications_author ON indications FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = 'coach'::text)));
CREATE POLICY indications_author_change ON indications FOR UPDATE TO toeleiding_api
  USING (((organization_id = app.organization()) AND (status = ANY (ARRAY['draft'::text, 'submitted'::text])) AND ((app.role() = 'coach'::text) OR ((app.role() = 'counselor'::text) AND app.is_assigned(trajectory_id)))))
  WITH CHECK (((organization_id = app.organization()) AND ((status = 'withdrawn'::text) OR ((status = ANY (ARRAY['draft'::text, 'submitted'::text])) AND (member_id = app.member())))));
CREATE POLICY indications_closing ON indications FOR UPDATE TO toeleiding_api
  USING (((trajectory_id = app.consequence_case()) AND (status = ANY (ARRAY['draft'::text, 'submitted'::text]))))
  WITH CHECK (((trajectory_id = app.consequence_case()) AND (status = 'withdrawn'::text)));
CREATE POLICY indications_consequence ON indications FOR SELECT TO toeleiding_api
  USING ((trajectory_id = app.consequence_case()));
CREATE POLICY indications_decision ON indications FOR UPDATE TO toeleiding_api
  USING (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id) AND (status = 'submitted'::text)))
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id) AND (decided_by_member_id = app.member())));
CREATE POLICY indications_employment_service ON indications FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = indications.trajectory_id))));
CREATE POLICY indications_participant ON indications FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = indications.trajectory_id))));
CREATE POLICY indications_person ON indications FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY indications_writing ON indications FOR INSERT TO toeleiding_api
  WITH CHECK (((status = 'draft'::text) AND (organization_id = app.organization()) AND (member_id = app.member()) AND (((app.role() = 'counselor'::text) AND app.is_assigned(trajectory_id)) OR ((app.role() = 'coach'::text) AND app.takes_part(trajectory_id)))));

CREATE TABLE internships (
  id uuid NOT NULL,
  transition_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  host_id uuid NOT NULL,
  period daterange NOT NULL,
  period_from date GENERATED ALWAYS AS (lower(period)) STORED,
  period_until date GENERATED ALWAYS AS (upper(period)) STORED,
  result text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT internships_pk PRIMARY KEY (id),
  CONSTRAINT internships_period_is_a_period CHECK (((NOT isempty(period)) AND (lower(period) IS NOT NULL) AND (upper(period) IS NOT NULL))),
  CONSTRAINT internships_result_is_known CHECK ((result = ANY (ARRAY['jobOffered'::text, 'noJobOffered'::text, 'stopped'::text]))),
  CONSTRAINT internships_at_a_host_do_not_overlap EXCLUDE USING gist (transition_id WITH =, host_id WITH =, period WITH &&),
  CONSTRAINT internships_host_is_known FOREIGN KEY (host_id) REFERENCES organizations(id),
  CONSTRAINT internships_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions(id)
);
CREATE INDEX internships_of_a_case ON internships USING btree (trajectory_id);
CREATE INDEX internships_of_a_host ON internships USING btree (host_id, id);
CREATE INDEX internships_of_a_person ON internships USING btree (person_id);
CREATE INDEX internships_of_a_transition ON internships USING btree (transition_id, id);
ALTER TABLE internships ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON internships TO toeleiding_api;
CREATE POLICY internships_arranging ON internships FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'provider'::text])) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = internships.transition_id) AND (t.trajectory_id = internships.trajectory_id) AND (t.person_id = internships.person_id) AND (t.status = ANY (ARRAY['matching'::text, 'internship'::text])) AND ((t.provider_id = app.organization()) OR app.is_assigned(t.trajectory_id)))))));
CREATE POLICY internships_concluding ON internships FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'provider'::text])) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = internships.transition_id) AND ((t.provider_id = app.organization()) OR app.is_assigned(t.trajectory_id)))))))
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'provider'::text])) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = internships.transition_id) AND (t.trajectory_id = internships.trajectory_id) AND (t.person_id = internships.person_id) AND ((t.provider_id = app.organization()) OR app.is_assigned(t.trajectory_id)))))));
CREATE POLICY internships_consequence ON internships FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY internships_employment_service ON internships FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = internships.trajectory_id))));
CREATE POLICY internships_host ON internships FOR SELECT TO toeleiding_api
  USING (((host_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM participants p WHERE ((p.trajectory_id = internships.trajectory_id) AND (p.organization_id = app.organization()) AND (p.role = 'host'::text) AND (p.status = 'active'::text))))));
CREATE POLICY internships_participant ON internships FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = internships.trajectory_id))));
CREATE POLICY internships_person ON internships FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY internships_provider ON internships FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['provider'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = internships.transition_id) AND (t.provider_id = app.organization()))))));

CREATE TABLE journal (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  recorded_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
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
  CONSTRAINT journal_case_version_goes_with_a_case CHECK (((trajectory_id IS NULL) = (case_version IS NULL)))
);
CREATE INDEX journal_by_subject ON journal USING btree (subject_id, id);
CREATE TRIGGER journal_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON journal TO toeleiding_api;
CREATE POLICY journal_auditor ON journal FOR SELECT TO toeleiding_api
  USING ((app.role() = 'auditor'::text));
CREATE POLICY journal_employment_service ON journal FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = journal.trajectory_id))));
CREATE POLICY journal_participant ON journal FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = journal.trajectory_id))));
CREATE POLICY journal_person ON journal FOR SELECT TO toeleiding_api
  USING (((person_id = app.person()) OR (EXISTS ( SELECT 1 FROM trajectories t WHERE ((t.id = journal.trajectory_id) AND (t.person_id = app.person()))))));

CREATE TABLE journal_payloads (
  journal_id bigint NOT NULL,
  person_id uuid,
  ciphertext bytea NOT NULL,
  CONSTRAINT journal_payloads_pk PRIMARY KEY (journal_id),
  CONSTRAINT journal_payloads_belong_to_the_journal FOREIGN KEY (journal_id) REFERENCES journal(id)
);
CREATE TRIGGER journal_payloads_are_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON journal_payloads FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE journal_payloads ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON journal_payloads TO toeleiding_api;
CREATE POLICY journal_payloads_of_a_readable_row ON journal_payloads FOR SELECT TO toeleiding_api
  USING (((app.role() <> 'auditor'::text) AND (EXISTS ( SELECT 1 FROM journal j WHERE (j.id = journal_payloads.journal_id)))));

CREATE TABLE labels (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  establishment_id uuid,
  regime text NOT NULL,
  contingent_fte numeric(9,2) NOT NULL,
  validity daterange NOT NULL,
  valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
  valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
  voided_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT labels_pk PRIMARY KEY (id),
  CONSTRAINT labels_contingent_is_positive CHECK ((contingent_fte > (0)::numeric)),
  CONSTRAINT labels_regime_is_known CHECK ((regime = ANY (ARRAY['CMW'::text, 'LDE'::text]))),
  CONSTRAINT labels_validity_is_a_period CHECK (((NOT isempty(validity)) AND (lower(validity) IS NOT NULL))),
  CONSTRAINT labels_of_an_establishment_do_not_overlap EXCLUDE USING gist (establishment_id WITH =, regime WITH =, validity WITH &&) WHERE (((voided_on IS NULL) AND (establishment_id IS NOT NULL))),
  CONSTRAINT labels_of_an_organization_do_not_overlap EXCLUDE USING gist (organization_id WITH =, regime WITH =, validity WITH &&) WHERE (((voided_on IS NULL) AND (establishment_id IS NULL))),
  CONSTRAINT labels_establishment_is_of_the_organization FOREIGN KEY (establishment_id, organization_id) REFERENCES establishments(id, organization_id),
  CONSTRAINT labels_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
CREATE TRIGGER labels_keep_versions AFTER DELETE OR UPDATE ON labels FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE labels ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON labels TO toeleiding_api;
GRANT SELECT ON labels TO toeleiding_worker;
CREATE POLICY labels_department ON labels FOR ALL TO toeleiding_api
  USING ((app.role() = ANY (ARRAY['administrator'::text, 'departmentOfficer'::text])))
  WITH CHECK ((app.role() = ANY (ARRAY['administrator'::text, 'departmentOfficer'::text])));
CREATE POLICY labels_directory ON labels FOR SELECT TO toeleiding_api
  USING ((app.role() IS NOT NULL));
CREATE POLICY labels_task ON labels FOR SELECT TO toeleiding_worker
  USING (( SELECT app.calculates() AS calculates));

CREATE TABLE labels_versions (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  establishment_id uuid,
  regime text NOT NULL,
  contingent_fte numeric(9,2) NOT NULL,
  validity daterange NOT NULL,
  valid_from date,
  valid_until date,
  voided_on date,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX labels_versions_by_id ON labels_versions USING btree (id, known_from);
ALTER TABLE labels_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON labels_versions TO toeleiding_api;
CREATE POLICY labels_versions_directory ON labels_versions FOR SELECT TO toeleiding_api
  USING ((app.role() IS NOT NULL));

CREATE TABLE mandates (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  member_id uuid,
  certificate text,
  validity daterange NOT NULL,
  valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
  valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
  voided_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT mandates_pk PRIMARY KEY (id),
  CONSTRAINT mandates_advice_names_member_and_certificate CHECK (((kind <> 'indicationAdvice'::text) OR ((member_id IS NOT NULL) AND (certificate IS NOT NULL)))),
  CONSTRAINT mandates_kind_is_known CHECK ((kind = ANY (ARRAY['indicationAdvice'::text, 'transitionGuidance'::text]))),
  CONSTRAINT mandates_validity_is_a_period CHECK (((NOT isempty(validity)) AND (lower(validity) IS NOT NULL))),
  CONSTRAINT mandates_do_not_overlap EXCLUDE USING gist (organization_id WITH =, kind WITH =, COALESCE(member_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, validity WITH &&) WHERE ((voided_on IS NULL)),
  CONSTRAINT mandates_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members(id, organization_id),
  CONSTRAINT mandates_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
CREATE TRIGGER mandates_keep_versions AFTER DELETE OR UPDATE ON mandates FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE mandates ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON mandates TO toeleiding_api;
CREATE POLICY mandates_administrator ON mandates FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY mandates_directory ON mandates FOR SELECT TO toeleiding_api
  USING ((app.role() IS NOT NULL));

CREATE TABLE mandates_versions (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  member_id uuid,
  certificate text,
  validity daterange NOT NULL,
  valid_from date,
  valid_until date,
  voided_on date,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX mandates_versions_by_id ON mandates_versions USING btree (id, known_from);
ALTER TABLE mandates_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON mandates_versions TO toeleiding_api;
CREATE POLICY mandates_versions_directory ON mandates_versions FOR SELECT TO toeleiding_api
  USING ((app.role() IS NOT NULL));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT members_pk PRIMARY KEY (id),
  CONSTRAINT members_are_themselves_in_their_organization UNIQUE (id, organization_id),
  CONSTRAINT members_join_an_organization_once UNIQUE (organization_id, subject),
  CONSTRAINT members_language_is_known CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text]))),
  CONSTRAINT members_roles_are_known CHECK (((cardinality(roles) > 0) AND (roles <@ ARRAY['counselor'::text, 'expert'::text, 'coach'::text, 'employer'::text, 'provider'::text, 'departmentOfficer'::text, 'director'::text, 'administrator'::text, 'auditor'::text]))),
  CONSTRAINT members_validity_is_a_period CHECK (((valid_until IS NULL) OR (valid_until > valid_from))),
  CONSTRAINT members_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
ALTER TABLE members ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON members TO toeleiding_api;
GRANT SELECT ON members TO toeleiding_worker;
CREATE POLICY members_administrator ON members FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY members_clock ON members FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY members_own_organization ON members FOR SELECT TO toeleiding_api
  USING ((organization_id = app.organization()));

CREATE TABLE municipalities (
  nis text NOT NULL,
  name text NOT NULL,
  valid_from date,
  valid_until date,
  successor_nis text,
  CONSTRAINT municipalities_pk PRIMARY KEY (nis),
  CONSTRAINT municipalities_nis_is_five_digits CHECK ((nis ~ '^[0-9]{5}$'::text)),
  CONSTRAINT municipalities_successor_is_known FOREIGN KEY (successor_nis) REFERENCES municipalities(nis)
);
ALTER TABLE municipalities ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON municipalities TO toeleiding_api;
GRANT SELECT ON municipalities TO toeleiding_worker;
CREATE POLICY municipalities_are_public ON municipalities FOR SELECT TO toeleiding_api, toeleiding_worker
  USING (true);

CREATE TABLE organizations (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  enterprise_number text,
  email text NOT NULL,
  phone text,
  language text NOT NULL DEFAULT 'nl'::text,
  municipality_nis text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT organizations_pk PRIMARY KEY (id),
  CONSTRAINT organizations_enterprise_number_is_unique UNIQUE (enterprise_number),
  CONSTRAINT organizations_enterprise_number_is_well_formed CHECK ((enterprise_number ~ '^[01][0-9]{9}$'::text)),
  CONSTRAINT organizations_kind_is_known CHECK ((kind = ANY (ARRAY['employmentService'::text, 'department'::text, 'welfareCenter'::text, 'coachingService'::text, 'supportedWorkCompany'::text, 'localServicesFirm'::text, 'regularEmployer'::text, 'transitionProvider'::text, 'municipality'::text, 'network'::text]))),
  CONSTRAINT organizations_language_is_known CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text]))),
  CONSTRAINT organizations_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities(nis)
);
CREATE INDEX organizations_by_name ON organizations USING btree (name COLLATE "nl-x-icu", id);
ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON organizations TO toeleiding_api;
GRANT SELECT ON organizations TO toeleiding_worker;
CREATE POLICY organizations_administrator ON organizations FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY organizations_directory ON organizations FOR SELECT TO toeleiding_api, toeleiding_worker
  USING ((app.role() IS NOT NULL));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT outcomes_pk PRIMARY KEY (id),
  CONSTRAINT outcomes_advised_names_guidance_need CHECK (((result = 'advised'::text) = ((guidance_need IS NOT NULL) AND (aid_category IS NOT NULL)))),
  CONSTRAINT outcomes_aid_category_is_known CHECK ((aid_category = ANY (ARRAY['disabledWorker'::text, 'severelyDisadvantaged'::text]))),
  CONSTRAINT outcomes_are_sent_after_the_decision CHECK (((sent_on >= decided_on) AND (court_until > sent_on))),
  CONSTRAINT outcomes_granted_names_a_start_package CHECK ((((result = 'granted'::text) = ((rate IS NOT NULL) AND (level IS NOT NULL))) AND ((rate IS NULL) OR (((rate >= 40) AND (rate <= 75)) AND (((rate)::integer % 5) = 0))) AND ((level IS NULL) OR (level = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))))),
  CONSTRAINT outcomes_guidance_need_is_known CHECK ((guidance_need = ANY (ARRAY['none'::text, 'low'::text, 'medium'::text, 'high'::text]))),
  CONSTRAINT outcomes_measure_and_result_agree CHECK ((((measure = 'CMW'::text) AND (result = ANY (ARRAY['granted'::text, 'refused'::text]))) OR ((measure = 'IMW'::text) AND (result = ANY (ARRAY['advised'::text, 'refused'::text]))))),
  CONSTRAINT outcomes_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications(id),
  CONSTRAINT outcomes_replaced_by_is_known FOREIGN KEY (replaced_by) REFERENCES outcomes(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX outcomes_of_a_case ON outcomes USING btree (trajectory_id, id);
CREATE INDEX outcomes_of_a_person ON outcomes USING btree (person_id);
CREATE UNIQUE INDEX outcomes_one_in_force_per_measure ON outcomes USING btree (indication_id, measure) WHERE (replaced_by IS NULL);
ALTER TABLE outcomes ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON outcomes TO toeleiding_api;
CREATE POLICY outcomes_author ON outcomes FOR SELECT TO toeleiding_api
  USING (((EXISTS ( SELECT 1 FROM indications i WHERE ((i.id = outcomes.indication_id) AND (i.organization_id = app.organization())))) AND (app.role() = 'coach'::text)));
CREATE POLICY outcomes_consequence ON outcomes FOR SELECT TO toeleiding_api
  USING ((trajectory_id = app.consequence_case()));
CREATE POLICY outcomes_deciding ON outcomes FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)));
CREATE POLICY outcomes_department ON outcomes FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.grants_of_department g WHERE (g.outcome_id = outcomes.id))));
CREATE POLICY outcomes_employment_service ON outcomes FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = outcomes.trajectory_id))));
CREATE POLICY outcomes_participant ON outcomes FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = outcomes.trajectory_id))));
CREATE POLICY outcomes_person ON outcomes FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY outcomes_replacing ON outcomes FOR UPDATE TO toeleiding_api
  USING (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)))
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)));

CREATE TABLE packages (
  id uuid NOT NULL,
  entitlement_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  origin text NOT NULL,
  rate smallint NOT NULL,
  level text,
  validity daterange NOT NULL,
  valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
  valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
  term_until date,
  voided_on date,
  held_by uuid GENERATED ALWAYS AS (
CASE
    WHEN (voided_on IS NULL) THEN entitlement_id
    ELSE NULL::uuid
END) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT packages_pk PRIMARY KEY (id),
  CONSTRAINT packages_level_is_known CHECK ((level = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))),
  CONSTRAINT packages_of_cmw_name_their_level CHECK (((level IS NOT NULL) OR (origin = 'imwSchedule'::text))),
  CONSTRAINT packages_origin_fixes_the_rate CHECK ( CASE origin WHEN 'start'::text THEN (rate = ANY (ARRAY[45, 60])) WHEN 'evaluation'::text THEN (((rate >= 40) AND (rate <= 75)) AND (((rate)::integer % 5) = 0)) WHEN 'before2019'::text THEN (((rate >= 40) AND (rate <= 75)) AND (((rate)::integer % 5) = 0)) WHEN 'failedTransition'::text THEN ((rate = 40) AND (level = 'low'::text)) WHEN 'reEmployment'::text THEN (rate = 45) WHEN 'conversion2023'::text THEN (((rate >= 40) AND (rate <= 75)) AND (((rate)::integer % 5) = 0)) WHEN 'awaitingEvaluation'::text THEN (((rate >= 40) AND (rate <= 75)) AND (((rate)::integer % 5) = 0)) WHEN 'imwSchedule'::text THEN ((((rate)::integer % 5) = 0) AND (((rate >= 20) AND (rate <= 75)) OR ((rate = 0) AND (level IS NOT NULL)))) ELSE false END),
  CONSTRAINT packages_validity_is_a_period CHECK (((NOT isempty(validity)) AND (lower(validity) IS NOT NULL))),
  CONSTRAINT packages_of_a_right_do_not_overlap EXCLUDE USING gist (entitlement_id WITH =, validity WITH &&) WHERE ((voided_on IS NULL)),
  CONSTRAINT packages_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements(id),
  CONSTRAINT packages_lie_within_their_right FOREIGN KEY (held_by, PERIOD validity) REFERENCES entitlements(id, PERIOD validity) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX packages_of_a_person ON packages USING btree (person_id, valid_from);
CREATE INDEX packages_of_a_right ON packages USING btree (entitlement_id, valid_from);
CREATE TRIGGER packages_keep_versions AFTER DELETE OR UPDATE ON packages FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE packages ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON packages TO toeleiding_api;
GRANT INSERT, SELECT, UPDATE ON packages TO toeleiding_worker;
CREATE POLICY packages_consequence ON packages FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY packages_declared ON packages FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_declared d WHERE (d.person_id = packages.person_id))));
CREATE POLICY packages_employing_firm ON packages FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.employments_at_firm e WHERE ((e.entitlement_id = packages.entitlement_id) AND (e.supported && packages.validity)))));
CREATE POLICY packages_employment_service ON packages FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = packages.trajectory_id))));
CREATE POLICY packages_participant ON packages FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = packages.trajectory_id))));
CREATE POLICY packages_person ON packages FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE packages_versions (
  id uuid NOT NULL,
  entitlement_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  origin text NOT NULL,
  rate smallint NOT NULL,
  level text,
  validity daterange NOT NULL,
  valid_from date,
  valid_until date,
  term_until date,
  voided_on date,
  held_by uuid,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX packages_versions_by_id ON packages_versions USING btree (id, known_from);
ALTER TABLE packages_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON packages_versions TO toeleiding_api;
CREATE POLICY packages_versions_employment_service ON packages_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = packages_versions.trajectory_id))));
CREATE POLICY packages_versions_participant ON packages_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = packages_versions.trajectory_id))));
CREATE POLICY packages_versions_person ON packages_versions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE parameter_file_rows (
  file_id uuid NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  source text NOT NULL,
  confidence text NOT NULL,
  CONSTRAINT parameter_file_rows_pk PRIMARY KEY (file_id, "position"),
  CONSTRAINT parameter_file_rows_do_not_overlap EXCLUDE USING gist (file_id WITH =, name WITH =, daterange(valid_from, valid_until) WITH &&),
  CONSTRAINT parameter_file_rows_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files(id)
);
ALTER TABLE parameter_file_rows ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON parameter_file_rows TO toeleiding_api;
GRANT SELECT ON parameter_file_rows TO toeleiding_worker;
CREATE POLICY parameter_file_rows_clock ON parameter_file_rows FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY parameter_file_rows_loading ON parameter_file_rows FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = 'administrator'::text) AND (EXISTS ( SELECT 1 FROM parameter_files f WHERE ((f.id = parameter_file_rows.file_id) AND (f.status = 'draft'::text) AND (f.loaded_by = app.member()))))));
CREATE POLICY parameter_file_rows_reading ON parameter_file_rows FOR SELECT TO toeleiding_api
  USING ((app.role() = ANY (ARRAY['administrator'::text, 'departmentOfficer'::text])));

CREATE TABLE parameter_files (
  id uuid NOT NULL,
  title text NOT NULL,
  status text NOT NULL,
  activate_on date NOT NULL,
  loaded_by uuid NOT NULL,
  loaded_on date NOT NULL,
  reviewed_by uuid,
  reviewed_on date,
  activated_by uuid,
  activated_on date,
  rejected_by uuid,
  rejection_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT parameter_files_pk PRIMARY KEY (id),
  CONSTRAINT parameter_files_are_active_from_a_day CHECK ((((status = 'active'::text) = (activated_on IS NOT NULL)) AND ((activated_by IS NULL) = (activated_on IS NULL)) AND (activated_on >= activate_on))),
  CONSTRAINT parameter_files_are_rejected_with_a_reason CHECK ((((status = 'rejected'::text) = (rejected_by IS NOT NULL)) AND ((rejected_by IS NULL) = (rejection_reason IS NULL)))),
  CONSTRAINT parameter_files_are_reviewed_before_they_are_active CHECK (((status <> ALL (ARRAY['reviewed'::text, 'active'::text])) OR ((reviewed_by IS NOT NULL) AND (reviewed_on IS NOT NULL)))),
  CONSTRAINT parameter_files_are_seen_by_four_eyes CHECK ((reviewed_by <> loaded_by)),
  CONSTRAINT parameter_files_status_is_known CHECK ((status = ANY (ARRAY['draft'::text, 'reviewed'::text, 'active'::text, 'rejected'::text]))),
  CONSTRAINT parameter_files_activated_by_is_known FOREIGN KEY (activated_by) REFERENCES members(id),
  CONSTRAINT parameter_files_loaded_by_is_known FOREIGN KEY (loaded_by) REFERENCES members(id),
  CONSTRAINT parameter_files_rejected_by_is_known FOREIGN KEY (rejected_by) REFERENCES members(id),
  CONSTRAINT parameter_files_reviewed_by_is_known FOREIGN KEY (reviewed_by) REFERENCES members(id)
);
ALTER TABLE parameter_files ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON parameter_files TO toeleiding_api;
GRANT SELECT ON parameter_files TO toeleiding_worker;
GRANT UPDATE (status, reviewed_by, reviewed_on, activated_by, activated_on, rejected_by, rejection_reason, version, updated_at) ON parameter_files TO toeleiding_api;
CREATE POLICY parameter_files_clock ON parameter_files FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY parameter_files_loading ON parameter_files FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = 'administrator'::text) AND (loaded_by = app.member())));
CREATE POLICY parameter_files_moving ON parameter_files FOR UPDATE TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY parameter_files_reading ON parameter_files FOR SELECT TO toeleiding_api
  USING ((app.role() = ANY (ARRAY['administrator'::text, 'departmentOfficer'::text])));

CREATE TABLE parameters (
  id uuid NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  unit text NOT NULL,
  validity daterange NOT NULL,
  valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
  valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
  source text NOT NULL,
  confidence text NOT NULL,
  file_id uuid,
  loaded_by uuid,
  known_on date NOT NULL,
  voided_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT parameters_pk PRIMARY KEY (id),
  CONSTRAINT parameters_confidence_is_known CHECK ((confidence = ANY (ARRAY['verified'::text, 'unverified'::text, 'localPractice'::text, 'fictitious'::text]))),
  CONSTRAINT parameters_of_a_file_tell_who_loaded_it CHECK (((file_id IS NULL) = (loaded_by IS NULL))),
  CONSTRAINT parameters_validity_is_a_period CHECK (((NOT isempty(validity)) AND (lower(validity) IS NOT NULL))),
  CONSTRAINT parameters_value_fits_its_unit CHECK ( CASE WHEN (unit ~~ 'choice: %'::text) THEN (value = ANY (string_to_array(substr(unit, 9), ', '::text))) ELSE (value ~ '^[0-9]{1,9}(\.[0-9]{1,6})?$'::text) END),
  CONSTRAINT parameters_do_not_overlap EXCLUDE USING gist (name WITH =, validity WITH &&) WHERE ((voided_on IS NULL)),
  CONSTRAINT parameters_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files(id),
  CONSTRAINT parameters_loaded_by_is_known FOREIGN KEY (loaded_by) REFERENCES members(id)
);
CREATE INDEX parameters_by_name ON parameters USING btree (name, valid_from);
CREATE TRIGGER parameters_keep_versions AFTER DELETE OR UPDATE ON parameters FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE parameters ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON parameters TO toeleiding_api;
GRANT SELECT ON parameters TO toeleiding_worker;
GRANT UPDATE (validity, known_on, voided_on, version, updated_at) ON parameters TO toeleiding_api;
CREATE POLICY parameters_loading ON parameters FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = 'administrator'::text) AND (voided_on IS NULL) AND ((EXISTS ( SELECT 1 FROM (parameter_files f JOIN parameter_file_rows r ON ((r.file_id = f.id))) WHERE ((f.id = parameters.file_id) AND (f.status = 'reviewed'::text) AND (f.loaded_by = parameters.loaded_by) AND ((r.name = parameters.name) AND (r.value = parameters.value) AND (r.source = parameters.source) AND (r.confidence = parameters.confidence)) AND (daterange(r.valid_from, r.valid_until) = parameters.validity)))) OR (EXISTS ( SELECT 1 FROM parameters k WHERE ((k.voided_on IS NULL) AND ((k.name = parameters.name) AND (k.value = parameters.value) AND (k.unit = parameters.unit) AND (k.source = parameters.source) AND (k.confidence = parameters.confidence)) AND (NOT (k.file_id IS DISTINCT FROM parameters.file_id))))))));
CREATE POLICY parameters_reading ON parameters FOR SELECT TO toeleiding_api, toeleiding_worker
  USING ((app.role() IS NOT NULL));
CREATE POLICY parameters_replacing ON parameters FOR UPDATE TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));

CREATE TABLE parameters_versions (
  id uuid NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  unit text NOT NULL,
  validity daterange NOT NULL,
  valid_from date,
  valid_until date,
  source text NOT NULL,
  confidence text NOT NULL,
  file_id uuid,
  loaded_by uuid,
  known_on date NOT NULL,
  voided_on date,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX parameters_versions_by_id ON parameters_versions USING btree (id, known_from);
ALTER TABLE parameters_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON parameters_versions TO toeleiding_api;
GRANT SELECT ON parameters_versions TO toeleiding_worker;
CREATE POLICY parameters_versions_reading ON parameters_versions FOR SELECT TO toeleiding_api, toeleiding_worker
  USING ((app.role() IS NOT NULL));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT participants_pk PRIMARY KEY (id),
  CONSTRAINT participants_period_follows_status CHECK ((((status = ANY (ARRAY['active'::text, 'ended'::text])) = (valid_from IS NOT NULL)) AND ((status = 'ended'::text) = (valid_until IS NOT NULL)) AND (valid_until >= valid_from))),
  CONSTRAINT participants_role_is_known CHECK ((role = ANY (ARRAY['directing'::text, 'coaching'::text, 'advising'::text, 'employer'::text, 'provider'::text, 'host'::text, 'department'::text]))),
  CONSTRAINT participants_status_is_known CHECK ((status = ANY (ARRAY['proposed'::text, 'active'::text, 'ended'::text, 'declined'::text]))),
  CONSTRAINT participants_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT participants_proposed_by_is_known FOREIGN KEY (proposed_by) REFERENCES organizations(id),
  CONSTRAINT participants_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX participants_by_organization ON participants USING btree (organization_id, status, id);
CREATE INDEX participants_of_a_case ON participants USING btree (trajectory_id, organization_id);
CREATE UNIQUE INDEX participants_once_per_role ON participants USING btree (trajectory_id, organization_id, role) WHERE (status = ANY (ARRAY['proposed'::text, 'active'::text]));
CREATE UNIQUE INDEX participants_one_directs ON participants USING btree (trajectory_id) WHERE ((role = 'directing'::text) AND (status = 'active'::text));
ALTER TABLE participants ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON participants TO toeleiding_api;
GRANT SELECT ON participants TO toeleiding_worker;
CREATE POLICY participants_clock ON participants FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY participants_consequence ON participants FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY participants_directing ON participants FOR UPDATE TO toeleiding_api
  USING (app.directs(trajectory_id))
  WITH CHECK (app.directs(trajectory_id));
CREATE POLICY participants_opener ON participants FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND (status = 'active'::text) AND (role = ANY (ARRAY['coaching'::text, 'directing'::text])) AND app.opens(trajectory_id)));
CREATE POLICY participants_own ON participants FOR SELECT TO toeleiding_api
  USING ((((organization_id = app.organization()) AND (app.role() <> ALL (ARRAY['administrator'::text, 'auditor'::text, 'director'::text]))) OR app.sees_case(trajectory_id)));
CREATE POLICY participants_own_move ON participants FOR UPDATE TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() <> ALL (ARRAY['administrator'::text, 'auditor'::text, 'director'::text]))))
  WITH CHECK (((organization_id = app.organization()) AND ((status = ANY (ARRAY['ended'::text, 'declined'::text])) OR ((role = 'directing'::text) AND (app.role() = ANY (ARRAY['counselor'::text, 'expert'::text]))))));
CREATE POLICY participants_proposal ON participants FOR INSERT TO toeleiding_api
  WITH CHECK (((status = 'proposed'::text) AND (proposed_by = app.organization()) AND (app.sees_case(trajectory_id) OR ((organization_id = app.organization()) AND app.has_found(trajectory_id)))));

CREATE TABLE person_contacts (
  person_id uuid NOT NULL,
  email text,
  phone text,
  street text,
  postal_code text,
  municipality_nis text,
  language text NOT NULL DEFAULT 'nl'::text,
  CONSTRAINT person_contacts_pk PRIMARY KEY (person_id),
  CONSTRAINT person_contacts_language_is_known CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text]))),
  CONSTRAINT person_contacts_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities(nis),
  CONSTRAINT person_contacts_person_is_known FOREIGN KEY (person_id) REFERENCES persons(id)
);
ALTER TABLE person_contacts ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON person_contacts TO toeleiding_api;
CREATE POLICY person_contacts_accepting_firm ON person_contacts FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.referrals_to_firm r WHERE ((r.person_id = person_contacts.person_id) AND (r.status = 'accepted'::text)))));
CREATE POLICY person_contacts_changing ON person_contacts FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_contacts.person_id)))))
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_contacts.person_id)))));
CREATE POLICY person_contacts_employing_firm ON person_contacts FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.employments_at_firm e WHERE ((e.person_id = person_contacts.person_id) AND (e.status = ANY (ARRAY['planned'::text, 'active'::text]))))));
CREATE POLICY person_contacts_of_a_case ON person_contacts FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_contacts.person_id))));
CREATE POLICY person_contacts_own ON person_contacts FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY person_contacts_provider ON person_contacts FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.paths_of_provider t WHERE ((t.person_id = person_contacts.person_id) AND t.agreed))));
CREATE POLICY person_contacts_registering ON person_contacts FOR ALL TO toeleiding_api
  USING (app.registers(person_id))
  WITH CHECK (app.registers(person_id));

CREATE TABLE person_identifiers (
  person_id uuid NOT NULL,
  ssin text,
  birth_date date NOT NULL,
  CONSTRAINT person_identifiers_pk PRIMARY KEY (person_id),
  CONSTRAINT person_identifiers_ssin_is_unique UNIQUE (ssin),
  CONSTRAINT person_identifiers_ssin_is_eleven_digits CHECK ((ssin ~ '^[0-9]{11}$'::text)),
  CONSTRAINT person_identifiers_person_is_known FOREIGN KEY (person_id) REFERENCES persons(id)
);
ALTER TABLE person_identifiers ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON person_identifiers TO toeleiding_api;
CREATE POLICY person_identifiers_changing ON person_identifiers FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_identifiers.person_id)))))
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_identifiers.person_id)))));
CREATE POLICY person_identifiers_declared ON person_identifiers FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_declared d WHERE (d.person_id = person_identifiers.person_id))));
CREATE POLICY person_identifiers_department ON person_identifiers FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.grants_of_department g WHERE (g.person_id = person_identifiers.person_id))));
CREATE POLICY person_identifiers_employing_firm ON person_identifiers FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.employments_at_firm e WHERE ((e.person_id = person_identifiers.person_id) AND (e.status = ANY (ARRAY['planned'::text, 'active'::text]))))));
CREATE POLICY person_identifiers_of_a_case ON person_identifiers FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_identifiers.person_id))));
CREATE POLICY person_identifiers_own ON person_identifiers FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY person_identifiers_registering ON person_identifiers FOR ALL TO toeleiding_api
  USING (app.registers(person_id))
  WITH CHECK (app.registers(person_id));

CREATE TABLE person_keys (
  person_id uuid NOT NULL,
  wrapped_key bytea,
  CONSTRAINT person_keys_pk PRIMARY KEY (person_id)
);
ALTER TABLE person_keys ENABLE ROW LEVEL SECURITY;

CREATE TABLE person_names (
  person_id uuid NOT NULL,
  given_name text NOT NULL,
  family_name text NOT NULL,
  CONSTRAINT person_names_pk PRIMARY KEY (person_id),
  CONSTRAINT person_names_person_is_known FOREIGN KEY (person_id) REFERENCES persons(id)
);
ALTER TABLE person_names ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON person_names TO toeleiding_api;
CREATE POLICY person_names_accepting_firm ON person_names FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.referrals_to_firm r WHERE ((r.person_id = person_names.person_id) AND (r.status = 'accepted'::text)))));
CREATE POLICY person_names_changing ON person_names FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_names.person_id)))))
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_names.person_id)))));
CREATE POLICY person_names_declared ON person_names FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_declared d WHERE (d.person_id = person_names.person_id))));
CREATE POLICY person_names_department ON person_names FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.grants_of_department g WHERE (g.person_id = person_names.person_id))));
CREATE POLICY person_names_employing_firm ON person_names FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.employments_at_firm e WHERE ((e.person_id = person_names.person_id) AND (e.status = ANY (ARRAY['planned'::text, 'active'::text]))))));
CREATE POLICY person_names_host ON person_names FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.internships_at_host i WHERE (i.person_id = person_names.person_id))));
CREATE POLICY person_names_of_a_case ON person_names FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = person_names.person_id))));
CREATE POLICY person_names_own ON person_names FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY person_names_provider ON person_names FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.paths_of_provider t WHERE (t.person_id = person_names.person_id))));
CREATE POLICY person_names_registering ON person_names FOR ALL TO toeleiding_api
  USING (app.registers(person_id))
  WITH CHECK (app.registers(person_id));

CREATE TABLE persons (
  id uuid NOT NULL,
  registered_by uuid NOT NULL,
  merged_into uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT persons_pk PRIMARY KEY (id),
  CONSTRAINT persons_are_not_merged_into_themselves CHECK ((merged_into <> id)),
  CONSTRAINT persons_merged_into_is_known FOREIGN KEY (merged_into) REFERENCES persons(id),
  CONSTRAINT persons_registered_by_is_known FOREIGN KEY (registered_by) REFERENCES organizations(id)
);
ALTER TABLE persons ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON persons TO toeleiding_api;
CREATE POLICY persons_accepting_firm ON persons FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.referrals_to_firm r WHERE ((r.person_id = persons.id) AND (r.status = 'accepted'::text)))));
CREATE POLICY persons_changing ON persons FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = persons.id)))))
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND (EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = persons.id)))));
CREATE POLICY persons_declared ON persons FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_declared d WHERE (d.person_id = persons.id))));
CREATE POLICY persons_department ON persons FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.grants_of_department g WHERE (g.person_id = persons.id))));
CREATE POLICY persons_employing_firm ON persons FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.employments_at_firm e WHERE ((e.person_id = persons.id) AND (e.status = ANY (ARRAY['planned'::text, 'active'::text]))))));
CREATE POLICY persons_found ON persons FOR SELECT TO toeleiding_api
  USING (app.has_found_person(id));
CREATE POLICY persons_host ON persons FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.internships_at_host i WHERE (i.person_id = persons.id))));
CREATE POLICY persons_of_a_case ON persons FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.persons_of_cases c WHERE (c.person_id = persons.id))));
CREATE POLICY persons_own ON persons FOR SELECT TO toeleiding_api
  USING ((id = app.person()));
CREATE POLICY persons_provider ON persons FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.paths_of_provider t WHERE (t.person_id = persons.id))));
CREATE POLICY persons_registering ON persons FOR ALL TO toeleiding_api
  USING (((registered_by = app.organization()) AND (NOT app.has_trajectory(id))))
  WITH CHECK (((registered_by = app.organization()) AND (app.role() = ANY (ARRAY['counselor'::text, 'coach'::text, 'integrator'::text]))));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT plan_actions_pk PRIMARY KEY (id),
  CONSTRAINT plan_actions_progress_has_a_day CHECK ((((progress = 'planned'::text) AND (progress_note IS NULL)) OR (progress_on IS NOT NULL))),
  CONSTRAINT plan_actions_progress_is_known CHECK ((progress = ANY (ARRAY['planned'::text, 'done'::text, 'dropped'::text]))),
  CONSTRAINT plan_actions_responsible_is_known CHECK ((responsible = ANY (ARRAY['worker'::text, 'guide'::text, 'firm'::text, 'coach'::text, 'other'::text]))),
  CONSTRAINT plan_actions_goal_is_known FOREIGN KEY (goal_id) REFERENCES plan_goals(id) ON DELETE CASCADE,
  CONSTRAINT plan_actions_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans(id)
);
CREATE INDEX plan_actions_of_a_case ON plan_actions USING btree (trajectory_id);
CREATE INDEX plan_actions_of_a_goal ON plan_actions USING btree (goal_id);
CREATE INDEX plan_actions_of_a_person ON plan_actions USING btree (person_id);
CREATE INDEX plan_actions_of_a_plan ON plan_actions USING btree (plan_id, id);
ALTER TABLE plan_actions ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON plan_actions TO toeleiding_api;
CREATE POLICY plan_actions_employment_service ON plan_actions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = plan_actions.trajectory_id))));
CREATE POLICY plan_actions_firm ON plan_actions FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY plan_actions_participant ON plan_actions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = plan_actions.trajectory_id))));
CREATE POLICY plan_actions_person ON plan_actions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY plan_actions_progress ON plan_actions FOR UPDATE TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))))
  WITH CHECK (((organization_id = app.organization()) AND (EXISTS ( SELECT 1 FROM plans p WHERE ((p.id = plan_actions.plan_id) AND (p.organization_id = app.organization()) AND (p.status = ANY (ARRAY['draft'::text, 'agreed'::text])))))));
CREATE POLICY plan_actions_writing ON plan_actions FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM (plan_goals g JOIN plans p ON ((p.id = g.plan_id))) WHERE ((g.id = plan_actions.goal_id) AND (p.id = plan_actions.plan_id) AND (p.organization_id = app.organization()) AND (p.trajectory_id = plan_actions.trajectory_id) AND (p.person_id = plan_actions.person_id) AND (p.status = 'draft'::text))))));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT plan_goals_pk PRIMARY KEY (id),
  CONSTRAINT plan_goals_kind_is_known CHECK ((kind = ANY (ARRAY['generic'::text, 'technical'::text]))),
  CONSTRAINT plan_goals_levels_do_not_fall CHECK ((((present_level >= 0) AND (present_level <= 4)) AND ((future_level >= present_level) AND (future_level <= 4)))),
  CONSTRAINT plan_goals_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans(id)
);
CREATE INDEX plan_goals_of_a_case ON plan_goals USING btree (trajectory_id);
CREATE INDEX plan_goals_of_a_person ON plan_goals USING btree (person_id);
CREATE INDEX plan_goals_of_a_plan ON plan_goals USING btree (plan_id, id);
ALTER TABLE plan_goals ENABLE ROW LEVEL SECURITY;
GRANT DELETE, INSERT, SELECT, UPDATE ON plan_goals TO toeleiding_api;
CREATE POLICY plan_goals_employment_service ON plan_goals FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = plan_goals.trajectory_id))));
CREATE POLICY plan_goals_firm ON plan_goals FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY plan_goals_participant ON plan_goals FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = plan_goals.trajectory_id))));
CREATE POLICY plan_goals_person ON plan_goals FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY plan_goals_writing ON plan_goals FOR ALL TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM plans p WHERE ((p.id = plan_goals.plan_id) AND (p.organization_id = app.organization()) AND (p.status = 'draft'::text))))))
  WITH CHECK (((organization_id = app.organization()) AND (EXISTS ( SELECT 1 FROM plans p WHERE ((p.id = plan_goals.plan_id) AND (p.organization_id = app.organization()) AND (p.trajectory_id = plan_goals.trajectory_id) AND (p.person_id = plan_goals.person_id) AND (p.status = 'draft'::text))))));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT plan_reviews_pk PRIMARY KEY (id),
  CONSTRAINT plan_reviews_once_a_day UNIQUE (plan_id, reviewed_on),
  CONSTRAINT plan_reviews_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans(id)
);
CREATE INDEX plan_reviews_of_a_case ON plan_reviews USING btree (trajectory_id);
CREATE INDEX plan_reviews_of_a_person ON plan_reviews USING btree (person_id);
ALTER TABLE plan_reviews ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON plan_reviews TO toeleiding_api;
CREATE POLICY plan_reviews_employment_service ON plan_reviews FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = plan_reviews.trajectory_id))));
CREATE POLICY plan_reviews_firm ON plan_reviews FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY plan_reviews_participant ON plan_reviews FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = plan_reviews.trajectory_id))));
CREATE POLICY plan_reviews_person ON plan_reviews FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY plan_reviews_writing ON plan_reviews FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM plans p WHERE ((p.id = plan_reviews.plan_id) AND (p.organization_id = app.organization()) AND (p.trajectory_id = plan_reviews.trajectory_id) AND (p.person_id = plan_reviews.person_id) AND (p.status = 'agreed'::text))))));

CREATE TABLE plan_settings (
  setting text NOT NULL,
  value text NOT NULL,
  confidence text NOT NULL,
  source text,
  CONSTRAINT plan_settings_pk PRIMARY KEY (setting),
  CONSTRAINT plan_settings_confidence_is_known CHECK ((confidence = ANY (ARRAY['verified'::text, 'unverified'::text, 'localPractice'::text]))),
  CONSTRAINT plan_settings_value_is_known CHECK (((setting = 'actionsPerYear'::text) AND (value = ANY (ARRAY['oneOfEach'::text, 'twoInAll'::text]))))
);
ALTER TABLE plan_settings ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON plan_settings TO toeleiding_api;
CREATE POLICY plan_settings_are_public ON plan_settings FOR SELECT TO toeleiding_api
  USING (true);

CREATE TABLE plan_signatures (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  party text NOT NULL,
  signed_on date NOT NULL,
  on_behalf text,
  recorded_by uuid,
  recorded_by_member_id uuid,
  recorded_on date NOT NULL,
  voided_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT plan_signatures_pk PRIMARY KEY (id),
  CONSTRAINT plan_signatures_are_not_of_a_day_to_come CHECK ((signed_on <= recorded_on)),
  CONSTRAINT plan_signatures_of_the_worker_are_no_firms CHECK (((party = 'firm'::text) OR (recorded_by IS DISTINCT FROM organization_id))),
  CONSTRAINT plan_signatures_on_behalf_is_known CHECK ((on_behalf = ANY (ARRAY['onPaper'::text, 'inConversation'::text]))),
  CONSTRAINT plan_signatures_party_is_known CHECK ((party = ANY (ARRAY['worker'::text, 'firm'::text]))),
  CONSTRAINT plan_signatures_tell_who CHECK ( CASE party WHEN 'firm'::text THEN ((on_behalf IS NULL) AND (recorded_by = organization_id) AND (recorded_by_member_id IS NOT NULL)) ELSE (((on_behalf IS NULL) = (recorded_by IS NULL)) AND ((on_behalf IS NULL) = (recorded_by_member_id IS NULL))) END),
  CONSTRAINT plan_signatures_member_is_of_the_organization FOREIGN KEY (recorded_by_member_id, recorded_by) REFERENCES members(id, organization_id),
  CONSTRAINT plan_signatures_plan_is_known FOREIGN KEY (plan_id) REFERENCES plans(id)
);
CREATE INDEX plan_signatures_of_a_case ON plan_signatures USING btree (trajectory_id);
CREATE INDEX plan_signatures_of_a_person ON plan_signatures USING btree (person_id);
CREATE INDEX plan_signatures_of_a_plan ON plan_signatures USING btree (plan_id, id);
CREATE UNIQUE INDEX plan_signatures_one_standing_per_party ON plan_signatures USING btree (plan_id, party) WHERE (voided_on IS NULL);
ALTER TABLE plan_signatures ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON plan_signatures TO toeleiding_api;
CREATE POLICY plan_signatures_consequence ON plan_signatures FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY plan_signatures_employment_service ON plan_signatures FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = plan_signatures.trajectory_id))));
CREATE POLICY plan_signatures_firm ON plan_signatures FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY plan_signatures_of_the_firm ON plan_signatures FOR INSERT TO toeleiding_api
  WITH CHECK (((party = 'firm'::text) AND (organization_id = app.organization()) AND (app.role() = 'employer'::text) AND (recorded_by_member_id = app.member()) AND (voided_on IS NULL) AND (EXISTS ( SELECT 1 FROM plans p WHERE ((p.id = plan_signatures.plan_id) AND (p.organization_id = plan_signatures.organization_id) AND (p.trajectory_id = plan_signatures.trajectory_id) AND (p.person_id = plan_signatures.person_id) AND (p.status = 'draft'::text))))));
CREATE POLICY plan_signatures_of_the_worker ON plan_signatures FOR INSERT TO toeleiding_api
  WITH CHECK (((party = 'worker'::text) AND (person_id = app.person()) AND (on_behalf IS NULL) AND (voided_on IS NULL) AND (EXISTS ( SELECT 1 FROM plans p WHERE ((p.id = plan_signatures.plan_id) AND (p.organization_id = plan_signatures.organization_id) AND (p.trajectory_id = plan_signatures.trajectory_id) AND (p.person_id = plan_signatures.person_id) AND (p.status = 'draft'::text))))));
CREATE POLICY plan_signatures_on_behalf ON plan_signatures FOR INSERT TO toeleiding_api
  WITH CHECK (((party = 'worker'::text) AND (on_behalf IS NOT NULL) AND (app.role() = ANY (ARRAY['coach'::text, 'counselor'::text])) AND app.sees_case(trajectory_id) AND (recorded_by = app.organization()) AND (recorded_by_member_id = app.member()) AND (voided_on IS NULL) AND (EXISTS ( SELECT 1 FROM plans p WHERE ((p.id = plan_signatures.plan_id) AND (p.organization_id = plan_signatures.organization_id) AND (p.trajectory_id = plan_signatures.trajectory_id) AND (p.person_id = plan_signatures.person_id) AND (p.status = 'draft'::text))))));
CREATE POLICY plan_signatures_participant ON plan_signatures FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = plan_signatures.trajectory_id))));
CREATE POLICY plan_signatures_person ON plan_signatures FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE plans (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  measure text NOT NULL,
  edition integer NOT NULL,
  supersedes_id uuid,
  status text NOT NULL,
  drafted_on date NOT NULL,
  written_on date NOT NULL,
  agreed_on date,
  last_reviewed_on date,
  superseded_on date,
  closed_on date,
  close_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT plans_pk PRIMARY KEY (id),
  CONSTRAINT plans_editions_of_an_employment UNIQUE (employment_id, edition),
  CONSTRAINT plans_are_superseded_on_a_day CHECK (((status = 'superseded'::text) = (superseded_on IS NOT NULL))),
  CONSTRAINT plans_close_with_day_and_reason CHECK ((((status = 'closed'::text) = (closed_on IS NOT NULL)) AND ((closed_on IS NULL) = (close_reason IS NULL)))),
  CONSTRAINT plans_in_force_were_agreed CHECK (((status = 'closed'::text) OR ((status = 'draft'::text) = (agreed_on IS NULL)))),
  CONSTRAINT plans_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT plans_reviewed_were_agreed CHECK ((last_reviewed_on >= agreed_on)),
  CONSTRAINT plans_status_is_known CHECK ((status = ANY (ARRAY['draft'::text, 'agreed'::text, 'superseded'::text, 'closed'::text]))),
  CONSTRAINT plans_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments(id),
  CONSTRAINT plans_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT plans_supersedes_is_known FOREIGN KEY (supersedes_id) REFERENCES plans(id),
  CONSTRAINT plans_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX plans_of_a_case ON plans USING btree (trajectory_id, id);
CREATE INDEX plans_of_a_firm ON plans USING btree (organization_id, id);
CREATE INDEX plans_of_a_person ON plans USING btree (person_id);
CREATE UNIQUE INDEX plans_one_draft_per_employment ON plans USING btree (employment_id) WHERE (status = 'draft'::text);
CREATE UNIQUE INDEX plans_one_in_force_per_employment ON plans USING btree (employment_id) WHERE (status = 'agreed'::text);
ALTER TABLE plans ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON plans TO toeleiding_api;
GRANT SELECT ON plans TO toeleiding_worker;
CREATE POLICY plans_consequence ON plans FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY plans_drafting ON plans FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text])) AND (status = 'draft'::text) AND (EXISTS ( SELECT 1 FROM employments e WHERE ((e.id = plans.employment_id) AND (e.organization_id = app.organization()) AND (e.trajectory_id = plans.trajectory_id) AND (e.person_id = plans.person_id) AND (e.status = 'active'::text))))));
CREATE POLICY plans_employment_service ON plans FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = plans.trajectory_id))));
CREATE POLICY plans_firm ON plans FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY plans_firm_change ON plans FOR UPDATE TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))))
  WITH CHECK ((organization_id = app.organization()));
CREATE POLICY plans_participant ON plans FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = plans.trajectory_id))));
CREATE POLICY plans_person ON plans FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE read_log (
  id uuid NOT NULL,
  read_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
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
CREATE INDEX read_log_by_person ON read_log USING btree (person_id, read_at);
CREATE TRIGGER read_log_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON read_log FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE read_log ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON read_log TO toeleiding_api;
CREATE POLICY read_log_auditor ON read_log FOR SELECT TO toeleiding_api
  USING ((app.role() = 'auditor'::text));
CREATE POLICY read_log_is_written_in_ones_own_name ON read_log FOR INSERT TO toeleiding_api
  WITH CHECK (((subject = app.subject()) AND (role = app.role()) AND (NOT (organization_id IS DISTINCT FROM app.organization()))));

CREATE TABLE reconsiderations (
  id uuid NOT NULL,
  indication_id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid,
  status text NOT NULL,
  reason text NOT NULL,
  on_behalf text,
  requested_on date NOT NULL,
  decided_on date,
  motivation text,
  decided_by_member_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT reconsiderations_pk PRIMARY KEY (id),
  CONSTRAINT reconsiderations_are_decided_by_somebody_with_a_motivation CHECK ((((status = ANY (ARRAY['upheld'::text, 'revised'::text])) = (decided_on IS NOT NULL)) AND ((decided_on IS NULL) = (motivation IS NULL)) AND ((decided_on IS NULL) = (decided_by_member_id IS NULL)))),
  CONSTRAINT reconsiderations_on_behalf_is_known CHECK ((on_behalf = ANY (ARRAY['onPaper'::text, 'inConversation'::text]))),
  CONSTRAINT reconsiderations_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'upheld'::text, 'revised'::text, 'withdrawn'::text]))),
  CONSTRAINT reconsiderations_indication_is_known FOREIGN KEY (indication_id) REFERENCES indications(id),
  CONSTRAINT reconsiderations_outcome_is_known FOREIGN KEY (outcome_id) REFERENCES outcomes(id)
);
CREATE INDEX reconsiderations_of_an_indication ON reconsiderations USING btree (indication_id, id);
CREATE UNIQUE INDEX reconsiderations_one_open_per_outcome ON reconsiderations USING btree (outcome_id) WHERE (status = 'open'::text);
ALTER TABLE reconsiderations ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON reconsiderations TO toeleiding_api;
CREATE POLICY reconsiderations_deciding ON reconsiderations FOR UPDATE TO toeleiding_api
  USING (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)))
  WITH CHECK (((app.role() = 'expert'::text) AND app.is_assigned(trajectory_id)));
CREATE POLICY reconsiderations_employment_service ON reconsiderations FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = reconsiderations.trajectory_id))));
CREATE POLICY reconsiderations_on_behalf ON reconsiderations FOR INSERT TO toeleiding_api
  WITH CHECK (((status = 'open'::text) AND (on_behalf IS NOT NULL) AND (organization_id = app.organization()) AND (app.role() = ANY (ARRAY['coach'::text, 'counselor'::text])) AND app.sees_case(trajectory_id)));
CREATE POLICY reconsiderations_participant ON reconsiderations FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = reconsiderations.trajectory_id))));
CREATE POLICY reconsiderations_person ON reconsiderations FOR ALL TO toeleiding_api
  USING ((person_id = app.person()))
  WITH CHECK (((person_id = app.person()) AND (status = ANY (ARRAY['open'::text, 'withdrawn'::text]))));
CREATE POLICY reconsiderations_withdrawal ON reconsiderations FOR UPDATE TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['coach'::text, 'counselor'::text])) AND (status = 'open'::text)))
  WITH CHECK ((status = ANY (ARRAY['open'::text, 'withdrawn'::text])));

CREATE TABLE referral_choices (
  id uuid NOT NULL,
  referral_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  hired_referral_id uuid NOT NULL,
  asked_on date NOT NULL,
  kept_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT referral_choices_pk PRIMARY KEY (id),
  CONSTRAINT referral_choices_once_per_hire UNIQUE (referral_id, hired_referral_id),
  CONSTRAINT referral_choices_are_about_another CHECK ((hired_referral_id <> referral_id)),
  CONSTRAINT referral_choices_are_made_after_they_are_asked CHECK ((kept_on >= asked_on)),
  CONSTRAINT referral_choices_hire_is_known FOREIGN KEY (hired_referral_id) REFERENCES referrals(id),
  CONSTRAINT referral_choices_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals(id)
);
ALTER TABLE referral_choices ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON referral_choices TO toeleiding_api;
CREATE POLICY referral_choices_consequence ON referral_choices FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY referral_choices_employment_service ON referral_choices FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = referral_choices.trajectory_id))));
CREATE POLICY referral_choices_keeping ON referral_choices FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['coach'::text, 'counselor'::text, 'integrator'::text])) AND app.sees_case(trajectory_id)))
  WITH CHECK (((app.role() = ANY (ARRAY['coach'::text, 'counselor'::text, 'integrator'::text])) AND app.sees_case(trajectory_id)));
CREATE POLICY referral_choices_participant ON referral_choices FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = referral_choices.trajectory_id))));
CREATE POLICY referral_choices_person ON referral_choices FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE referral_disclosures (
  referral_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  rate smallint,
  level text,
  guidance_need text,
  CONSTRAINT referral_disclosures_pk PRIMARY KEY (referral_id),
  CONSTRAINT referral_disclosures_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals(id)
);
ALTER TABLE referral_disclosures ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON referral_disclosures TO toeleiding_api;
CREATE POLICY referral_disclosures_accepting_firm ON referral_disclosures FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.referrals_to_firm r WHERE ((r.id = referral_disclosures.referral_id) AND (r.status = ANY (ARRAY['accepted'::text, 'hired'::text]))))));
CREATE POLICY referral_disclosures_employment_service ON referral_disclosures FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = referral_disclosures.trajectory_id))));
CREATE POLICY referral_disclosures_participant ON referral_disclosures FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = referral_disclosures.trajectory_id))));
CREATE POLICY referral_disclosures_person ON referral_disclosures FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.referrals_of_person r WHERE (r.id = referral_disclosures.referral_id))));

CREATE TABLE referral_letters (
  referral_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  letter text,
  case_number text,
  municipality_nis text,
  measure text,
  valid_until date,
  CONSTRAINT referral_letters_pk PRIMARY KEY (referral_id),
  CONSTRAINT referral_letters_copy_is_whole CHECK ((((case_number IS NULL) = (municipality_nis IS NULL)) AND ((case_number IS NULL) = (measure IS NULL)) AND ((case_number IS NULL) OR (letter IS NOT NULL)))),
  CONSTRAINT referral_letters_referral_is_known FOREIGN KEY (referral_id) REFERENCES referrals(id)
);
CREATE INDEX referral_letters_of_a_case ON referral_letters USING btree (trajectory_id) WHERE (case_number IS NOT NULL);
ALTER TABLE referral_letters ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON referral_letters TO toeleiding_api;
CREATE POLICY referral_letters_employment_service ON referral_letters FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = referral_letters.trajectory_id))));
CREATE POLICY referral_letters_invited_firm ON referral_letters FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.referrals_to_firm r WHERE ((r.id = referral_letters.referral_id) AND (r.status = ANY (ARRAY['requested'::text, 'accepted'::text, 'hired'::text]))))));
CREATE POLICY referral_letters_participant ON referral_letters FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = referral_letters.trajectory_id))));
CREATE POLICY referral_letters_person ON referral_letters FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.referrals_of_person r WHERE (r.id = referral_letters.referral_id))));
CREATE POLICY referral_letters_rewriting ON referral_letters FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['coach'::text, 'counselor'::text, 'integrator'::text])) AND app.sees_case(trajectory_id)))
  WITH CHECK (((app.role() = ANY (ARRAY['coach'::text, 'counselor'::text, 'integrator'::text])) AND app.sees_case(trajectory_id)));
CREATE POLICY referral_letters_writing ON referral_letters FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = ANY (ARRAY['coach'::text, 'counselor'::text, 'integrator'::text])) AND app.sees_case(trajectory_id)));

CREATE TABLE referral_reasons (
  code text NOT NULL,
  action text NOT NULL,
  nl text NOT NULL,
  fr text NOT NULL,
  en text NOT NULL,
  confidence text NOT NULL DEFAULT 'localPractice'::text,
  CONSTRAINT referral_reasons_pk PRIMARY KEY (action, code),
  CONSTRAINT referral_reasons_action_is_known CHECK ((action = ANY (ARRAY['refuse'::text, 'reject'::text, 'cancel'::text])))
);
ALTER TABLE referral_reasons ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON referral_reasons TO toeleiding_api;
CREATE POLICY referral_reasons_are_public ON referral_reasons FOR SELECT TO toeleiding_api
  USING (true);

CREATE TABLE referrals (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
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
  planned_from date,
  planned_until date,
  planned_fraction numeric(7,6),
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT referrals_pk PRIMARY KEY (id),
  CONSTRAINT referrals_acceptance_has_a_term CHECK (((status <> ALL (ARRAY['accepted'::text, 'hired'::text, 'notHired'::text])) OR (decision_due_on IS NOT NULL))),
  CONSTRAINT referrals_end_on_a_day CHECK (((status = ANY (ARRAY['draft'::text, 'requested'::text, 'accepted'::text])) = (ended_on IS NULL))),
  CONSTRAINT referrals_hire_plans_a_contract CHECK ((((status = 'hired'::text) = (planned_from IS NOT NULL)) AND ((planned_from IS NULL) = (planned_fraction IS NULL)) AND (planned_until > planned_from))),
  CONSTRAINT referrals_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT referrals_planned_fraction_is_a_fraction CHECK (((planned_fraction > (0)::numeric) AND (planned_fraction <= (1)::numeric))),
  CONSTRAINT referrals_request_has_a_term CHECK (((requested_on IS NULL) = (answer_due_on IS NULL))),
  CONSTRAINT referrals_request_rests_on_a_right CHECK (((requested_on IS NULL) OR (entitlement_id IS NOT NULL))),
  CONSTRAINT referrals_status_is_known CHECK ((status = ANY (ARRAY['draft'::text, 'requested'::text, 'accepted'::text, 'declined'::text, 'hired'::text, 'notHired'::text, 'cancelled'::text, 'lapsed'::text]))),
  CONSTRAINT referrals_employer_is_known FOREIGN KEY (employer_id) REFERENCES organizations(id),
  CONSTRAINT referrals_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements(id),
  CONSTRAINT referrals_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT referrals_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id),
  CONSTRAINT referrals_vacancy_is_known FOREIGN KEY (vacancy_id) REFERENCES vacancies(id)
);
CREATE INDEX referrals_of_a_case ON referrals USING btree (trajectory_id, id);
CREATE INDEX referrals_of_a_firm ON referrals USING btree (employer_id, id) WHERE (requested_on IS NOT NULL);
CREATE INDEX referrals_of_a_person ON referrals USING btree (person_id, id);
CREATE INDEX referrals_of_a_vacancy ON referrals USING btree (vacancy_id, id);
CREATE INDEX referrals_of_an_organization ON referrals USING btree (organization_id, id);
CREATE UNIQUE INDEX referrals_once_at_a_time_per_vacancy ON referrals USING btree (trajectory_id, vacancy_id) WHERE (status = ANY (ARRAY['draft'::text, 'requested'::text, 'accepted'::text]));
ALTER TABLE referrals ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON referrals TO toeleiding_api;
GRANT SELECT, UPDATE ON referrals TO toeleiding_worker;
CREATE POLICY referrals_answering ON referrals FOR UPDATE TO toeleiding_api
  USING (((employer_id = app.organization()) AND (status = ANY (ARRAY['requested'::text, 'accepted'::text])) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))))
  WITH CHECK (((employer_id = app.organization()) AND (status = ANY (ARRAY['accepted'::text, 'declined'::text, 'hired'::text, 'notHired'::text]))));
CREATE POLICY referrals_consequence ON referrals FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY referrals_employment_service ON referrals FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = referrals.trajectory_id))));
CREATE POLICY referrals_invited_firm ON referrals FOR SELECT TO toeleiding_api
  USING (((employer_id = app.organization()) AND (requested_on IS NOT NULL) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY referrals_participant ON referrals FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = referrals.trajectory_id))));
CREATE POLICY referrals_person ON referrals FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY referrals_referring ON referrals FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['coach'::text, 'counselor'::text, 'integrator'::text])) AND app.sees_case(trajectory_id)))
  WITH CHECK (((status = ANY (ARRAY['draft'::text, 'requested'::text, 'cancelled'::text])) AND app.sees_case(trajectory_id)));
CREATE POLICY referrals_writing ON referrals FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND (status = 'draft'::text) AND (app.role() = ANY (ARRAY['coach'::text, 'counselor'::text, 'integrator'::text])) AND app.sees_case(trajectory_id)));

CREATE TABLE rehearsal_results (
  rehearsal_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  subject text NOT NULL,
  organization_id uuid NOT NULL,
  before_cents bigint NOT NULL,
  after_cents bigint NOT NULL,
  difference_cents bigint GENERATED ALWAYS AS ((after_cents - before_cents)) STORED,
  without_before text[] NOT NULL,
  without_after text[] NOT NULL,
  CONSTRAINT rehearsal_results_pk PRIMARY KEY (rehearsal_id, subject_id),
  CONSTRAINT rehearsal_results_subject_is_known CHECK ((subject = ANY (ARRAY['employment'::text, 'label'::text]))),
  CONSTRAINT rehearsal_results_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT rehearsal_results_rehearsal_is_known FOREIGN KEY (rehearsal_id) REFERENCES rehearsals(id)
);
CREATE INDEX rehearsal_results_by_difference ON rehearsal_results USING btree (rehearsal_id, difference_cents, subject_id);
ALTER TABLE rehearsal_results ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON rehearsal_results TO toeleiding_api;
GRANT INSERT, SELECT ON rehearsal_results TO toeleiding_worker;
CREATE POLICY rehearsal_results_department ON rehearsal_results FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM rehearsals r WHERE (r.id = rehearsal_results.rehearsal_id))));
CREATE POLICY rehearsal_results_task ON rehearsal_results FOR ALL TO toeleiding_worker
  USING ((EXISTS ( SELECT 1 FROM rehearsals r WHERE (r.id = rehearsal_results.rehearsal_id))))
  WITH CHECK ((EXISTS ( SELECT 1 FROM rehearsals r WHERE (r.id = rehearsal_results.rehearsal_id))));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT rehearsals_pk PRIMARY KEY (id),
  CONSTRAINT rehearsals_are_signed_off_by_somebody CHECK (((signed_off_by IS NULL) = (signed_off_on IS NULL))),
  CONSTRAINT rehearsals_quarter_is_a_quarter CHECK ((quarter ~ '^[0-9]{4}Q[1-4]$'::text)),
  CONSTRAINT rehearsals_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files(id),
  CONSTRAINT rehearsals_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT rehearsals_signed_off_by_is_known FOREIGN KEY (signed_off_by) REFERENCES members(id),
  CONSTRAINT rehearsals_started_by_is_known FOREIGN KEY (started_by) REFERENCES members(id)
);
CREATE INDEX rehearsals_of_a_file ON rehearsals USING btree (file_id, id);
ALTER TABLE rehearsals ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON rehearsals TO toeleiding_api;
GRANT SELECT ON rehearsals TO toeleiding_worker;
CREATE POLICY rehearsals_department ON rehearsals FOR ALL TO toeleiding_api
  USING ((( SELECT app.is_department() AS is_department) AND (organization_id = app.organization())))
  WITH CHECK ((( SELECT app.is_department() AS is_department) AND (organization_id = app.organization())));
CREATE POLICY rehearsals_task ON rehearsals FOR SELECT TO toeleiding_worker
  USING ((( SELECT app.calculates() AS calculates) AND (organization_id = app.organization())));

CREATE TABLE reminders (
  id uuid NOT NULL,
  deadline_id uuid,
  kind text NOT NULL,
  step text NOT NULL,
  remind_on date NOT NULL,
  due_on date NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  trajectory_id uuid,
  organization_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  sent_at timestamp with time zone,
  dropped_at timestamp with time zone,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  CONSTRAINT reminders_pk PRIMARY KEY (id),
  CONSTRAINT reminders_once_per_step_and_day UNIQUE (deadline_id, step, remind_on),
  CONSTRAINT reminders_end_once CHECK (((sent_at IS NULL) OR (dropped_at IS NULL))),
  CONSTRAINT reminders_belong_to_a_deadline FOREIGN KEY (deadline_id) REFERENCES deadlines(id),
  CONSTRAINT reminders_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
CREATE INDEX reminders_unsent ON reminders USING btree (created_at, id) WHERE ((sent_at IS NULL) AND (dropped_at IS NULL));
ALTER TABLE reminders ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON reminders TO toeleiding_api;
GRANT INSERT, SELECT, UPDATE ON reminders TO toeleiding_worker;
CREATE POLICY reminders_clock ON reminders FOR ALL TO toeleiding_worker
  USING (true)
  WITH CHECK (true);
CREATE POLICY reminders_consequence ON reminders FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));

CREATE TABLE right_settings (
  setting text NOT NULL,
  value text NOT NULL,
  confidence text NOT NULL,
  source text,
  CONSTRAINT right_settings_pk PRIMARY KEY (setting),
  CONSTRAINT right_settings_confidence_is_known CHECK ((confidence = ANY (ARRAY['verified'::text, 'unverified'::text, 'localPractice'::text]))),
  CONSTRAINT right_settings_value_is_known CHECK (((setting = 'afterEmployment'::text) AND (value = ANY (ARRAY['laterOfTermAndSlice'::text, 'termOfDecision'::text, 'endsWithEmployment'::text]))))
);
ALTER TABLE right_settings ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON right_settings TO toeleiding_api;
CREATE POLICY right_settings_are_public ON right_settings FOR SELECT TO toeleiding_api
  USING (true);

CREATE TABLE services (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  line text NOT NULL,
  description text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT services_pk PRIMARY KEY (id),
  CONSTRAINT services_line_once_per_organization UNIQUE (organization_id, line),
  CONSTRAINT services_line_is_known CHECK ((line = ANY (ARRAY['recycling'::text, 'care'::text, 'greenMaintenance'::text, 'cleaning'::text, 'catering'::text, 'assembly'::text, 'logistics'::text, 'construction'::text, 'mobility'::text, 'other'::text]))),
  CONSTRAINT services_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
ALTER TABLE services ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON services TO toeleiding_api;
CREATE POLICY services_administrator ON services FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY services_directory ON services FOR SELECT TO toeleiding_api
  USING ((app.role() IS NOT NULL));

CREATE TABLE statement_lines (
  statement_id uuid NOT NULL,
  position integer NOT NULL,
  trajectory_id uuid,
  person_id uuid,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  certainty text NOT NULL,
  amount_cents bigint,
  period daterange NOT NULL,
  period_from date GENERATED ALWAYS AS (lower(period)) STORED,
  period_until date GENERATED ALWAYS AS (upper(period)) STORED,
  formula text NOT NULL,
  explanation jsonb NOT NULL,
  CONSTRAINT statement_lines_add_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT statement_lines_pk PRIMARY KEY (statement_id, "position"),
  CONSTRAINT statement_lines_are_counted_from_one CHECK (("position" > 0)),
  CONSTRAINT statement_lines_certainty_is_known CHECK ((certainty = ANY (ARRAY['complete'::text, 'unverified'::text, 'missing'::text]))),
  CONSTRAINT statement_lines_missing_have_no_amount CHECK (((certainty = 'missing'::text) = (amount_cents IS NULL))),
  CONSTRAINT statement_lines_period_is_a_period CHECK (((NOT isempty(period)) AND (lower(period) IS NOT NULL))),
  CONSTRAINT statement_lines_statement_is_known FOREIGN KEY (statement_id) REFERENCES statements(id)
);
CREATE INDEX statement_lines_of_a_case ON statement_lines USING btree (trajectory_id);
CREATE INDEX statement_lines_of_a_person ON statement_lines USING btree (person_id);
CREATE CONSTRAINT TRIGGER statement_lines_add_up AFTER INSERT OR DELETE ON statement_lines DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.lines_add_up();
CREATE TRIGGER statement_lines_are_never_emptied BEFORE TRUNCATE ON statement_lines FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change_of_confirmed();
CREATE TRIGGER statement_lines_keep_to_their_statement BEFORE INSERT OR DELETE OR UPDATE ON statement_lines FOR EACH ROW EXECUTE FUNCTION app.keep_to_statement();
ALTER TABLE statement_lines ENABLE ROW LEVEL SECURITY;
GRANT DELETE, INSERT, SELECT ON statement_lines TO toeleiding_api;
GRANT DELETE, INSERT, SELECT ON statement_lines TO toeleiding_worker;
CREATE POLICY statement_lines_calculating ON statement_lines FOR INSERT TO toeleiding_api
  WITH CHECK (( SELECT app.is_department() AS is_department));
CREATE POLICY statement_lines_calculating_anew ON statement_lines FOR DELETE TO toeleiding_api
  USING (( SELECT app.is_department() AS is_department));
CREATE POLICY statement_lines_department ON statement_lines FOR SELECT TO toeleiding_api
  USING (( SELECT app.is_department() AS is_department));
CREATE POLICY statement_lines_employment_service ON statement_lines FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = statement_lines.trajectory_id))));
CREATE POLICY statement_lines_firm ON statement_lines FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY statement_lines_person ON statement_lines FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY statement_lines_task ON statement_lines FOR SELECT TO toeleiding_worker
  USING (( SELECT app.calculates() AS calculates));
CREATE POLICY statement_lines_task_calculating ON statement_lines FOR INSERT TO toeleiding_worker
  WITH CHECK (( SELECT app.writes_statements() AS writes_statements));
CREATE POLICY statement_lines_task_calculating_anew ON statement_lines FOR DELETE TO toeleiding_worker
  USING (( SELECT app.writes_statements() AS writes_statements));

CREATE TABLE statements (
  id uuid NOT NULL,
  employment_id uuid,
  label_id uuid,
  subject_id uuid GENERATED ALWAYS AS (COALESCE(employment_id, label_id)) STORED,
  trajectory_id uuid,
  person_id uuid,
  organization_id uuid NOT NULL,
  measure text NOT NULL,
  quarter text NOT NULL,
  status text NOT NULL,
  certainty text NOT NULL,
  total_cents bigint NOT NULL,
  without text[] NOT NULL,
  conditions jsonb,
  replaces uuid,
  calculated_on date NOT NULL,
  confirmed_on date,
  confirmed_lines integer[],
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT statements_lines_add_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT statements_pk PRIMARY KEY (id),
  CONSTRAINT statements_are_replaced_once UNIQUE (replaces),
  CONSTRAINT statements_are_themselves_in_their_quarter UNIQUE (id, subject_id, quarter),
  CONSTRAINT statements_are_confirmed_on_a_day CHECK (((status = 'confirmed'::text) = (confirmed_on IS NOT NULL))),
  CONSTRAINT statements_are_of_an_employment_or_a_label CHECK ((((employment_id IS NULL) <> (label_id IS NULL)) AND ((employment_id IS NULL) = (trajectory_id IS NULL)) AND ((employment_id IS NULL) = (person_id IS NULL)) AND ((conditions IS NULL) OR (label_id IS NOT NULL)))),
  CONSTRAINT statements_certainty_is_known CHECK ((certainty = ANY (ARRAY['complete'::text, 'unverified'::text, 'missing'::text]))),
  CONSTRAINT statements_do_not_replace_themselves CHECK ((replaces <> id)),
  CONSTRAINT statements_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT statements_missing_is_said CHECK (((certainty = 'missing'::text) = (cardinality(without) > 0))),
  CONSTRAINT statements_quarter_is_a_quarter CHECK ((quarter ~ '^[0-9]{4}Q[1-4]$'::text)),
  CONSTRAINT statements_status_is_known CHECK ((status = ANY (ARRAY['calculated'::text, 'confirmed'::text]))),
  CONSTRAINT statements_with_missing_lines_are_confirmed_line_by_line CHECK ((((status = 'confirmed'::text) AND (certainty = 'missing'::text)) = (confirmed_lines IS NOT NULL))),
  CONSTRAINT statements_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments(id),
  CONSTRAINT statements_label_is_known FOREIGN KEY (label_id) REFERENCES labels(id),
  CONSTRAINT statements_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT statements_replace_one_of_the_same_quarter FOREIGN KEY (replaces, subject_id, quarter) REFERENCES statements(id, subject_id, quarter),
  CONSTRAINT statements_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX statements_of_a_case ON statements USING btree (trajectory_id, id);
CREATE INDEX statements_of_a_firm ON statements USING btree (organization_id, quarter, id);
CREATE INDEX statements_of_a_person ON statements USING btree (person_id, quarter, id);
CREATE INDEX statements_of_a_quarter ON statements USING btree (quarter, id);
CREATE INDEX statements_of_a_subject ON statements USING btree (subject_id, quarter, id);
CREATE UNIQUE INDEX statements_one_first_per_quarter ON statements USING btree (subject_id, quarter) WHERE (replaces IS NULL);
CREATE TRIGGER statements_are_never_emptied BEFORE TRUNCATE ON statements FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change_of_confirmed();
CREATE TRIGGER statements_confirmed_are_immutable BEFORE DELETE OR UPDATE ON statements FOR EACH ROW WHEN ((old.status = 'confirmed'::text)) EXECUTE FUNCTION app.refuse_change_of_confirmed();
CREATE CONSTRAINT TRIGGER statements_lines_add_up AFTER INSERT OR UPDATE ON statements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.lines_add_up();
ALTER TABLE statements ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON statements TO toeleiding_api;
GRANT INSERT, SELECT, UPDATE ON statements TO toeleiding_worker;
CREATE POLICY statements_calculating ON statements FOR INSERT TO toeleiding_api
  WITH CHECK ((( SELECT app.is_department() AS is_department) AND (status = 'calculated'::text) AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id)));
CREATE POLICY statements_confirming ON statements FOR UPDATE TO toeleiding_api
  USING (( SELECT app.is_department() AS is_department))
  WITH CHECK ((( SELECT app.is_department() AS is_department) AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id)));
CREATE POLICY statements_department ON statements FOR SELECT TO toeleiding_api
  USING (( SELECT app.is_department() AS is_department));
CREATE POLICY statements_employment_service ON statements FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = statements.trajectory_id))));
CREATE POLICY statements_firm ON statements FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY statements_person ON statements FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY statements_task ON statements FOR SELECT TO toeleiding_worker
  USING (( SELECT app.calculates() AS calculates));
CREATE POLICY statements_task_calculating ON statements FOR INSERT TO toeleiding_worker
  WITH CHECK ((( SELECT app.writes_statements() AS writes_statements) AND (status = 'calculated'::text) AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id)));
CREATE POLICY statements_task_calculating_anew ON statements FOR UPDATE TO toeleiding_worker
  USING ((( SELECT app.writes_statements() AS writes_statements) AND (status = 'calculated'::text)))
  WITH CHECK ((( SELECT app.writes_statements() AS writes_statements) AND (status = 'calculated'::text) AND app.is_whose(employment_id, label_id, trajectory_id, person_id, organization_id)));

CREATE TABLE suspensions (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  reason text NOT NULL,
  validity daterange NOT NULL,
  valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
  valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
  voided_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT suspensions_pk PRIMARY KEY (id),
  CONSTRAINT suspensions_reason_is_known CHECK ((reason = ANY (ARRAY['illness'::text, 'care'::text, 'detention'::text, 'onRequest'::text, 'other'::text]))),
  CONSTRAINT suspensions_validity_is_a_period CHECK (((NOT isempty(validity)) AND (lower(validity) IS NOT NULL))),
  CONSTRAINT suspensions_do_not_overlap EXCLUDE USING gist (trajectory_id WITH =, validity WITH &&) WHERE ((voided_on IS NULL)),
  CONSTRAINT suspensions_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE TRIGGER suspensions_keep_versions AFTER DELETE OR UPDATE ON suspensions FOR EACH ROW EXECUTE FUNCTION app.keep_version();
ALTER TABLE suspensions ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON suspensions TO toeleiding_api;
CREATE POLICY suspensions_employment_service ON suspensions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = suspensions.trajectory_id))));
CREATE POLICY suspensions_participant ON suspensions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = suspensions.trajectory_id))));
CREATE POLICY suspensions_person ON suspensions FOR SELECT TO toeleiding_api
  USING (((app.person() IS NOT NULL) AND app.sees_case(trajectory_id)));
CREATE POLICY suspensions_writing ON suspensions FOR ALL TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND app.sees_case(trajectory_id)))
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'coach'::text])) AND app.sees_case(trajectory_id)));

CREATE TABLE suspensions_versions (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  reason text NOT NULL,
  validity daterange NOT NULL,
  valid_from date,
  valid_until date,
  voided_on date,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  known_from timestamp with time zone NOT NULL,
  known_until timestamp with time zone NOT NULL
);
CREATE INDEX suspensions_versions_by_id ON suspensions_versions USING btree (id, known_from);
ALTER TABLE suspensions_versions ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON suspensions_versions TO toeleiding_api;
CREATE POLICY suspensions_versions_employment_service ON suspensions_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = suspensions_versions.trajectory_id))));
CREATE POLICY suspensions_versions_participant ON suspensions_versions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = suspensions_versions.trajectory_id))));

CREATE TABLE task_issues (
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  row text NOT NULL,
  code text NOT NULL,
  parameters jsonb NOT NULL,
  CONSTRAINT task_issues_pk PRIMARY KEY (id),
  CONSTRAINT task_issues_task_is_known FOREIGN KEY (task_id) REFERENCES tasks(id)
);
CREATE INDEX task_issues_of_a_task ON task_issues USING btree (task_id, id);
ALTER TABLE task_issues ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON task_issues TO toeleiding_api;
GRANT INSERT ON task_issues TO toeleiding_worker;
CREATE POLICY task_issues_own_organization ON task_issues FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM tasks t WHERE (t.id = task_issues.task_id))));
CREATE POLICY task_issues_working ON task_issues FOR INSERT TO toeleiding_worker
  WITH CHECK ((task_id = app.task()));

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
  started_at timestamp with time zone,
  heartbeat_at timestamp with time zone,
  ended_at timestamp with time zone,
  status text NOT NULL GENERATED ALWAYS AS (
CASE
    WHEN (ended_at IS NULL) THEN 'processing'::text
    WHEN (failure IS NULL) THEN 'done'::text
    ELSE 'failed'::text
END) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT tasks_pk PRIMARY KEY (id),
  CONSTRAINT tasks_counts_are_not_negative CHECK (((done >= 0) AND (total >= 0) AND (issue_count >= 0) AND (failures >= 0))),
  CONSTRAINT tasks_fail_only_where_they_end CHECK (((failure IS NULL) OR (ended_at IS NOT NULL))),
  CONSTRAINT tasks_parameters_are_an_object CHECK ((jsonb_typeof(parameters) = 'object'::text)),
  CONSTRAINT tasks_status_is_known CHECK ((status = ANY (ARRAY['processing'::text, 'done'::text, 'failed'::text]))),
  CONSTRAINT tasks_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
CREATE INDEX tasks_left ON tasks USING btree (id) WHERE (ended_at IS NULL);
ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON tasks TO toeleiding_api;
GRANT SELECT, UPDATE ON tasks TO toeleiding_worker;
CREATE POLICY tasks_asking ON tasks FOR INSERT TO toeleiding_api
  WITH CHECK (((organization_id = app.organization()) AND (requested_subject = app.subject()) AND (requested_role = app.role()) AND (NOT (requested_member_id IS DISTINCT FROM app.member()))));
CREATE POLICY tasks_clock ON tasks FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY tasks_own_organization ON tasks FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() <> ALL (ARRAY['administrator'::text, 'auditor'::text, 'director'::text]))));
CREATE POLICY tasks_working ON tasks FOR UPDATE TO toeleiding_worker
  USING ((id = app.task()))
  WITH CHECK ((id = app.task()));

CREATE TABLE team_members (
  team_id uuid NOT NULL,
  member_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  CONSTRAINT team_members_pk PRIMARY KEY (team_id, member_id),
  CONSTRAINT team_members_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members(id, organization_id),
  CONSTRAINT team_members_team_is_of_the_organization FOREIGN KEY (team_id, organization_id) REFERENCES teams(id, organization_id)
);
CREATE INDEX team_members_by_member ON team_members USING btree (member_id);
ALTER TABLE team_members ENABLE ROW LEVEL SECURITY;
GRANT DELETE, INSERT, SELECT ON team_members TO toeleiding_api;
GRANT SELECT ON team_members TO toeleiding_worker;
CREATE POLICY team_members_administrator ON team_members FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY team_members_clock ON team_members FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY team_members_own_organization ON team_members FOR SELECT TO toeleiding_api
  USING ((organization_id = app.organization()));

CREATE TABLE teams (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT teams_pk PRIMARY KEY (id),
  CONSTRAINT teams_are_themselves_in_their_organization UNIQUE (id, organization_id),
  CONSTRAINT teams_have_a_name_of_their_own UNIQUE (organization_id, name),
  CONSTRAINT teams_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
ALTER TABLE teams ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON teams TO toeleiding_api;
GRANT SELECT ON teams TO toeleiding_worker;
CREATE POLICY teams_administrator ON teams FOR ALL TO toeleiding_api
  USING ((app.role() = 'administrator'::text))
  WITH CHECK ((app.role() = 'administrator'::text));
CREATE POLICY teams_clock ON teams FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY teams_own_organization ON teams FOR SELECT TO toeleiding_api
  USING ((organization_id = app.organization()));

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
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT trajectories_pk PRIMARY KEY (id),
  CONSTRAINT trajectories_number_is_unique UNIQUE (number),
  CONSTRAINT trajectories_close_with_day_and_reason CHECK ((((status = 'closed'::text) = (ended_on IS NOT NULL)) AND ((ended_on IS NULL) = (end_reason IS NULL)))),
  CONSTRAINT trajectories_end_after_they_open CHECK ((ended_on >= opened_on)),
  CONSTRAINT trajectories_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text]))),
  CONSTRAINT trajectories_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities(nis),
  CONSTRAINT trajectories_opened_by_is_known FOREIGN KEY (opened_by) REFERENCES organizations(id),
  CONSTRAINT trajectories_person_is_known FOREIGN KEY (person_id) REFERENCES persons(id)
);
CREATE INDEX trajectories_by_person ON trajectories USING btree (person_id);
CREATE UNIQUE INDEX trajectories_open_once_per_person ON trajectories USING btree (person_id) WHERE (status = 'open'::text);
ALTER TABLE trajectories ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON trajectories TO toeleiding_api;
GRANT SELECT ON trajectories TO toeleiding_worker;
CREATE POLICY trajectories_clock ON trajectories FOR SELECT TO toeleiding_worker
  USING (true);
CREATE POLICY trajectories_closing ON trajectories FOR UPDATE TO toeleiding_api
  USING ((app.directs(id) OR ((app.role() = 'coach'::text) AND app.takes_part(id))))
  WITH CHECK ((app.directs(id) OR ((app.role() = 'coach'::text) AND app.takes_part(id))));
CREATE POLICY trajectories_consequence ON trajectories FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((id = app.consequence_case()))
  WITH CHECK ((id = app.consequence_case()));
CREATE POLICY trajectories_employment_service ON trajectories FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = trajectories.id))));
CREATE POLICY trajectories_opening ON trajectories FOR INSERT TO toeleiding_api
  WITH CHECK (((opened_by = app.organization()) AND (app.role() = ANY (ARRAY['counselor'::text, 'coach'::text, 'integrator'::text]))));
CREATE POLICY trajectories_participant ON trajectories FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = trajectories.id))));
CREATE POLICY trajectories_person ON trajectories FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));

CREATE TABLE transition_decisions (
  transition_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  motivation text NOT NULL,
  entitlement_id uuid NOT NULL,
  decided_on date NOT NULL,
  organization_id uuid NOT NULL,
  member_id uuid NOT NULL,
  CONSTRAINT transition_decisions_pk PRIMARY KEY (transition_id, kind),
  CONSTRAINT transition_decisions_kind_is_known CHECK ((kind = ANY (ARRAY['redetermination'::text, 'return'::text]))),
  CONSTRAINT transition_decisions_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements(id),
  CONSTRAINT transition_decisions_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members(id, organization_id),
  CONSTRAINT transition_decisions_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions(id)
);
CREATE INDEX transition_decisions_of_a_case ON transition_decisions USING btree (trajectory_id);
CREATE INDEX transition_decisions_of_a_person ON transition_decisions USING btree (person_id);
ALTER TABLE transition_decisions ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON transition_decisions TO toeleiding_api;
CREATE POLICY transition_decisions_employment_service ON transition_decisions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = transition_decisions.trajectory_id))));
CREATE POLICY transition_decisions_participant ON transition_decisions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = transition_decisions.trajectory_id))));
CREATE POLICY transition_decisions_person ON transition_decisions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY transition_decisions_writing ON transition_decisions FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = 'expert'::text) AND (member_id = app.member()) AND app.is_assigned(trajectory_id) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = transition_decisions.transition_id) AND (t.trajectory_id = transition_decisions.trajectory_id) AND (t.person_id = transition_decisions.person_id) AND (t.status = ANY (ARRAY['completed'::text, 'failed'::text])))))));

CREATE TABLE transition_jobs (
  transition_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  employer_name text NOT NULL,
  employer_id uuid,
  CONSTRAINT transition_jobs_pk PRIMARY KEY (transition_id),
  CONSTRAINT transition_jobs_employer_is_known FOREIGN KEY (employer_id) REFERENCES organizations(id),
  CONSTRAINT transition_jobs_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions(id)
);
CREATE INDEX transition_jobs_of_a_case ON transition_jobs USING btree (trajectory_id);
ALTER TABLE transition_jobs ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON transition_jobs TO toeleiding_api;
CREATE POLICY transition_jobs_consequence ON transition_jobs FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY transition_jobs_employment_service ON transition_jobs FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = transition_jobs.trajectory_id))));
CREATE POLICY transition_jobs_participant ON transition_jobs FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = transition_jobs.trajectory_id))));
CREATE POLICY transition_jobs_person ON transition_jobs FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY transition_jobs_provider ON transition_jobs FOR SELECT TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['provider'::text, 'integrator'::text])) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = transition_jobs.transition_id) AND (t.provider_id = app.organization()))))));
CREATE POLICY transition_jobs_writing ON transition_jobs FOR INSERT TO toeleiding_api
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'provider'::text])) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = transition_jobs.transition_id) AND (t.trajectory_id = transition_jobs.trajectory_id) AND (t.person_id = transition_jobs.person_id) AND (t.status = ANY (ARRAY['agreed'::text, 'internship'::text])) AND ((t.provider_id = app.organization()) OR app.is_assigned(t.trajectory_id)))))));

CREATE TABLE transition_settings (
  setting text NOT NULL,
  value integer NOT NULL,
  confidence text NOT NULL,
  source text,
  CONSTRAINT transition_settings_pk PRIMARY KEY (setting),
  CONSTRAINT transition_settings_confidence_is_known CHECK ((confidence = ANY (ARRAY['verified'::text, 'unverified'::text, 'localPractice'::text]))),
  CONSTRAINT transition_settings_setting_is_known CHECK ((setting = ANY (ARRAY['preparationMonths'::text, 'matchingMonths'::text, 'internshipMonths'::text, 'aftercareMonths'::text, 'followUpOpensDays'::text, 'returnWindowMonths'::text]))),
  CONSTRAINT transition_settings_value_is_not_negative CHECK ((value >= 0))
);
ALTER TABLE transition_settings ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON transition_settings TO toeleiding_api;
CREATE POLICY transition_settings_are_public ON transition_settings FOR SELECT TO toeleiding_api
  USING (true);

CREATE TABLE transition_signatures (
  id uuid NOT NULL,
  transition_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  party text NOT NULL,
  provider_id uuid,
  organization_id uuid,
  member_id uuid,
  on_behalf text,
  signed_on date NOT NULL,
  CONSTRAINT transition_signatures_pk PRIMARY KEY (id),
  CONSTRAINT transition_signatures_once_per_party UNIQUE NULLS NOT DISTINCT (transition_id, party, provider_id),
  CONSTRAINT transition_signatures_on_behalf_is_of_the_worker CHECK ( CASE WHEN (party = 'worker'::text) THEN (((organization_id IS NULL) = (on_behalf IS NULL)) AND ((on_behalf IS NULL) OR (on_behalf = ANY (ARRAY['onPaper'::text, 'inConversation'::text])))) ELSE ((on_behalf IS NULL) AND (organization_id IS NOT NULL)) END),
  CONSTRAINT transition_signatures_party_is_known CHECK ((party = ANY (ARRAY['firm'::text, 'employmentService'::text, 'provider'::text, 'worker'::text]))),
  CONSTRAINT transition_signatures_provider_is_known FOREIGN KEY (provider_id) REFERENCES organizations(id),
  CONSTRAINT transition_signatures_transition_is_known FOREIGN KEY (transition_id) REFERENCES transitions(id)
);
CREATE INDEX transition_signatures_of_a_case ON transition_signatures USING btree (trajectory_id);
ALTER TABLE transition_signatures ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT ON transition_signatures TO toeleiding_api;
CREATE POLICY transition_signatures_of_a_readable_transition ON transition_signatures FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM transitions t WHERE (t.id = transition_signatures.transition_id))));
CREATE POLICY transition_signatures_signing ON transition_signatures FOR INSERT TO toeleiding_api
  WITH CHECK (((NOT (organization_id IS DISTINCT FROM app.organization())) AND (EXISTS ( SELECT 1 FROM transitions t WHERE ((t.id = transition_signatures.transition_id) AND (t.status = 'proposed'::text) AND (t.trajectory_id = transition_signatures.trajectory_id) AND (t.person_id = transition_signatures.person_id) AND (NOT (t.provider_id IS DISTINCT FROM transition_signatures.provider_id)) AND CASE transition_signatures.party WHEN 'firm'::text THEN ((app.role() = 'employer'::text) AND (t.organization_id = app.organization())) WHEN 'provider'::text THEN ((app.role() = 'provider'::text) AND (t.provider_id = app.organization())) WHEN 'employmentService'::text THEN ((app.role() = 'counselor'::text) AND app.is_assigned(t.trajectory_id)) ELSE ((t.person_id = app.person()) OR ((transition_signatures.on_behalf IS NOT NULL) AND (app.role() = ANY (ARRAY['coach'::text, 'counselor'::text])) AND (t.organization_id <> app.organization()) AND app.sees_case(t.trajectory_id))) END)))));

CREATE TABLE transitions (
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  person_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  entitlement_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  evaluation_id uuid,
  provider_id uuid,
  status text NOT NULL,
  basis text NOT NULL,
  motivation text,
  starts_on date NOT NULL,
  proposed_on date NOT NULL,
  agreed_on date,
  phase_from date,
  phase_due_on date,
  job_kind text,
  job_starts_on date,
  completed_on date,
  failed_by text,
  failure_reason text,
  cancel_reason text,
  redetermined_on date,
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT transitions_pk PRIMARY KEY (id),
  CONSTRAINT transitions_agreed_name_a_provider CHECK (((agreed_on IS NULL) OR (basis = 'internal'::text) OR (provider_id IS NOT NULL))),
  CONSTRAINT transitions_agreed_on_a_day CHECK (((status <> ALL (ARRAY['agreed'::text, 'preparation'::text, 'matching'::text, 'internship'::text, 'aftercare'::text, 'completed'::text, 'failed'::text])) OR (agreed_on IS NOT NULL))),
  CONSTRAINT transitions_basis_is_known CHECK ((basis = ANY (ARRAY['noLongerNeeded'::text, 'favorable'::text, 'internal'::text]))),
  CONSTRAINT transitions_cancelled_with_a_reason CHECK (((status = 'cancelled'::text) = (cancel_reason IS NOT NULL))),
  CONSTRAINT transitions_close_on_a_day CHECK ( CASE WHEN (status = ANY (ARRAY['failed'::text, 'cancelled'::text])) THEN (closed_on IS NOT NULL) WHEN (status = 'completed'::text) THEN true ELSE (closed_on IS NULL) END),
  CONSTRAINT transitions_completed_on_a_day CHECK (((status = 'completed'::text) = (completed_on IS NOT NULL))),
  CONSTRAINT transitions_fail_by_somebodys_doing CHECK ((((status = 'failed'::text) = (failed_by IS NOT NULL)) AND ((failed_by IS NULL) = (failure_reason IS NULL)) AND (failed_by = ANY (ARRAY['worker'::text, 'firm'::text, 'neither'::text])))),
  CONSTRAINT transitions_job_has_a_first_day CHECK ((((job_kind IS NULL) = (job_starts_on IS NULL)) AND ((status <> ALL (ARRAY['aftercare'::text, 'completed'::text])) OR (job_kind IS NOT NULL)))),
  CONSTRAINT transitions_job_kind_is_known CHECK ((job_kind = ANY (ARRAY['regular'::text, 'IMW'::text, 'internal'::text]))),
  CONSTRAINT transitions_phase_has_a_last_day CHECK ((((phase_from IS NULL) = (phase_due_on IS NULL)) AND (phase_due_on >= phase_from))),
  CONSTRAINT transitions_status_is_known CHECK ((status = ANY (ARRAY['proposed'::text, 'agreed'::text, 'preparation'::text, 'matching'::text, 'internship'::text, 'aftercare'::text, 'completed'::text, 'failed'::text, 'cancelled'::text]))),
  CONSTRAINT transitions_employment_is_known FOREIGN KEY (employment_id) REFERENCES employments(id),
  CONSTRAINT transitions_entitlement_is_known FOREIGN KEY (entitlement_id) REFERENCES entitlements(id),
  CONSTRAINT transitions_evaluation_is_known FOREIGN KEY (evaluation_id) REFERENCES evaluations(id),
  CONSTRAINT transitions_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id),
  CONSTRAINT transitions_person_is_known FOREIGN KEY (person_id) REFERENCES persons(id),
  CONSTRAINT transitions_provider_is_known FOREIGN KEY (provider_id) REFERENCES organizations(id),
  CONSTRAINT transitions_trajectory_is_known FOREIGN KEY (trajectory_id) REFERENCES trajectories(id)
);
CREATE INDEX transitions_of_a_case ON transitions USING btree (trajectory_id, id);
CREATE INDEX transitions_of_a_firm ON transitions USING btree (organization_id, id);
CREATE INDEX transitions_of_a_person ON transitions USING btree (person_id);
CREATE INDEX transitions_of_a_provider ON transitions USING btree (provider_id, id);
CREATE INDEX transitions_of_an_employment ON transitions USING btree (employment_id);
CREATE UNIQUE INDEX transitions_one_open_per_case ON transitions USING btree (trajectory_id) WHERE (status = ANY (ARRAY['proposed'::text, 'agreed'::text, 'preparation'::text, 'matching'::text, 'internship'::text, 'aftercare'::text]));
ALTER TABLE transitions ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON transitions TO toeleiding_api;
CREATE POLICY transitions_consequence ON transitions FOR ALL TO toeleiding_api, toeleiding_worker
  USING ((trajectory_id = app.consequence_case()))
  WITH CHECK ((trajectory_id = app.consequence_case()));
CREATE POLICY transitions_directing ON transitions FOR UPDATE TO toeleiding_api
  USING (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)))
  WITH CHECK (((app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY transitions_employment_service ON transitions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_employment_service c WHERE (c.trajectory_id = transitions.trajectory_id))));
CREATE POLICY transitions_firm ON transitions FOR SELECT TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY transitions_guiding ON transitions FOR UPDATE TO toeleiding_api
  USING (((provider_id = app.organization()) AND (app.role() = 'provider'::text) AND (status = ANY (ARRAY['agreed'::text, 'preparation'::text, 'matching'::text, 'internship'::text, 'aftercare'::text]))))
  WITH CHECK (((provider_id = app.organization()) AND (status = ANY (ARRAY['preparation'::text, 'matching'::text, 'internship'::text, 'aftercare'::text, 'completed'::text, 'failed'::text]))));
CREATE POLICY transitions_participant ON transitions FOR SELECT TO toeleiding_api
  USING ((EXISTS ( SELECT 1 FROM app.cases_of_participant c WHERE (c.trajectory_id = transitions.trajectory_id))));
CREATE POLICY transitions_person ON transitions FOR SELECT TO toeleiding_api
  USING ((person_id = app.person()));
CREATE POLICY transitions_proposing ON transitions FOR INSERT TO toeleiding_api
  WITH CHECK (((status = 'proposed'::text) AND (basis = 'internal'::text) AND (app.role() = ANY (ARRAY['counselor'::text, 'expert'::text])) AND app.is_assigned(trajectory_id)));
CREATE POLICY transitions_provider ON transitions FOR SELECT TO toeleiding_api
  USING (((provider_id = app.organization()) AND (app.role() = ANY (ARRAY['provider'::text, 'integrator'::text])) AND ((closed_on IS NULL) OR (closed_on >= app.today()))));

CREATE TABLE vacancies (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  establishment_id uuid,
  measure text NOT NULL,
  line text NOT NULL,
  title text NOT NULL,
  description text NOT NULL,
  municipality_nis text NOT NULL,
  positions integer NOT NULL,
  positions_reserved integer NOT NULL DEFAULT 0,
  positions_filled integer NOT NULL DEFAULT 0,
  status text NOT NULL,
  published_on date,
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT vacancies_pk PRIMARY KEY (id),
  CONSTRAINT vacancies_are_never_over_filled CHECK (((positions_reserved >= 0) AND (positions_filled >= 0) AND ((positions_reserved + positions_filled) <= positions))),
  CONSTRAINT vacancies_have_a_position CHECK (((positions >= 1) AND (positions <= 100))),
  CONSTRAINT vacancies_measure_is_known CHECK ((measure = ANY (ARRAY['CMW'::text, 'IMW'::text]))),
  CONSTRAINT vacancies_status_is_known CHECK ((status = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))),
  CONSTRAINT vacancies_establishment_is_of_the_organization FOREIGN KEY (establishment_id, organization_id) REFERENCES establishments(id, organization_id),
  CONSTRAINT vacancies_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities(nis),
  CONSTRAINT vacancies_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations(id)
);
CREATE INDEX vacancies_by_organization ON vacancies USING btree (organization_id, id);
CREATE INDEX vacancies_newest_first ON vacancies USING btree (COALESCE(published_on, '9999-12-31'::date), id);
ALTER TABLE vacancies ENABLE ROW LEVEL SECURITY;
GRANT INSERT, SELECT, UPDATE ON vacancies TO toeleiding_api;
GRANT SELECT, UPDATE ON vacancies TO toeleiding_worker;
CREATE POLICY vacancies_consequence ON vacancies FOR ALL TO toeleiding_api, toeleiding_worker
  USING (((app.consequence_case() IS NOT NULL) AND app.is_referred_to(id)))
  WITH CHECK ((app.consequence_case() IS NOT NULL));
CREATE POLICY vacancies_own_firm ON vacancies FOR ALL TO toeleiding_api
  USING (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))))
  WITH CHECK (((organization_id = app.organization()) AND (app.role() = ANY (ARRAY['employer'::text, 'integrator'::text]))));
CREATE POLICY vacancies_published ON vacancies FOR SELECT TO toeleiding_api
  USING (((status <> 'draft'::text) AND (app.role() IS NOT NULL)));

-- view app.caseload_of_employment_service (security_barrier=true)
CREATE VIEW app.caseload_of_employment_service AS
 SELECT id,
    opened_on,
    status,
    municipality_nis
   FROM trajectories t
  WHERE (id IN ( SELECT c.trajectory_id
           FROM app.cases_of_employment_service c));

-- view app.caseload_of_participant (security_barrier=true)
CREATE VIEW app.caseload_of_participant AS
 SELECT id,
    opened_on,
    status,
    municipality_nis
   FROM trajectories t
  WHERE (id IN ( SELECT c.trajectory_id
           FROM app.cases_of_participant c));

-- view app.caseload_of_person (security_barrier=true)
CREATE VIEW app.caseload_of_person AS
 SELECT id,
    opened_on,
    status,
    municipality_nis
   FROM trajectories t
  WHERE person_id = app.person();

-- view app.cases_of_employment_service (security_barrier=true)
CREATE VIEW app.cases_of_employment_service AS
 SELECT trajectory_id
   FROM assignments a
  WHERE organization_id = app.organization() AND valid_until IS NULL AND ((( SELECT app.role() AS role)) = ANY (ARRAY['counselor'::text, 'expert'::text])) AND (member_id = app.member() OR (team_id = ANY (app.teams())));

-- view app.cases_of_participant (security_barrier=true)
CREATE VIEW app.cases_of_participant AS
 SELECT trajectory_id
   FROM participants p
  WHERE organization_id = app.organization() AND status = 'active'::text AND (role = 'coaching'::text AND ((( SELECT app.role() AS role)) = ANY (ARRAY['coach'::text, 'integrator'::text])) OR role = 'directing'::text AND (( SELECT app.role() AS role)) = 'integrator'::text);

-- view app.employments_at_firm (security_barrier=true)
CREATE VIEW app.employments_at_firm AS
 SELECT person_id,
    entitlement_id,
    supported,
    status
   FROM employments e
  WHERE organization_id = app.organization() AND ((( SELECT app.role() AS role)) = ANY (ARRAY['employer'::text, 'integrator'::text]));

-- view app.grants_of_department (security_barrier=true)
CREATE VIEW app.grants_of_department AS
 SELECT person_id,
    outcome_id
   FROM entitlements e
  WHERE recorded_by = app.organization() AND ((( SELECT app.role() AS role)) = ANY (ARRAY['departmentOfficer'::text, 'integrator'::text]));

-- view app.internships_at_host (security_barrier=true)
CREATE VIEW app.internships_at_host AS
 SELECT i.person_id
   FROM internships i
     JOIN participants p ON p.trajectory_id = i.trajectory_id AND p.organization_id = app.organization() AND p.role = 'host'::text AND p.status = 'active'::text
  WHERE i.host_id = app.organization() AND ((( SELECT app.role() AS role)) = ANY (ARRAY['employer'::text, 'integrator'::text]));

-- view app.paths_of_provider (security_barrier=true)
CREATE VIEW app.paths_of_provider AS
 SELECT person_id,
    agreed_on IS NOT NULL AS agreed
   FROM transitions t
  WHERE provider_id = app.organization() AND ((( SELECT app.role() AS role)) = ANY (ARRAY['provider'::text, 'integrator'::text])) AND (closed_on IS NULL OR closed_on >= (( SELECT app.today() AS today)));

-- view app.persons_declared (security_barrier=true)
CREATE VIEW app.persons_declared AS
 SELECT person_id
   FROM declarations d
  WHERE ( SELECT app.is_department() AS is_department);

-- view app.persons_of_cases (security_barrier=true)
CREATE VIEW app.persons_of_cases AS
 SELECT person_id
   FROM trajectories t
  WHERE id = app.consequence_case() OR (EXISTS ( SELECT 1
           FROM app.cases_of_participant c
          WHERE c.trajectory_id = t.id)) OR (EXISTS ( SELECT 1
           FROM app.cases_of_employment_service c
          WHERE c.trajectory_id = t.id));

-- view app.referrals_of_person (security_barrier=true)
CREATE VIEW app.referrals_of_person AS
 SELECT id
   FROM referrals r
  WHERE person_id = (( SELECT app.person() AS person));

-- view app.referrals_to_firm (security_barrier=true)
CREATE VIEW app.referrals_to_firm AS
 SELECT id,
    person_id,
    status
   FROM referrals r
  WHERE employer_id = app.organization() AND ((( SELECT app.role() AS role)) = ANY (ARRAY['employer'::text, 'integrator'::text])) AND requested_on IS NOT NULL;

CREATE SEQUENCE public.trajectory_numbers;
GRANT USAGE ON public.trajectory_numbers TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.advised_outcome(p_ssin text, p_birth_date date)
 RETURNS TABLE(outcome_id uuid, trajectory_id uuid, person_id uuid, aid_category text, decided_on date, guidance_need text, cmw_rate smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT o.id, o.trajectory_id, o.person_id, o.aid_category, o.decided_on, o.guidance_need,
              (SELECT c.rate FROM public.outcomes c WHERE c.person_id = o.person_id AND c.measure = 'CMW' AND c.replaced_by IS NULL
                ORDER BY c.decided_on DESC, c.id DESC LIMIT 1)
            FROM public.person_identifiers i JOIN public.outcomes o ON o.person_id = i.person_id
           WHERE app.is_department() AND i.ssin = p_ssin AND i.birth_date = p_birth_date
             AND o.measure = 'IMW' AND o.result = 'advised' AND o.replaced_by IS NULL
           ORDER BY o.decided_on DESC, o.id DESC LIMIT 1$function$;
GRANT EXECUTE ON FUNCTION app.advised_outcome(p_ssin text, p_birth_date date) TO toeleiding_api;

CREATE OR REPLACE PROCEDURE app.allow_consequences(IN allowed text, IN trajectory_column text DEFAULT 'trajectory_id'::text)
 LANGUAGE plpgsql
AS $procedure$
      BEGIN
        EXECUTE format('CREATE POLICY %1$I ON public.%2$I TO toeleiding_api, toeleiding_worker
          USING (%3$I = app.consequence_case()) WITH CHECK (%3$I = app.consequence_case())',
          allowed || '_consequence', allowed, trajectory_column);
      END $procedure$;

CREATE OR REPLACE FUNCTION app.append_journal(p_type text, p_subject_type text, p_subject_id uuid, p_trajectory uuid, p_person uuid, p_status text, p_hash bytea, p_ciphertext bytea)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
      END $function$;
GRANT EXECUTE ON FUNCTION app.append_journal(p_type text, p_subject_type text, p_subject_id uuid, p_trajectory uuid, p_person uuid, p_status text, p_hash bytea, p_ciphertext bytea) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.append_journal(p_type text, p_subject_type text, p_subject_id uuid, p_trajectory uuid, p_person uuid, p_status text, p_hash bytea, p_ciphertext bytea) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.append_journal_rows(p_type text, p_subject_type text, p_subjects uuid[], p_trajectories uuid[], p_persons uuid[], p_statuses text[], p_hashes bytea[], p_ciphertexts bytea[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
      END $function$;
GRANT EXECUTE ON FUNCTION app.append_journal_rows(p_type text, p_subject_type text, p_subjects uuid[], p_trajectories uuid[], p_persons uuid[], p_statuses text[], p_hashes bytea[], p_ciphertexts bytea[]) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.append_journal_rows(p_type text, p_subject_type text, p_subjects uuid[], p_trajectories uuid[], p_persons uuid[], p_statuses text[], p_hashes bytea[], p_ciphertexts bytea[]) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.calculates()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT app.task_kind() IN ('statements', 'rehearsal') AND app.is_department()$function$;
GRANT EXECUTE ON FUNCTION app.calculates() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.case_known_at(p_trajectory uuid, p_day date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$SELECT CASE WHEN p_day IS NULL THEN 'infinity'::timestamptz
            ELSE (SELECT max(j.recorded_at) FROM public.journal j WHERE j.trajectory_id = p_trajectory AND j.happened_on <= p_day) END$function$;

CREATE OR REPLACE FUNCTION app.cmw_right_overlaps(p_person uuid, p_period daterange)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.entitlements WHERE person_id = p_person AND measure = 'CMW' AND voided_on IS NULL
            AND validity && p_period)$function$;
GRANT EXECUTE ON FUNCTION app.cmw_right_overlaps(p_person uuid, p_period daterange) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.consequence_case()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (NULLIF(current_setting('app.mode'::text, true), ''::text) = 'consequence'::text) THEN (NULLIF(current_setting('app.case'::text, true), ''::text))::uuid ELSE NULL::uuid END;
GRANT EXECUTE ON FUNCTION app.consequence_case() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.consequence_case() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.contracted_fraction(p_person uuid, p_period daterange, p_but uuid)
 RETURNS numeric
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT coalesce(max(total), 0) FROM (
            SELECT sum(e.contractual_fraction) AS total
              FROM (SELECT DISTINCT greatest(lower(s.contract), lower(p_period)) AS day FROM public.employments s
                     WHERE s.person_id = p_person AND s.status IN ('active', 'ended') AND s.contract && p_period) d
              JOIN public.employments e ON e.person_id = p_person AND e.status IN ('active', 'ended') AND e.contract @> d.day
                AND e.id <> p_but
             GROUP BY d.day) sums$function$;
GRANT EXECUTE ON FUNCTION app.contracted_fraction(p_person uuid, p_period daterange, p_but uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.days_of_quarter(p_quarter text)
 RETURNS daterange
 LANGUAGE sql
 IMMUTABLE
RETURN daterange(make_date(("left"(p_quarter, 4))::integer, ((("right"(p_quarter, 1))::integer * 3) - 2), 1), ((make_date(("left"(p_quarter, 4))::integer, ((("right"(p_quarter, 1))::integer * 3) - 2), 1) + '3 mons'::interval))::date);
GRANT EXECUTE ON FUNCTION app.days_of_quarter(p_quarter text) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.days_of_quarter(p_quarter text) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.decision_is_reconsidered(p_decision uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.evaluation_reconsiderations WHERE decision_id = p_decision AND status = 'open')$function$;
GRANT EXECUTE ON FUNCTION app.decision_is_reconsidered(p_decision uuid) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.decision_is_reconsidered(p_decision uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.declaration_at(p_id uuid, p_at timestamp with time zone)
 RETURNS SETOF declarations_versions
 LANGUAGE sql
 STABLE
AS $function$SELECT k.* FROM (SELECT v.* FROM public.declarations_versions v WHERE v.id = p_id AND v.known_until > p_at
                UNION ALL SELECT t.*, t.updated_at, 'infinity'::timestamptz FROM public.declarations t WHERE t.id = p_id) k
              ORDER BY k.known_until LIMIT 1$function$;

CREATE OR REPLACE FUNCTION app.declared_quarters(p_employment uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT coalesce(array_agg(DISTINCT quarter), '{}') FROM public.declarations WHERE employment_id = p_employment$function$;
GRANT EXECUTE ON FUNCTION app.declared_quarters(p_employment uuid) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.declared_quarters(p_employment uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.directs(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT app.role() IN ('counselor', 'expert') AND EXISTS (SELECT 1 FROM public.participants p
            WHERE p.trajectory_id = p_trajectory AND p.organization_id = app.organization() AND p.status = 'active'
              AND p.role = 'directing')$function$;
GRANT EXECUTE ON FUNCTION app.directs(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.disclose_to_firm(p_referral uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$INSERT INTO public.referral_disclosures (referral_id, trajectory_id, rate, level, guidance_need)
          SELECT r.id, r.trajectory_id, coalesce(p.rate, o.rate), coalesce(p.level, o.level), o.guidance_need FROM public.referrals r
            JOIN public.entitlements e ON e.id = r.entitlement_id JOIN public.outcomes o ON o.id = e.outcome_id
            LEFT JOIN LATERAL (SELECT k.rate, k.level FROM public.packages k WHERE k.entitlement_id = e.id AND k.voided_on IS NULL
              ORDER BY k.valid_from DESC LIMIT 1) p ON true
           WHERE r.id = p_referral AND r.employer_id = app.organization() AND r.status = 'accepted'$function$;
GRANT EXECUTE ON FUNCTION app.disclose_to_firm(p_referral uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.employment_at(p_id uuid, p_at timestamp with time zone)
 RETURNS SETOF employments_versions
 LANGUAGE sql
 STABLE
AS $function$SELECT k.* FROM (SELECT v.* FROM public.employments_versions v WHERE v.id = p_id AND v.known_until > p_at
                UNION ALL SELECT t.*, t.updated_at, 'infinity'::timestamptz FROM public.employments t WHERE t.id = p_id) k
              ORDER BY k.known_until LIMIT 1$function$;

CREATE OR REPLACE FUNCTION app.employment_quarters(p_employments uuid[], p_quarter text, p_day date)
 RETURNS TABLE(employment_id uuid, version integer, trajectory_id uuid, person_id uuid, organization_id uuid, measure text, contractual_fraction numeric, supported_from date, supported_until date, slices jsonb, declaration jsonb, granted jsonb, earlier jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        SELECT f.employment_id, f.version, f.trajectory_id, f.person_id, f.organization_id, f.measure, f.contractual_fraction,
               f.supported_from, f.supported_until, f.slices, f.declaration, f.granted, f.earlier
          FROM app.facts_of_employments(ARRAY(
            SELECT e.id FROM public.employments e WHERE e.id = ANY (p_employments) AND (
              (SELECT app.role()) = 'clock'
              OR (SELECT app.is_department()) AND (EXISTS (SELECT 1 FROM public.declarations d WHERE d.employment_id = e.id)
                OR EXISTS (SELECT 1 FROM public.entitlements r WHERE r.id = e.entitlement_id AND r.recorded_by = app.organization()))
              OR e.organization_id = app.organization() AND (SELECT app.role()) IN ('employer', 'integrator')
              OR e.person_id = app.person()
              OR EXISTS (SELECT 1 FROM app.cases_of_employment_service c WHERE c.trajectory_id = e.trajectory_id))
          ), p_quarter, p_day) f$function$;
GRANT EXECUTE ON FUNCTION app.employment_quarters(p_employments uuid[], p_quarter text, p_day date) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.employment_quarters(p_employments uuid[], p_quarter text, p_day date) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.enter(p_subject text, p_role text, p_organization uuid, p_person uuid)
 RETURNS TABLE(holds boolean, member_id uuid, today date, scopes text[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
      END $function$;
GRANT EXECUTE ON FUNCTION app.enter(p_subject text, p_role text, p_organization uuid, p_person uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.enter_as_clock()
 RETURNS TABLE(holds boolean, member_id uuid, today date, scopes text[])
 LANGUAGE plpgsql
AS $function$
      BEGIN
        PERFORM set_config('app.subject', 'clock', true), set_config('app.role', 'clock', true);
        RETURN QUERY SELECT true, NULL::uuid, app.today(), NULL::text[];
      END $function$;
GRANT EXECUTE ON FUNCTION app.enter_as_clock() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.enter_task(p_task uuid)
 RETURNS TABLE(holds boolean, member_id uuid, today date, scopes text[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
      END $function$;
GRANT EXECUTE ON FUNCTION app.enter_task(p_task uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.entitlement_at(p_id uuid, p_at timestamp with time zone)
 RETURNS SETOF entitlements_versions
 LANGUAGE sql
 STABLE
AS $function$SELECT k.* FROM (SELECT v.* FROM public.entitlements_versions v WHERE v.id = p_id AND v.known_until > p_at
                UNION ALL SELECT t.*, t.updated_at, 'infinity'::timestamptz FROM public.entitlements t WHERE t.id = p_id) k
              ORDER BY k.known_until LIMIT 1$function$;

CREATE OR REPLACE FUNCTION app.evaluation_decision_runs(p_entitlement uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.evaluation_decisions d JOIN public.packages p ON p.id = d.package_id
            WHERE d.entitlement_id = p_entitlement AND d.replaced_by IS NULL AND p.voided_on IS NULL
              AND (p.valid_until IS NULL OR p.valid_until > app.today()))$function$;
GRANT EXECUTE ON FUNCTION app.evaluation_decision_runs(p_entitlement uuid) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.evaluation_decision_runs(p_entitlement uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.facts_of_employments(p_employments uuid[], p_quarter text, p_day date)
 RETURNS TABLE(employment_id uuid, version integer, trajectory_id uuid, person_id uuid, organization_id uuid, measure text, contractual_fraction numeric, supported_from date, supported_until date, slices jsonb, declaration jsonb, granted jsonb, earlier jsonb, target_group text)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT e.id, e.version, e.trajectory_id, e.person_id, e.organization_id, e.measure, e.contractual_fraction,
               e.supported_from, e.supported_until, coalesce(s.slices, '[]'), d.declaration, g.granted, coalesce(b.earlier, '[]'), t.target_group
          FROM (SELECT a.id, CASE WHEN p_day IS NULL THEN 'infinity' ELSE app.case_known_at(a.trajectory_id, p_day) END AS at FROM public.employments a WHERE a.id = ANY (p_employments)) known
          CROSS JOIN LATERAL app.employment_at(known.id, known.at) e
          LEFT JOIN LATERAL (
            SELECT jsonb_agg(jsonb_build_object('id', k.id, 'version', k.version, 'from', k.valid_from, 'until', k.valid_until,
                'rate', k.rate, 'level', k.level) ORDER BY k.valid_from) AS slices
              FROM public.packages p CROSS JOIN LATERAL app.package_at(p.id, known.at) k
             WHERE p.entitlement_id = e.entitlement_id AND k.voided_on IS NULL AND k.validity && app.days_of_quarter(p_quarter)
               AND (p_day IS NULL OR app.subject_known_at(p.id, p_day) IS NOT NULL)) s ON true
          LEFT JOIN LATERAL (
            SELECT jsonb_build_object('id', k.id, 'version', k.version, 'grossCents', k.gross_cents,
                'contributionsCents', k.contributions_cents, 'reductionsCents', k.reductions_cents,
                'otherAidCents', k.other_aid_cents, 'days', k.days::text) AS declaration
              FROM public.declarations p CROSS JOIN LATERAL app.declaration_at(p.id, known.at) k
             WHERE p.employment_id = e.id AND p.quarter = p_quarter AND (p_day IS NULL OR p.declared_on <= p_day)
             ORDER BY p.declared_on DESC, p.id DESC LIMIT 1) d ON true
          LEFT JOIN LATERAL (
            SELECT jsonb_build_object('id', k.id, 'version', k.version, 'decidedOn', k.decided_on) AS granted
              FROM app.entitlement_at(e.entitlement_id, known.at) k WHERE e.measure = 'IMW') g ON true
          LEFT JOIN LATERAL (
            SELECT jsonb_agg(jsonb_build_object('from', k.supported_from, 'until', k.supported_until) ORDER BY k.supported_from) AS earlier
              FROM public.employments p CROSS JOIN LATERAL app.employment_at(p.id, known.at) k
             WHERE e.measure = 'IMW' AND p.person_id = e.person_id AND p.organization_id = e.organization_id AND p.measure = 'IMW'
               AND p.id <> e.id AND k.supported_from < e.supported_from) b ON true
          LEFT JOIN LATERAL (
            SELECT i.target_group FROM public.entitlements r JOIN public.outcomes o ON o.id = r.outcome_id
              JOIN public.indications i ON i.id = o.indication_id WHERE r.id = e.entitlement_id) t ON true
         WHERE p_day IS NULL OR app.subject_known_at(e.id, p_day) IS NOT NULL$function$;

CREATE OR REPLACE FUNCTION app.find_person(p_ssin text, p_birth_date date)
 RETURNS TABLE(person_id uuid, given_name text, family_name text, trajectory_id uuid, directing_name text, directing_email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT i.person_id, n.given_name, n.family_name, t.id, o.name, o.email
            FROM public.person_identifiers i
            JOIN public.persons p ON p.id = i.person_id AND p.merged_into IS NULL
            JOIN public.person_names n ON n.person_id = i.person_id
            LEFT JOIN public.trajectories t ON t.person_id = i.person_id AND t.status = 'open'
            LEFT JOIN public.participants d ON d.trajectory_id = t.id AND d.role = 'directing' AND d.status = 'active'
            LEFT JOIN public.organizations o ON o.id = d.organization_id
           WHERE i.ssin = p_ssin AND i.birth_date = p_birth_date AND app.role() IN ('counselor', 'coach', 'integrator')$function$;
GRANT EXECUTE ON FUNCTION app.find_person(p_ssin text, p_birth_date date) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.has_found(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.trajectories t JOIN public.read_log l ON l.person_id = t.person_id
            WHERE t.id = p_trajectory AND t.status = 'open' AND l.operation = 'queryPersons' AND l.found
              AND l.organization_id = app.organization() AND l.read_at > now() - interval '1 day')$function$;
GRANT EXECUTE ON FUNCTION app.has_found(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.has_found_person(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.read_log l WHERE l.person_id = p_person AND l.operation = 'queryPersons' AND l.found
            AND l.organization_id = app.organization() AND l.read_at > now() - interval '1 day')$function$;
GRANT EXECUTE ON FUNCTION app.has_found_person(p_person uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.has_open_trajectory(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE person_id = p_person AND status = 'open')$function$;
GRANT EXECUTE ON FUNCTION app.has_open_trajectory(p_person uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.has_trajectory(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE person_id = p_person)$function$;
GRANT EXECUTE ON FUNCTION app.has_trajectory(p_person uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.imw_right_overlaps(p_person uuid, p_employer uuid, p_period daterange)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT app.is_department() AND EXISTS (SELECT 1 FROM public.entitlements WHERE person_id = p_person
            AND employer_id = p_employer AND measure = 'IMW' AND voided_on IS NULL AND validity && p_period)$function$;
GRANT EXECUTE ON FUNCTION app.imw_right_overlaps(p_person uuid, p_employer uuid, p_period daterange) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.indication_runs(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.indications WHERE trajectory_id = p_trajectory AND status IN ('draft', 'submitted'))$function$;
GRANT EXECUTE ON FUNCTION app.indication_runs(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.is_assigned(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.assignments WHERE trajectory_id = p_trajectory
            AND organization_id = app.organization() AND member_id = app.member() AND valid_until IS NULL)$function$;
GRANT EXECUTE ON FUNCTION app.is_assigned(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.is_assigned_to(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.trajectories t JOIN public.assignments a ON a.trajectory_id = t.id
            WHERE t.person_id = p_person AND a.organization_id = app.organization() AND a.member_id = app.member()
              AND a.valid_until IS NULL)$function$;
GRANT EXECUTE ON FUNCTION app.is_assigned_to(p_person uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.is_department()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT app.role() IN ('departmentOfficer', 'integrator')
            AND EXISTS (SELECT 1 FROM public.organizations WHERE id = app.organization() AND kind = 'department')$function$;
GRANT EXECUTE ON FUNCTION app.is_department() TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.is_referred_to(p_vacancy uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.referrals WHERE vacancy_id = p_vacancy AND trajectory_id = app.consequence_case())$function$;
GRANT EXECUTE ON FUNCTION app.is_referred_to(p_vacancy uuid) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.is_referred_to(p_vacancy uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.is_whose(p_employment uuid, p_label uuid, p_trajectory uuid, p_person uuid, p_organization uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT CASE WHEN p_label IS NULL
            THEN EXISTS (SELECT 1 FROM public.employments e WHERE e.id = p_employment AND e.trajectory_id = p_trajectory
              AND e.person_id = p_person AND e.organization_id = p_organization)
            ELSE EXISTS (SELECT 1 FROM public.labels l WHERE l.id = p_label AND l.organization_id = p_organization) END$function$;
GRANT EXECUTE ON FUNCTION app.is_whose(p_employment uuid, p_label uuid, p_trajectory uuid, p_person uuid, p_organization uuid) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.is_whose(p_employment uuid, p_label uuid, p_trajectory uuid, p_person uuid, p_organization uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.keep_to_statement()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      DECLARE v_statement public.statements;
      BEGIN
        SELECT * INTO v_statement FROM public.statements
         WHERE id = CASE WHEN TG_OP = 'INSERT' THEN NEW.statement_id ELSE OLD.statement_id END;
        IF TG_OP = 'UPDATE' OR v_statement.status = 'confirmed' THEN
          RAISE EXCEPTION 'the lines of a confirmed statement are not changed' USING ERRCODE = 'restrict_violation';
        END IF;
        IF TG_OP = 'DELETE' THEN
          RETURN OLD;
        END IF;
        NEW.trajectory_id := v_statement.trajectory_id;
        NEW.person_id := v_statement.person_id;
        NEW.organization_id := v_statement.organization_id;
        RETURN NEW;
      END $function$;

CREATE OR REPLACE FUNCTION app.keep_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      BEGIN
        EXECUTE format('INSERT INTO public.%I SELECT ($1).*, $2, clock_timestamp()', TG_TABLE_NAME || '_versions')
          USING OLD, OLD.updated_at;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE PROCEDURE app.keep_versions_of(IN kept text)
 LANGUAGE plpgsql
AS $procedure$
      BEGIN
        EXECUTE format('CREATE TABLE public.%1$I (LIKE public.%2$I, known_from timestamptz NOT NULL, known_until timestamptz NOT NULL)',
          kept || '_versions', kept);
        EXECUTE format('CREATE INDEX %1$I ON public.%2$I (id, known_from)', kept || '_versions_by_id', kept || '_versions');
        EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', kept || '_versions');
        EXECUTE format('GRANT SELECT ON public.%I TO toeleiding_api', kept || '_versions');
        EXECUTE format('CREATE TRIGGER %1$I AFTER UPDATE OR DELETE ON public.%2$I FOR EACH ROW EXECUTE FUNCTION app.keep_version()',
          kept || '_keep_versions', kept);
      END $procedure$;

CREATE OR REPLACE FUNCTION app.label_at(p_id uuid, p_at timestamp with time zone)
 RETURNS SETOF labels_versions
 LANGUAGE sql
 STABLE
AS $function$SELECT k.* FROM (SELECT v.* FROM public.labels_versions v WHERE v.id = p_id AND v.known_until > p_at
                UNION ALL SELECT t.*, t.updated_at, 'infinity'::timestamptz FROM public.labels t WHERE t.id = p_id) k
              ORDER BY k.known_until LIMIT 1$function$;

CREATE OR REPLACE FUNCTION app.label_quarter(p_label uuid, p_quarter text, p_day date)
 RETURNS TABLE(label_id uuid, version integer, organization_id uuid, regime text, contingent_fte numeric, valid_from date, valid_until date, voided_on date, quarters jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        WITH label AS (
          SELECT l.* FROM app.label_at(p_label, app.subject_known_at(p_label, p_day)) l
           WHERE (p_day IS NULL OR app.subject_known_at(p_label, p_day) IS NOT NULL)
             AND ((SELECT app.role()) = 'clock' OR (SELECT app.is_department())
               OR l.organization_id = app.organization() AND (SELECT app.role()) IN ('employer', 'integrator'))),
        ours AS (
          SELECT array_agg(e.id) AS ids FROM label l JOIN public.employments e ON e.organization_id = l.organization_id AND e.measure = 'CMW'
            JOIN public.vacancies v ON v.id = e.vacancy_id
           WHERE CASE WHEN l.establishment_id IS NULL
             THEN NOT EXISTS (SELECT 1 FROM public.labels o WHERE o.establishment_id = v.establishment_id AND o.regime = l.regime
               AND o.voided_on IS NULL AND o.validity && app.days_of_quarter(p_quarter))
             ELSE v.establishment_id = l.establishment_id END),
        year AS (
          SELECT n, to_char(lower(app.days_of_quarter(p_quarter)) - make_interval(months => 3 * n), 'YYYY"Q"Q') AS name
            FROM generate_series(0, 3) n),
        counted AS (
          SELECT y.n, f.person_id, f.declaration IS NOT NULL AS declared, f.target_group, f.contractual_fraction,
                 greatest(s.from, f.supported_from, l.valid_from) AS from, least(s.until, f.supported_until, l.valid_until) AS until
            FROM label l, ours, year y CROSS JOIN LATERAL app.facts_of_employments(ours.ids, y.name, p_day) f
            CROSS JOIN LATERAL jsonb_to_recordset(f.slices) AS s ("from" date, until date)
           WHERE daterange(s.from, s.until) * daterange(f.supported_from, f.supported_until) * l.validity && app.days_of_quarter(y.name))
        SELECT l.id, l.version, l.organization_id, l.regime, l.contingent_fte, l.valid_from, l.valid_until, l.voided_on,
               (SELECT jsonb_agg(q.counts ORDER BY q.n DESC) FROM (
                 SELECT y.n, jsonb_build_object('quarter', y.name,
                     'heads', count(DISTINCT c.person_id) FILTER (WHERE c.declared),
                     'undeclared', count(DISTINCT c.person_id) FILTER (WHERE NOT c.declared),
                     'employments', coalesce(jsonb_agg(jsonb_build_object('from', c.from, 'until', c.until,
                       'contractualFraction', c.contractual_fraction::text,
                       'isSupported', c.target_group IS DISTINCT FROM 'extremelyVulnerable')) FILTER (WHERE c.declared), '[]')) AS counts
                   FROM year y LEFT JOIN counted c ON c.n = y.n
                  WHERE l.validity && app.days_of_quarter(y.name) GROUP BY y.n, y.name) q)
          FROM label l$function$;
GRANT EXECUTE ON FUNCTION app.label_quarter(p_label uuid, p_quarter text, p_day date) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.label_quarter(p_label uuid, p_quarter text, p_day date) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.last_evaluated_on(p_entitlement uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT max(decided_on) FROM public.evaluation_decisions WHERE entitlement_id = p_entitlement$function$;
GRANT EXECUTE ON FUNCTION app.last_evaluated_on(p_entitlement uuid) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.last_evaluated_on(p_entitlement uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.lines_add_up()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      DECLARE v_statement uuid;
      BEGIN
        IF TG_TABLE_NAME = 'statements' THEN
          v_statement := NEW.id;
        ELSE
          v_statement := CASE WHEN TG_OP = 'DELETE' THEN OLD.statement_id ELSE NEW.statement_id END;
        END IF;
        IF EXISTS (
          SELECT 1 FROM public.statements s,
            LATERAL (SELECT coalesce(sum(l.amount_cents), 0) AS total,
                coalesce(array_agg(DISTINCT l.kind) FILTER (WHERE l.amount_cents IS NULL), '{}') AS missing
              FROM public.statement_lines l WHERE l.statement_id = s.id) lines
           WHERE s.id = v_statement
             AND (s.total_cents <> lines.total OR NOT (s.without @> lines.missing AND s.without <@ lines.missing))) THEN
          RAISE EXCEPTION 'the lines do not add up to the total' USING ERRCODE = 'check_violation', CONSTRAINT = 'statements_lines_add_up';
        END IF;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION app.member()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.member'::text, true), ''::text))::uuid;
GRANT EXECUTE ON FUNCTION app.member() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.member() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.mode()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.mode'::text, true), ''::text);
GRANT EXECUTE ON FUNCTION app.mode() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.mode() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.next_case_version(p_trajectory uuid)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$UPDATE public.trajectories SET case_version = case_version + 1 WHERE id = p_trajectory RETURNING case_version$function$;
GRANT EXECUTE ON FUNCTION app.next_case_version(p_trajectory uuid) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.number_is_taken(p_ssin text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.person_identifiers WHERE ssin = p_ssin)$function$;
GRANT EXECUTE ON FUNCTION app.number_is_taken(p_ssin text) TO toeleiding_api;

CREATE OR REPLACE PROCEDURE app.open_to(IN cell text, IN opened text, IN trajectory_column text)
 LANGUAGE plpgsql
AS $procedure$
      BEGIN
        EXECUTE format('CREATE POLICY %1$I ON public.%2$I FOR SELECT TO toeleiding_api
          USING (EXISTS (SELECT 1 FROM app.%3$I c WHERE c.trajectory_id = %2$I.%4$I))',
          opened || '_' || cell, opened, 'cases_of_' || cell, trajectory_column);
      END $procedure$;

CREATE OR REPLACE FUNCTION app.opens(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE id = p_trajectory AND opened_by = app.organization())
            AND NOT EXISTS (SELECT 1 FROM public.participants WHERE trajectory_id = p_trajectory)$function$;
GRANT EXECUTE ON FUNCTION app.opens(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.organization()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid;
GRANT EXECUTE ON FUNCTION app.organization() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.organization() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.package_at(p_id uuid, p_at timestamp with time zone)
 RETURNS SETOF packages_versions
 LANGUAGE sql
 STABLE
AS $function$SELECT k.* FROM (SELECT v.* FROM public.packages_versions v WHERE v.id = p_id AND v.known_until > p_at
                UNION ALL SELECT t.*, t.updated_at, 'infinity'::timestamptz FROM public.packages t WHERE t.id = p_id) k
              ORDER BY k.known_until LIMIT 1$function$;

CREATE OR REPLACE FUNCTION app.person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid;
GRANT EXECUTE ON FUNCTION app.person() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.person() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.person_key(p_person uuid, p_proposal bytea)
 RETURNS bytea
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      DECLARE v_key bytea;
      BEGIN
        SELECT wrapped_key INTO v_key FROM public.person_keys WHERE person_id = p_person;
        IF NOT FOUND AND p_proposal IS NOT NULL THEN
          INSERT INTO public.person_keys (person_id, wrapped_key) VALUES (p_person, p_proposal) ON CONFLICT DO NOTHING;
          SELECT wrapped_key INTO v_key FROM public.person_keys WHERE person_id = p_person;
        END IF;
        RETURN v_key;
      END $function$;
GRANT EXECUTE ON FUNCTION app.person_key(p_person uuid, p_proposal bytea) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.person_key(p_person uuid, p_proposal bytea) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.person_keys(p_persons uuid[], p_proposals bytea[])
 RETURNS TABLE(person_id uuid, wrapped bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      BEGIN
        INSERT INTO public.person_keys (person_id, wrapped_key)
          SELECT p.person, p.proposal FROM unnest(p_persons, p_proposals) p (person, proposal) ORDER BY p.person
          ON CONFLICT ON CONSTRAINT person_keys_pk DO NOTHING;
        RETURN QUERY SELECT k.person_id, k.wrapped_key FROM public.person_keys k WHERE k.person_id = ANY (p_persons);
      END $function$;
GRANT EXECUTE ON FUNCTION app.person_keys(p_persons uuid[], p_proposals bytea[]) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.person_keys(p_persons uuid[], p_proposals bytea[]) TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.person_of_case(p_trajectory uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT person_id FROM public.trajectories WHERE id = p_trajectory
            AND (app.sees_case(p_trajectory) OR app.role() = 'coach' AND app.takes_part(p_trajectory))$function$;
GRANT EXECUTE ON FUNCTION app.person_of_case(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.person_signs_in(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.persons WHERE id = p_person AND merged_into IS NULL)$function$;

CREATE OR REPLACE FUNCTION app.plan_dated_on(p_employment uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT max(greatest(agreed_on, last_reviewed_on)) FROM public.plans WHERE employment_id = p_employment AND status = 'agreed'$function$;
GRANT EXECUTE ON FUNCTION app.plan_dated_on(p_employment uuid) TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.plan_dated_on(p_employment uuid) TO toeleiding_worker;

CREATE OR REPLACE PROCEDURE app.protect_case(IN protected text, IN trajectory_column text DEFAULT 'trajectory_id'::text)
 LANGUAGE plpgsql
AS $procedure$
      BEGIN
        EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', protected);
        CALL app.open_to('participant', protected, trajectory_column);
        CALL app.open_to('employment_service', protected, trajectory_column);
      END $procedure$;

CREATE OR REPLACE FUNCTION app.reads_findings()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.findings'::text, true), ''::text) = 'yes'::text);
GRANT EXECUTE ON FUNCTION app.reads_findings() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.reads_findings() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $function$;

CREATE OR REPLACE FUNCTION app.refuse_change_of_confirmed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        RAISE EXCEPTION 'a confirmed statement is not changed' USING ERRCODE = 'restrict_violation';
      END $function$;

CREATE OR REPLACE FUNCTION app.registers(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.persons WHERE id = p_person AND registered_by = app.organization())
            AND NOT app.has_trajectory(p_person)$function$;
GRANT EXECUTE ON FUNCTION app.registers(p_person uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.right_ends(p_entitlement uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT e.valid_until FROM public.entitlements e WHERE e.id = p_entitlement AND EXISTS (SELECT 1 FROM public.employments m
            WHERE m.entitlement_id = e.id AND m.organization_id = app.organization())$function$;
GRANT EXECUTE ON FUNCTION app.right_ends(p_entitlement uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.right_holds(p_entitlement uuid, p_on date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.entitlements WHERE id = p_entitlement AND voided_on IS NULL AND validity @> p_on)$function$;
GRANT EXECUTE ON FUNCTION app.right_holds(p_entitlement uuid, p_on date) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.role()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.role'::text, true), ''::text);
GRANT EXECUTE ON FUNCTION app.role() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.role() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.same_human(p_one uuid, p_other uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT count(DISTINCT subject) < 2 FROM public.members WHERE id IN (p_one, p_other)$function$;
GRANT EXECUTE ON FUNCTION app.same_human(p_one uuid, p_other uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.sees_case(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.participants p WHERE p.trajectory_id = p_trajectory
              AND p.organization_id = app.organization() AND p.status = 'active'
              AND (p.role = 'coaching' AND app.role() IN ('coach', 'integrator') OR p.role = 'directing' AND app.role() = 'integrator'))
            OR EXISTS (SELECT 1 FROM public.assignments a WHERE a.trajectory_id = p_trajectory
              AND a.organization_id = app.organization() AND a.valid_until IS NULL AND app.role() IN ('counselor', 'expert')
              AND (a.member_id = app.member() OR a.team_id = ANY (app.teams())))
            OR EXISTS (SELECT 1 FROM public.trajectories t WHERE t.id = p_trajectory AND t.person_id = app.person())$function$;
GRANT EXECUTE ON FUNCTION app.sees_case(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.subject()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.subject'::text, true), ''::text);
GRANT EXECUTE ON FUNCTION app.subject() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.subject() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.subject_known_at(p_subject uuid, p_day date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$SELECT CASE WHEN p_day IS NULL THEN 'infinity'::timestamptz
            ELSE (SELECT max(j.recorded_at) FROM public.journal j WHERE j.subject_id = p_subject AND j.happened_on <= p_day) END$function$;

CREATE OR REPLACE FUNCTION app.supported_since(p_transition uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT e.supported_from FROM public.transitions t JOIN public.employments e ON e.id = t.employment_id
           WHERE t.id = p_transition AND (t.provider_id = app.organization() OR app.sees_case(t.trajectory_id))$function$;
GRANT EXECUTE ON FUNCTION app.supported_since(p_transition uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.takes_part(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.participants WHERE trajectory_id = p_trajectory
            AND organization_id = app.organization() AND status = 'active')$function$;
GRANT EXECUTE ON FUNCTION app.takes_part(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.task()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.task'::text, true), ''::text))::uuid;
GRANT EXECUTE ON FUNCTION app.task() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.task_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.task_kind'::text, true), ''::text);
GRANT EXECUTE ON FUNCTION app.task_kind() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.teams()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('app.teams'::text, true), ''::text), '{}'::text))::uuid[];
GRANT EXECUTE ON FUNCTION app.teams() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.teams() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (((now() AT TIME ZONE 'Europe/Brussels'::text))::date + COALESCE((SELECT calendar_offset.days FROM calendar_offset), 0));
GRANT EXECUTE ON FUNCTION app.today() TO toeleiding_api;
GRANT EXECUTE ON FUNCTION app.today() TO toeleiding_worker;

CREATE OR REPLACE FUNCTION app.trajectory_is_open(p_trajectory uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT EXISTS (SELECT 1 FROM public.trajectories WHERE id = p_trajectory AND status = 'open')$function$;
GRANT EXECUTE ON FUNCTION app.trajectory_is_open(p_trajectory uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.waits_for_sign_off(p_file uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT coalesce((SELECT r.signed_off_on IS NULL FROM public.rehearsals r WHERE r.file_id = p_file ORDER BY r.id DESC LIMIT 1), false)$function$;
GRANT EXECUTE ON FUNCTION app.waits_for_sign_off(p_file uuid) TO toeleiding_api;

CREATE OR REPLACE FUNCTION app.writes_statements()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$SELECT app.task_kind() = 'statements' AND app.is_department()$function$;
GRANT EXECUTE ON FUNCTION app.writes_statements() TO toeleiding_worker;

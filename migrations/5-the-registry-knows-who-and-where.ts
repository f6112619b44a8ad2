import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheRegistryKnowsWhoAndWhere1767225600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE municipalities (
        nis text NOT NULL,
        name text NOT NULL,
        -- unknown where the sources read do not say
        valid_from date,
        valid_until date,
        successor_nis text,
        CONSTRAINT municipalities_pk PRIMARY KEY (nis),
        CONSTRAINT municipalities_nis_is_five_digits CHECK (nis ~ '^[0-9]{5}$'),
        CONSTRAINT municipalities_successor_is_known FOREIGN KEY (successor_nis) REFERENCES municipalities (nis)
      );
      CREATE TABLE organizations (
        id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        enterprise_number text,
        email text NOT NULL,
        phone text,
        language text NOT NULL DEFAULT 'nl',
        municipality_nis text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT organizations_pk PRIMARY KEY (id),
        CONSTRAINT organizations_enterprise_number_is_unique UNIQUE (enterprise_number),
        CONSTRAINT organizations_enterprise_number_is_well_formed CHECK (enterprise_number ~ '^[01][0-9]{9}$'),
        CONSTRAINT organizations_kind_is_known CHECK (kind IN ('employmentService', 'department', 'welfareCenter',
          'coachingService', 'supportedWorkCompany', 'localServicesFirm', 'regularEmployer', 'transitionProvider',
          'municipality', 'network')),
        CONSTRAINT organizations_language_is_known CHECK (language IN ('nl', 'fr', 'en')),
        CONSTRAINT organizations_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis)
      );
      CREATE INDEX organizations_by_name ON organizations (name COLLATE "nl-x-icu", id);
      ALTER TABLE members ADD CONSTRAINT members_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE teams ADD CONSTRAINT teams_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE clients ADD CONSTRAINT clients_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE deadlines ADD CONSTRAINT deadlines_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);
      ALTER TABLE reminders ADD CONSTRAINT reminders_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id);

      CREATE TABLE establishments (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        establishment_unit_number text,
        name text NOT NULL,
        municipality_nis text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT establishments_pk PRIMARY KEY (id),
        CONSTRAINT establishments_number_is_unique UNIQUE (establishment_unit_number),
        CONSTRAINT establishments_number_is_well_formed CHECK (establishment_unit_number ~ '^[2-8][0-9]{9}$'),
        CONSTRAINT establishments_are_themselves_in_their_organization UNIQUE (id, organization_id),
        CONSTRAINT establishments_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT establishments_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis)
      );
      CREATE TABLE services (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        line text NOT NULL,
        description text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT services_pk PRIMARY KEY (id),
        CONSTRAINT services_line_once_per_organization UNIQUE (organization_id, line),
        CONSTRAINT services_line_is_known CHECK (line IN ('recycling', 'care', 'greenMaintenance', 'cleaning', 'catering',
          'assembly', 'logistics', 'construction', 'mobility', 'other')),
        CONSTRAINT services_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id)
      );
      CREATE TABLE labels (
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        establishment_id uuid,
        regime text NOT NULL,
        contingent_fte numeric(9, 2) NOT NULL,
        validity daterange NOT NULL,
        valid_from date GENERATED ALWAYS AS (lower(validity)) STORED,
        valid_until date GENERATED ALWAYS AS (upper(validity)) STORED,
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT labels_pk PRIMARY KEY (id),
        CONSTRAINT labels_regime_is_known CHECK (regime IN ('CMW', 'LDE')),
        CONSTRAINT labels_contingent_is_positive CHECK (contingent_fte > 0),
        CONSTRAINT labels_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT labels_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT labels_establishment_is_of_the_organization FOREIGN KEY (establishment_id, organization_id)
          REFERENCES establishments (id, organization_id),
        CONSTRAINT labels_of_an_organization_do_not_overlap EXCLUDE USING gist (organization_id WITH =, regime WITH =, validity WITH &&)
          WHERE (voided_on IS NULL AND establishment_id IS NULL),
        CONSTRAINT labels_of_an_establishment_do_not_overlap EXCLUDE USING gist (establishment_id WITH =, regime WITH =, validity WITH &&)
          WHERE (voided_on IS NULL AND establishment_id IS NOT NULL)
      );
      CALL app.keep_versions_of('labels');
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
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT mandates_pk PRIMARY KEY (id),
        CONSTRAINT mandates_kind_is_known CHECK (kind IN ('indicationAdvice', 'transitionGuidance')),
        CONSTRAINT mandates_advice_names_member_and_certificate
          CHECK (kind <> 'indicationAdvice' OR (member_id IS NOT NULL AND certificate IS NOT NULL)),
        CONSTRAINT mandates_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT mandates_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT mandates_member_is_of_the_organization FOREIGN KEY (member_id, organization_id) REFERENCES members (id, organization_id),
        CONSTRAINT mandates_do_not_overlap EXCLUDE USING gist (organization_id WITH =, kind WITH =,
          (coalesce(member_id, '00000000-0000-0000-0000-000000000000')) WITH =, validity WITH &&) WHERE (voided_on IS NULL)
      );
      CALL app.keep_versions_of('mandates');

      -- A person is cut along the table of visibility: the row, the name, the contact, the identifiers.
      CREATE TABLE persons (
        id uuid NOT NULL,
        registered_by uuid NOT NULL,
        merged_into uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT persons_pk PRIMARY KEY (id),
        CONSTRAINT persons_registered_by_is_known FOREIGN KEY (registered_by) REFERENCES organizations (id),
        CONSTRAINT persons_merged_into_is_known FOREIGN KEY (merged_into) REFERENCES persons (id),
        CONSTRAINT persons_are_not_merged_into_themselves CHECK (merged_into <> id)
      );
      CREATE TABLE person_names (
        person_id uuid NOT NULL,
        given_name text NOT NULL,
        family_name text NOT NULL,
        CONSTRAINT person_names_pk PRIMARY KEY (person_id),
        CONSTRAINT person_names_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id)
      );
      CREATE TABLE person_contacts (
        person_id uuid NOT NULL,
        email text,
        phone text,
        street text,
        postal_code text,
        municipality_nis text,
        language text NOT NULL DEFAULT 'nl',
        CONSTRAINT person_contacts_pk PRIMARY KEY (person_id),
        CONSTRAINT person_contacts_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT person_contacts_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis),
        CONSTRAINT person_contacts_language_is_known CHECK (language IN ('nl', 'fr', 'en'))
      );
      CREATE TABLE person_identifiers (
        person_id uuid NOT NULL,
        ssin text,
        birth_date date NOT NULL,
        CONSTRAINT person_identifiers_pk PRIMARY KEY (person_id),
        CONSTRAINT person_identifiers_person_is_known FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT person_identifiers_ssin_is_unique UNIQUE (ssin),
        CONSTRAINT person_identifiers_ssin_is_eleven_digits CHECK (ssin ~ '^[0-9]{11}$')
      );

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
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT vacancies_pk PRIMARY KEY (id),
        CONSTRAINT vacancies_measure_is_known CHECK (measure IN ('CMW', 'IMW')),
        CONSTRAINT vacancies_status_is_known CHECK (status IN ('draft', 'open', 'closed')),
        CONSTRAINT vacancies_have_a_position CHECK (positions BETWEEN 1 AND 100),
        CONSTRAINT vacancies_are_never_over_filled CHECK (positions_reserved >= 0 AND positions_filled >= 0
          AND positions_reserved + positions_filled <= positions),
        CONSTRAINT vacancies_organization_is_known FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT vacancies_establishment_is_of_the_organization FOREIGN KEY (establishment_id, organization_id)
          REFERENCES establishments (id, organization_id),
        CONSTRAINT vacancies_municipality_is_known FOREIGN KEY (municipality_nis) REFERENCES municipalities (nis)
      );
      -- a draft has no day yet: it comes before what was published
      CREATE INDEX vacancies_newest_first ON vacancies (coalesce(published_on, '9999-12-31'), id);
      CREATE INDEX vacancies_by_organization ON vacancies (organization_id, id);

      ALTER TABLE municipalities ENABLE ROW LEVEL SECURITY;
      ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
      ALTER TABLE establishments ENABLE ROW LEVEL SECURITY;
      ALTER TABLE services ENABLE ROW LEVEL SECURITY;
      ALTER TABLE labels ENABLE ROW LEVEL SECURITY;
      ALTER TABLE mandates ENABLE ROW LEVEL SECURITY;
      ALTER TABLE persons ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_names ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_contacts ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_identifiers ENABLE ROW LEVEL SECURITY;
      ALTER TABLE vacancies ENABLE ROW LEVEL SECURITY;
      GRANT SELECT ON municipalities TO toeleiding_api, toeleiding_worker;
      GRANT SELECT, INSERT, UPDATE ON organizations, establishments, services, labels, mandates, persons, person_names,
        person_contacts, person_identifiers, vacancies TO toeleiding_api;
      GRANT SELECT ON organizations TO toeleiding_worker;
      GRANT SELECT, UPDATE ON vacancies TO toeleiding_worker;

      -- The directory holds no case: whoever is signed in reads it.
      CREATE POLICY municipalities_are_public ON municipalities FOR SELECT TO toeleiding_api, toeleiding_worker USING (true);
      CREATE POLICY organizations_directory ON organizations FOR SELECT TO toeleiding_api, toeleiding_worker USING (app.role() IS NOT NULL);
      CREATE POLICY organizations_administrator ON organizations TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY establishments_directory ON establishments FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY establishments_administrator ON establishments TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY services_directory ON services FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY services_administrator ON services TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY labels_directory ON labels FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY labels_versions_directory ON labels_versions FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY labels_department ON labels TO toeleiding_api
        USING (app.role() IN ('administrator', 'departmentOfficer')) WITH CHECK (app.role() IN ('administrator', 'departmentOfficer'));
      CREATE POLICY mandates_directory ON mandates FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY mandates_versions_directory ON mandates_versions FOR SELECT TO toeleiding_api USING (app.role() IS NOT NULL);
      CREATE POLICY mandates_administrator ON mandates TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');

      CREATE POLICY vacancies_published ON vacancies FOR SELECT TO toeleiding_api USING (status <> 'draft' AND app.role() IS NOT NULL);
      CREATE POLICY vacancies_own_firm ON vacancies TO toeleiding_api
        USING (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'))
        WITH CHECK (organization_id = app.organization() AND app.role() IN ('employer', 'integrator'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE members DROP CONSTRAINT members_organization_is_known;
      ALTER TABLE teams DROP CONSTRAINT teams_organization_is_known;
      ALTER TABLE clients DROP CONSTRAINT clients_organization_is_known;
      ALTER TABLE deadlines DROP CONSTRAINT deadlines_organization_is_known;
      ALTER TABLE reminders DROP CONSTRAINT reminders_organization_is_known;
      DROP TABLE vacancies, person_identifiers, person_contacts, person_names, persons, mandates_versions, mandates,
        labels_versions, labels, services, establishments, organizations, municipalities;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const launch = 'HERWIN, welke subsidies komen er voor individueel maatwerk (amounts of the start, not indexed)';
const income = 'public tables of the GGMMI, not read at their source';

/** name, value, unit, from, until, source, confidence; what no source names has no row */
const known = [
  ['guaranteedMinimumMonthlyIncome', '1955.04', 'EUR/month', '2023-01-01', '2023-11-01', income, 'unverified'],
  ['guaranteedMinimumMonthlyIncome', '1994.18', 'EUR/month', '2023-11-01', '2024-04-01', income, 'unverified'],
  ['guaranteedMinimumMonthlyIncome', '2029.88', 'EUR/month', '2024-04-01', '2024-05-01', income, 'unverified'],
  ['guaranteedMinimumMonthlyIncome', '2070.48', 'EUR/month', '2024-05-01', '2025-02-01', income, 'unverified'],
  ['guaranteedMinimumMonthlyIncome', '2111.89', 'EUR/month', '2025-02-01', null, income, 'unverified'],
  ['referenceWageCap', '2', 'times', '2019-01-01', null, 'D22 art. 17; VDAB, referteloon', 'verified'],
  ['contingentHeads', '1.15', 'heads/FTE', '2019-01-01', null, 'HERWIN, wat is de begeleidingspremie', 'verified'],
  [
    'organizationSupportSupplementFte',
    '100',
    'FTE',
    '2019-01-01',
    null,
    'HERWIN, wat is organisatieondersteuning',
    'verified',
  ],
  ['labelMinimumFte', '20', 'FTE', '2019-01-01', null, 'D13 art. 4', 'verified'],
  ['labelTargetGroupShare', '65', 'percent', '2019-01-01', '2023-07-01', 'D13 art. 4', 'verified'],
  ['labelTargetGroupShare', '55', 'percent', '2023-07-01', null, 'D13 art. 4 as changed by D22 art. 64', 'verified'],
  ['imwFixedGuidancePremiumFirst', '1200', 'EUR/quarter', '2023-07-01', null, launch, 'verified'],
  ['imwFixedGuidancePremiumLater', '600', 'EUR/quarter', '2023-07-01', null, launch, 'verified'],
  ['imwFixedGuidanceFirstQuarters', '5', 'quarters', '2023-07-01', null, launch, 'verified'],
  ['imwVariableGuidancePremiumLow', '430', 'EUR/FTE/quarter', '2023-07-01', null, launch, 'verified'],
  ['imwVariableGuidancePremiumMedium', '730', 'EUR/FTE/quarter', '2023-07-01', null, launch, 'verified'],
  ['imwVariableGuidancePremiumHigh', '1280', 'EUR/FTE/quarter', '2023-07-01', null, launch, 'verified'],
  [
    'imwFullTimeDays',
    '65',
    'days/quarter',
    '2023-07-01',
    null,
    'thirteen weeks of five days; not read in a source',
    'unverified',
  ],
  ['imwGapQuarters', '4', 'quarters', '2023-07-01', null, 'D22 art. 12 par. 3', 'verified'],
  [
    'imwScheduleBorders',
    '5/4/11',
    'choice: 5/4/11, 5/3/12',
    '2023-07-01',
    null,
    'HERWIN; unikselection.be has 5/3/12',
    'localPractice',
  ],
  [
    'imwExtensionWindow',
    'fifthYear',
    'choice: fifthYear, penultimateYear',
    '2023-07-01',
    null,
    'VDAB; vlaanderen.be has the penultimate year',
    'localPractice',
  ],
];

const quoted = (value: string | null) => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`);
const rows = known.map((row) => `(${row.map(quoted).join(', ')})`).join(',\n');

export class TheLawIsDatedFigures1767225600014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE parameter_files (
        id uuid NOT NULL,
        title text NOT NULL,
        status text NOT NULL,
        -- not before this day
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
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT parameter_files_pk PRIMARY KEY (id),
        CONSTRAINT parameter_files_status_is_known CHECK (status IN ('draft', 'reviewed', 'active', 'rejected')),
        CONSTRAINT parameter_files_are_seen_by_four_eyes CHECK (reviewed_by <> loaded_by),
        CONSTRAINT parameter_files_are_reviewed_before_they_are_active
          CHECK (status NOT IN ('reviewed', 'active') OR reviewed_by IS NOT NULL AND reviewed_on IS NOT NULL),
        CONSTRAINT parameter_files_are_active_from_a_day CHECK ((status = 'active') = (activated_on IS NOT NULL)
          AND (activated_by IS NULL) = (activated_on IS NULL) AND activated_on >= activate_on),
        CONSTRAINT parameter_files_are_rejected_with_a_reason CHECK ((status = 'rejected') = (rejected_by IS NOT NULL)
          AND (rejected_by IS NULL) = (rejection_reason IS NULL)),
        CONSTRAINT parameter_files_loaded_by_is_known FOREIGN KEY (loaded_by) REFERENCES members (id),
        CONSTRAINT parameter_files_reviewed_by_is_known FOREIGN KEY (reviewed_by) REFERENCES members (id),
        CONSTRAINT parameter_files_activated_by_is_known FOREIGN KEY (activated_by) REFERENCES members (id),
        CONSTRAINT parameter_files_rejected_by_is_known FOREIGN KEY (rejected_by) REFERENCES members (id)
      );
      CREATE TABLE parameter_file_rows (
        file_id uuid NOT NULL,
        position integer NOT NULL,
        name text NOT NULL,
        value text NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        source text NOT NULL,
        confidence text NOT NULL,
        CONSTRAINT parameter_file_rows_pk PRIMARY KEY (file_id, position),
        CONSTRAINT parameter_file_rows_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files (id),
        CONSTRAINT parameter_file_rows_do_not_overlap EXCLUDE USING gist (file_id WITH =, name WITH =, daterange(valid_from, valid_until) WITH &&)
      );
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
        -- both absent where it came with the product
        file_id uuid,
        loaded_by uuid,
        -- the legal day since when the row is known as it stands
        known_on date NOT NULL,
        voided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT parameters_pk PRIMARY KEY (id),
        CONSTRAINT parameters_validity_is_a_period CHECK (NOT isempty(validity) AND lower(validity) IS NOT NULL),
        CONSTRAINT parameters_confidence_is_known CHECK (confidence IN ('verified', 'unverified', 'localPractice', 'fictitious')),
        CONSTRAINT parameters_value_fits_its_unit CHECK (CASE WHEN unit LIKE 'choice: %'
          THEN value = ANY (string_to_array(substr(unit, 9), ', ')) ELSE value ~ '^[0-9]{1,9}(\\.[0-9]{1,6})?$' END),
        CONSTRAINT parameters_file_is_known FOREIGN KEY (file_id) REFERENCES parameter_files (id),
        CONSTRAINT parameters_loaded_by_is_known FOREIGN KEY (loaded_by) REFERENCES members (id),
        CONSTRAINT parameters_of_a_file_tell_who_loaded_it CHECK ((file_id IS NULL) = (loaded_by IS NULL)),
        CONSTRAINT parameters_do_not_overlap EXCLUDE USING gist (name WITH =, validity WITH &&) WHERE (voided_on IS NULL)
      );
      CREATE INDEX parameters_by_name ON parameters (name, valid_from);
      CALL app.keep_versions_of('parameters');

      ALTER TABLE parameter_files ENABLE ROW LEVEL SECURITY;
      ALTER TABLE parameter_file_rows ENABLE ROW LEVEL SECURITY;
      ALTER TABLE parameters ENABLE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT ON parameter_files, parameter_file_rows, parameters TO toeleiding_api;
      -- a figure gets another period or is voided, never another value; what was loaded stays as it was loaded
      GRANT UPDATE (validity, known_on, voided_on, version, updated_at) ON parameters TO toeleiding_api;
      GRANT UPDATE (status, reviewed_by, reviewed_on, activated_by, activated_on, rejected_by, rejection_reason, version, updated_at)
        ON parameter_files TO toeleiding_api;
      GRANT SELECT ON parameter_files, parameter_file_rows, parameters, parameters_versions TO toeleiding_worker;

      -- Whoever is signed in reads what is in force; what is proposed is for those who load, review and rehearse it.
      CREATE POLICY parameters_reading ON parameters FOR SELECT TO toeleiding_api, toeleiding_worker USING (app.role() IS NOT NULL);
      CREATE POLICY parameters_versions_reading ON parameters_versions FOR SELECT TO toeleiding_api, toeleiding_worker
        USING (app.role() IS NOT NULL);
      -- Four eyes have seen a figure that comes in; what is left of one that was split says what it said.
      CREATE POLICY parameters_loading ON parameters FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'administrator' AND voided_on IS NULL AND (
          EXISTS (SELECT 1 FROM parameter_files f JOIN parameter_file_rows r ON r.file_id = f.id
            WHERE f.id = parameters.file_id AND f.status = 'reviewed' AND f.loaded_by = parameters.loaded_by
              AND (r.name, r.value, r.source, r.confidence) = (parameters.name, parameters.value, parameters.source, parameters.confidence)
              AND daterange(r.valid_from, r.valid_until) = parameters.validity)
          OR EXISTS (SELECT 1 FROM parameters k WHERE k.voided_on IS NULL
              AND (k.name, k.value, k.unit, k.source, k.confidence)
                = (parameters.name, parameters.value, parameters.unit, parameters.source, parameters.confidence)
              AND k.file_id IS NOT DISTINCT FROM parameters.file_id)));
      CREATE POLICY parameters_replacing ON parameters FOR UPDATE TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY parameter_files_reading ON parameter_files FOR SELECT TO toeleiding_api
        USING (app.role() IN ('administrator', 'departmentOfficer'));
      CREATE POLICY parameter_files_clock ON parameter_files FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY parameter_files_loading ON parameter_files FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'administrator' AND loaded_by = app.member());
      CREATE POLICY parameter_files_moving ON parameter_files FOR UPDATE TO toeleiding_api
        USING (app.role() = 'administrator') WITH CHECK (app.role() = 'administrator');
      CREATE POLICY parameter_file_rows_reading ON parameter_file_rows FOR SELECT TO toeleiding_api
        USING (app.role() IN ('administrator', 'departmentOfficer'));
      CREATE POLICY parameter_file_rows_clock ON parameter_file_rows FOR SELECT TO toeleiding_worker USING (true);
      CREATE POLICY parameter_file_rows_loading ON parameter_file_rows FOR INSERT TO toeleiding_api
        WITH CHECK (app.role() = 'administrator' AND EXISTS (SELECT 1 FROM parameter_files f WHERE f.id = file_id AND f.status = 'draft'
          AND f.loaded_by = app.member()));

      -- Two accounts of one human are two eyes, not four.
      CREATE FUNCTION app.same_human(p_one uuid, p_other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public AS
        'SELECT count(DISTINCT subject) < 2 FROM public.members WHERE id IN (p_one, p_other)';
      GRANT EXECUTE ON FUNCTION app.same_human TO toeleiding_api;

      INSERT INTO parameters (id, name, value, unit, validity, source, confidence, known_on)
        SELECT uuidv7(), k.name, k.value, k.unit, daterange(k.valid_from::date, k.valid_until::date), k.source, k.confidence, '2000-01-01'
          FROM (VALUES ${rows}) AS k (name, value, unit, valid_from, valid_until, source, confidence);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.same_human;
      DROP TABLE parameters_versions, parameters, parameter_file_rows, parameter_files;
    `);
  }
}

-- Invented organizations and members, one for each role of the realm beside this file: for trying, not for earnest.
INSERT INTO organizations (id, kind, name, email) VALUES
  ('01980f2e-7c1a-7b5e-9d3f-000000000001', 'employmentService', 'Arbeidsbemiddeling (verzonnen)', 'employmentservice@example.org'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000002', 'coachingService', 'T&O-dienst (verzonnen)', 'coachingservice@example.org'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000003', 'supportedWorkCompany', 'Maatwerkbedrijf (verzonnen)', 'supportedworkcompany@example.org'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000004', 'department', 'Departement (verzonnen)', 'department@example.org')
ON CONFLICT DO NOTHING;
INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from) VALUES
  ('01980f2e-7c1a-7b5e-9d3f-000000000011', '01980f2e-7c1a-7b5e-9d3f-000000000001', '01980f2e-7c1a-7b5e-9d3f-000000000011', 'Bea Bemiddelaar', 'counselor@example.org', 'nl', '{counselor}', '2026-01-01'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000012', '01980f2e-7c1a-7b5e-9d3f-000000000001', '01980f2e-7c1a-7b5e-9d3f-000000000012', 'Ed Expert', 'expert@example.org', 'nl', '{expert}', '2026-01-01'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000013', '01980f2e-7c1a-7b5e-9d3f-000000000001', '01980f2e-7c1a-7b5e-9d3f-000000000013', 'Ada Beheerder', 'administrator@example.org', 'nl', '{administrator}', '2026-01-01'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000014', '01980f2e-7c1a-7b5e-9d3f-000000000001', '01980f2e-7c1a-7b5e-9d3f-000000000014', 'Ode Auditor', 'auditor@example.org', 'nl', '{auditor}', '2026-01-01'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000015', '01980f2e-7c1a-7b5e-9d3f-000000000002', '01980f2e-7c1a-7b5e-9d3f-000000000015', 'Cas Coach', 'coach@example.org', 'nl', '{coach}', '2026-01-01'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000016', '01980f2e-7c1a-7b5e-9d3f-000000000003', '01980f2e-7c1a-7b5e-9d3f-000000000016', 'Wim Werkgever', 'employer@example.org', 'nl', '{employer}', '2026-01-01'),
  ('01980f2e-7c1a-7b5e-9d3f-000000000017', '01980f2e-7c1a-7b5e-9d3f-000000000004', '01980f2e-7c1a-7b5e-9d3f-000000000017', 'Dora Departement', 'departmentofficer@example.org', 'nl', '{departmentOfficer}', '2026-01-01')
ON CONFLICT DO NOTHING;

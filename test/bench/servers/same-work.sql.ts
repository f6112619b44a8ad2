import { prepared } from './statement.js';

/**
 * The API's own statements, copied from what PostgreSQL saw. Where one of them changes there, the bench says which, and it
 * is changed here.
 */
const row = (alias: string) =>
  `${alias}.id, ${alias}.version, ${alias}.created_at AS "createdAt", ${alias}.updated_at AS "updatedAt"`;
const referral = (r: string) => `${row(r)}, ${r}.trajectory_id AS "trajectoryId", ${r}.person_id AS "personId",
  ${r}.entitlement_id AS "entitlementId", ${r}.vacancy_id AS "vacancyId", ${r}.organization_id AS "organizationId",
  ${r}.member_id AS "memberId", ${r}.employer_id AS "employerId", ${r}.measure, ${r}.status, ${r}.requested_on AS "requestedOn",
  ${r}.answer_due_on AS "answerDueOn", ${r}.answered_on AS "answeredOn", ${r}.decision_due_on AS "decisionDueOn",
  ${r}.ended_on AS "endedOn", ${r}.reason, ${r}.planned_from AS "plannedFrom", ${r}.planned_until AS "plannedUntil",
  ${r}.planned_fraction AS "plannedFraction"`;

export const getReferral = prepared(
  'getReferral',
  `SELECT ${referral('r')}, l.letter, l.case_number AS "caseNumber", l.municipality_nis AS "municipalityNis",
     l.valid_until AS "rightUntil", d.rate, d.level, d.guidance_need AS "guidanceNeed",
     n.given_name || ' ' || n.family_name AS "personName", v.title AS "vacancyTitle",
     v.status = 'open' AND v.positions > v.positions_reserved + v.positions_filled AS "vacancyOpen",
     EXISTS (SELECT 1 FROM referral_choices c WHERE c.referral_id = r.id AND c.kept_on IS NULL) AS "choiceAsked",
     e.name AS "employerName", o.name AS "organizationName"
   FROM referrals r LEFT JOIN referral_letters l ON l.referral_id = r.id LEFT JOIN referral_disclosures d ON d.referral_id = r.id
     LEFT JOIN person_names n ON n.person_id = r.person_id LEFT JOIN vacancies v ON v.id = r.vacancy_id
     JOIN organizations e ON e.id = r.employer_id JOIN organizations o ON o.id = r.organization_id WHERE r.id = $1`,
);

export const listCaseload = prepared(
  'listCaseload',
  `WITH page AS (SELECT t.id FROM app.caseload_of_participant t
     WHERE ($1::text[] IS NULL OR t.status = ANY ($1)) AND ($2::text[] IS NULL OR t.municipality_nis = ANY ($2))
       AND TRUE ORDER BY t.opened_on DESC, t.id DESC LIMIT 51)
   SELECT ${row('t')}, t.number, t.person_id AS "personId", t.municipality_nis AS "municipalityNis", t.opened_by AS "openedBy",
     t.opened_on AS "openedOn", t.status, t.ended_on AS "endedOn", t.end_reason AS "endReason", t.case_version AS "caseVersion",
     t.opened_on::text AS key0, t.id::text AS key1
     FROM page JOIN trajectories t ON t.id = page.id ORDER BY t.opened_on DESC, t.id DESC`,
);

export const lockCase = prepared('lockCase', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))');

export const lockReferral = prepared(
  'lockReferral',
  'SELECT pg_advisory_xact_lock(hashtextextended(trajectory_id::text, 0)) FROM referrals WHERE id = $1',
);

export const findReferral = prepared('findReferral', `SELECT ${referral('t')} FROM referrals t WHERE t.id = $1`);

export const factsForDraft = prepared(
  'factsForDraft',
  `SELECT t.person_id AS "personId", t.status = 'open' AS "trajectoryOpen", v.organization_id AS "employerId", v.measure,
     EXISTS (SELECT 1 FROM referrals r WHERE r.trajectory_id = $1 AND r.vacancy_id = $2
       AND status IN ('draft', 'requested', 'accepted')) AS "referredAlready"
   FROM (SELECT $1::uuid AS trajectory_id, $2::uuid AS vacancy_id) a
   LEFT JOIN trajectories t ON t.id = a.trajectory_id LEFT JOIN vacancies v ON v.id = a.vacancy_id`,
);

export const lockVacancy = prepared(
  'lockVacancy',
  `SELECT ${row('v')}, v.organization_id AS "organizationId", v.establishment_id AS "establishmentId", v.measure, v.line, v.title,
     v.description, v.municipality_nis AS "municipalityNis", v.positions, v.positions_reserved AS "positionsReserved",
     v.positions_filled AS "positionsFilled", v.status, v.published_on AS "publishedOn", v.closed_on AS "closedOn"
   FROM vacancies v WHERE v.id = $1 FOR UPDATE`,
);

export const factsForAcceptance = prepared(
  'factsForAcceptance',
  `SELECT app.right_holds($3, $2) AS "rightHolds", coalesce(v.status = 'open', false) AS "vacancyOpen",
     coalesce(v.positions > v.positions_reserved + v.positions_filled, false) AS "positionOpen",
     EXISTS (SELECT 1 FROM labels b WHERE b.organization_id = v.organization_id AND b.regime = 'CMW' AND b.voided_on IS NULL
       AND (b.establishment_id IS NULL OR b.establishment_id = v.establishment_id)
       AND b.valid_from <= $2 AND (b.valid_until IS NULL OR b.valid_until > $2)) AS labeled,
     (SELECT json_build_object('days', k.term_days, 'unit', k.term_unit) FROM deadline_kinds k
       WHERE k.kind = 'acceptedReferralUndecided') AS term
   FROM vacancies v WHERE v.id = $1`,
);

export const insertReferral = prepared(
  'insertReferral',
  `INSERT INTO "referrals"("id", "version", "created_at", "updated_at", "trajectory_id",
  "person_id", "entitlement_id", "vacancy_id", "organization_id", "member_id", "employer_id", "measure", "status", "requested_on",
  "answer_due_on", "answered_on", "decision_due_on", "ended_on", "reason", "planned_from", "planned_until", "planned_fraction")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
);

export const insertLetter = prepared(
  'insertLetter',
  `INSERT INTO "referral_letters"("referral_id", "trajectory_id", "letter", "case_number",
  "municipality_nis", "measure", "valid_until") VALUES ($1, $2, $3, DEFAULT, DEFAULT, DEFAULT, DEFAULT)`,
);

export const moveReferral = prepared(
  'moveReferral',
  `UPDATE "referrals" SET "answered_on" = $1, "decision_due_on" = $2, "status" = $3,
  "updated_at" = $4, "version" = $5 WHERE "id" = $6 AND "version" = $7`,
);

export const personKey = prepared('personKey', 'SELECT app.person_key($1, $2) AS wrapped');

export const appendJournal = prepared('appendJournal', 'SELECT app.append_journal($1, $2, $3, $4, $5, $6, $7, $8)');

export const setMode = prepared('setMode', `SELECT set_config('app.mode', $1, true), set_config('app.case', $2, true)`);

export const reserve = prepared(
  'reserve',
  `UPDATE vacancies v SET positions_reserved = positions_reserved + 1, version = version + 1, updated_at = clock_timestamp()
   WHERE v.id = $1 AND v.status = 'open' AND v.positions > v.positions_reserved + v.positions_filled`,
);

export const disclose = prepared('disclose', 'SELECT app.disclose_to_firm($1)');

export const openDeadlines = prepared(
  'openDeadlines',
  `SELECT ${row('d')}, d.kind, d.subject_type AS "subjectType", d.subject_id AS "subjectId", d.occurrence,
     d.trajectory_id AS "trajectoryId", d.organization_id AS "organizationId", d.due_on AS "dueOn", d.status,
     d.closed_on AS "closedOn", d.next_reminder_on AS "nextReminderOn"
   FROM deadlines d WHERE d.subject_id = $1 AND d.kind = $2 AND d.status = 'open' ORDER BY d.id`,
);

export const openChoices = prepared(
  'openChoices',
  `SELECT ${row('c')}, c.referral_id AS "referralId", c.trajectory_id AS "trajectoryId", c.person_id AS "personId",
     c.hired_referral_id AS "hiredReferralId", c.asked_on AS "askedOn", c.kept_on AS "keptOn" FROM referral_choices c
   WHERE c.referral_id = $1 AND c.kept_on IS NULL ORDER BY c.asked_on, c.id`,
);

export const closeDeadline = prepared(
  'closeDeadline',
  `UPDATE deadlines SET status = $2, closed_on = $3, next_reminder_on = NULL, version = version + 1, updated_at = now()
   WHERE id = $1 AND status = 'open'`,
);

export const deadlineKind = prepared(
  'deadlineKind',
  `SELECT k.kind, k.term_days AS "termDays", k.term_unit AS "termUnit", k.reminder_steps AS "reminderSteps",
     k.repeat_days AS "repeatDays", k.overdue_to_team AS "overdueToTeam", k.awaits_person AS "awaitsPerson", k.addressee, k.confidence, k.source FROM deadline_kinds k WHERE kind = $1`,
);

export const insertDeadline = prepared(
  'insertDeadline',
  `INSERT INTO "deadlines"("id", "version", "created_at", "updated_at", "kind",
  "subject_type", "subject_id", "occurrence", "trajectory_id", "organization_id", "due_on", "status", "closed_on",
  "next_reminder_on") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);

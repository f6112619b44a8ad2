import type { ClientBase, Pool } from 'pg';
import type { CaughtMail } from '../../../src/local/mail/mail-catcher.js';

/** Each finds what must never be, from the outside: as the owner, past every rule of the application. */
export const broken: Record<string, string> = {
  'rights of one person overlap': `SELECT a.id FROM entitlements a JOIN entitlements b ON b.person_id = a.person_id AND b.id > a.id
    AND b.measure = a.measure AND b.employer_id IS NOT DISTINCT FROM a.employer_id AND a.validity && b.validity
    WHERE a.voided_on IS NULL AND b.voided_on IS NULL`,
  'packages of one right overlap': `SELECT a.id FROM packages a JOIN packages b ON b.entitlement_id = a.entitlement_id AND b.id > a.id
    AND a.validity && b.validity WHERE a.voided_on IS NULL AND b.voided_on IS NULL`,
  'a package lies outside its right': `SELECT p.id FROM packages p JOIN entitlements e ON e.id = p.entitlement_id
    WHERE p.voided_on IS NULL AND NOT p.validity <@ e.validity`,
  'a supported employment lies outside its right': `SELECT m.id FROM employments m JOIN entitlements e ON e.id = m.entitlement_id
    WHERE m.supported IS NOT NULL AND NOT m.supported <@ e.validity`,
  'a day of supported work has no package': `SELECT m.id FROM employments m WHERE m.measure = 'CMW' AND m.status IN ('active', 'ended')
    AND NOT (m.supported * daterange(NULL, app.today(), '[]')) <@ (SELECT coalesce(range_agg(p.validity), '{}') FROM packages p
      WHERE p.entitlement_id = m.entitlement_id AND p.voided_on IS NULL)`,
  'a vacancy is over-filled': 'SELECT id FROM vacancies WHERE positions_reserved + positions_filled > positions',
  'a deadline is open on what is closed': `SELECT d.id FROM deadlines d JOIN (
      SELECT id, status IN ('decided', 'withdrawn') AS closed FROM indications
      UNION ALL SELECT id, status IN ('declined', 'hired', 'notHired', 'cancelled', 'lapsed') FROM referrals
      UNION ALL SELECT id, status = 'cancelled' FROM employments
      UNION ALL SELECT id, status IN ('superseded', 'closed') FROM plans
      UNION ALL SELECT id, status IN ('decided', 'cancelled') FROM evaluations
      UNION ALL SELECT id, status = 'cancelled' OR status = 'completed' AND closed_on IS NOT NULL
        OR status = 'failed' AND redetermined_on IS NOT NULL FROM transitions
      UNION ALL SELECT id, valid_until <= app.today() OR revoked_on <= app.today() OR voided_on IS NOT NULL OR used_from IS NOT NULL FROM entitlements
      UNION ALL SELECT id, status = 'closed' FROM trajectories) subject ON subject.id = d.subject_id
    WHERE d.status = 'open' AND subject.closed`,
  // its last quarters are still declared
  'a duty outlives its employment': `SELECT d.id FROM deadlines d JOIN employments e ON e.id = d.subject_id
    WHERE d.status = 'open' AND e.status = 'ended' AND d.kind <> 'declarationMissing'`,
  'a closed case leaves something open': `SELECT t.id FROM trajectories t WHERE t.status = 'closed' AND (
      EXISTS (SELECT 1 FROM indications i WHERE i.trajectory_id = t.id AND i.status IN ('draft', 'submitted'))
      OR EXISTS (SELECT 1 FROM plans p WHERE p.trajectory_id = t.id AND p.status IN ('draft', 'agreed'))
      OR EXISTS (SELECT 1 FROM transitions x WHERE x.trajectory_id = t.id
        AND x.status IN ('proposed', 'agreed', 'preparation', 'matching', 'internship', 'aftercare'))
      OR EXISTS (SELECT 1 FROM referrals r WHERE r.trajectory_id = t.id AND r.status IN ('draft', 'requested', 'accepted'))
      OR EXISTS (SELECT 1 FROM employments e WHERE e.trajectory_id = t.id AND e.status IN ('planned', 'active'))
      OR EXISTS (SELECT 1 FROM evaluations v WHERE v.trajectory_id = t.id AND v.status IN ('scheduled', 'inPreparation', 'held'))
      OR EXISTS (SELECT 1 FROM deadlines d WHERE d.trajectory_id = t.id AND d.status = 'open' AND d.kind <> 'declarationMissing'))`,
  'a reminder left twice': `SELECT min(id::text) FROM reminders WHERE deadline_id IS NOT NULL
    GROUP BY deadline_id, step, remind_on HAVING count(*) > 1`,
  'a notice left twice': `SELECT min(id::text) FROM reminders WHERE deadline_id IS NULL GROUP BY kind, subject_id, due_on HAVING count(*) > 1`,
  'a term of evaluation passed and nobody was told': `SELECT d.id FROM deadlines d WHERE d.kind = 'evaluationDue' AND d.status = 'open'
    AND d.due_on + 7 <= app.today() AND NOT EXISTS (SELECT 1 FROM reminders r WHERE r.deadline_id = d.id AND r.step = 'overdue')`,
  'an evaluation was late and nobody was told': `SELECT v.id FROM evaluations v WHERE coalesce(v.held_on, app.today()) > v.due_on
    AND v.status <> 'cancelled' AND NOT EXISTS (SELECT 1 FROM deadlines d JOIN reminders r ON r.deadline_id = d.id
      WHERE d.kind = 'evaluationDue' AND d.subject_id = v.employment_id AND r.remind_on >= d.due_on)`,
  'an open case has nothing due': `SELECT t.id FROM trajectories t WHERE t.status = 'open' AND NOT EXISTS (
      SELECT 1 FROM deadlines d WHERE d.trajectory_id = t.id AND d.status = 'open')`,
  'a closed case has no reason': `SELECT id FROM trajectories WHERE status = 'closed' AND end_reason IS NULL`,
  'the journal of a case has a gap': `SELECT trajectory_id FROM journal WHERE trajectory_id IS NOT NULL GROUP BY trajectory_id
    HAVING count(*) <> max(case_version) OR count(DISTINCT case_version) <> count(*)`,
};

/** What is broken, each with how often and one example; nothing where all is well. */
export async function findBroken(owner: Pool | ClientBase): Promise<string[]> {
  const found: string[] = [];
  for (const [what, statement] of Object.entries(broken)) {
    const { rows } = await owner.query<{ id: string }>(statement);
    if (rows.length > 0) found.push(`${what}: ${rows.length} times, such as ${Object.values(rows[0] ?? {})[0]}`);
  }
  return found;
}

/** What is wrong with the mails that came, beside the reminders that were stamped as sent: each is one mail, once. */
export function wrongWithMails(mails: Pick<CaughtMail, 'messageId'>[], sent: string[]): string[] {
  const came = mails.map(({ messageId }) => messageId.replace(/^<|@.*$/g, ''));
  const once = new Set(came);
  const stamped = new Set(sent);
  return [
    ...(once.size < came.length ? [`${came.length - once.size} mails came twice`] : []),
    ...(sent.some((id) => !once.has(id)) ? [`${sent.filter((id) => !once.has(id)).length} mails never came`] : []),
    ...([...once].some((id) => !stamped.has(id))
      ? [`${[...once].filter((id) => !stamped.has(id)).length} mails are of no reminder`]
      : []),
  ];
}

/** Of the database, and of the mails. */
export const invariantCount = Object.keys(broken).length + 3;

import type { Pool } from 'pg';

/** Each finds what must never be, from the outside: as the owner, past every rule of the application. */
const broken: Record<string, string> = {
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
    AND NOT (m.supported * daterange(NULL, app.today(), '[]')) <@ (SELECT range_agg(p.validity) FROM packages p
      WHERE p.entitlement_id = m.entitlement_id AND p.voided_on IS NULL)`,
  'a vacancy is over-filled': 'SELECT id FROM vacancies WHERE positions_reserved + positions_filled > positions',
  'a deadline is open on what is closed': `SELECT d.id FROM deadlines d JOIN (
      SELECT id, status IN ('decided', 'withdrawn') AS closed FROM indications
      UNION ALL SELECT id, status IN ('declined', 'hired', 'notHired', 'cancelled', 'lapsed') FROM referrals
      UNION ALL SELECT id, status = 'cancelled' FROM employments
      UNION ALL SELECT id, status IN ('superseded', 'closed') FROM plans
      UNION ALL SELECT id, status IN ('decided', 'cancelled') FROM evaluations
      UNION ALL SELECT id, status = 'cancelled' FROM transitions
      UNION ALL SELECT id, valid_until <= app.today() FROM entitlements
      UNION ALL SELECT id, status = 'closed' FROM trajectories) subject ON subject.id = d.subject_id
    WHERE d.status = 'open' AND subject.closed`,
  'a closed case leaves something open': `SELECT t.id FROM trajectories t WHERE t.status = 'closed' AND (
      EXISTS (SELECT 1 FROM referrals r WHERE r.trajectory_id = t.id AND r.status IN ('draft', 'requested', 'accepted'))
      OR EXISTS (SELECT 1 FROM employments e WHERE e.trajectory_id = t.id AND e.status IN ('planned', 'active'))
      OR EXISTS (SELECT 1 FROM evaluations v WHERE v.trajectory_id = t.id AND v.status IN ('scheduled', 'inPreparation', 'held'))
      OR EXISTS (SELECT 1 FROM deadlines d WHERE d.trajectory_id = t.id AND d.status = 'open'))`,
  'a reminder left twice': `SELECT min(id::text) FROM reminders WHERE deadline_id IS NOT NULL
    GROUP BY deadline_id, step, remind_on HAVING count(*) > 1`,
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
export async function findBroken(owner: Pool): Promise<string[]> {
  const found: string[] = [];
  for (const [what, statement] of Object.entries(broken)) {
    const { rows } = await owner.query<{ id: string }>(statement);
    if (rows.length > 0) found.push(`${what}: ${rows.length} times, such as ${Object.values(rows[0] ?? {})[0]}`);
  }
  return found;
}

export const invariantCount = Object.keys(broken).length;

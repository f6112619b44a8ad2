import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

/** What the clock still has to do on the calendar's day. */
const pending = `
  SELECT (SELECT count(*) FROM deadlines WHERE status = 'open' AND next_reminder_on <= app.today())
       + (SELECT count(*) FROM reminders WHERE sent_at IS NULL AND dropped_at IS NULL)
       + (SELECT count(*) FROM referrals WHERE status = 'requested' AND answer_due_on < app.today()
            OR status = 'accepted' AND decision_due_on < app.today())
       + (SELECT count(*) FROM employments e WHERE e.status = 'active' AND e.measure = 'CMW' AND NOT EXISTS (
            SELECT 1 FROM packages p WHERE p.entitlement_id = e.entitlement_id AND p.voided_on IS NULL
              AND p.valid_from <= app.today() AND (p.valid_until IS NULL OR p.valid_until > app.today()))) AS pending`;

const patienceSeconds = 90;

/** The calendar has moved: waits until the sweep has done what that made due. */
export async function untilSettled(owner: Pool): Promise<void> {
  const end = performance.now() + patienceSeconds * 1000;
  for (;;) {
    const { rows } = await owner.query<{ pending: string }>(pending);
    if (Number(rows[0]?.pending) === 0) return;
    if (performance.now() > end) throw new Error(`The sweep leaves ${rows[0]?.pending} undone.`);
    await pause(50);
  }
}

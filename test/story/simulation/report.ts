import type { Stage } from '../stage.js';
import { invariantCount, wrongWithMails } from './invariants.js';
import type { Tally } from './life.js';

interface Run {
  stage: Stage;
  tally: Tally;
  seconds: number;
}

const counted = `SELECT 'cases ' || status AS what, count(*) FROM trajectories GROUP BY 1
  UNION ALL SELECT 'employments ' || status, count(*) FROM employments GROUP BY 1
  UNION ALL SELECT 'packages ' || origin, count(*) FROM packages WHERE voided_on IS NULL GROUP BY 1
  UNION ALL SELECT 'evaluations ' || status, count(*) FROM evaluations GROUP BY 1
  UNION ALL SELECT 'transitions ' || status, count(*) FROM transitions GROUP BY 1
  UNION ALL SELECT 'reminders sent', count(*) FROM reminders WHERE sent_at IS NOT NULL
  UNION ALL SELECT 'journal rows', count(*) FROM journal ORDER BY 1`;

/** What was lived, in figures. A mail that came twice is a fault, whatever the database says. */
export async function tellRun({ stage, tally, seconds }: Run, tell: (line: string) => void): Promise<void> {
  tell(
    `\n${tally.requests} requests in ${seconds.toFixed(0)} s; ${invariantCount} things are looked for that must never be.`,
  );
  const { rows } = await stage.owner.query<{ what: string; count: string }>(counted);
  for (const { what, count } of rows) tell(`  ${what.padEnd(32)} ${count}`);
  tell('Moves');
  for (const [name, count] of tally.moves) tell(`  ${name.padEnd(32)} ${count}`);
  tell('Refusals');
  for (const [code, count] of tally.refusals) tell(`  ${code.padEnd(32)} ${count}`);
  const sent = await stage.owner.query<{ id: string }>('SELECT id FROM reminders WHERE sent_at IS NOT NULL');
  const mails = await stage.mails();
  tell(`Mails\n  ${'came'.padEnd(32)} ${mails.length}`);
  const wrong = wrongWithMails(
    mails,
    sent.rows.map(({ id }) => id),
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

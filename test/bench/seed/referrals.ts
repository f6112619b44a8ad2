import type pg from 'pg';
import { caseload, cases } from './cases.js';

/** What the requests are drawn from. */
export interface Seeded {
  coach: Member;
  employer: Member;
  /** the first coaching service's */
  trajectories: string[];
  /** of the first coaching service's cases, in no order */
  referrals: string[];
  /** of firms other than the answering one */
  vacancies: string[];
  /** at the answering firm, never answered; each is accepted once */
  requested: string[];
}

export interface Member {
  subject: string;
  name: string;
  role: string;
  organizationId: string;
}

/** So many requests wait for the first firm's answer; case n's k-th is for another vacancy than its others. */
export async function seedReferrals(owner: pg.Client, requested: number): Promise<Seeded> {
  const text = `
    CREATE TEMP TABLE seeded_requests AS SELECT q.n, uuidv7() AS id, c.id AS trajectory_id, c.person_id, c.entitlement_id,
        c.organization_id, c.coach_id AS member_id, c.number, v.id AS vacancy_id, v.organization_id AS employer_id,
        c.opened_on + 50 AS decided_on
      FROM generate_series(0, ${requested - 1}) q (n) JOIN seeded_cases c ON c.n = q.n % ${cases}
      JOIN seeded_vacancies v ON v.answers AND v.n = (q.n % ${cases} + q.n / ${cases} * 7) % 300;
    INSERT INTO referrals (id, trajectory_id, person_id, entitlement_id, vacancy_id, organization_id, member_id, employer_id,
        measure, status, requested_on, answer_due_on)
      SELECT id, trajectory_id, person_id, entitlement_id, vacancy_id, organization_id, member_id, employer_id,
        'CMW', 'requested', app.today(), app.today() + 14 FROM seeded_requests;
    INSERT INTO referral_letters (referral_id, trajectory_id, letter, case_number, municipality_nis, measure, valid_until)
      SELECT id, trajectory_id, '${letter}', number, '72030', 'CMW', app.today() + 1000 FROM seeded_requests;
    INSERT INTO deadlines (id, kind, subject_type, subject_id, trajectory_id, organization_id, due_on, next_reminder_on, status)
      SELECT uuidv7(), 'referralUnanswered', 'referral', id, trajectory_id, employer_id, app.today() + 14, app.today() + 9, 'open'
        FROM seeded_requests;`;
  await owner.query(text);
  return {
    coach: await member(owner, 'coach'),
    employer: await member(owner, 'employer'),
    trajectories: await ids(owner, `SELECT id FROM seeded_cases WHERE n < ${caseload} ORDER BY n`),
    referrals: await ids(
      owner,
      `SELECT r.id FROM seeded_requests r JOIN seeded_cases c ON c.id = r.trajectory_id WHERE c.n < ${caseload} ORDER BY md5(r.id::text)`,
    ),
    vacancies: await ids(owner, 'SELECT id FROM seeded_vacancies WHERE NOT answers ORDER BY n'),
    requested: await ids(owner, 'SELECT id FROM seeded_requests ORDER BY n'),
  };
}

export const letter = `An werkte al in het groen en begint graag deeltijds. Ze komt met de bus, is op tijd en werkt het
  liefst in een vaste ploeg. Een ochtendshift past het best bij haar gezin.`.replace(/\s+/g, ' ');

async function ids(owner: pg.Client, text: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(text);
  return rows.map(({ id }) => id);
}

async function member(owner: pg.Client, role: string): Promise<Member> {
  const { rows } = await owner.query<Member>(
    `SELECT subject, subject AS name, role, organization_id AS "organizationId" FROM seeded_members WHERE role = $1 AND n = 1`,
    [role],
  );
  if (!rows[0]) throw new Error(`Nobody is ${role}.`);
  return rows[0];
}

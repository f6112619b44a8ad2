import { Injectable } from '@nestjs/common';
import { columnsOf } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { type Keyset, keyset } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { caseload } from '../../0-intake/trajectory.repository.js';
import { type ReferralList, referralSorting } from '../referral.dto.js';
import { Referral } from '../referral.entity.js';

/** A referral with as much around it as row security lets through. */
export type SeenReferral = Referral & {
  letter: string | null;
  caseNumber: string | null;
  municipalityNis: string | null;
  rightUntil: string | null;
  rate: number | null;
  level: string | null;
  guidanceNeed: string | null;
  personName: string | null;
  vacancyTitle: string | null;
  vacancyOpen: boolean | null;
  employerName: string;
  organizationName: string;
  /** another one led to a hire: this one is to be kept or cancelled; never true for the firm */
  choiceAsked: boolean;
  /** the person's other open referrals, once this one is hired */
  others?: OpenReferral[];
};

interface OpenReferral {
  id: string;
  title: string | null;
}

const around = `l.letter, l.case_number AS "caseNumber", l.municipality_nis AS "municipalityNis", l.valid_until AS "rightUntil",
  d.rate, d.level, d.guidance_need AS "guidanceNeed", n.given_name || ' ' || n.family_name AS "personName", v.title AS "vacancyTitle",
  v.status = 'open' AND v.positions > v.positions_reserved + v.positions_filled AS "vacancyOpen",
  EXISTS (SELECT 1 FROM referral_choices c WHERE c.referral_id = r.id AND c.kept_on IS NULL) AS "choiceAsked",
  e.name AS "employerName", o.name AS "organizationName"`;
const from = `FROM referrals r LEFT JOIN referral_letters l ON l.referral_id = r.id LEFT JOIN referral_disclosures d ON d.referral_id = r.id
  LEFT JOIN person_names n ON n.person_id = r.person_id LEFT JOIN vacancies v ON v.id = r.vacancy_id
  JOIN organizations e ON e.id = r.employer_id JOIN organizations o ON o.id = r.organization_id`;
@Injectable()
export class CaseloadRepository {
  private columns?: string;

  /** Row security decides which parts of it are there. */
  async get(tx: Tx, id: string): Promise<SeenReferral> {
    const row = await tx.one<SeenReferral>(`SELECT ${this.shown(tx)} ${from} WHERE r.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return row.status === 'hired' ? { ...row, others: await this.openOfCase(tx, row.trajectoryId) } : row;
  }

  private openOfCase(tx: Tx, trajectoryId: string): Promise<OpenReferral[]> {
    return tx.query(
      `SELECT r.id, v.title FROM referrals r LEFT JOIN vacancies v ON v.id = r.vacancy_id
        WHERE r.trajectory_id = $1 AND r.status IN ('draft', 'requested', 'accepted') ORDER BY r.id`,
      [trajectoryId],
    );
  }

  /** Newest first, as ids are made in order of time. */
  async list(tx: Tx, query: ReferralList): Promise<{ keys: Keyset; rows: SeenReferral[]; total?: number }> {
    const keys = keyset(referralSorting, query);
    const values = [query.status ?? null, query.trajectoryId ?? null, query.vacancyId ?? null];
    const where = `WHERE ${road(tx)} AND ($1::text[] IS NULL OR r.status = ANY ($1))
      AND ($2::uuid[] IS NULL OR r.trajectory_id = ANY ($2)) AND ($3::uuid[] IS NULL OR r.vacancy_id = ANY ($3))`;
    const rows = await tx.query<SeenReferral>(
      `SELECT ${this.shown(tx)}, ${keys.columns} ${from} ${where} AND ${keys.where(4)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...values, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM referrals r ${where}`, values)
      : null;
    return { keys, rows, total: count?.count };
  }

  private shown(tx: Tx): string {
    this.columns ??= `${columnsOf(tx, Referral, 'r')}, ${around}`;
    return this.columns;
  }
}

const invited = 'r.employer_id = app.organization() AND r.requested_on IS NOT NULL';

/** The road to the rows; the wall is row security. */
function road(tx: Tx): string {
  const { role } = tx.call.actor;
  if (role === 'employer') return invited;
  const ofCase = caseload(tx, 'r.trajectory_id');
  return role === 'integrator' ? `(${ofCase} OR ${invited})` : ofCase;
}

import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, lockCase, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { Problem } from '../../platform/problem.js';
import { VacancyRepository } from '../../registry/vacancy/vacancy.repository.js';
import type { NewReferral } from './referral.dto.js';
import { Referral } from './referral.entity.js';
import { openReferralStates } from './referral.lifecycle.js';
import type { DraftFacts, PlaceFacts, RequestFacts, Term } from './referral.rules.js';

/** What a request copies for the firm. */
export interface RequestCopy {
  entitlementId: string | null;
  validUntil: string | null;
  caseNumber: string;
  municipalityNis: string;
}

type Place = Pick<Referral, 'personId' | 'employerId' | 'measure'>;

const labeled = `EXISTS (SELECT 1 FROM labels b WHERE b.organization_id = v.organization_id AND b.regime = 'CMW' AND b.voided_on IS NULL
  AND (b.establishment_id IS NULL OR b.establishment_id = v.establishment_id)
  AND b.valid_from <= $2 AND (b.valid_until IS NULL OR b.valid_until > $2)) AS labeled`;
const isOpen = `status IN ('draft', 'requested', 'accepted')`;

@Injectable()
export class ReferralRepository {
  constructor(private readonly vacancies: VacancyRepository) {}

  lock(tx: Tx, id: string): Promise<Referral> {
    return lockRow(tx, Referral, id);
  }

  /** Under the case's lock: what a draft rests on, through the actor's eyes. */
  async factsForDraft(tx: Tx, { trajectoryId, vacancyId }: NewReferral): Promise<Place & DraftFacts> {
    const [, row] = await Promise.all([
      lockCase(tx, trajectoryId),
      tx.one<Place & DraftFacts>(
        `SELECT t.person_id AS "personId", t.status = 'open' AS "trajectoryOpen", v.organization_id AS "employerId", v.measure,
                EXISTS (SELECT 1 FROM referrals r WHERE r.trajectory_id = $1 AND r.vacancy_id = $2 AND ${isOpen}) AS "referredAlready"
           FROM (SELECT $1::uuid AS trajectory_id, $2::uuid AS vacancy_id) a
           LEFT JOIN trajectories t ON t.id = a.trajectory_id LEFT JOIN vacancies v ON v.id = a.vacancy_id`,
        [trajectoryId, vacancyId],
      ),
    ]);
    if (!row?.personId) throw Problem.unknownReference('trajectoryId');
    if (!row.employerId) throw Problem.unknownReference('vacancyId');
    return row;
  }

  async factsForRequest(tx: Tx, referral: Referral): Promise<RequestFacts & RequestCopy & { term: Term }> {
    const row = await tx.one<Omit<RequestFacts, 'rightHolds' | 'measure'> & RequestCopy & { term: Term }>(
      `SELECT t.status = 'open' AS "trajectoryOpen", t.number AS "caseNumber", t.municipality_nis AS "municipalityNis",
              l.letter IS NOT NULL AS "hasLetter", e.id AS "entitlementId", e.valid_until AS "validUntil", ${positions}, ${labeled}, ${termOf('referralUnanswered')}
         FROM referrals r JOIN trajectories t ON t.id = r.trajectory_id JOIN referral_letters l ON l.referral_id = r.id
         LEFT JOIN vacancies v ON v.id = r.vacancy_id
         LEFT JOIN LATERAL (SELECT e.id, e.valid_until FROM entitlements e
           WHERE e.person_id = r.person_id AND e.measure = r.measure AND e.voided_on IS NULL AND (e.employer_id IS NULL OR e.employer_id = r.employer_id)
             AND e.valid_from <= $2 AND (e.valid_until IS NULL OR e.valid_until > $2) ORDER BY e.valid_from DESC LIMIT 1) e ON true
        WHERE r.id = $1`,
      [referral.id, tx.today],
    );
    if (!row) throw Problem.notFound();
    return { ...row, measure: referral.measure, rightHolds: row.entitlementId !== null };
  }

  /** The firm sees no right: whether it holds is answered, not shown. The positions are locked until the end of the work. */
  async factsForAcceptance(
    tx: Tx,
    { vacancyId, entitlementId, measure }: Referral,
  ): Promise<PlaceFacts & { term: Term }> {
    const [, row] = await Promise.all([
      this.vacancies.lockForPositions(tx, vacancyId),
      tx.one<Omit<PlaceFacts, 'measure'> & { term: Term }>(
        `SELECT app.right_holds($3, $2) AS "rightHolds", ${positions}, ${labeled}, ${termOf('acceptedReferralUndecided')}
           FROM vacancies v WHERE v.id = $1`,
        [vacancyId, tx.today, entitlementId],
      ),
    ]);
    if (!row) throw Problem.notFound();
    return { ...row, measure };
  }

  async expectReason(tx: Tx, action: 'refuse' | 'reject' | 'cancel', code: string): Promise<void> {
    const known = await tx.one('SELECT 1 FROM referral_reasons WHERE action = $1 AND code = $2', [action, code]);
    if (!known) throw Problem.unknownReference('reason');
  }

  async writeLetter(tx: Tx, { id }: Referral, letter: string | null): Promise<void> {
    const text = 'UPDATE referral_letters SET letter = $2 WHERE referral_id = $1';
    await tx.change(text, [id, letter], 'referral:change');
  }

  /** What the firm may know of the case from now on. */
  async takeCopy(tx: Tx, { id, measure }: Referral, copy: RequestCopy): Promise<void> {
    await tx.change(
      'UPDATE referral_letters SET case_number = $2, municipality_nis = $3, measure = $4, valid_until = $5 WHERE referral_id = $1',
      [id, copy.caseNumber, copy.municipalityNis, measure, copy.validUntil],
      'referral:request',
    );
  }

  async disclose(tx: Tx, { id }: Referral): Promise<void> {
    await tx.query('SELECT app.disclose_to_firm($1)', [id]);
  }

  /** What is still open, by vacancy, as positions are locked in that order. */
  async open(
    tx: Tx,
    about: { trajectoryId: string } | { entitlementId: string } | { vacancyId: string },
  ): Promise<Referral[]> {
    const [name = '', id] = Object.entries(about)[0] ?? [];
    const column = { trajectoryId: 'trajectory_id', entitlementId: 'entitlement_id', vacancyId: 'vacancy_id' }[name];
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Referral, 'r')} FROM referrals r WHERE r.${column} = $1 AND r.status = ANY ($2) ORDER BY r.vacancy_id, r.id`,
      [id, openReferralStates],
    );
    return rows.map((row) => asEntity(Referral, row));
  }
}

const positions = `coalesce(v.status = 'open', false) AS "vacancyOpen",
  coalesce(v.positions > v.positions_reserved + v.positions_filled, false) AS "positionOpen"`;

function termOf(kind: 'referralUnanswered' | 'acceptedReferralUndecided'): string {
  return `(SELECT json_build_object('days', k.term_days, 'unit', k.term_unit) FROM deadline_kinds k WHERE k.kind = '${kind}') AS term`;
}

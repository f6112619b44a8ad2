import { Injectable } from '@nestjs/common';
import { type Quarter, quarterName } from '../../../platform/calendar/dates.js';
import { findRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import type { DeclaredQuarter } from '../../../regulation/law/facts.js';
import { Referral, ReferralDisclosure } from '../../3-referral/referral.entity.js';
import { Employment } from '../../4-employment/employment.entity.js';
import { CalculationRepository } from '../calculation/calculation.repository.js';
import type { EmploymentRow } from '../calculation/calculation.rules.js';

/** Whom a firm may ask about: its own worker, or who it accepted; everybody else is not there. */
@Injectable()
export class SimulationRepository {
  constructor(private readonly calculations: CalculationRepository) {}

  async worker(tx: Tx, id: string): Promise<Employment> {
    const employment = await findRow(tx, Employment, id);
    if (employment?.organizationId !== tx.call.actor.organizationId || !employment) throw Problem.notFound();
    return employment;
  }

  /** With what was disclosed to the firm at its acceptance. */
  async accepted(tx: Tx, id: string): Promise<{ referral: Referral; disclosed: ReferralDisclosure }> {
    const referral = await findRow(tx, Referral, id);
    const disclosed = await tx.manager.findOneBy(ReferralDisclosure, { referralId: id });
    const isOwn = referral?.employerId === tx.call.actor.organizationId;
    const isAccepted = referral?.status === 'accepted' || referral?.status === 'hired';
    if (!referral || !disclosed || !isOwn || !isAccepted) throw Problem.notFound();
    return { referral, disclosed };
  }

  /** What is known of a worker for each of these quarters. */
  async quartersOf(tx: Tx, employmentId: string, quarters: Quarter[]): Promise<EmploymentRow[]> {
    const rows = quarters.map((quarter) =>
      this.calculations.ofEmployments(tx, [employmentId], { quarter: quarterName(quarter) }),
    );
    return (await Promise.all(rows)).flat();
  }

  /** What was declared of a worker last. */
  async lastWage(tx: Tx, employmentId: string): Promise<DeclaredQuarter | null> {
    const row = await tx.one<DeclaredQuarter & { id: string; version: number }>(
      `SELECT id, version, gross_cents AS "grossCents", contributions_cents AS "contributionsCents", reductions_cents AS "reductionsCents",
              other_aid_cents AS "otherAidCents", days
         FROM declarations WHERE employment_id = $1 AND superseded_by IS NULL ORDER BY quarter DESC LIMIT 1`,
      [employmentId],
    );
    if (row === null) return null;
    const { id, version, ...wage } = row;
    return { ...wage, row: { type: 'declaration', id, version } };
  }
}

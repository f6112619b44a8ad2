import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Tx } from '../../../platform/database/tx.js';
import type { Indication } from '../indication.entity.js';
import type { Attest, Finding } from './finding.dto.js';
import { IndicationAttest, IndicationConclusion, IndicationFinding } from './finding.entity.js';

export interface Report {
  findings: Finding[];
  attests: Attest[];
}

/** What an author gives; a null conclusion is taken back. */
export type Written = Partial<Report> & { conclusion?: string | null };

/** Findings, attests and conclusion, where row security shows them. */
@Injectable()
export class FindingRepository {
  async reportOf(tx: Tx, indicationId: string): Promise<Report> {
    const [findings, attests] = await Promise.all([
      tx.query<{ category: string; qualifier: number; note: string | null }>(
        'SELECT category, qualifier, note FROM indication_findings WHERE indication_id = $1 ORDER BY category',
        [indicationId],
      ),
      tx.query<Attest>(
        'SELECT kind, issuer, issued_on AS "issuedOn" FROM indication_attests WHERE indication_id = $1 ORDER BY issued_on, id',
        [indicationId],
      ),
    ]);
    return { findings: findings.map((finding) => ({ ...finding, note: finding.note ?? undefined })), attests };
  }

  /** What is given takes the place of what was there. */
  async replace(tx: Tx, { id: indicationId, trajectoryId }: Indication, report: Written): Promise<void> {
    if (report.findings) {
      await tx.query('DELETE FROM indication_findings WHERE indication_id = $1', [indicationId]);
      const rows = report.findings.map(({ category, qualifier, note = null }) => ({
        ...{ id: v7(), indicationId, trajectoryId },
        ...{ category, qualifier, note },
      }));
      if (rows.length > 0) await tx.insert(IndicationFinding, rows);
    }
    if (report.attests) {
      await tx.query('DELETE FROM indication_attests WHERE indication_id = $1', [indicationId]);
      const rows = report.attests.map(({ kind, issuer, issuedOn }) => ({
        ...{ id: v7(), indicationId, trajectoryId },
        ...{ kind, issuer, issuedOn },
      }));
      if (rows.length > 0) await tx.insert(IndicationAttest, rows);
    }
    if (report.conclusion !== undefined) await this.conclude(tx, { id: indicationId, trajectoryId }, report.conclusion);
  }

  private async conclude(
    tx: Tx,
    { id: indicationId, trajectoryId }: Pick<Indication, 'id' | 'trajectoryId'>,
    conclusion: string | null,
  ): Promise<void> {
    await tx.query('DELETE FROM indication_conclusions WHERE indication_id = $1', [indicationId]);
    if (conclusion !== null) await tx.insert(IndicationConclusion, { indicationId, trajectoryId, conclusion });
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import type { LineKind } from '../../../regulation/law/line.js';
import type { StatementStatus } from '../statement.lifecycle.js';

/** A statement with the names of whom it is about, as far as the reader sees them. */
export interface ExportedStatement {
  id: string;
  employmentId: string | null;
  labelId: string | null;
  organizationId: string;
  firm: string;
  givenName: string | null;
  familyName: string | null;
  measure: 'CMW' | 'IMW';
  status: StatementStatus;
  totalCents: number;
  without: LineKind[];
  confirmedOn: string | null;
}

export interface ExportPart {
  quarter: string;
  /** of one firm; undefined for all that the reader sees */
  organizationId?: string;
  /** the statement before it */
  after: string;
  limit: number;
}

@Injectable()
export class ExportRepository {
  /** The statements in force of a quarter, in a fixed order. */
  part(tx: Tx, { quarter, organizationId, after, limit }: ExportPart): Promise<ExportedStatement[]> {
    return tx.query(
      `SELECT s.id, s.employment_id AS "employmentId", s.label_id AS "labelId", s.organization_id AS "organizationId", o.name AS firm,
              n.given_name AS "givenName", n.family_name AS "familyName", s.measure, s.status, s.total_cents AS "totalCents", s.without,
              s.confirmed_on AS "confirmedOn"
         FROM statements s JOIN organizations o ON o.id = s.organization_id LEFT JOIN person_names n ON n.person_id = s.person_id
        WHERE s.quarter = $1 AND ($2::uuid IS NULL OR s.organization_id = $2) AND s.id > $3
          AND NOT EXISTS (SELECT 1 FROM statements r WHERE r.replaces = s.id)
        ORDER BY s.id LIMIT ${limit}`,
      [quarter, organizationId ?? null, after],
    );
  }

  async firmName(tx: Tx, id: string): Promise<string | undefined> {
    return (await tx.one<{ name: string }>('SELECT name FROM organizations WHERE id = $1', [id]))?.name;
  }
}

import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Tx } from '../platform/database/tx.js';

interface Read {
  operation: string;
  personId?: string;
  reason: string;
}

/** Who looked for whom, and why: append-only. */
@Injectable()
export class ReadLog {
  async write(tx: Tx, { operation, personId, reason }: Read): Promise<void> {
    const { subject, role, organizationId } = tx.call.actor;
    await tx.query(
      `INSERT INTO read_log (id, subject, role, organization_id, member_id, operation, person_id, reason, found)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [v7(), subject, role, organizationId, tx.memberId, operation, personId ?? null, reason, personId !== undefined],
    );
  }
}

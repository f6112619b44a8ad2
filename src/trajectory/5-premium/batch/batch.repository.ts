import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import type { Place } from './batch.rules.js';

const ofQuarter = {
  employment: `FROM declarations d WHERE d.quarter = $1 AND d.superseded_by IS NULL`,
  label: `FROM labels l WHERE l.regime = 'CMW' AND l.voided_on IS NULL AND l.validity && app.days_of_quarter($1)`,
};

/** What is calculated, and what it is locked by: its case, or itself. */
export interface Locked {
  id: string;
  lock: string;
}

/** Which employments declared a quarter, and which labels were valid in it. */
@Injectable()
export class BatchRepository {
  async count(tx: Tx, quarter: string): Promise<number> {
    const text = `SELECT (SELECT count(*) ${ofQuarter.employment}) + (SELECT count(*) ${ofQuarter.label}) AS count`;
    return (await tx.one<{ count: number }>(text, [quarter]))?.count ?? 0;
  }

  next(tx: Tx, quarter: string, { subject, after, most }: Place & { most: number }): Promise<Locked[]> {
    const columns = { employment: 'd.employment_id AS id, d.trajectory_id AS lock', label: 'l.id, l.id AS lock' }[
      subject
    ];
    const id = { employment: 'd.employment_id', label: 'l.id' }[subject];
    return tx.query(`SELECT ${columns} ${ofQuarter[subject]} AND ${id} > $2 ORDER BY ${id} LIMIT ${most}`, [
      quarter,
      after,
    ]);
  }
}

import { Injectable } from '@nestjs/common';
import { type Period, rangeOf } from '../../../platform/calendar/periods.js';
import { getReferenced } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Organization } from '../../../registry/organization/organization.entity.js';
import type { AidCategory, GuidanceNeed } from '../../1-indication/indication.lifecycle.js';
import type { NewGrant } from './grant.dto.js';

export interface AdvisedOutcome {
  outcomeId: string;
  trajectoryId: string;
  personId: string;
  aidCategory: AidCategory;
  advisedOn: string;
  guidanceNeed: GuidanceNeed;
  /** percent of collective maatwerk, where that was granted too */
  cmwRate: number | null;
}

@Injectable()
export class GrantRepository {
  /** By full number and birth date; to the department alone. */
  findAdvice(tx: Tx, { ssin, birthDate }: NewGrant): Promise<AdvisedOutcome | null> {
    return tx.one<AdvisedOutcome>(
      `SELECT outcome_id AS "outcomeId", trajectory_id AS "trajectoryId", person_id AS "personId", aid_category AS "aidCategory",
              decided_on AS "advisedOn", guidance_need AS "guidanceNeed", cmw_rate AS "cmwRate" FROM app.advised_outcome($1, $2)`,
      [ssin, birthDate],
    );
  }

  async overlaps(tx: Tx, personId: string, employerId: string, period: Period): Promise<boolean> {
    const row = await tx.one<{ overlaps: boolean }>('SELECT app.imw_right_overlaps($1, $2, $3) AS overlaps', [
      personId,
      employerId,
      rangeOf(period),
    ]);
    return row?.overlaps ?? false;
  }

  getEmployer(tx: Tx, employerId: string): Promise<Organization> {
    return getReferenced(tx, Organization, employerId, 'employerId');
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { Problem } from '../../platform/problem.js';

@Injectable()
export class MunicipalityRepository {
  /** A code in a body; what is not given asks nothing. */
  async expectKnown(tx: Tx, nis: string | null | undefined, field = 'municipalityNis'): Promise<void> {
    if (!nis) return;
    if (!(await tx.one('SELECT 1 FROM municipalities WHERE nis = $1', [nis]))) throw Problem.unknownReference(field);
  }
}

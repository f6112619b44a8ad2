import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { Outcome } from './outcome.entity.js';

@Injectable()
export class OutcomeRepository {
  /** All outcomes of an indication, the replaced ones too, in order. */
  ofIndication(tx: Tx, indicationId: string): Promise<Outcome[]> {
    return tx.manager.find(Outcome, { where: { indicationId }, order: { id: 'ASC' } });
  }

  inForce(tx: Tx, indicationId: string): Promise<Outcome[]> {
    return tx.manager.find(Outcome, { where: { indicationId, replacedBy: IsNull() }, order: { measure: 'ASC' } });
  }

  async get(tx: Tx, indicationId: string, id: string): Promise<Outcome> {
    const row = await tx.manager.findOneBy(Outcome, { id, indicationId });
    if (!row) throw Problem.notFound();
    return row;
  }

  /** An outcome named in a body. */
  async getReferenced(tx: Tx, indicationId: string, id: string): Promise<Outcome> {
    const row = await tx.manager.findOneBy(Outcome, { id, indicationId });
    if (!row) throw Problem.unknownReference('outcomeId');
    return row;
  }

  /** The outcome that took the place of another one. */
  async replacementOf(tx: Tx, id: string): Promise<Outcome> {
    const { replacedBy } = await getRow(tx, Outcome, id);
    return getRow(tx, Outcome, String(replacedBy));
  }
}

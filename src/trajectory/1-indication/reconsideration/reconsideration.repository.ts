import { Injectable } from '@nestjs/common';
import { getRow, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { Indication } from '../indication.entity.js';
import { Outcome } from '../outcome/outcome.entity.js';
import { OutcomeRepository } from '../outcome/outcome.repository.js';
import { Reconsideration } from './reconsideration.entity.js';

@Injectable()
export class ReconsiderationRepository {
  constructor(private readonly outcomes: OutcomeRepository) {}

  /** Under the case's lock, with what it is about; an advising partner that sees no outcome asks for nothing. */
  async lockOutcome(tx: Tx, indicationId: string, id: string): Promise<{ indication: Indication; outcome: Outcome }> {
    const indication = await lockRow(tx, Indication, indicationId);
    return { indication, outcome: await this.outcomes.getReferenced(tx, indicationId, id) };
  }

  async lock(tx: Tx, indicationId: string, id: string): Promise<Reconsideration> {
    const row = await lockRow(tx, Reconsideration, id);
    if (row.indicationId !== indicationId) throw Problem.notFound();
    return row;
  }

  async get(tx: Tx, indicationId: string, id: string): Promise<Reconsideration> {
    const row = await tx.manager.findOneBy(Reconsideration, { id, indicationId });
    if (!row) throw Problem.notFound();
    return row;
  }

  /** Whether this member may decide on what is asked of the indication: assigned, and not its author. */
  async decides(tx: Tx, indicationId: string): Promise<boolean> {
    const row = await tx.one<{ decides: boolean }>(
      'SELECT app.is_assigned(i.trajectory_id) AND i.member_id IS DISTINCT FROM app.member() AS decides FROM indications i WHERE i.id = $1',
      [indicationId],
    );
    return row?.decides ?? false;
  }

  async ofIndication(tx: Tx, indicationId: string): Promise<Reconsideration[]> {
    await getRow(tx, Indication, indicationId);
    return tx.manager.find(Reconsideration, { where: { indicationId }, order: { id: 'ASC' } });
  }

  async isOpenFor(tx: Tx, outcomeId: string): Promise<boolean> {
    return (await tx.manager.countBy(Reconsideration, { outcomeId, status: 'open' })) > 0;
  }

  /** What a decision on it needs to know. */
  async subjectOf(tx: Tx, { indicationId, outcomeId, trajectoryId }: Reconsideration) {
    const indication = await getRow(tx, Indication, indicationId);
    const outcome = await getRow(tx, Outcome, outcomeId);
    const row = await tx.one<{ assigned: boolean }>('SELECT app.is_assigned($1) AS assigned', [trajectoryId]);
    return { indication, outcome, assigned: row?.assigned ?? false };
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Due } from '../../../deadline/deadline.rules.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../../journal/journal.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Trajectory } from '../../0-intake/trajectory.entity.js';
import { trajectoryLifecycle } from '../../0-intake/trajectory.lifecycle.js';
import type { Employment } from '../employment.entity.js';
import { employmentLifecycle } from '../employment.lifecycle.js';
import { EmploymentRepository } from '../employment.repository.js';
import { undeclared } from './declaration.rules.js';

/** Each quarter of supported employment is declared; a new quarter is due although nothing happened to the employment. */
@Injectable()
export class DeclarationReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly deadlines: Deadlines,
    private readonly employments: EmploymentRepository,
  ) {}

  onModuleInit(): void {
    this.deadlines.follow<Employment>(employmentLifecycle, {
      declarationMissing: (tx, row) => this.declarationsDue(tx, row),
    });
    this.journal.when(trajectoryLifecycle, ['close', 'reopen'], (tx, event: JournalEvent<Trajectory>) =>
      this.followCase(tx, event),
    );
    this.deadlines.whenDayComes({
      find: (tx) => this.employments.findUnfollowed(tx),
      renew: async (tx, id) => this.deadlines.followUp(tx, 'employment', await this.employments.get(tx, id), 'newDay'),
    });
  }

  private async declarationsDue(tx: Tx, employment: Employment): Promise<Due[]> {
    const { id, supportedFrom, supportedUntil, organizationId } = employment;
    if (supportedFrom === null || (await this.isOver(tx, employment))) return [];
    const declared = await this.employments.declaredQuarters(tx, id);
    const period = { from: supportedFrom, until: supportedUntil ?? undefined };
    return undeclared(period, declared, tx.today).map((due) => ({ ...due, organizationId }));
  }

  /** A case closes only once no employment runs; a quarter that is still undeclared may be declared, and nobody is urged. */
  private async isOver(tx: Tx, { status, trajectoryId }: Employment): Promise<boolean> {
    return status === 'ended' && (await this.employments.caseIsClosed(tx, trajectoryId));
  }

  private async followCase(tx: Tx, { row: { id }, action }: JournalEvent<Trajectory>): Promise<void> {
    for (const employment of await this.employments.endedIn(tx, id)) {
      await this.deadlines.followUp(tx, 'employment', employment, `trajectory.${action}`);
    }
  }
}

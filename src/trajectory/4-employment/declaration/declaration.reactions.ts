import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Due } from '../../../deadline/deadline.rules.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Employment } from '../employment.entity.js';
import { employmentLifecycle } from '../employment.lifecycle.js';
import { EmploymentRepository } from '../employment.repository.js';
import { undeclared } from './declaration.rules.js';

/** Each quarter of supported employment is declared; a new quarter is due although nothing happened to the employment. */
@Injectable()
export class DeclarationReactions implements OnModuleInit {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly employments: EmploymentRepository,
  ) {}

  onModuleInit(): void {
    this.deadlines.follow<Employment>(employmentLifecycle, {
      declarationMissing: (tx, row) => this.declarationsDue(tx, row),
    });
    this.deadlines.whenDayComes({
      find: (tx) => this.employments.findUnfollowed(tx),
      renew: async (tx, id) => this.deadlines.followUp(tx, 'employment', await this.employments.get(tx, id), 'newDay'),
    });
  }

  private async declarationsDue(
    tx: Tx,
    { id, supportedFrom, supportedUntil, organizationId }: Employment,
  ): Promise<Due[]> {
    if (supportedFrom === null) return [];
    const declared = await this.employments.declaredQuarters(tx, id);
    const period = { from: supportedFrom, until: supportedUntil ?? undefined };
    return undeclared(period, declared, tx.today).map((due) => ({ ...due, organizationId }));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Indication } from '../1-indication/indication.entity.js';
import { indicationLifecycle } from '../1-indication/indication.lifecycle.js';
import type { Outcome } from '../1-indication/outcome/outcome.entity.js';
import { OutcomeRepository } from '../1-indication/outcome/outcome.repository.js';
import type { Reconsideration } from '../1-indication/reconsideration/reconsideration.entity.js';
import { reconsiderationLifecycle } from '../1-indication/reconsideration/reconsideration.lifecycle.js';
import type { Entitlement } from './entitlement.entity.js';
import { EntitlementRepository } from './entitlement.repository.js';
import { statusOn } from './right/right.rules.js';
import { datesOf, Rights } from './right/right.service.js';

/** What decisions of step 1 do to rights. IMW never opens here: the department grants, and decides on its own grants. */
@Injectable()
export class EntitlementReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly outcomes: OutcomeRepository,
    private readonly entitlements: EntitlementRepository,
    private readonly rights: Rights,
  ) {}

  onModuleInit(): void {
    const { journal } = this;
    journal.when(indicationLifecycle, ['decide'], (tx, event: JournalEvent<Indication>) => this.decided(tx, event));
    journal.when(reconsiderationLifecycle, ['revise'], (tx, event: JournalEvent<Reconsideration>) =>
      this.revised(tx, event),
    );
  }

  private async decided(tx: Tx, { row }: JournalEvent<Indication>): Promise<void> {
    for (const outcome of await this.outcomes.inForce(tx, row.id)) {
      if (outcome.result === 'granted') await this.rights.openCmw(tx, outcome);
    }
  }

  private async revised(tx: Tx, { row }: JournalEvent<Reconsideration>): Promise<void> {
    const outcome = await this.outcomes.replacementOf(tx, row.outcomeId);
    if (outcome.measure !== 'CMW') return;
    const right = await this.entitlements.findOfOutcome(tx, row.outcomeId);
    if (right === null) {
      if (outcome.result === 'granted') await this.rights.openCmw(tx, outcome);
    } else if (isRunning(right, tx.today)) await this.reviseRunning(tx, right, outcome);
  }

  private async reviseRunning(tx: Tx, right: Entitlement, outcome: Outcome): Promise<void> {
    if (outcome.result === 'granted') return this.rights.revise(tx, right, outcome);
    const { motivation: reason, article } = outcome;
    await this.rights.revoke(tx, right, { revokedOn: tx.today, reason, article });
  }
}

function isRunning(right: Entitlement, today: string): boolean {
  return ['notYet', 'open'].includes(statusOn(datesOf(right), today));
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offer } from '../../../access/representation.js';
import { WorklistEntries } from '../../../deadline/worklist/worklist-entries.js';
import { unusedRightExpiringTitle } from './worklist.texts.js';

/** A right is used by referring the person: by an address, since the step that does so comes later. */
@Injectable()
export class EntitlementWorklist implements OnModuleInit {
  constructor(private readonly entries: WorklistEntries) {}

  onModuleInit(): void {
    this.entries.tell('unusedRightExpiring', {
      title: unusedRightExpiringTitle,
      actionsOn: async (tx) => offer(tx, 'referral:create', 'refer', '/referrals'),
    });
  }
}

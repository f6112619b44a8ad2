import { Injectable, type OnModuleInit } from '@nestjs/common';
import { offer } from '../../../access/representation.js';
import { WorklistEntries } from '../../../deadline/worklist/worklist-entries.js';
import { quarterHasEnded } from '../declaration/declaration.rules.js';
import { EmploymentRepository } from '../employment.repository.js';
import { declarationMissingTitle } from './worklist.texts.js';

@Injectable()
export class EmploymentWorklist implements OnModuleInit {
  constructor(
    private readonly entries: WorklistEntries,
    private readonly employments: EmploymentRepository,
  ) {}

  onModuleInit(): void {
    this.entries.tell('declarationMissing', {
      title: declarationMissingTitle,
      actionsOn: async (tx, { subjectId, occurrence }) => {
        const { supportedUntil } = await this.employments.get(tx, subjectId);
        if (!quarterHasEnded(occurrence, supportedUntil ?? undefined, tx.today)) return [];
        return offer(tx, 'declaration:create', 'declare', `/employments/${subjectId}/declarations`);
      },
    });
  }
}

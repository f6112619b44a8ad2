import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WorklistEntries } from '../../../deadline/worklist/worklist-entries.js';
import { IndicationRepository } from '../indication.repository.js';
import { showIndication } from '../indication.service.js';
import { indicationUndecidedTitle } from './worklist.texts.js';

@Injectable()
export class IndicationWorklist implements OnModuleInit {
  constructor(
    private readonly entries: WorklistEntries,
    private readonly indications: IndicationRepository,
  ) {}

  onModuleInit(): void {
    this.entries.tell('indicationUndecided', {
      title: indicationUndecidedTitle,
      actionsOn: async (tx, { subjectId }) =>
        showIndication(tx, await this.indications.see(tx, subjectId)).availableActions ?? [],
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WorklistEntries } from '../../../deadline/worklist/worklist-entries.js';
import { CaseloadService } from '../caseload/caseload.service.js';
import { transitionTitles } from './worklist.texts.js';

@Injectable()
export class TransitionWorklist implements OnModuleInit {
  constructor(
    private readonly entries: WorklistEntries,
    private readonly caseload: CaseloadService,
  ) {}

  onModuleInit(): void {
    for (const [kind, title] of Object.entries(transitionTitles)) {
      this.entries.tell(kind, {
        title,
        actionsOn: async (tx, { subjectId }) => (await this.caseload.show(tx, subjectId)).availableActions ?? [],
      });
    }
  }
}

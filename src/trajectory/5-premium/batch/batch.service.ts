import { Injectable } from '@nestjs/common';
import type { Call } from '../../../platform/call.js';
import { Work } from '../../../platform/database/work.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { TaskShown } from '../../../task/task.dto.js';
import { showTask } from '../../../task/task.service.js';
import { Tasks } from '../../../task/tasks.js';
import { StatementRepository } from '../statement.repository.js';
import type { NewBatch } from './batch.dto.js';
import { reasonsNotToBegin } from './batch.rules.js';

/** The department asks for a whole quarter: the worker does it. */
@Injectable()
export class BatchService {
  constructor(
    private readonly work: Work,
    private readonly tasks: Tasks,
    private readonly statements: StatementRepository,
  ) {}

  async begin(call: Call, { quarter }: NewBatch): Promise<TaskShown> {
    return this.work.run(call, async (tx) => {
      await this.statements.expectDepartment(tx, 'statement:calculate');
      refuseFor(reasonsNotToBegin(quarter, tx.today));
      const result = `/statements?quarter=${quarter}`;
      const task = await this.tasks.start(tx, { kind: 'statements', parameters: { quarter }, result });
      return showTask(task, call.language);
    });
  }
}

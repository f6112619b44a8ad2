import { Injectable } from '@nestjs/common';
import type { Call } from '../../platform/call.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { Problem } from '../../platform/problem.js';
import { refuseFor } from '../../platform/refusal.js';
import { type Calculated, CalculationService } from './calculation/calculation.service.js';
import { SubjectService } from './calculation/subject.service.js';
import { ReadingService } from './reading/reading.service.js';
import type { Confirmation, NewStatement, StatementShown } from './statement.dto.js';
import type { Statement } from './statement.entity.js';
import { statementLifecycle } from './statement.lifecycle.js';
import { bare } from './statement.repository.js';
import {
  differencesOf,
  reasonsAgainstAsking,
  reasonsNotToCalculate,
  reasonsNotToConfirm,
  reasonsNotToCorrect,
} from './statement.rules.js';

/** The department settles a quarter: it calculates, confirms, and corrects by a new statement. */
@Injectable()
export class StatementService {
  constructor(
    private readonly work: Work,
    private readonly calculations: CalculationService,
    private readonly subjects: SubjectService,
    private readonly reading: ReadingService,
  ) {}

  /** Where one is there that nobody confirmed yet, it is calculated anew. */
  async calculate(call: Call, asked: NewStatement): Promise<StatementShown> {
    return this.work.run(call, async (tx) => {
      refuseFor(reasonsAgainstAsking(asked));
      await this.reading.expectDepartment(tx, 'statement:calculate');
      const { facts, calculated } = await this.subjects.find(tx, asked);
      refuseFor(reasonsNotToCalculate(facts, tx.today));
      const [statement] = calculated ? await this.calculations.store(tx, asked.quarter, [calculated]) : [];
      if (!statement) throw Problem.notFound();
      return this.reading.show(tx, statement.id);
    });
  }

  /** Of what is known today: what was declared or decided since is calculated first. */
  async confirm(call: Call, id: string, { lines: named }: Confirmation): Promise<StatementShown> {
    return this.work.run(call, async (tx) => {
      const statement = await this.reading.lock(tx, id);
      statementLifecycle.next(statement.status, 'confirm');
      const lines = await this.reading.linesOf(tx, id);
      const hasChanged = differencesOf(lines, (await this.again(tx, statement)).lines).length > 0;
      refuseFor(reasonsNotToConfirm({ lines, without: statement.without, named, hasChanged }));
      const { quarter, certainty } = statement;
      const confirmedLines = certainty === 'missing' ? (named ?? []) : null;
      const said = { quarter, confirmedOn: tx.today, confirmedLines };
      await this.calculations.confirm(tx, bare(statement), said);
      return this.reading.show(tx, id);
    });
  }

  /** What is confirmed stands; what today's facts and figures give instead is a new statement, to be confirmed in its turn. */
  async correct(call: Call, id: string): Promise<StatementShown> {
    return this.work.run(call, async (tx) => {
      const statement = await this.reading.lock(tx, id);
      await this.reading.expectDepartment(tx, 'statement:correct');
      statementLifecycle.next(statement.status, 'correct');
      const again = await this.again(tx, statement);
      const differences = differencesOf(await this.reading.linesOf(tx, id), again.lines);
      refuseFor(reasonsNotToCorrect({ isReplaced: statement.replacedBy !== null, differences }));
      const correction = await this.calculations.replace(tx, statement, again);
      return this.reading.show(tx, correction.id);
    });
  }

  private async again(tx: Tx, statement: Statement): Promise<Calculated> {
    const again = await this.calculations.again(tx, statement);
    if (!again) throw Problem.notFound();
    return again;
  }
}

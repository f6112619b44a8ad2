import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lockCases } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Task } from '../../../task/task.entity.js';
import { type Piece, type RowIssue, type TaskKind, Tasks } from '../../../task/tasks.js';
import { CalculationRepository } from '../calculation/calculation.repository.js';
import { type Calculated, CalculationService, subjectOf } from '../calculation/calculation.service.js';
import { differs, placeAfter, placeIn } from './batch.rules.js';
import { batchIssues } from './batch.texts.js';
import { attempt, QuarterService } from './quarter.service.js';

/** So many at a time: their cases are locked together, for about a second. */
const most = { employment: 500, label: 10 };

/** The statements of a quarter: what is new is written, what has changed is written anew, what is as it was stays untouched. */
@Injectable()
export class BatchJobs implements TaskKind, OnModuleInit {
  readonly issues = batchIssues;

  constructor(
    private readonly tasks: Tasks,
    private readonly quarters: QuarterService,
    private readonly calculations: CalculationRepository,
    private readonly statements: CalculationService,
  ) {}

  onModuleInit(): void {
    this.tasks.register('statements', this);
  }

  count(tx: Tx, { parameters }: Task): Promise<number> {
    return this.quarters.count(tx, quarterIn(parameters));
  }

  async advance(tx: Tx, { lastDone, parameters }: Task): Promise<Piece> {
    const quarter = quarterIn(parameters);
    const place = placeIn(lastDone);
    const rows = await this.quarters.next(tx, quarter, { ...place, most: most[place.subject] });
    await lockCases(
      tx,
      rows.map(({ lock }) => lock),
    );
    const ids = rows.map(({ id }) => id);
    const figures = await this.quarters.figures(tx);
    const found = await this.quarters.find(tx, quarter, { subject: place.subject, ids });
    const { done, issues } = attempt(found, (one) => one.calculate(figures));
    issues.push(...(await this.keep(tx, quarter, done)));
    return { done: rows.length, lastDone: placeAfter(place, ids, most[place.subject]), issues };
  }

  private async keep(tx: Tx, quarter: string, calculated: Calculated[]): Promise<RowIssue[]> {
    const current = await this.calculations.currentOf(tx, calculated.map(subjectOf), quarter);
    const confirmed = new Map(
      current.filter(({ status }) => status === 'confirmed').map((row) => [subjectOf(row), row]),
    );
    await this.statements.store(tx, quarter, calculated);
    return calculated
      .filter((one) => {
        const standing = confirmed.get(subjectOf(one));
        return standing !== undefined && differs(standing, one);
      })
      .map((one) => ({ row: subjectOf(one), code: 'differsFromConfirmed' }));
  }
}

const quarterIn = (parameters: Task['parameters']) => String(parameters.quarter);

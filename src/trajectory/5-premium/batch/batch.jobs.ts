import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lockCases } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Figures } from '../../../regulation/law/figure.js';
import type { Task } from '../../../task/task.entity.js';
import { type Piece, type RowIssue, type TaskKind, Tasks } from '../../../task/tasks.js';
import { CalculationRepository } from '../calculation/calculation.repository.js';
import {
  type Calculated,
  CalculationService,
  statementOfEmployment,
  statementOfLabel,
  subjectOf,
} from '../calculation/calculation.service.js';
import { BatchRepository } from './batch.repository.js';
import { differs, placeAfter, placeIn } from './batch.rules.js';
import { batchIssues } from './batch.texts.js';

/** So many at a time: their cases are locked together, for about a second. */
const most = { employment: 500, label: 10 };

/** The statements of a quarter: what is new is written, what has changed is written anew, what is as it was stays untouched. */
@Injectable()
export class BatchJobs implements TaskKind, OnModuleInit {
  readonly issues = batchIssues;

  constructor(
    private readonly tasks: Tasks,
    private readonly batches: BatchRepository,
    private readonly calculations: CalculationRepository,
    private readonly statements: CalculationService,
  ) {}

  onModuleInit(): void {
    this.tasks.register('statements', this);
  }

  count(tx: Tx, { parameters }: Task): Promise<number> {
    return this.batches.count(tx, quarterIn(parameters));
  }

  async advance(tx: Tx, { lastDone, parameters }: Task): Promise<Piece> {
    const quarter = quarterIn(parameters);
    const place = placeIn(lastDone);
    const rows = await this.batches.next(tx, quarter, { ...place, most: most[place.subject] });
    await lockCases(
      tx,
      rows.map(({ lock }) => lock),
    );
    const ids = rows.map(({ id }) => id);
    const figures = await this.statements.figures(tx);
    const { calculated, issues } =
      place.subject === 'label'
        ? await this.ofLabels(tx, ids, { quarter, figures })
        : await this.ofEmployments(tx, ids, { quarter, figures });
    issues.push(...(await this.keep(tx, quarter, calculated)));
    return { done: rows.length, lastDone: placeAfter(place, ids, most[place.subject]), issues };
  }

  private async ofEmployments(tx: Tx, ids: string[], { quarter, figures }: Asked): Promise<Attempted> {
    const rows = await this.calculations.ofEmployments(tx, ids, { quarter });
    return attempt(rows, (row) => statementOfEmployment(row, quarter, figures));
  }

  /** Who counted the payroll before is still right until somebody says otherwise. */
  private async ofLabels(tx: Tx, ids: string[], { quarter, figures }: Asked): Promise<Attempted> {
    const current = await this.calculations.currentOf(tx, ids, quarter);
    const shareOf = (id: string) => current.find(({ labelId }) => labelId === id)?.conditions?.targetGroupShare;
    const rows = await Promise.all(ids.map((id) => this.calculations.ofLabel(tx, id, { quarter })));
    const seen = rows.filter((row) => row !== null);
    return attempt(seen, (row) => statementOfLabel(row, { quarter, targetGroupShare: shareOf(row.id) }, figures));
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

interface Asked {
  quarter: string;
  figures: Figures;
}

interface Attempted {
  calculated: Calculated[];
  issues: RowIssue[];
}

/** One whose facts contradict each other does not hold up the others. */
function attempt<Row extends { id: string }>(rows: Row[], calculate: (row: Row) => Calculated | null): Attempted {
  const calculated: Calculated[] = [];
  const issues: RowIssue[] = [];
  for (const row of rows) {
    try {
      const one = calculate(row);
      if (one === null) issues.push({ row: row.id, code: 'notSupported' });
      else calculated.push(one);
    } catch {
      issues.push({ row: row.id, code: 'notCalculated' });
    }
  }
  return { calculated, issues };
}

const quarterIn = (parameters: Task['parameters']) => String(parameters.quarter);

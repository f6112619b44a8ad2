import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import type { Figures } from '../../../regulation/law/figure.js';
import type { RowIssue } from '../../../task/tasks.js';
import { CalculationRepository } from '../calculation/calculation.repository.js';
import {
  type Calculated,
  CalculationService,
  statementOfEmployment,
  statementOfLabel,
} from '../calculation/calculation.service.js';
import { BatchRepository, type Locked } from './batch.repository.js';
import type { Place } from './batch.rules.js';

/** The facts of one employment or label, which may be calculated with any figures. */
export interface Calculable {
  id: string;
  /** null where it was not supported */
  calculate(figures: Figures): Calculated | null;
}

/** Everybody who declared a quarter, and every label, some hundreds at a time. */
@Injectable()
export class QuarterService {
  constructor(
    private readonly batches: BatchRepository,
    private readonly calculations: CalculationRepository,
    private readonly statements: CalculationService,
  ) {}

  count(tx: Tx, quarter: string): Promise<number> {
    return this.batches.count(tx, quarter);
  }

  next(tx: Tx, quarter: string, place: Place & { most: number }): Promise<Locked[]> {
    return this.batches.next(tx, quarter, place);
  }

  figures(tx: Tx): Promise<Figures> {
    return this.statements.figures(tx);
  }

  async find(
    tx: Tx,
    quarter: string,
    { subject, ids }: { subject: Place['subject']; ids: string[] },
  ): Promise<Calculable[]> {
    if (subject === 'label') return this.labels(tx, quarter, ids);
    const rows = await this.calculations.ofEmployments(tx, ids, { quarter });
    return rows.map((row) => ({ id: row.id, calculate: (figures) => statementOfEmployment(row, quarter, figures) }));
  }

  /** Who counted the payroll before is still right until somebody says otherwise. */
  private async labels(tx: Tx, quarter: string, ids: string[]): Promise<Calculable[]> {
    const current = await this.calculations.currentOf(tx, ids, quarter);
    const shareOf = (id: string) => current.find(({ labelId }) => labelId === id)?.conditions?.targetGroupShare;
    const rows = await Promise.all(ids.map((id) => this.calculations.ofLabel(tx, id, { quarter })));
    return rows
      .filter((row) => row !== null)
      .map((row) => {
        const asked = { quarter, targetGroupShare: shareOf(row.id) };
        return { id: row.id, calculate: (figures) => statementOfLabel(row, asked, figures) };
      });
  }
}

/** One whose facts contradict each other does not hold up the others. */
export function attempt<T>(
  found: Calculable[],
  calculate: (one: Calculable) => T | null,
): { done: T[]; issues: RowIssue[] } {
  const done: T[] = [];
  const issues: RowIssue[] = [];
  for (const one of found) {
    try {
      const result = calculate(one);
      if (result === null) issues.push({ row: one.id, code: 'notSupported' });
      else done.push(result);
    } catch {
      issues.push({ row: one.id, code: 'notCalculated' });
    }
  }
  return { done, issues };
}

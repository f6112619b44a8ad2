import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import type { ParameterFile } from '../../../regulation/parameters/file/file.entity.js';
import { ParameterFileRepository } from '../../../regulation/parameters/file/file.repository.js';
import type { Task } from '../../../task/task.entity.js';
import { type Piece, type TaskKind, Tasks } from '../../../task/tasks.js';
import { placeAfter, placeIn } from '../batch/batch.rules.js';
import { batchIssues } from '../batch/batch.texts.js';
import { attempt, QuarterService } from '../batch/quarter.service.js';
import type { Calculated } from '../calculation/calculation.service.js';
import { Rehearsal, RehearsalResult } from './rehearsal.entity.js';
import { RehearsalRepository } from './rehearsal.repository.js';
import { rehearsedFigures } from './rehearsal.rules.js';

const most = { employment: 500, label: 10 };

/** Calculates twice what it writes once: with the figures in force, and as if those of the file were. */
@Injectable()
export class RehearsalJobs implements TaskKind, OnModuleInit {
  readonly issues = batchIssues;

  constructor(
    private readonly tasks: Tasks,
    private readonly quarters: QuarterService,
    private readonly files: ParameterFileRepository,
    private readonly rehearsals: RehearsalRepository,
  ) {}

  onModuleInit(): void {
    this.tasks.register('rehearsal', this);
  }

  file(tx: Tx, id: string): Promise<ParameterFile> {
    return this.files.get(tx, id);
  }

  start(tx: Tx, { id }: Rehearsal): Promise<Task> {
    return this.tasks.start(tx, { kind: 'rehearsal', parameters: { rehearsalId: id }, result: `/rehearsals/${id}` });
  }

  async count(tx: Tx, task: Task): Promise<number> {
    return this.quarters.count(tx, (await this.rehearsalOf(tx, task)).quarter);
  }

  async advance(tx: Tx, task: Task): Promise<Piece> {
    const { id, fileId, quarter } = await this.rehearsalOf(tx, task);
    const place = placeIn(task.lastDone);
    const rows = await this.quarters.next(tx, quarter, { ...place, most: most[place.subject] });
    const ids = rows.map((row) => row.id);
    const inForce = await this.quarters.figures(tx);
    const rehearsed = rehearsedFigures(inForce.rows, await this.files.rowsOf(tx, fileId), quarter);
    const found = await this.quarters.find(tx, quarter, { subject: place.subject, ids });
    const { done, issues } = attempt(found, (one) => {
      const [before, after] = [one.calculate(inForce), one.calculate(rehearsed)];
      return before && after && resultOf(id, before, after);
    });
    await this.rehearsals.keep(tx, done);
    return { done: rows.length, lastDone: placeAfter(place, ids, most[place.subject]), issues };
  }

  private rehearsalOf(tx: Tx, { parameters }: Task): Promise<Rehearsal> {
    return this.rehearsals.get(tx, String(parameters.rehearsalId));
  }
}

function resultOf(rehearsalId: string, before: Calculated, after: Calculated): RehearsalResult {
  const { employmentId, labelId, organizationId } = before;
  return Object.assign(new RehearsalResult(), {
    ...{
      rehearsalId,
      organizationId,
      subject: labelId === null ? 'employment' : 'label',
      subjectId: employmentId ?? labelId,
    },
    ...{ beforeCents: before.totalCents, afterCents: after.totalCents },
    ...{ withoutBefore: before.without, withoutAfter: after.without },
  });
}

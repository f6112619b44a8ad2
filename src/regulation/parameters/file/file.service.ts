import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, pageOf, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { Replacement } from '../replacement.js';
import type {
  NewParameterFile,
  ParameterDifference,
  ParameterFileList,
  ParameterFileRejection,
  ParameterFileShown,
} from './file.dto.js';
import { ParameterFile, ParameterFileRow } from './file.entity.js';
import { parameterFileLifecycle } from './file.lifecycle.js';
import { readRows } from './file.reading.js';
import { ParameterFileRepository } from './file.repository.js';
import { reasonsNotToActivate, reasonsNotToReview } from './file.rules.js';
import { show, showRow } from './file.showing.js';

/** Next year's figures without a release: loaded by one, reviewed by another, active from a day on. */
@Injectable()
export class ParameterFileService {
  constructor(
    private readonly work: Work,
    private readonly files: ParameterFileRepository,
    private readonly replacement: Replacement,
    private readonly journal: Journal,
  ) {}

  async load(call: Call, dto: NewParameterFile): Promise<ParameterFileShown> {
    const rows = readRows(dto);
    return this.work.run(call, async (tx) => {
      const { title, activateOn = tx.today } = dto;
      const file = newRow(ParameterFile, { ...unseen, title, activateOn, loadedBy: memberOf(tx), loadedOn: tx.today });
      await this.journal.create(tx, ParameterFile, file, 'parameterFile');
      const written = rows.map(({ from: validFrom, until, ...row }, index) => {
        return { ...row, fileId: file.id, position: index + 1, validFrom, validUntil: until ?? null };
      });
      await tx.insert(ParameterFileRow, written);
      return { ...show(tx, file), rows: rows.map(showRow) };
    });
  }

  async review(call: Call, id: string): Promise<ParameterFileShown> {
    return this.work.run(call, async (tx) => {
      const file = await this.files.lock(tx, id);
      parameterFileLifecycle.next(file.status, 'review');
      const reviewedBy = memberOf(tx);
      refuseFor(reasonsNotToReview({ loadedByReviewer: await this.files.isSameHuman(tx, file.loadedBy, reviewedBy) }));
      const changes = { reviewedBy, reviewedOn: tx.today };
      return show(tx, await this.journal.move(tx, file, parameterFileLifecycle, 'review', changes));
    });
  }

  async reject(call: Call, id: string, { reason }: ParameterFileRejection): Promise<ParameterFileShown> {
    return this.work.run(call, async (tx) => {
      const file = await this.files.lock(tx, id);
      const changes = { rejectedBy: memberOf(tx), rejectionReason: reason };
      return show(tx, await this.journal.move(tx, file, parameterFileLifecycle, 'reject', changes));
    });
  }

  /** Its rows take the place of what they overlap, all or none. */
  async activate(call: Call, id: string): Promise<ParameterFileShown> {
    return this.work.run(call, async (tx) => {
      const file = await this.files.lock(tx, id);
      parameterFileLifecycle.next(file.status, 'activate');
      const waitsForSignOff = await this.files.waitsForSignOff(tx, id);
      refuseFor(reasonsNotToActivate({ activateOn: file.activateOn, waitsForSignOff }, tx.today));
      await this.replacement.apply(tx, file, await this.files.rowsOf(tx, id));
      const changes = { activatedBy: memberOf(tx), activatedOn: tx.today };
      return show(tx, await this.journal.move(tx, file, parameterFileLifecycle, 'activate', changes));
    });
  }

  async read(call: Call, id: string): Promise<ParameterFileShown> {
    return this.work.read(call, async (tx) => {
      const [file, rows] = [await this.files.get(tx, id), await this.files.rowsOf(tx, id)];
      return { ...show(tx, file), rows: rows.map(showRow) };
    });
  }

  async list(call: Call, query: ParameterFileList): Promise<Page<ParameterFileShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.files.list(tx, query);
      return pageOf(keys, rows, (row) => show(tx, row), total);
    });
  }

  /** The dry run: what activating it today would do. */
  async differences(call: Call, id: string): Promise<Page<ParameterDifference>> {
    return this.work.read(call, async (tx) => {
      await this.files.get(tx, id);
      return wholePage(await this.replacement.differences(tx, await this.files.rowsOf(tx, id)));
    });
  }
}

const unseen = {
  ...{ status: parameterFileLifecycle.definition.initial, reviewedBy: null, reviewedOn: null },
  ...{ activatedBy: null, activatedOn: null, rejectedBy: null, rejectionReason: null },
};

function memberOf({ memberId }: Tx): string {
  if (!memberId) throw Problem.missingPermission('parameterFile:create');
  return memberId;
}

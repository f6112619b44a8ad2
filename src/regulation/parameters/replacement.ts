import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { type Period, rangeOf } from '../../platform/calendar/periods.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { figureUnits } from '../law/figure.js';
import type { ParameterDifference } from './file/file.dto.js';
import type { ParameterFile } from './file/file.entity.js';
import { type LoadedRow, type Present, planOf } from './file/file.rules.js';
import { showDifference } from './file/file.showing.js';
import { Parameter } from './parameter.entity.js';
import { ParameterRepository } from './parameter.repository.js';

/** With the file that brought it, and who loaded that. */
type Brought = LoadedRow & Pick<Parameter, 'fileId' | 'loadedBy'>;

/** What a file does to the figures in force: tried as a list of differences, or done. */
@Injectable()
export class Replacement {
  constructor(
    private readonly parameters: ParameterRepository,
    private readonly journal: Journal,
  ) {}

  async differences(tx: Tx, rows: LoadedRow[]): Promise<ParameterDifference[]> {
    const { rows: present } = await this.parameters.figures(tx);
    const plan = planOf(rows, present as Present[]);
    return rows.map((row, index) => showDifference(row, index, plan));
  }

  /** Room is made first, since the database lets no two rows of one name overlap at any moment. */
  async apply(tx: Tx, { id: fileId, loadedBy }: ParameterFile, rows: LoadedRow[]): Promise<void> {
    const present = await this.parameters.lock(tx);
    const { added, replaced } = planOf(rows, present.map(asPresent));
    for (const { row, left } of replaced) {
      const parameter = present.find(({ id }) => id === row.id);
      if (parameter) await this.makeRoom(tx, parameter, left);
    }
    for (const row of added) await this.add(tx, { ...row, fileId, loadedBy });
  }

  private async makeRoom(tx: Tx, parameter: Parameter, [first, ...others]: Period[]): Promise<void> {
    const knownOn = tx.today;
    if (!first) {
      await this.journal.record(tx, parameter, 'parameter', 'void', { voidedOn: tx.today, knownOn });
      return;
    }
    const { from: validFrom, until } = first;
    const changes = { validity: rangeOf(first), validFrom, validUntil: until ?? null, knownOn };
    await this.journal.record(tx, parameter, 'parameter', 'shorten', changes);
    const { name, value, source, confidence, fileId, loadedBy } = parameter;
    const same = { name, value, source, confidence, fileId, loadedBy };
    for (const period of others) await this.add(tx, { ...same, ...period });
  }

  private async add(tx: Tx, { from, until, ...row }: Brought): Promise<void> {
    const validity = { validity: rangeOf({ from, until }), validFrom: from, validUntil: until ?? null };
    const values = { ...row, ...validity, unit: figureUnits[row.name], knownOn: tx.today, voidedOn: null };
    await this.journal.create(tx, Parameter, newRow(Parameter, values), 'parameter');
  }
}

function asPresent({ id, name, value, validFrom, validUntil, source, confidence }: Parameter): Present {
  return { id, name, value, from: validFrom, until: validUntil ?? undefined, source, confidence };
}

import { Injectable } from '@nestjs/common';
import { ReadLog } from '../../../access/read-log.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { Problem } from '../../../platform/problem.js';
import type { Line } from '../../../regulation/law/line.js';
import { CalculationRepository } from '../calculation/calculation.repository.js';
import { lineOf } from '../calculation/calculation.service.js';
import { explainLines } from '../explanation/explanation.rules.js';
import type { QuarterExport } from './export.dto.js';
import { type ExportedStatement, ExportRepository } from './export.repository.js';
import type { ToldStatement } from './sheet.service.js';

const first = '00000000-0000-0000-0000-000000000000';
const limit = 500;

/** The firm whose statements are read, and the day. */
export interface Read {
  firm?: { id: string; name: string };
  today: string;
}

/** The statements of a quarter, part by part through the reader's eyes: never more in hand than one part. */
@Injectable()
export class ExportService {
  constructor(
    private readonly work: Work,
    private readonly exports: ExportRepository,
    private readonly calculations: CalculationRepository,
    private readonly readLog: ReadLog,
  ) {}

  /** Who takes many people's wages with them is written down before anything leaves. */
  async begin(call: Call, { quarter, organizationId }: QuarterExport): Promise<Read> {
    return this.work.run(call, async (tx) => {
      const id = organizationId ?? ownFirm(call);
      const name = id === undefined ? undefined : await this.exports.firmName(tx, id);
      if (id !== undefined && name === undefined) throw Problem.unknownReference('organizationId', 'query');
      await this.readLog.write(tx, { operation: 'exportStatements', reason: [quarter, id].filter(Boolean).join(' ') });
      return { today: tx.today, ...(id !== undefined && name !== undefined && { firm: { id, name } }) };
    });
  }

  async *parts(call: Call, quarter: string, organizationId?: string): AsyncGenerator<ToldStatement[]> {
    let after = first;
    for (;;) {
      const part = { quarter, organizationId, after, limit };
      const told = await this.work.read(call, async (tx) => this.tell(tx, await this.exports.part(tx, part)));
      if (told.length > 0) yield told;
      if (told.length < limit) return;
      after = told.at(-1)?.id ?? first;
    }
  }

  private async tell(tx: Tx, statements: ExportedStatement[]): Promise<ToldStatement[]> {
    const lines = await this.calculations.linesOf(
      tx,
      statements.map(({ id }) => id),
    );
    const byStatement = new Map<string, Line[]>(statements.map(({ id }) => [id, []]));
    for (const line of lines) byStatement.get(line.statementId)?.push(lineOf(line));
    return statements.map((statement) => ({
      ...statement,
      lines: explainLines(byStatement.get(statement.id) ?? [], tx.call.language),
    }));
  }
}

const ownFirm = ({ actor }: Call) => (actor.role === 'employer' ? actor.organizationId : undefined);

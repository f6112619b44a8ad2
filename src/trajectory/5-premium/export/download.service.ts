import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Call } from '../../../platform/call.js';
import { issueTypes } from '../../../platform/issue.js';
import { type Issue, Problem } from '../../../platform/problem.js';
import type { QuarterExport } from './export.dto.js';
import { ExportService } from './export.service.js';
import { exportIssues } from './export.texts.js';
import { ReportService } from './report.service.js';
import { SheetService, type ToldStatement } from './sheet.service.js';

const noFirm: Issue = {
  type: issueTypes.requiredInput,
  in: 'query',
  name: 'organizationId',
  text: exportIssues.noFirm,
};

/** What leaves as a file: the table as it is read, the report once it is written. */
@Injectable()
export class DownloadService {
  constructor(
    private readonly exports: ExportService,
    private readonly sheets: SheetService,
    private readonly reports: ReportService,
  ) {}

  async csv(call: Call, query: QuarterExport): Promise<StreamableFile> {
    await this.exports.begin(call, query);
    const disposition = `attachment; filename="statements-${query.quarter}.csv"`;
    return new StreamableFile(Readable.from(this.sheet(call, query)), { type: 'text/csv; charset=utf-8', disposition });
  }

  /** Of one firm: the own one where none is named. */
  async pdf(call: Call, query: QuarterExport): Promise<StreamableFile> {
    const { quarter } = query;
    const { firm, today } = await this.exports.begin(call, query);
    if (!firm) throw Problem.badRequest([noFirm]);
    const statements: ToldStatement[] = [];
    for await (const part of this.exports.parts(call, quarter, firm.id)) statements.push(...part);
    const report = { firm: firm.name, quarter, today, language: call.language, statements };
    const disposition = `attachment; filename="statements-${quarter}.pdf"`;
    return new StreamableFile(await this.reports.write(report), { type: 'application/pdf', disposition });
  }

  private async *sheet(call: Call, { quarter, organizationId }: QuarterExport): AsyncGenerator<string> {
    yield this.sheets.head(call.language);
    for await (const part of this.exports.parts(call, quarter, organizationId))
      yield this.sheets.rows(quarter, part, call.language);
  }
}

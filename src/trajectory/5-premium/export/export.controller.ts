import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Downloads } from '../../../platform/http/operations.js';
import { DownloadService } from './download.service.js';
import { QuarterExport } from './export.dto.js';

@ApiTags('exports')
@Controller('exports/statements')
export class ExportController {
  constructor(private readonly downloads: DownloadService) {}

  @Get('csv')
  @Requires('statement:export')
  @Downloads('text/csv', 'Download the statements of a quarter as a table, a row per line; the department all firms')
  csv(@CurrentCall() call: Call, @Query() query: QuarterExport): Promise<StreamableFile> {
    return this.downloads.csv(call, query);
  }

  @Get('pdf')
  @Requires('statement:export')
  @Downloads('application/pdf', 'Download the statements of one firm for a quarter, to be read by people')
  pdf(@CurrentCall() call: Call, @Query() query: QuarterExport): Promise<StreamableFile> {
    return this.downloads.pdf(call, query);
  }
}

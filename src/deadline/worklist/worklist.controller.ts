import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Lists } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { WorklistItem, WorklistQuery } from './worklist.dto.js';
import { WorklistService } from './worklist.service.js';

@ApiTags('worklist')
@Controller('worklist')
export class WorklistController {
  constructor(private readonly worklist: WorklistService) {}

  @Get()
  @Requires('worklist:read')
  @Lists(WorklistItem, 'List what you have to do, soonest first, with what you may do about it now')
  list(@CurrentCall() call: Call, @Query() query: WorklistQuery): Promise<Page<WorklistItem>> {
    return this.worklist.list(call, query);
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Starts } from '../../../platform/http/operations.js';
import { TaskShown } from '../../../task/task.dto.js';
import { NewBatch } from './batch.dto.js';
import { BatchService } from './batch.service.js';

@ApiTags('statements')
@Controller('statements/batches')
export class BatchController {
  constructor(private readonly batches: BatchService) {}

  @Post()
  @Requires('statement:calculate')
  @Starts(
    TaskShown,
    'Calculate a quarter for every employment that declared it and every label; what is confirmed stands',
  )
  begin(@CurrentCall() call: Call, @Body() dto: NewBatch): Promise<TaskShown> {
    return this.batches.begin(call, dto);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../access/requires.decorator.js';
import type { Call } from '../platform/call.js';
import { CurrentCall } from '../platform/http/call.decorator.js';
import { Id } from '../platform/http/id.decorator.js';
import { Lists, Reads } from '../platform/http/operations.js';
import type { Page } from '../platform/http/paging.js';
import { DeadlineList, DeadlineShown } from './deadline.dto.js';
import { DeadlineService } from './deadline.service.js';

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlineController {
  constructor(private readonly deadlines: DeadlineService) {}

  @Get()
  @Requires('deadline:read')
  @Lists(DeadlineShown, 'List what is due, for your organization or in one case')
  list(@CurrentCall() call: Call, @Query() query: DeadlineList): Promise<Page<DeadlineShown>> {
    return this.deadlines.list(call, query);
  }

  @Get(':id')
  @Requires('deadline:read')
  @Reads(DeadlineShown, 'Read one deadline')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<DeadlineShown> {
    return this.deadlines.read(call, id);
  }
}

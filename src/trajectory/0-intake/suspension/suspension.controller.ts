import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewSuspension, SuspensionEnding, SuspensionShown } from './suspension.dto.js';
import { SuspensionService } from './suspension.service.js';

@ApiTags('trajectories')
@Controller('trajectories/:id/suspensions')
export class SuspensionController {
  constructor(private readonly suspensions: SuspensionService) {}

  @Get()
  @Requires('suspension:read')
  @Lists(SuspensionShown, 'List when a trajectory rested or rests')
  ofCase(@CurrentCall() call: Call, @Id() id: string): Promise<Page<SuspensionShown>> {
    return this.suspensions.ofCase(call, id);
  }

  @Post()
  @Requires('suspension:write')
  @Creates(SuspensionShown, 'Suspend a trajectory for a while')
  suspend(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewSuspension): Promise<SuspensionShown> {
    return this.suspensions.suspend(call, id, dto);
  }

  @Get(':suspensionId')
  @Requires('suspension:read')
  @Reads(SuspensionShown, 'Read one suspension')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('suspensionId') suspension: string): Promise<SuspensionShown> {
    return this.suspensions.read(call, id, suspension);
  }

  @Post(':suspensionId/ending')
  @Requires('suspension:write')
  @Acts(SuspensionShown, 'End a suspension')
  end(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('suspensionId') suspension: string,
    @Body() dto: SuspensionEnding,
  ): Promise<SuspensionShown> {
    return this.suspensions.end(call, id, suspension, dto);
  }
}

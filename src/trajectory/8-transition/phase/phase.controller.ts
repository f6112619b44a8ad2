import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts } from '../../../platform/http/operations.js';
import { TransitionShown } from '../transition.dto.js';
import { TransitionAdvance } from './phase.dto.js';
import { PhaseService } from './phase.service.js';

@ApiTags('transitions')
@Controller('transitions/:id')
export class PhaseController {
  constructor(private readonly phases: PhaseService) {}

  @Post('advance')
  @Requires('transition:employ')
  @Acts(TransitionShown, 'Go on to the next phase; a new job begins the aftercare and ends the support')
  advance(@CurrentCall() call: Call, @Id() id: string, @Body() dto: TransitionAdvance): Promise<TransitionShown> {
    return this.phases.advance(call, id, dto);
  }

  @Post('completion')
  @Requires('transition:complete')
  @Acts(TransitionShown, 'The aftercare is over; the follow-ups go on')
  complete(@CurrentCall() call: Call, @Id() id: string): Promise<TransitionShown> {
    return this.phases.complete(call, id);
  }
}

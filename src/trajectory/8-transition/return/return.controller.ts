import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts } from '../../../platform/http/operations.js';
import { TransitionShown } from '../transition.dto.js';
import { Redetermination, TransitionFailure, TransitionReturn } from './return.dto.js';
import { ReturnService } from './return.service.js';

@ApiTags('transitions')
@Controller('transitions/:id')
export class ReturnController {
  constructor(private readonly returns: ReturnService) {}

  @Post('failure')
  @Requires('transition:fail')
  @Acts(TransitionShown, 'The path failed, and whose doing it is')
  fail(@CurrentCall() call: Call, @Id() id: string, @Body() dto: TransitionFailure): Promise<TransitionShown> {
    return this.returns.fail(call, id, dto);
  }

  @Post('redetermination')
  @Requires('transition:redetermine')
  @Acts(TransitionShown, "Set the package that a failure by nobody's doing proposes: 40 low")
  redetermine(@CurrentCall() call: Call, @Id() id: string, @Body() dto: Redetermination): Promise<TransitionShown> {
    return this.returns.redetermine(call, id, dto);
  }

  @Post('return')
  @Requires('transition:return')
  @Acts(TransitionShown, 'Open a right to return, after a regular job that ended without consent')
  giveBack(@CurrentCall() call: Call, @Id() id: string, @Body() dto: TransitionReturn): Promise<TransitionShown> {
    return this.returns.giveBack(call, id, dto);
  }
}

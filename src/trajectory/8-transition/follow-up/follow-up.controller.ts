import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { FollowUpShown, NewFollowUp } from './follow-up.dto.js';
import { FollowUpService } from './follow-up.service.js';

@ApiTags('transitions')
@Controller('transitions/:id/followUps')
export class FollowUpController {
  constructor(private readonly followUps: FollowUpService) {}

  @Get()
  @Requires('followUp:read')
  @Lists(FollowUpShown, 'List the follow-ups after a transition')
  ofTransition(@CurrentCall() call: Call, @Id() id: string): Promise<Page<FollowUpShown>> {
    return this.followUps.ofTransition(call, id);
  }

  @Post()
  @Requires('transition:followUp')
  @Creates(FollowUpShown, 'Record whether the person is still employed, 3, 6 or 12 months after the new job began')
  record(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewFollowUp): Promise<FollowUpShown> {
    return this.followUps.record(call, id, dto);
  }

  @Get(':followUpId')
  @Requires('followUp:read')
  @Reads(FollowUpShown, 'Read one follow-up')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('followUpId') followUp: string): Promise<FollowUpShown> {
    return this.followUps.read(call, id, followUp);
  }
}

import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { ContributionShown, NewContribution } from './contribution.dto.js';
import { ContributionService } from './contribution.service.js';

@ApiTags('evaluations')
@Controller('evaluations/:id/contributions')
export class ContributionController {
  constructor(private readonly contributions: ContributionService) {}

  @Post()
  @Requires('evaluation:contribute')
  @Creates(ContributionShown, 'Contribute to an evaluation: the firm, the coach, or the voice of the worker')
  give(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewContribution): Promise<ContributionShown> {
    return this.contributions.give(call, id, dto);
  }

  @Get()
  @Requires('evaluation:read')
  @Lists(ContributionShown, 'List the contributions that you may read')
  ofEvaluation(@CurrentCall() call: Call, @Id() id: string): Promise<Page<ContributionShown>> {
    return this.contributions.ofEvaluation(call, id);
  }

  @Get(':contributionId')
  @Requires('evaluation:read')
  @Reads(ContributionShown, 'Read one contribution')
  read(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('contributionId') contribution: string,
  ): Promise<ContributionShown> {
    return this.contributions.read(call, id, contribution);
  }
}

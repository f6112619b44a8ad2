import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Patches, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { Decision } from './decision/decision.dto.js';
import { DecisionService } from './decision/decision.service.js';
import { IndicationChange, IndicationList, IndicationShown, NewIndication } from './indication.dto.js';
import { IndicationService } from './indication.service.js';

@ApiTags('indications')
@Controller('indications')
export class IndicationController {
  constructor(
    private readonly indications: IndicationService,
    private readonly decisions: DecisionService,
  ) {}

  @Post()
  @Requires('indication:create')
  @Creates(IndicationShown, 'Begin an indication, as a draft')
  create(@CurrentCall() call: Call, @Body() dto: NewIndication): Promise<IndicationShown> {
    return this.indications.create(call, dto);
  }

  @Get()
  @Requires('indication:read')
  @Lists(IndicationShown, 'List the indications of your caseload, without findings')
  list(@CurrentCall() call: Call, @Query() query: IndicationList): Promise<Page<IndicationShown>> {
    return this.indications.list(call, query);
  }

  @Get(':id')
  @Requires('indication:read')
  @Reads(IndicationShown, 'Read an indication; with its findings, where you may')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<IndicationShown> {
    return this.indications.read(call, id);
  }

  @Patch(':id')
  @Requires('indication:change')
  @Patches(IndicationShown, 'Change a draft; findings and attests are replaced as a whole')
  change(@CurrentCall() call: Call, @Id() id: string, @Body() dto: IndicationChange): Promise<IndicationShown> {
    return this.indications.change(call, id, dto);
  }

  @Post(':id/submission')
  @Requires('indication:submit')
  @Acts(IndicationShown, 'Submit an indication for decision')
  submit(@CurrentCall() call: Call, @Id() id: string): Promise<IndicationShown> {
    return this.indications.submit(call, id);
  }

  @Post(':id/decision')
  @Requires('indication:decide')
  @Acts(IndicationShown, 'Decide on each proposed measure')
  decide(@CurrentCall() call: Call, @Id() id: string, @Body() dto: Decision): Promise<IndicationShown> {
    return this.decisions.decide(call, id, dto);
  }

  @Post(':id/withdrawal')
  @Requires('indication:withdraw')
  @Acts(IndicationShown, 'Withdraw an indication that is not decided')
  withdraw(@CurrentCall() call: Call, @Id() id: string): Promise<IndicationShown> {
    return this.indications.withdraw(call, id);
  }
}

import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewReconsideration, ReconsiderationDecision, ReconsiderationShown } from './reconsideration.dto.js';
import { ReconsiderationService } from './reconsideration.service.js';

@ApiTags('indications')
@Controller('indications/:id/reconsiderations')
export class ReconsiderationController {
  constructor(private readonly reconsiderations: ReconsiderationService) {}

  @Post()
  @Requires('reconsideration:create')
  @Creates(ReconsiderationShown, 'Ask to look at an outcome again; meanwhile it stands')
  request(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewReconsideration): Promise<ReconsiderationShown> {
    return this.reconsiderations.request(call, id, dto);
  }

  @Get()
  @Requires('reconsideration:read')
  @Lists(ReconsiderationShown, 'List the reconsiderations of an indication')
  ofIndication(@CurrentCall() call: Call, @Id() id: string): Promise<Page<ReconsiderationShown>> {
    return this.reconsiderations.ofIndication(call, id);
  }

  @Get(':reconsiderationId')
  @Requires('reconsideration:read')
  @Reads(ReconsiderationShown, 'Read one reconsideration')
  read(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('reconsiderationId') reconsideration: string,
  ): Promise<ReconsiderationShown> {
    return this.reconsiderations.read(call, id, reconsideration);
  }

  @Post(':reconsiderationId/decision')
  @Requires('reconsideration:revise')
  @Acts(ReconsiderationShown, 'Uphold the outcome, or revise it from today')
  decide(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('reconsiderationId') reconsideration: string,
    @Body() dto: ReconsiderationDecision,
  ): Promise<ReconsiderationShown> {
    return this.reconsiderations.decide(call, id, reconsideration, dto);
  }

  @Post(':reconsiderationId/withdrawal')
  @Requires('reconsideration:withdraw')
  @Acts(ReconsiderationShown, 'Withdraw a reconsideration')
  withdraw(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('reconsiderationId') reconsideration: string,
  ): Promise<ReconsiderationShown> {
    return this.reconsiderations.withdraw(call, id, reconsideration);
  }
}

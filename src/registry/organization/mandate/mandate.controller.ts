import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { MandateEnding, MandateList, MandateShown, NewMandate } from './mandate.dto.js';
import { MandateService } from './mandate.service.js';

@ApiTags('organizations')
@Controller('organizations/:id/mandates')
export class MandateController {
  constructor(private readonly mandates: MandateService) {}

  @Get()
  @Requires('organization:read')
  @Lists(MandateShown, 'List the mandates of an organization')
  ofOrganization(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Query() query: MandateList,
  ): Promise<Page<MandateShown>> {
    return this.mandates.ofOrganization(call, id, query);
  }

  @Post()
  @Requires('mandate:write')
  @Creates(MandateShown, 'Give an organization a mandate; advice names member and certificate')
  give(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewMandate): Promise<MandateShown> {
    return this.mandates.give(call, id, dto);
  }

  @Get(':mandateId')
  @Requires('organization:read')
  @Reads(MandateShown, 'Read a mandate')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('mandateId') mandate: string): Promise<MandateShown> {
    return this.mandates.read(call, id, mandate);
  }

  @Post(':mandateId/ending')
  @Requires('mandate:write')
  @Acts(MandateShown, 'Set the day on which a mandate no longer holds')
  end(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('mandateId') mandate: string,
    @Body() dto: MandateEnding,
  ): Promise<MandateShown> {
    return this.mandates.end(call, id, mandate, dto);
  }

  @Post(':mandateId/voiding')
  @Requires('mandate:write')
  @Acts(MandateShown, 'Void a mandate that was given by mistake; it stays readable')
  void(@CurrentCall() call: Call, @Id() id: string, @Id('mandateId') mandate: string): Promise<MandateShown> {
    return this.mandates.void(call, id, mandate);
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { LabelEnding, LabelList, LabelShown, NewLabel } from './label.dto.js';
import { LabelService } from './label.service.js';

@ApiTags('organizations')
@Controller('organizations/:id/labels')
export class LabelController {
  constructor(private readonly labels: LabelService) {}

  @Get()
  @Requires('organization:read')
  @Lists(LabelShown, 'List the labels of an organization and its establishments')
  ofOrganization(@CurrentCall() call: Call, @Id() id: string, @Query() query: LabelList): Promise<Page<LabelShown>> {
    return this.labels.ofOrganization(call, id, query);
  }

  @Post()
  @Requires('label:write')
  @Creates(LabelShown, 'Grant a label to an organization, or to one of its establishments')
  grant(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewLabel): Promise<LabelShown> {
    return this.labels.grant(call, id, dto);
  }

  @Get(':labelId')
  @Requires('organization:read')
  @Reads(LabelShown, 'Read a label')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('labelId') label: string): Promise<LabelShown> {
    return this.labels.read(call, id, label);
  }

  @Post(':labelId/ending')
  @Requires('label:write')
  @Acts(LabelShown, 'Set the day on which a label no longer holds')
  end(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('labelId') label: string,
    @Body() dto: LabelEnding,
  ): Promise<LabelShown> {
    return this.labels.end(call, id, label, dto);
  }

  @Post(':labelId/voiding')
  @Requires('label:write')
  @Acts(LabelShown, 'Void a label that was granted by mistake; it stays readable')
  void(@CurrentCall() call: Call, @Id() id: string, @Id('labelId') label: string): Promise<LabelShown> {
    return this.labels.void(call, id, label);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { MissingOn, MissingParameters, ParameterList, ParameterShown } from './parameter.dto.js';
import { ParameterService } from './parameter.service.js';

@ApiTags('parameters')
@Controller('parameters')
export class ParameterController {
  constructor(private readonly parameters: ParameterService) {}

  @Get()
  @Requires('parameter:read')
  @Lists(ParameterShown, 'List the dated figures of the law, as they are known today or were known on a day')
  list(@CurrentCall() call: Call, @Query() query: ParameterList): Promise<Page<ParameterShown>> {
    return this.parameters.list(call, query);
  }

  @Get('missing')
  @Requires('parameter:read')
  @Reads(MissingParameters, 'List the figures that are missing on a day')
  missing(@CurrentCall() call: Call, @Query() { asOf }: MissingOn): Promise<MissingParameters> {
    return this.parameters.missing(call, asOf);
  }

  @Get(':id')
  @Requires('parameter:read')
  @Reads(ParameterShown, 'Read one dated figure')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<ParameterShown> {
    return this.parameters.read(call, id);
  }
}

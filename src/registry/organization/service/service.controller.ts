import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Patches, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewService, ServiceChange, ServiceShown } from './service.dto.js';
import { ServiceService } from './service.service.js';

@ApiTags('organizations')
@Controller('organizations/:id/services')
export class ServiceController {
  constructor(private readonly services: ServiceService) {}

  @Get()
  @Requires('organization:read')
  @Lists(ServiceShown, 'List what an organization offers')
  ofOrganization(@CurrentCall() call: Call, @Id() id: string): Promise<Page<ServiceShown>> {
    return this.services.ofOrganization(call, id);
  }

  @Post()
  @Requires('organization:write')
  @Creates(ServiceShown, 'Enter what an organization offers, once per line')
  create(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewService): Promise<ServiceShown> {
    return this.services.create(call, id, dto);
  }

  @Get(':serviceId')
  @Requires('organization:read')
  @Reads(ServiceShown, 'Read one service of an organization')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('serviceId') service: string): Promise<ServiceShown> {
    return this.services.read(call, id, service);
  }

  @Patch(':serviceId')
  @Requires('organization:write')
  @Patches(ServiceShown, 'Describe a service anew')
  change(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('serviceId') service: string,
    @Body() dto: ServiceChange,
  ): Promise<ServiceShown> {
    return this.services.change(call, id, service, dto);
  }
}

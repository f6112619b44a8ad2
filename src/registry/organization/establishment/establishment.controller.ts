import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Patches, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { EstablishmentChange, EstablishmentShown, NewEstablishment } from './establishment.dto.js';
import { EstablishmentService } from './establishment.service.js';

@ApiTags('organizations')
@Controller('organizations/:id/establishments')
export class EstablishmentController {
  constructor(private readonly establishments: EstablishmentService) {}

  @Get()
  @Requires('organization:read')
  @Lists(EstablishmentShown, 'List the establishments of an organization')
  ofOrganization(@CurrentCall() call: Call, @Id() id: string): Promise<Page<EstablishmentShown>> {
    return this.establishments.ofOrganization(call, id);
  }

  @Post()
  @Requires('organization:write')
  @Creates(EstablishmentShown, 'Enter an establishment')
  create(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewEstablishment): Promise<EstablishmentShown> {
    return this.establishments.create(call, id, dto);
  }

  @Get(':establishmentId')
  @Requires('organization:read')
  @Reads(EstablishmentShown, 'Read an establishment')
  read(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('establishmentId') establishment: string,
  ): Promise<EstablishmentShown> {
    return this.establishments.read(call, id, establishment);
  }

  @Patch(':establishmentId')
  @Requires('organization:write')
  @Patches(EstablishmentShown, 'Change an establishment')
  change(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('establishmentId') establishment: string,
    @Body() dto: EstablishmentChange,
  ): Promise<EstablishmentShown> {
    return this.establishments.change(call, id, establishment, dto);
  }
}

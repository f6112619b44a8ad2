import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Creates, Lists, Patches, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { NewOrganization, OrganizationChange, OrganizationList, OrganizationShown } from './organization.dto.js';
import { OrganizationService } from './organization.service.js';

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationController {
  constructor(private readonly organizations: OrganizationService) {}

  @Get()
  @Requires('organization:read')
  @Lists(OrganizationShown, 'List the directory, by name')
  list(@CurrentCall() call: Call, @Query() query: OrganizationList): Promise<Page<OrganizationShown>> {
    return this.organizations.list(call, query);
  }

  @Post()
  @Requires('organization:write')
  @Creates(OrganizationShown, 'Enter an organization in the directory')
  create(@CurrentCall() call: Call, @Body() dto: NewOrganization): Promise<OrganizationShown> {
    return this.organizations.create(call, dto);
  }

  @Get(':id')
  @Requires('organization:read')
  @Reads(OrganizationShown, 'Read an organization')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<OrganizationShown> {
    return this.organizations.read(call, id);
  }

  @Patch(':id')
  @Requires('organization:write')
  @Patches(OrganizationShown, 'Change what the directory says of an organization')
  change(@CurrentCall() call: Call, @Id() id: string, @Body() dto: OrganizationChange): Promise<OrganizationShown> {
    return this.organizations.change(call, id, dto);
  }
}

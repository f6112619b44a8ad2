import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Patches, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { Requires } from '../../requires.decorator.js';
import { ClientChange, ClientShown, NewClient } from './client.dto.js';
import { ClientService } from './client.service.js';

@ApiTags('organizations')
@Controller('organizations/:id/clients')
export class ClientController {
  constructor(private readonly clients: ClientService) {}

  @Get()
  @Requires('client:read')
  @Lists(ClientShown, 'List the programs that act for an organization')
  ofOrganization(@CurrentCall() call: Call, @Id() id: string): Promise<Page<ClientShown>> {
    return this.clients.ofOrganization(call, id);
  }

  @Post()
  @Requires('client:write')
  @Creates(ClientShown, 'Let a program act for an organization')
  create(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewClient): Promise<ClientShown> {
    return this.clients.create(call, id, dto);
  }

  @Get(':clientId')
  @Requires('client:read')
  @Reads(ClientShown, 'Read a client')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('clientId') client: string): Promise<ClientShown> {
    return this.clients.read(call, id, client);
  }

  @Patch(':clientId')
  @Requires('client:write')
  @Patches(ClientShown, 'Change name or scopes of a client, or say until when')
  change(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('clientId') client: string,
    @Body() dto: ClientChange,
  ): Promise<ClientShown> {
    return this.clients.change(call, id, client, dto);
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { EntitlementList, EntitlementReading, EntitlementShown, Revocation } from './entitlement.dto.js';
import { EntitlementService } from './entitlement.service.js';
import { NewGrant } from './grant/grant.dto.js';

@ApiTags('entitlements')
@Controller('entitlements')
export class EntitlementController {
  constructor(private readonly entitlements: EntitlementService) {}

  @Post()
  @Requires('entitlement:create')
  @Creates(EntitlementShown, "Record the department's grant of individual maatwerk")
  record(@CurrentCall() call: Call, @Body() dto: NewGrant): Promise<EntitlementShown> {
    return this.entitlements.record(call, dto);
  }

  @Get()
  @Requires('entitlement:read')
  @Lists(EntitlementShown, 'List rights')
  list(@CurrentCall() call: Call, @Query() query: EntitlementList): Promise<Page<EntitlementShown>> {
    return this.entitlements.list(call, query);
  }

  @Get(':id')
  @Requires('entitlement:read')
  @Reads(EntitlementShown, 'Read a right, as it stands on a day')
  read(@CurrentCall() call: Call, @Id() id: string, @Query() { asOf }: EntitlementReading): Promise<EntitlementShown> {
    return this.entitlements.read(call, id, asOf);
  }

  @Post(':id/revocation')
  @Requires('entitlement:revoke')
  @Acts(EntitlementShown, 'End a right from a day on')
  revoke(@CurrentCall() call: Call, @Id() id: string, @Body() dto: Revocation): Promise<EntitlementShown> {
    return this.entitlements.revoke(call, id, dto);
  }
}

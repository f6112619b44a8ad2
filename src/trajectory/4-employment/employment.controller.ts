import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Draws, Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { PackageShown } from '../2-entitlement/package/package.dto.js';
import {
  EmploymentCancellation,
  EmploymentList,
  EmploymentShown,
  EmploymentStart,
  EmploymentTermination,
} from './employment.dto.js';
import { EmploymentService } from './employment.service.js';
import { SupportPeriod } from './support/support.dto.js';
import { SupportService } from './support/support.service.js';

@ApiTags('employments')
@Controller('employments')
export class EmploymentController {
  constructor(
    private readonly employments: EmploymentService,
    private readonly support: SupportService,
  ) {}

  @Get()
  @Requires('employment:read')
  @Lists(EmploymentShown, 'List the employments of your firm or your caseload')
  list(@CurrentCall() call: Call, @Query() query: EmploymentList): Promise<Page<EmploymentShown>> {
    return this.employments.list(call, query);
  }

  @Get(':id')
  @Requires('employment:read')
  @Reads(EmploymentShown, 'Read an employment')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<EmploymentShown> {
    return this.employments.read(call, id);
  }

  @Get(':id/packages')
  @Requires('employment:read')
  @Lists(PackageShown, 'List the work support packages of an employment')
  packages(@CurrentCall() call: Call, @Id() id: string, @Query() period: SupportPeriod): Promise<Page<PackageShown>> {
    return this.support.list(call, id, period);
  }

  @Get(':id/packages/timeline')
  @Requires('employment:read')
  @Draws('Draw the work support packages of an employment')
  timeline(@CurrentCall() call: Call, @Id() id: string, @Query() period: SupportPeriod): Promise<string> {
    return this.support.draw(call, id, period);
  }

  @Post(':id/start')
  @Requires('employment:start')
  @Acts(EmploymentShown, 'The person starts: the position is filled, the package begins')
  start(@CurrentCall() call: Call, @Id() id: string, @Body() dto: EmploymentStart): Promise<EmploymentShown> {
    return this.employments.start(call, id, dto);
  }

  @Post(':id/termination')
  @Requires('employment:end')
  @Acts(EmploymentShown, 'The employment ends, and its package with it')
  end(@CurrentCall() call: Call, @Id() id: string, @Body() dto: EmploymentTermination): Promise<EmploymentShown> {
    return this.employments.end(call, id, dto);
  }

  @Post(':id/cancellation')
  @Requires('employment:cancel')
  @Acts(EmploymentShown, 'The start never came: the position is free again')
  cancel(@CurrentCall() call: Call, @Id() id: string, @Body() dto: EmploymentCancellation): Promise<EmploymentShown> {
    return this.employments.cancel(call, id, dto);
  }
}

import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { PackageShown } from './package.dto.js';
import { PackageService } from './package.service.js';

@ApiTags('entitlements')
@Controller('entitlements/:id/packages')
export class PackageController {
  constructor(private readonly packages: PackageService) {}

  @Get()
  @Requires('package:read')
  @Lists(PackageShown, 'List the work support packages of a right')
  ofRight(@CurrentCall() call: Call, @Id() id: string): Promise<Page<PackageShown>> {
    return this.packages.ofRight(call, id);
  }

  @Get(':packageId')
  @Requires('package:read')
  @Reads(PackageShown, 'Read one work support package')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('packageId') slice: string): Promise<PackageShown> {
    return this.packages.read(call, id, slice);
  }
}

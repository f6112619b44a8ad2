import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { DeclarationShown, NewDeclaration } from './declaration.dto.js';
import { DeclarationService } from './declaration.service.js';

@ApiTags('employments')
@Controller('employments/:id/declarations')
export class DeclarationController {
  constructor(private readonly declarations: DeclarationService) {}

  @Get()
  @Requires('declaration:read')
  @Lists(DeclarationShown, 'List the declarations of an employment, superseded ones too')
  ofEmployment(@CurrentCall() call: Call, @Id() id: string): Promise<Page<DeclarationShown>> {
    return this.declarations.ofEmployment(call, id);
  }

  @Post()
  @Requires('declaration:create')
  @Creates(DeclarationShown, 'Declare a quarter; a second declaration supersedes the first')
  declare(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewDeclaration): Promise<DeclarationShown> {
    return this.declarations.declare(call, id, dto);
  }

  @Get(':declarationId')
  @Requires('declaration:read')
  @Reads(DeclarationShown, 'Read one declaration')
  read(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('declarationId') declaration: string,
  ): Promise<DeclarationShown> {
    return this.declarations.read(call, id, declaration);
  }
}

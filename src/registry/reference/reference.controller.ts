import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../access/requires.decorator.js';
import { CurrentLanguage } from '../../platform/http/call.decorator.js';
import { Cacheable, Reads } from '../../platform/http/operations.js';
import type { Language } from '../../platform/text.js';
import { ReferenceListShown } from './reference.dto.js';
import { ReferenceService } from './reference.service.js';

@ApiTags('refData')
@Controller('refData')
export class ReferenceController {
  constructor(private readonly references: ReferenceService) {}

  @Get(':list')
  @Public()
  @Cacheable(3600)
  @Reads(ReferenceListShown, 'Read a list of codes, with titles in your language')
  read(@Param('list') list: string, @CurrentLanguage() language: Language): Promise<ReferenceListShown> {
    return this.references.read(list, language);
  }
}

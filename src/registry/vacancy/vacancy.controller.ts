import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Patches, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { NewVacancy, VacancyChange, VacancyList, VacancyShown } from './vacancy.dto.js';
import { VacancyService } from './vacancy.service.js';

@ApiTags('vacancies')
@Controller('vacancies')
export class VacancyController {
  constructor(private readonly vacancies: VacancyService) {}

  @Get()
  @Requires('vacancy:read')
  @Lists(VacancyShown, 'List published vacancies, newest first; your own drafts come before them')
  list(@CurrentCall() call: Call, @Query() query: VacancyList): Promise<Page<VacancyShown>> {
    return this.vacancies.list(call, query);
  }

  @Post()
  @Requires('vacancy:create')
  @Creates(VacancyShown, 'Draft a vacancy of your firm')
  create(@CurrentCall() call: Call, @Body() dto: NewVacancy): Promise<VacancyShown> {
    return this.vacancies.create(call, dto);
  }

  @Get(':id')
  @Requires('vacancy:read')
  @Reads(VacancyShown, 'Read a vacancy')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<VacancyShown> {
    return this.vacancies.read(call, id);
  }

  @Patch(':id')
  @Requires('vacancy:change')
  @Patches(VacancyShown, 'Change a draft; once published, its description and positions')
  change(@CurrentCall() call: Call, @Id() id: string, @Body() dto: VacancyChange): Promise<VacancyShown> {
    return this.vacancies.change(call, id, dto);
  }

  @Post(':id/publication')
  @Requires('vacancy:publish')
  @Acts(VacancyShown, 'Publish a vacancy; collective maatwerk needs a label valid today')
  publish(@CurrentCall() call: Call, @Id() id: string): Promise<VacancyShown> {
    return this.vacancies.publish(call, id);
  }

  @Post(':id/closure')
  @Requires('vacancy:close')
  @Acts(VacancyShown, 'Close a vacancy')
  close(@CurrentCall() call: Call, @Id() id: string): Promise<VacancyShown> {
    return this.vacancies.close(call, id);
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import { type Page, PageQuery } from '../../../platform/http/paging.js';
import { InternshipConclusion, InternshipList, InternshipShown, NewInternship } from './internship.dto.js';
import { InternshipService } from './internship.service.js';

@ApiTags('transitions')
@Controller()
export class InternshipController {
  constructor(private readonly internships: InternshipService) {}

  @Get('internships')
  @Requires('internship:read')
  @Lists(InternshipShown, 'List the internships that you host, guide or follow')
  list(@CurrentCall() call: Call, @Query() query: InternshipList): Promise<Page<InternshipShown>> {
    return this.internships.list(call, query);
  }

  @Get('transitions/:id/internships')
  @Requires('internship:read')
  @Lists(InternshipShown, 'List the internships of a transition; a host sees its own')
  ofTransition(@CurrentCall() call: Call, @Id() id: string, @Query() query: PageQuery): Promise<Page<InternshipShown>> {
    return this.internships.ofTransition(call, id, query);
  }

  @Post('transitions/:id/internships')
  @Requires('transition:arrange')
  @Creates(InternshipShown, 'Arrange an internship at a host')
  arrange(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewInternship): Promise<InternshipShown> {
    return this.internships.arrange(call, id, dto);
  }

  @Get('transitions/:id/internships/:internshipId')
  @Requires('internship:read')
  @Reads(InternshipShown, 'Read one internship')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('internshipId') internship: string): Promise<InternshipShown> {
    return this.internships.read(call, id, internship);
  }

  @Post('transitions/:id/internships/:internshipId/result')
  @Requires('internship:conclude')
  @Acts(InternshipShown, 'Record what an internship led to')
  conclude(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('internshipId') internship: string,
    @Body() dto: InternshipConclusion,
  ): Promise<InternshipShown> {
    return this.internships.conclude(call, id, internship, dto);
  }
}

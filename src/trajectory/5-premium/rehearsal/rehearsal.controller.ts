import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Lists, Reads, Starts } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { TaskShown } from '../../../task/task.dto.js';
import { FirmResult, NewRehearsal, RehearsalShown, ResultList, ResultShown, SignOff } from './rehearsal.dto.js';
import { RehearsalService } from './rehearsal.service.js';

@ApiTags('parameters')
@Controller()
export class RehearsalController {
  constructor(private readonly rehearsals: RehearsalService) {}

  @Post('parameterFiles/:id/rehearsals')
  @Requires('rehearsal:create')
  @Starts(TaskShown, 'Rehearse a file: calculate a past quarter with its figures; nothing of it becomes a statement')
  begin(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewRehearsal): Promise<TaskShown> {
    return this.rehearsals.begin(call, id, dto);
  }

  @Get('parameterFiles/:id/rehearsals')
  @Requires('rehearsal:read')
  @Lists(RehearsalShown, 'List the rehearsals of a file')
  ofFile(@CurrentCall() call: Call, @Id() id: string): Promise<Page<RehearsalShown>> {
    return this.rehearsals.ofFile(call, id);
  }

  @Get('rehearsals/:id')
  @Requires('rehearsal:read')
  @Reads(RehearsalShown, 'Read a rehearsal: what it would cost in all, and how many gain and lose')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<RehearsalShown> {
    return this.rehearsals.read(call, id);
  }

  @Get('rehearsals/:id/firms')
  @Requires('rehearsal:read')
  @Lists(FirmResult, 'List what each firm would gain or lose, who loses most first')
  firms(@CurrentCall() call: Call, @Id() id: string): Promise<Page<FirmResult>> {
    return this.rehearsals.firms(call, id);
  }

  @Get('rehearsals/:id/results')
  @Requires('rehearsal:read')
  @Lists(ResultShown, 'List what each employment and label would gain or lose, of one firm or of all')
  results(@CurrentCall() call: Call, @Id() id: string, @Query() query: ResultList): Promise<Page<ResultShown>> {
    return this.rehearsals.results(call, id, query);
  }

  @Post('rehearsals/:id/signOff')
  @Requires('rehearsal:signOff')
  @Acts(RehearsalShown, 'Sign a rehearsal off: its file may be activated')
  signOff(@CurrentCall() call: Call, @Id() id: string, @Body() dto: SignOff): Promise<RehearsalShown> {
    return this.rehearsals.signOff(call, id, dto);
  }
}

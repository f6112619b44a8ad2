import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { ReadingService } from './reading/reading.service.js';
import { Confirmation, NewStatement, StatementList, StatementReading, StatementShown } from './statement.dto.js';
import { StatementService } from './statement.service.js';

@ApiTags('statements')
@Controller('statements')
export class StatementController {
  constructor(
    private readonly statements: StatementService,
    private readonly reading: ReadingService,
  ) {}

  @Get()
  @Requires('statement:read')
  @Lists(StatementShown, 'List the premium statements of your firm, your caseload, or your own; the department all')
  list(@CurrentCall() call: Call, @Query() query: StatementList): Promise<Page<StatementShown>> {
    return this.reading.list(call, query);
  }

  @Post()
  @Requires('statement:calculate')
  @Creates(
    StatementShown,
    'Calculate the premium of an employment, or of a label, for a quarter; anew where unconfirmed',
  )
  calculate(@CurrentCall() call: Call, @Body() dto: NewStatement): Promise<StatementShown> {
    return this.statements.calculate(call, dto);
  }

  @Get(':id')
  @Requires('statement:read')
  @Reads(StatementShown, 'Read a statement whose every line explains itself, or as it was known on a day')
  read(@CurrentCall() call: Call, @Id() id: string, @Query() { knownOn }: StatementReading): Promise<StatementShown> {
    return this.reading.read(call, id, knownOn);
  }

  @Post(':id/confirmation')
  @Requires('statement:confirm')
  @Acts(StatementShown, 'Confirm it, line by line where lines are missing; it is not changed from then on', {
    idempotencyKey: 'required',
  })
  confirm(@CurrentCall() call: Call, @Id() id: string, @Body() dto: Confirmation): Promise<StatementShown> {
    return this.statements.confirm(call, id, dto);
  }

  @Post(':id/correction')
  @Requires('statement:correct')
  @Creates(StatementShown, 'A new statement that replaces a confirmed one, with the difference per line and in total')
  correct(@CurrentCall() call: Call, @Id() id: string): Promise<StatementShown> {
    return this.statements.correct(call, id);
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import {
  NewParameterFile,
  ParameterDifference,
  ParameterFileList,
  ParameterFileRejection,
  ParameterFileShown,
} from './file.dto.js';
import { ParameterFileService } from './file.service.js';

@ApiTags('parameters')
@Controller('parameterFiles')
export class ParameterFileController {
  constructor(private readonly files: ParameterFileService) {}

  @Get()
  @Requires('parameterFile:read')
  @Lists(ParameterFileShown, 'List the files of figures, newest first')
  list(@CurrentCall() call: Call, @Query() query: ParameterFileList): Promise<Page<ParameterFileShown>> {
    return this.files.list(call, query);
  }

  @Post()
  @Requires('parameterFile:create')
  @Creates(ParameterFileShown, 'Load figures as a draft, as rows or as csv; nothing is in force yet')
  load(@CurrentCall() call: Call, @Body() dto: NewParameterFile): Promise<ParameterFileShown> {
    return this.files.load(call, dto);
  }

  @Get(':id')
  @Requires('parameterFile:read')
  @Reads(ParameterFileShown, 'Read a file with its rows')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<ParameterFileShown> {
    return this.files.read(call, id);
  }

  @Get(':id/differences')
  @Requires('parameterFile:read')
  @Lists(ParameterDifference, 'The dry run: what each row would add, change or leave as it is')
  differences(@CurrentCall() call: Call, @Id() id: string): Promise<Page<ParameterDifference>> {
    return this.files.differences(call, id);
  }

  @Post(':id/review')
  @Requires('parameterFile:review')
  @Acts(ParameterFileShown, 'Review a file that somebody else loaded')
  review(@CurrentCall() call: Call, @Id() id: string): Promise<ParameterFileShown> {
    return this.files.review(call, id);
  }

  @Post(':id/rejection')
  @Requires('parameterFile:reject')
  @Acts(ParameterFileShown, 'Reject a file: it never comes into force')
  reject(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Body() dto: ParameterFileRejection,
  ): Promise<ParameterFileShown> {
    return this.files.reject(call, id, dto);
  }

  @Post(':id/activation')
  @Requires('parameterFile:activate')
  @Acts(ParameterFileShown, 'Bring a reviewed file into force: its rows take the place of what they overlap')
  activate(@CurrentCall() call: Call, @Id() id: string): Promise<ParameterFileShown> {
    return this.files.activate(call, id);
  }
}

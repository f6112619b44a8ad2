import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../access/requires.decorator.js';
import type { Call } from '../platform/call.js';
import { CurrentCall } from '../platform/http/call.decorator.js';
import { Id } from '../platform/http/id.decorator.js';
import { Follows, Lists } from '../platform/http/operations.js';
import type { Page } from '../platform/http/paging.js';
import type { SeeOther } from '../platform/http/server/see-other.js';
import { IssueList, TaskIssueShown, TaskShown } from './task.dto.js';
import { TaskService } from './task.service.js';

@ApiTags('tasks')
@Controller('tasks/:id')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get()
  @Requires('task:read')
  @Follows(TaskShown, 'Follow long work of your organization: how far it is, and where its result stands')
  follow(@CurrentCall() call: Call, @Id() id: string): Promise<TaskShown | SeeOther<TaskShown>> {
    return this.tasks.follow(call, id);
  }

  @Get('issues')
  @Requires('task:read')
  @Lists(TaskIssueShown, 'List what is wrong with single rows of long work')
  issues(@CurrentCall() call: Call, @Id() id: string, @Query() query: IssueList): Promise<Page<TaskIssueShown>> {
    return this.tasks.issues(call, id, query);
  }
}

import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { AssignmentShown, NewAssignment } from './assignment.dto.js';
import { AssignmentService } from './assignment.service.js';

@ApiTags('trajectories')
@Controller('trajectories/:id/assignments')
export class AssignmentController {
  constructor(private readonly assignments: AssignmentService) {}

  @Get()
  @Requires('assignment:read')
  @Lists(AssignmentShown, 'List who works on a trajectory')
  ofCase(@CurrentCall() call: Call, @Id() id: string): Promise<Page<AssignmentShown>> {
    return this.assignments.ofCase(call, id);
  }

  @Post()
  @Requires('assignment:create')
  @Creates(AssignmentShown, 'Assign a member of your organization')
  assign(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewAssignment): Promise<AssignmentShown> {
    return this.assignments.assign(call, id, dto);
  }

  @Get(':assignmentId')
  @Requires('assignment:read')
  @Reads(AssignmentShown, 'Read one assignment')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('assignmentId') assignment: string): Promise<AssignmentShown> {
    return this.assignments.read(call, id, assignment);
  }

  @Post(':assignmentId/ending')
  @Requires('assignment:end')
  @Acts(AssignmentShown, 'End an assignment; a lead is replaced first')
  end(@CurrentCall() call: Call, @Id() id: string, @Id('assignmentId') assignment: string): Promise<AssignmentShown> {
    return this.assignments.end(call, id, assignment);
  }
}

import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id, Ids } from '../../../platform/http/id.decorator.js';
import { Creates, Deletes, Lists, Patches, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewPlanGoal, PlanGoalChange, PlanGoalShown } from './goal.dto.js';
import { GoalService } from './goal.service.js';

@ApiTags('plans')
@Controller('plans/:id/goals')
export class PlanGoalController {
  constructor(private readonly goals: GoalService) {}

  @Get()
  @Requires('plan:read')
  @Lists(PlanGoalShown, 'List the goals of a plan')
  ofPlan(@CurrentCall() call: Call, @Id() id: string): Promise<Page<PlanGoalShown>> {
    return this.goals.ofPlan(call, id);
  }

  @Post()
  @Requires('plan:change')
  @Creates(PlanGoalShown, 'Add a goal to a draft; signatures under it no longer stand')
  add(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewPlanGoal): Promise<PlanGoalShown> {
    return this.goals.add(call, id, dto);
  }

  @Get(':goalId')
  @Requires('plan:read')
  @Reads(PlanGoalShown, 'Read one goal')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('goalId') goal: string): Promise<PlanGoalShown> {
    return this.goals.read(call, id, goal);
  }

  @Patch(':goalId')
  @Requires('plan:change')
  @Patches(PlanGoalShown, 'Change a goal of a draft; signatures under it no longer stand')
  change(
    @CurrentCall() call: Call,
    @Ids() place: { id: string; goalId: string },
    @Body() dto: PlanGoalChange,
  ): Promise<PlanGoalShown> {
    return this.goals.change(call, place, dto);
  }

  @Delete(':goalId')
  @Requires('plan:change')
  @Deletes('Take a goal out of a draft, with its actions; signatures under it no longer stand')
  remove(@CurrentCall() call: Call, @Id() id: string, @Id('goalId') goal: string): Promise<void> {
    return this.goals.remove(call, id, goal);
  }
}

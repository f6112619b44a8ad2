import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Ids } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Patches, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewPlanAction, PlanActionChange, PlanActionShown } from './action.dto.js';
import { type ActionPlace, ActionService, type GoalPlace } from './action.service.js';

@ApiTags('plans')
@Controller('plans/:id/goals/:goalId/actions')
export class PlanActionController {
  constructor(private readonly actions: ActionService) {}

  @Get()
  @Requires('plan:read')
  @Lists(PlanActionShown, 'List the improvement actions of a goal')
  ofGoal(@CurrentCall() call: Call, @Ids() place: GoalPlace): Promise<Page<PlanActionShown>> {
    return this.actions.ofGoal(call, place);
  }

  @Post()
  @Requires('plan:change')
  @Creates(PlanActionShown, 'Add an improvement action to a draft; signatures under it no longer stand')
  add(@CurrentCall() call: Call, @Ids() place: GoalPlace, @Body() dto: NewPlanAction): Promise<PlanActionShown> {
    return this.actions.add(call, place, dto);
  }

  @Get(':actionId')
  @Requires('plan:read')
  @Reads(PlanActionShown, 'Read one improvement action')
  read(@CurrentCall() call: Call, @Ids() place: ActionPlace): Promise<PlanActionShown> {
    return this.actions.read(call, place);
  }

  @Patch(':actionId')
  @Requires('plan:progress')
  @Patches(PlanActionShown, 'Record how an action of an agreed plan goes; in a draft, change what it says')
  change(
    @CurrentCall() call: Call,
    @Ids() place: ActionPlace,
    @Body() dto: PlanActionChange,
  ): Promise<PlanActionShown> {
    return this.actions.change(call, place, dto);
  }
}

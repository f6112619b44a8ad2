import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { NewPlan, PlanClosure, PlanList, PlanShown } from './plan.dto.js';
import { PlanService } from './plan.service.js';

@ApiTags('plans')
@Controller('plans')
export class PlanController {
  constructor(private readonly plans: PlanService) {}

  @Get()
  @Requires('plan:read')
  @Lists(PlanShown, 'List the development plans of your firm, your caseload, or your own')
  list(@CurrentCall() call: Call, @Query() query: PlanList): Promise<Page<PlanShown>> {
    return this.plans.list(call, query);
  }

  @Post()
  @Requires('plan:create')
  @Creates(PlanShown, 'Draft a development plan for a running employment')
  draft(@CurrentCall() call: Call, @Body() dto: NewPlan): Promise<PlanShown> {
    return this.plans.draft(call, dto);
  }

  @Get(':id')
  @Requires('plan:read')
  @Reads(PlanShown, 'Read a plan with its goals, actions and signatures')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<PlanShown> {
    return this.plans.read(call, id);
  }

  @Post(':id/agreement')
  @Requires('plan:agree')
  @Acts(PlanShown, 'A draft that both have signed comes into force; a version before it is superseded')
  agree(@CurrentCall() call: Call, @Id() id: string): Promise<PlanShown> {
    return this.plans.agree(call, id);
  }

  @Post(':id/supersession')
  @Requires('plan:supersede')
  @Creates(PlanShown, 'Draft a new version; the agreed plan goes on until that is agreed')
  supersede(@CurrentCall() call: Call, @Id() id: string): Promise<PlanShown> {
    return this.plans.supersede(call, id);
  }

  @Post(':id/closure')
  @Requires('plan:close')
  @Acts(PlanShown, 'Close a draft or an agreed plan')
  close(@CurrentCall() call: Call, @Id() id: string, @Body() dto: PlanClosure): Promise<PlanShown> {
    return this.plans.close(call, id, dto);
  }
}

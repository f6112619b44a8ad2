import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import {
  EvaluationReconsiderationDecision,
  EvaluationReconsiderationShown,
  NewEvaluationReconsideration,
} from './reconsideration.dto.js';
import { EvaluationReconsiderationService } from './reconsideration.service.js';

@ApiTags('evaluations')
@Controller('evaluations/:id/reconsiderations')
export class EvaluationReconsiderationController {
  constructor(private readonly reconsiderations: EvaluationReconsiderationService) {}

  @Post()
  @Requires('evaluationReconsideration:create')
  @Creates(EvaluationReconsiderationShown, 'Ask to look at the decision again; meanwhile it stands')
  request(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Body() dto: NewEvaluationReconsideration,
  ): Promise<EvaluationReconsiderationShown> {
    return this.reconsiderations.request(call, id, dto);
  }

  @Get()
  @Requires('evaluationReconsideration:read')
  @Lists(EvaluationReconsiderationShown, 'List the reconsiderations of an evaluation')
  ofEvaluation(@CurrentCall() call: Call, @Id() id: string): Promise<Page<EvaluationReconsiderationShown>> {
    return this.reconsiderations.ofEvaluation(call, id);
  }

  @Get(':reconsiderationId')
  @Requires('evaluationReconsideration:read')
  @Reads(EvaluationReconsiderationShown, 'Read one reconsideration')
  read(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('reconsiderationId') reconsideration: string,
  ): Promise<EvaluationReconsiderationShown> {
    return this.reconsiderations.read(call, id, reconsideration);
  }

  @Post(':reconsiderationId/decision')
  @Requires('evaluationReconsideration:revise')
  @Acts(EvaluationReconsiderationShown, 'Uphold the decision, or revise it from today')
  decide(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('reconsiderationId') reconsideration: string,
    @Body() dto: EvaluationReconsiderationDecision,
  ): Promise<EvaluationReconsiderationShown> {
    return this.reconsiderations.decide(call, id, reconsideration, dto);
  }

  @Post(':reconsiderationId/withdrawal')
  @Requires('evaluationReconsideration:withdraw')
  @Acts(EvaluationReconsiderationShown, 'Withdraw a reconsideration')
  withdraw(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('reconsiderationId') reconsideration: string,
  ): Promise<EvaluationReconsiderationShown> {
    return this.reconsiderations.withdraw(call, id, reconsideration);
  }
}

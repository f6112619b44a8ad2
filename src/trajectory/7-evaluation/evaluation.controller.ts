import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { DecisionShown, NewDecision } from './decision/decision.dto.js';
import { EvaluationCancellation, EvaluationList, EvaluationShown } from './evaluation.dto.js';
import { EvaluationService } from './evaluation.service.js';
import { EvaluationRecord } from './record/record.dto.js';
import { NewEvaluation } from './request/request.dto.js';
import { RequestService } from './request/request.service.js';

@ApiTags('evaluations')
@Controller('evaluations')
export class EvaluationController {
  constructor(
    private readonly evaluations: EvaluationService,
    private readonly requests: RequestService,
  ) {}

  @Post()
  @Requires('evaluation:create')
  @Creates(EvaluationShown, 'Schedule an evaluation, or ask for one')
  schedule(@CurrentCall() call: Call, @Body() dto: NewEvaluation): Promise<EvaluationShown> {
    return this.requests.schedule(call, dto);
  }

  @Get()
  @Requires('evaluation:read')
  @Lists(EvaluationShown, 'List the evaluations of your firm or your caseload')
  list(@CurrentCall() call: Call, @Query() query: EvaluationList): Promise<Page<EvaluationShown>> {
    return this.evaluations.list(call, query);
  }

  @Get(':id')
  @Requires('evaluation:read')
  @Reads(EvaluationShown, 'Read an evaluation; with its report, where you may')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<EvaluationShown> {
    return this.evaluations.read(call, id);
  }

  @Post(':id/preparation')
  @Requires('evaluation:prepare')
  @Acts(EvaluationShown, 'Begin to prepare an evaluation')
  prepare(@CurrentCall() call: Call, @Id() id: string): Promise<EvaluationShown> {
    return this.evaluations.prepare(call, id);
  }

  @Post(':id/record')
  @Requires('evaluation:hold')
  @Acts(EvaluationShown, 'Record that the evaluation was held on the work floor')
  hold(@CurrentCall() call: Call, @Id() id: string, @Body() dto: EvaluationRecord): Promise<EvaluationShown> {
    return this.evaluations.hold(call, id, dto);
  }

  @Post(':id/decision')
  @Requires('evaluation:decide')
  @Acts(EvaluationShown, 'Decide: a new package, or the start of a transition')
  decide(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewDecision): Promise<EvaluationShown> {
    return this.evaluations.decide(call, id, dto);
  }

  @Get(':id/decisions')
  @Requires('evaluation:read')
  @Lists(DecisionShown, 'List what was decided, with its appeal terms; also what a reconsideration replaced')
  decisions(@CurrentCall() call: Call, @Id() id: string): Promise<Page<DecisionShown>> {
    return this.evaluations.decisionsOn(call, id);
  }

  @Post(':id/cancellation')
  @Requires('evaluation:cancel')
  @Acts(EvaluationShown, 'Cancel an evaluation that is not decided')
  cancel(@CurrentCall() call: Call, @Id() id: string, @Body() dto: EvaluationCancellation): Promise<EvaluationShown> {
    return this.evaluations.cancel(call, id, dto);
  }
}

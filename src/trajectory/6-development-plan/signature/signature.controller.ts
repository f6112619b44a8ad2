import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewPlanSignature, PlanSignatureShown } from './signature.dto.js';
import { SignatureService } from './signature.service.js';

@ApiTags('plans')
@Controller('plans/:id/signatures')
export class PlanSignatureController {
  constructor(private readonly signatures: SignatureService) {}

  @Get()
  @Requires('plan:read')
  @Lists(PlanSignatureShown, 'List who signed a plan; what no longer stands too')
  ofPlan(@CurrentCall() call: Call, @Id() id: string): Promise<Page<PlanSignatureShown>> {
    return this.signatures.ofPlan(call, id);
  }

  @Post()
  @Requires('plan:sign')
  @Creates(PlanSignatureShown, 'Sign a draft, or record how the worker agreed to it')
  sign(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewPlanSignature): Promise<PlanSignatureShown> {
    return this.signatures.sign(call, id, dto);
  }

  @Get(':signatureId')
  @Requires('plan:read')
  @Reads(PlanSignatureShown, 'Read one signature')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('signatureId') signature: string): Promise<PlanSignatureShown> {
    return this.signatures.read(call, id, signature);
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { CaseloadService } from './caseload/caseload.service.js';
import { NewSignature, SignatureShown } from './signature/signature.dto.js';
import { SignatureService } from './signature/signature.service.js';
import {
  NewTransition,
  ProviderNaming,
  TransitionCancellation,
  TransitionList,
  TransitionShown,
} from './transition.dto.js';
import { TransitionService } from './transition.service.js';

/** Until the agreement stands; what comes after it is in `phase/`, `return/`, `internship/` and `follow-up/`. */
@ApiTags('transitions')
@Controller('transitions')
export class TransitionController {
  constructor(
    private readonly transitions: TransitionService,
    private readonly caseload: CaseloadService,
    private readonly signatures: SignatureService,
  ) {}

  @Post()
  @Requires('transition:create')
  @Creates(TransitionShown, 'Propose a transition within the firm; others follow from a decision on an evaluation')
  propose(@CurrentCall() call: Call, @Body() dto: NewTransition): Promise<TransitionShown> {
    return this.transitions.proposeInternal(call, dto);
  }

  @Get()
  @Requires('transition:read')
  @Lists(TransitionShown, 'List the transitions of your caseload, your firm or your guidance')
  list(@CurrentCall() call: Call, @Query() query: TransitionList): Promise<Page<TransitionShown>> {
    return this.caseload.list(call, query);
  }

  @Get(':id')
  @Requires('transition:read')
  @Reads(TransitionShown, 'Read a transition')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<TransitionShown> {
    return this.caseload.read(call, id);
  }

  @Post(':id/provider')
  @Requires('transition:nameProvider')
  @Acts(TransitionShown, 'Name who guides the path; another provider asks for all signatures anew')
  nameProvider(@CurrentCall() call: Call, @Id() id: string, @Body() dto: ProviderNaming): Promise<TransitionShown> {
    return this.transitions.nameProvider(call, id, dto);
  }

  @Get(':id/signatures')
  @Requires('transition:read')
  @Lists(SignatureShown, 'List who signed the agreement')
  signed(@CurrentCall() call: Call, @Id() id: string): Promise<Page<SignatureShown>> {
    return this.caseload.signaturesOf(call, id);
  }

  @Post(':id/signatures')
  @Requires('transition:sign')
  @Acts(TransitionShown, 'Sign the agreement; coach or counselor records it for a worker without sign-in')
  sign(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewSignature): Promise<TransitionShown> {
    return this.signatures.sign(call, id, dto);
  }

  @Post(':id/agreement')
  @Requires('transition:agree')
  @Acts(TransitionShown, 'Conclude the agreement that all four signed')
  agree(@CurrentCall() call: Call, @Id() id: string): Promise<TransitionShown> {
    return this.transitions.agree(call, id);
  }

  @Post(':id/cancellation')
  @Requires('transition:cancel')
  @Acts(TransitionShown, 'Cancel a path that has not led to a job')
  cancel(@CurrentCall() call: Call, @Id() id: string, @Body() dto: TransitionCancellation): Promise<TransitionShown> {
    return this.transitions.cancel(call, id, dto);
  }
}

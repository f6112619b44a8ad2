import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Patches, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { CaseloadService } from './caseload/caseload.service.js';
import {
  NewReferral,
  ReferralChange,
  ReferralHire,
  ReferralList,
  ReferralReason,
  ReferralShown,
} from './referral.dto.js';
import { ReferralService } from './referral.service.js';

@ApiTags('referrals')
@Controller('referrals')
export class ReferralController {
  constructor(
    private readonly referrals: ReferralService,
    private readonly caseload: CaseloadService,
  ) {}

  @Post()
  @Requires('referral:create')
  @Creates(ReferralShown, 'Draft a referral of a person to a vacancy')
  draft(@CurrentCall() call: Call, @Body() dto: NewReferral): Promise<ReferralShown> {
    return this.referrals.draft(call, dto);
  }

  @Get()
  @Requires('referral:read')
  @Lists(ReferralShown, 'List the referrals of your caseload, or to your vacancies')
  list(@CurrentCall() call: Call, @Query() query: ReferralList): Promise<Page<ReferralShown>> {
    return this.caseload.list(call, query);
  }

  @Get(':id')
  @Requires('referral:read')
  @Reads(ReferralShown, 'Read a referral')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<ReferralShown> {
    return this.caseload.read(call, id);
  }

  @Patch(':id')
  @Requires('referral:change')
  @Patches(ReferralShown, 'Change the letter of a draft')
  change(@CurrentCall() call: Call, @Id() id: string, @Body() dto: ReferralChange): Promise<ReferralShown> {
    return this.referrals.change(call, id, dto);
  }

  @Post(':id/request')
  @Requires('referral:request')
  @Acts(ReferralShown, 'Send the referral to the firm', { idempotencyKey: 'required' })
  request(@CurrentCall() call: Call, @Id() id: string): Promise<ReferralShown> {
    return this.referrals.request(call, id);
  }

  @Post(':id/acceptance')
  @Requires('referral:accept')
  @Acts(ReferralShown, 'Accept a referral; a position is reserved')
  accept(@CurrentCall() call: Call, @Id() id: string): Promise<ReferralShown> {
    return this.referrals.accept(call, id);
  }

  @Post(':id/refusal')
  @Requires('referral:refuse')
  @Acts(ReferralShown, 'Decline a referral')
  refuse(@CurrentCall() call: Call, @Id() id: string, @Body() dto: ReferralReason): Promise<ReferralShown> {
    return this.referrals.refuse(call, id, dto);
  }

  @Post(':id/hire')
  @Requires('referral:hire')
  @Acts(ReferralShown, 'Hire the person; an employment is planned')
  hire(@CurrentCall() call: Call, @Id() id: string, @Body() dto: ReferralHire): Promise<ReferralShown> {
    return this.referrals.hire(call, id, dto);
  }

  @Post(':id/rejection')
  @Requires('referral:reject')
  @Acts(ReferralShown, 'Do not hire the person; the position is free again')
  reject(@CurrentCall() call: Call, @Id() id: string, @Body() dto: ReferralReason): Promise<ReferralShown> {
    return this.referrals.reject(call, id, dto);
  }

  @Post(':id/cancellation')
  @Requires('referral:cancel')
  @Acts(ReferralShown, 'Cancel a referral; a reserved position is free again')
  cancel(@CurrentCall() call: Call, @Id() id: string, @Body() dto: ReferralReason): Promise<ReferralShown> {
    return this.referrals.cancel(call, id, dto);
  }
}

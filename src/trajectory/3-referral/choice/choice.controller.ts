import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts } from '../../../platform/http/operations.js';
import { ReferralShown } from '../referral.dto.js';
import { ChoiceService } from './choice.service.js';

@ApiTags('referrals')
@Controller('referrals/:id/continuation')
export class ChoiceController {
  constructor(private readonly choices: ChoiceService) {}

  @Post()
  @Requires('referral:keep')
  @Acts(ReferralShown, 'Keep a referral, although another one led to a hire')
  keep(@CurrentCall() call: Call, @Id() id: string): Promise<ReferralShown> {
    return this.choices.keep(call, id);
  }
}

import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { VacancyModule } from '../../registry/vacancy/vacancy.module.js';
import { CaseloadRepository } from './caseload/caseload.repository.js';
import { CaseloadService } from './caseload/caseload.service.js';
import { LapseReactions } from './lapse/lapse.reactions.js';
import { ReferralController } from './referral.controller.js';
import { Referral, ReferralDisclosure, ReferralLetter } from './referral.entity.js';
import { ReferralReactions } from './referral.reactions.js';
import { ReferralRepository } from './referral.repository.js';
import { ReferralService } from './referral.service.js';
import { referralSentences } from './referral.texts.js';

/** Step 3: so that the person can be referred to a vacancy. */
@Module({
  imports: [TypeOrmModule.forFeature([Referral, ReferralLetter, ReferralDisclosure]), VacancyModule],
  controllers: [ReferralController],
  providers: [
    ReferralService,
    ReferralRepository,
    CaseloadService,
    CaseloadRepository,
    ReferralReactions,
    LapseReactions,
  ],
  exports: [ReferralRepository],
})
export class ReferralModule implements OnModuleInit {
  constructor(private readonly sentences: Sentences) {}

  onModuleInit(): void {
    this.sentences.tell('referral', referralSentences);
  }
}

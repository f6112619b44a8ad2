import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { VacancyModule } from '../../registry/vacancy/vacancy.module.js';
import { CaseloadRepository } from './caseload/caseload.repository.js';
import { CaseloadService } from './caseload/caseload.service.js';
import { ChoiceController } from './choice/choice.controller.js';
import { ReferralChoice } from './choice/choice.entity.js';
import { ChoiceReactions } from './choice/choice.reactions.js';
import { ChoiceRepository } from './choice/choice.repository.js';
import { ChoiceService } from './choice/choice.service.js';
import { choiceSentences } from './choice/choice.texts.js';
import { LapseReactions } from './lapse/lapse.reactions.js';
import { ReferralController } from './referral.controller.js';
import { Referral, ReferralDisclosure, ReferralLetter } from './referral.entity.js';
import { ReferralReactions } from './referral.reactions.js';
import { ReferralRepository } from './referral.repository.js';
import { ReferralService } from './referral.service.js';
import { referralSentences } from './referral.texts.js';
import { ReferralWorklist } from './worklist/worklist.reactions.js';

/** Step 3: so that the person can be referred to a vacancy. */
@Module({
  imports: [TypeOrmModule.forFeature([Referral, ReferralLetter, ReferralDisclosure, ReferralChoice]), VacancyModule],
  controllers: [ReferralController, ChoiceController],
  providers: [
    ReferralService,
    ReferralRepository,
    CaseloadService,
    CaseloadRepository,
    ReferralReactions,
    LapseReactions,
    ChoiceService,
    ChoiceRepository,
    ChoiceReactions,
    ReferralWorklist,
  ],
  exports: [ReferralRepository],
})
export class ReferralModule implements OnModuleInit {
  constructor(private readonly sentences: Sentences) {}

  onModuleInit(): void {
    this.sentences.tell('referral', referralSentences);
    this.sentences.tell('referralChoice', choiceSentences);
  }
}

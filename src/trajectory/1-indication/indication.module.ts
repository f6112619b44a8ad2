import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { IntakeModule } from '../0-intake/intake.module.js';
import { DecisionService } from './decision/decision.service.js';
import { IndicationAttest, IndicationConclusion, IndicationFinding } from './finding/finding.entity.js';
import { FindingRepository } from './finding/finding.repository.js';
import { IndicationController } from './indication.controller.js';
import { Indication } from './indication.entity.js';
import { IndicationReactions } from './indication.reactions.js';
import { IndicationRepository } from './indication.repository.js';
import { IndicationService } from './indication.service.js';
import { indicationSentences } from './indication.texts.js';
import { OutcomeController } from './outcome/outcome.controller.js';
import { Outcome } from './outcome/outcome.entity.js';
import { OutcomeRepository } from './outcome/outcome.repository.js';
import { OutcomeService } from './outcome/outcome.service.js';
import { outcomeSentences } from './outcome/outcome.texts.js';
import { ReconsiderationController } from './reconsideration/reconsideration.controller.js';
import { Reconsideration } from './reconsideration/reconsideration.entity.js';
import { ReconsiderationRepository } from './reconsideration/reconsideration.repository.js';
import { ReconsiderationService } from './reconsideration/reconsideration.service.js';
import { reconsiderationSentences } from './reconsideration/reconsideration.texts.js';
import { IndicationWorklist } from './worklist/worklist.reactions.js';

const health = [IndicationFinding, IndicationAttest, IndicationConclusion];

/** Step 1: the employment service assesses and decides. */
@Module({
  imports: [TypeOrmModule.forFeature([Indication, ...health, Outcome, Reconsideration]), IntakeModule],
  controllers: [IndicationController, OutcomeController, ReconsiderationController],
  providers: [
    IndicationService,
    IndicationRepository,
    IndicationReactions,
    FindingRepository,
    DecisionService,
    OutcomeService,
    OutcomeRepository,
    ReconsiderationService,
    ReconsiderationRepository,
    IndicationWorklist,
  ],
  exports: [OutcomeRepository],
})
export class IndicationModule implements OnModuleInit {
  constructor(private readonly sentences: Sentences) {}

  onModuleInit(): void {
    this.sentences.tell('indication', indicationSentences);
    this.sentences.tell('outcome', outcomeSentences);
    this.sentences.tell('reconsideration', reconsiderationSentences);
  }
}

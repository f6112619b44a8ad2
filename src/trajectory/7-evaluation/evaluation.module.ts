import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { IntakeModule } from '../0-intake/intake.module.js';
import { PictureRepository } from '../0-intake/picture/picture.repository.js';
import { EntitlementModule } from '../2-entitlement/entitlement.module.js';
import { ContributionController } from './contribution/contribution.controller.js';
import { EvaluationContribution } from './contribution/contribution.entity.js';
import { ContributionService } from './contribution/contribution.service.js';
import { contributionSentences } from './contribution/contribution.texts.js';
import { EvaluationDecision } from './decision/decision.entity.js';
import { DecisionRepository } from './decision/decision.repository.js';
import { Decisions } from './decision/decision.service.js';
import { decisionSentences } from './decision/decision.texts.js';
import { EvaluationController } from './evaluation.controller.js';
import { Evaluation } from './evaluation.entity.js';
import { EvaluationReactions } from './evaluation.reactions.js';
import { EvaluationRepository, evaluationsOnDay } from './evaluation.repository.js';
import { EvaluationService } from './evaluation.service.js';
import { evaluationSentences } from './evaluation.texts.js';
import { EvaluationReconsiderationController } from './reconsideration/reconsideration.controller.js';
import { EvaluationReconsideration } from './reconsideration/reconsideration.entity.js';
import { EvaluationReconsiderationRepository } from './reconsideration/reconsideration.repository.js';
import { EvaluationReconsiderationService } from './reconsideration/reconsideration.service.js';
import { evaluationReconsiderationSentences } from './reconsideration/reconsideration.texts.js';
import { EvaluationReport } from './record/record.entity.js';
import { RecordRepository } from './record/record.repository.js';
import { EvaluationChange } from './request/request.entity.js';
import { RequestService } from './request/request.service.js';
import { TermRepository } from './term/term.repository.js';
import { EvaluationTerms } from './term/term.service.js';
import { EvaluationWorklist } from './worklist/worklist.reactions.js';

const health = [EvaluationChange, EvaluationContribution, EvaluationReport];

/** Step 7: ... which is evaluated periodically. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Evaluation, EvaluationDecision, EvaluationReconsideration, ...health]),
    IntakeModule,
    EntitlementModule,
  ],
  controllers: [EvaluationController, ContributionController, EvaluationReconsiderationController],
  providers: [
    EvaluationService,
    EvaluationRepository,
    EvaluationReactions,
    RequestService,
    RecordRepository,
    ContributionService,
    Decisions,
    DecisionRepository,
    EvaluationReconsiderationService,
    EvaluationReconsiderationRepository,
    EvaluationTerms,
    TermRepository,
    EvaluationWorklist,
  ],
  exports: [EvaluationRepository, DecisionRepository, EvaluationTerms],
})
export class EvaluationModule implements OnModuleInit {
  constructor(
    private readonly sentences: Sentences,
    private readonly pictures: PictureRepository,
  ) {}

  onModuleInit(): void {
    this.sentences.tell('evaluation', { ...evaluationSentences, ...contributionSentences });
    this.pictures.tell('evaluation', evaluationsOnDay);
    this.sentences.tell('evaluationDecision', decisionSentences);
    this.sentences.tell('evaluationReconsideration', evaluationReconsiderationSentences);
  }
}

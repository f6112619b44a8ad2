import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { ReferenceModule } from '../../registry/reference/reference.module.js';
import { ReferenceService } from '../../registry/reference/reference.service.js';
import { IntakeModule } from '../0-intake/intake.module.js';
import { PictureRepository } from '../0-intake/picture/picture.repository.js';
import { PlanActionController } from './action/action.controller.js';
import { PlanAction } from './action/action.entity.js';
import { ActionService } from './action/action.service.js';
import { actionSentences } from './action/action.texts.js';
import { PlanGoalController } from './goal/goal.controller.js';
import { PlanGoal } from './goal/goal.entity.js';
import { GoalRepository } from './goal/goal.repository.js';
import { GoalService } from './goal/goal.service.js';
import { goalSentences } from './goal/goal.texts.js';
import { PlanController } from './plan.controller.js';
import { Plan, PlanSetting } from './plan.entity.js';
import { PlanReactions } from './plan.reactions.js';
import { PlanRepository, plansOnDay } from './plan.repository.js';
import { PlanService } from './plan.service.js';
import { closeReasonTitles, planSentences } from './plan.texts.js';
import { PlanReviewController } from './review/review.controller.js';
import { PlanReview } from './review/review.entity.js';
import { ReviewService } from './review/review.service.js';
import { reviewSentences } from './review/review.texts.js';
import { PlanSignatureController } from './signature/signature.controller.js';
import { PlanSignature } from './signature/signature.entity.js';
import { SignatureService } from './signature/signature.service.js';
import { signatureSentences } from './signature/signature.texts.js';
import { PlanWorklist } from './worklist/worklist.reactions.js';

/** Step 6: ... and follow a personal development plan. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Plan, PlanSetting, PlanGoal, PlanAction, PlanSignature, PlanReview]),
    ReferenceModule,
    IntakeModule,
  ],
  controllers: [
    PlanController,
    PlanGoalController,
    PlanActionController,
    PlanSignatureController,
    PlanReviewController,
  ],
  providers: [
    PlanService,
    PlanRepository,
    PlanReactions,
    GoalService,
    GoalRepository,
    ActionService,
    SignatureService,
    ReviewService,
    PlanWorklist,
  ],
  exports: [PlanRepository],
})
export class PlanModule implements OnModuleInit {
  constructor(
    private readonly sentences: Sentences,
    private readonly references: ReferenceService,
    private readonly pictures: PictureRepository,
  ) {}

  onModuleInit(): void {
    this.sentences.tell('plan', planSentences);
    this.sentences.tell('planGoal', goalSentences);
    this.sentences.tell('planAction', actionSentences);
    this.sentences.tell('planSignature', signatureSentences);
    this.sentences.tell('planReview', reviewSentences);
    this.pictures.tell('plan', plansOnDay);
    this.references.tell('planCloseReasons', closeReasonTitles, 'localPractice');
  }
}

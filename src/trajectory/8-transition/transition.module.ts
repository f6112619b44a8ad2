import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { IntakeModule } from '../0-intake/intake.module.js';
import { PictureRepository } from '../0-intake/picture/picture.repository.js';
import { EntitlementModule } from '../2-entitlement/entitlement.module.js';
import { EmploymentModule } from '../4-employment/employment.module.js';
import { EvaluationModule } from '../7-evaluation/evaluation.module.js';
import { CaseloadRepository } from './caseload/caseload.repository.js';
import { CaseloadService } from './caseload/caseload.service.js';
import { FollowUpController } from './follow-up/follow-up.controller.js';
import { FollowUp } from './follow-up/follow-up.entity.js';
import { FollowUpReactions } from './follow-up/follow-up.reactions.js';
import { FollowUpService } from './follow-up/follow-up.service.js';
import { followUpSentences } from './follow-up/follow-up.texts.js';
import { InternshipController } from './internship/internship.controller.js';
import { Internship } from './internship/internship.entity.js';
import { InternshipRepository } from './internship/internship.repository.js';
import { InternshipService } from './internship/internship.service.js';
import { internshipSentences } from './internship/internship.texts.js';
import { TransitionJob } from './job/job.entity.js';
import { JobReactions } from './job/job.reactions.js';
import { JobService } from './job/job.service.js';
import { PhaseController } from './phase/phase.controller.js';
import { PhaseReactions } from './phase/phase.reactions.js';
import { PhaseService } from './phase/phase.service.js';
import { ProposalReactions } from './proposal/proposal.reactions.js';
import { ReturnController } from './return/return.controller.js';
import { TransitionDecision } from './return/return.entity.js';
import { ReturnService } from './return/return.service.js';
import { SupportService } from './return/support.service.js';
import { TransitionSignature } from './signature/signature.entity.js';
import { SignatureService } from './signature/signature.service.js';
import { TransitionController } from './transition.controller.js';
import { Transition, TransitionSetting } from './transition.entity.js';
import { TransitionReactions } from './transition.reactions.js';
import { TransitionRepository, transitionsOnDay } from './transition.repository.js';
import { TransitionService } from './transition.service.js';
import { transitionSentences } from './transition.texts.js';
import { TransitionWorklist } from './worklist/worklist.reactions.js';

const entities = [
  Transition,
  TransitionSetting,
  TransitionJob,
  TransitionDecision,
  TransitionSignature,
  Internship,
  FollowUp,
];

/** Step 8: ... until the decision: move on to the regular labor market. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), IntakeModule, EntitlementModule, EmploymentModule, EvaluationModule],
  controllers: [TransitionController, PhaseController, ReturnController, InternshipController, FollowUpController],
  providers: [
    TransitionService,
    TransitionRepository,
    TransitionReactions,
    ProposalReactions,
    SignatureService,
    CaseloadService,
    CaseloadRepository,
    PhaseService,
    PhaseReactions,
    JobService,
    JobReactions,
    ReturnService,
    SupportService,
    InternshipService,
    InternshipRepository,
    FollowUpService,
    FollowUpReactions,
    TransitionWorklist,
  ],
  exports: [TransitionRepository],
})
export class TransitionModule implements OnModuleInit {
  constructor(
    private readonly sentences: Sentences,
    private readonly pictures: PictureRepository,
  ) {}

  onModuleInit(): void {
    this.sentences.tell('transition', transitionSentences);
    this.pictures.tell('transition', transitionsOnDay);
    this.sentences.tell('internship', internshipSentences);
    this.sentences.tell('followUp', followUpSentences);
  }
}

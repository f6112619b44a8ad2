import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { VacancyModule } from '../../registry/vacancy/vacancy.module.js';
import { IntakeModule } from '../0-intake/intake.module.js';
import { PictureRepository } from '../0-intake/picture/picture.repository.js';
import { TrajectoryRepository } from '../0-intake/trajectory.repository.js';
import { EntitlementModule } from '../2-entitlement/entitlement.module.js';
import { DeclarationController } from './declaration/declaration.controller.js';
import { Declaration } from './declaration/declaration.entity.js';
import { DeclarationReactions } from './declaration/declaration.reactions.js';
import { DeclarationService } from './declaration/declaration.service.js';
import { declarationSentences } from './declaration/declaration.texts.js';
import { EmploymentController } from './employment.controller.js';
import { Employment } from './employment.entity.js';
import { EmploymentReactions } from './employment.reactions.js';
import { EmploymentRepository, employmentRuns, employmentsOnDay } from './employment.repository.js';
import { EmploymentService } from './employment.service.js';
import { employmentSentences } from './employment.texts.js';
import { SupportService } from './support/support.service.js';
import { EmploymentWorklist } from './worklist/worklist.reactions.js';
import { WorkplaceService } from './workplace/workplace.service.js';

/** Step 4: ... and be hired. */
@Module({
  imports: [TypeOrmModule.forFeature([Employment, Declaration]), IntakeModule, EntitlementModule, VacancyModule],
  controllers: [EmploymentController, DeclarationController],
  providers: [
    EmploymentService,
    EmploymentRepository,
    EmploymentReactions,
    DeclarationReactions,
    WorkplaceService,
    SupportService,
    DeclarationService,
    EmploymentWorklist,
  ],
  exports: [EmploymentRepository],
})
export class EmploymentModule implements OnModuleInit {
  constructor(
    private readonly sentences: Sentences,
    private readonly pictures: PictureRepository,
    private readonly trajectories: TrajectoryRepository,
  ) {}

  onModuleInit(): void {
    this.sentences.tell('employment', employmentSentences);
    this.sentences.tell('declaration', declarationSentences);
    this.pictures.tell('employment', employmentsOnDay);
    this.trajectories.tellWhatKeepsOpen(employmentRuns);
  }
}

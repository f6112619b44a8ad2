import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { ParametersModule } from '../../regulation/parameters/parameters.module.js';
import { IntakeModule } from '../0-intake/intake.module.js';
import { PictureRepository } from '../0-intake/picture/picture.repository.js';
import { IndicationModule } from '../1-indication/indication.module.js';
import { EntitlementController } from './entitlement.controller.js';
import { Entitlement, RightSetting } from './entitlement.entity.js';
import { EntitlementReactions } from './entitlement.reactions.js';
import { EntitlementRepository, rightsOnDay } from './entitlement.repository.js';
import { EntitlementService } from './entitlement.service.js';
import { entitlementSentences } from './entitlement.texts.js';
import { GrantRepository } from './grant/grant.repository.js';
import { GrantService } from './grant/grant.service.js';
import { PackageController } from './package/package.controller.js';
import { Package } from './package/package.entity.js';
import { PackageRepository, packagesOnDay } from './package/package.repository.js';
import { PackageService } from './package/package.service.js';
import { packageSentences } from './package/package.texts.js';
import { RightReactions } from './right/right.reactions.js';
import { Rights } from './right/right.service.js';
import { ScheduleService } from './schedule/schedule.service.js';
import { EntitlementWorklist } from './worklist/worklist.reactions.js';

/** Step 2: dated rights, and a work support package for whoever employs the person. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Entitlement, RightSetting, Package]),
    IntakeModule,
    IndicationModule,
    ParametersModule,
  ],
  controllers: [EntitlementController, PackageController],
  providers: [
    EntitlementService,
    EntitlementRepository,
    EntitlementReactions,
    RightReactions,
    Rights,
    GrantService,
    GrantRepository,
    PackageService,
    PackageRepository,
    ScheduleService,
    EntitlementWorklist,
  ],
  exports: [EntitlementRepository, PackageRepository, PackageService, Rights],
})
export class EntitlementModule implements OnModuleInit {
  constructor(
    private readonly sentences: Sentences,
    private readonly pictures: PictureRepository,
  ) {}

  onModuleInit(): void {
    this.sentences.tell('entitlement', entitlementSentences);
    this.sentences.tell('package', packageSentences);
    this.pictures.tell('entitlement', rightsOnDay);
    this.pictures.tell('package', packagesOnDay);
  }
}

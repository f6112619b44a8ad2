import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { ReferenceModule } from '../../registry/reference/reference.module.js';
import { ReferenceService } from '../../registry/reference/reference.service.js';
import { ParameterFileController } from './file/file.controller.js';
import { ParameterFile, ParameterFileRow } from './file/file.entity.js';
import { ParameterFileRepository } from './file/file.repository.js';
import { ParameterFileService } from './file/file.service.js';
import { parameterFileSentences, parameterSentences } from './file/file.texts.js';
import { ParameterController } from './parameter.controller.js';
import { Parameter } from './parameter.entity.js';
import { ParameterRepository } from './parameter.repository.js';
import { ParameterService } from './parameter.service.js';
import { publishedFigures, publishedRegimes } from './published.js';
import { Replacement } from './replacement.js';

/** The dated figures of the law, and how they are replaced. */
@Module({
  imports: [TypeOrmModule.forFeature([Parameter, ParameterFile, ParameterFileRow]), ReferenceModule],
  controllers: [ParameterController, ParameterFileController],
  providers: [ParameterService, ParameterRepository, ParameterFileService, ParameterFileRepository, Replacement],
  exports: [ParameterRepository, ParameterFileRepository],
})
export class ParametersModule implements OnModuleInit {
  constructor(
    private readonly sentences: Sentences,
    private readonly references: ReferenceService,
  ) {}

  onModuleInit(): void {
    this.sentences.tell('parameterFile', parameterFileSentences);
    this.sentences.tell('parameter', parameterSentences);
    this.references.tellItems('parameterNames', publishedFigures);
    this.references.tellItems('regimes', publishedRegimes);
  }
}

import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { VacancyController } from './vacancy.controller.js';
import { Vacancy } from './vacancy.entity.js';
import { VacancyRepository } from './vacancy.repository.js';
import { VacancyService } from './vacancy.service.js';
import { vacancySentences } from './vacancy.texts.js';

@Module({
  imports: [TypeOrmModule.forFeature([Vacancy]), ReferenceModule, OrganizationModule],
  controllers: [VacancyController],
  providers: [VacancyService, VacancyRepository],
  exports: [VacancyRepository],
})
export class VacancyModule implements OnModuleInit {
  constructor(private readonly sentences: Sentences) {}

  onModuleInit(): void {
    this.sentences.tell('vacancy', vacancySentences);
  }
}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Municipality } from './municipality.entity.js';
import { MunicipalityRepository } from './municipality.repository.js';
import { ReferenceController } from './reference.controller.js';
import { ReferenceRepository } from './reference.repository.js';
import { ReferenceService } from './reference.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Municipality])],
  controllers: [ReferenceController],
  providers: [ReferenceService, ReferenceRepository, MunicipalityRepository],
  exports: [ReferenceService, MunicipalityRepository],
})
export class ReferenceModule {}
